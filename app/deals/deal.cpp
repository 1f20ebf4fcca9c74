// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "deals/deal.h"

namespace Dateline {

std::vector<Deal> findDeals(const TaggedText &, std::span<const Entity>, std::span<const TimeExpression>, const Lexicons &)
{
    return {};
}

std::vector<Amount> findAmounts(const TaggedText &, const Lexicons &)
{
    return {};
}

} // namespace Dateline
