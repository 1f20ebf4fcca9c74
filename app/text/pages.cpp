// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "text/pages.h"

#include <algorithm>

namespace Dateline {

std::optional<std::pair<QString, QString>> pagesOf(const Article &article, Span words)
{
    const auto pageAt = [&article](qsizetype at) {
        return std::ranges::upper_bound(article.pages, at, {}, &PageBegin::at) - 1;
    };
    if (article.pages.empty() || words.isEmpty() || words.begin < article.pages.front().at)
        return std::nullopt;
    return std::pair(pageAt(words.begin)->page, pageAt(words.end - 1)->page);
}

} // namespace Dateline
