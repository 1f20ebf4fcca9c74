// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deals/deal.h"
#include "deals/triggers.h"

namespace Dateline {

/// Triggers that tell of one deal, and what they say of it together.
struct DealGroup {
    std::vector<qsizetype> triggers; ///< in text order
    std::vector<EntityId> sides;
    EntityId target = -1;
    int unnamed = 0;
    DealWord::Kind kind = DealWord::Kind::Any;
    DealWord::Status status = DealWord::Status::None;
};

/// Puts together the triggers that mean the same deal: of one clause, of the same sides, and "the accord" with the deal
/// told before it. In the order of their first trigger.
std::vector<DealGroup> groupTriggers(const DealText &text, const std::vector<DealTrigger> &triggers);

/// Whether so much is said of it that it is a deal and not a word only.
bool isDeal(const DealText &text, const std::vector<DealTrigger> &triggers, const DealGroup &group);

} // namespace Dateline
