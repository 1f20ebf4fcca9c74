// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/quote.h"

namespace Dateline {

std::vector<Quote> findQuotes(const TaggedText &, std::span<const Block>, std::span<const Entity>, const Lexicons &)
{
    return {};
}

} // namespace Dateline
