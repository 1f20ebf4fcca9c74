// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/event.h"

namespace Dateline {

std::vector<Event> findEvents(const TaggedText &, std::span<const Entity>, std::span<const Quote>,
                              std::span<const TimeExpression>, QDate)
{
    return {};
}

} // namespace Dateline
