// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deals/grouping.h"

namespace Dateline {

/// The clause that tells of the trigger's deal.
Span clauseOf(const DealText &text, const DealTrigger &trigger);

/// The sum that the deal involves: the first of its clauses that is no price of a share, else what the sentences about it
/// say that a side pays or that the deal is worth, else a sum paid over and over.
std::optional<Amount> amountOf(const DealText &text, const std::vector<DealTrigger> &triggers, const DealGroup &group);

} // namespace Dateline
