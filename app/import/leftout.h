// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"

#include <span>

namespace Dateline {

/// A paragraph that a page shows and its article has not: navigation, other stories, a notice.
struct LeftOutBlock {
    QString text; ///< on one line
    Block::Kind kind = Block::Kind::Paragraph;
    qsizetype before = 0; ///< the article's block that it stands in front of; behind the last, how many there are

    bool operator==(const LeftOutBlock &) const = default;
};

/// How many paragraphs are told of at most.
inline constexpr qsizetype MostLeftOut = 2000;

/// What the page at \a article's file, one saved as MHTML too, has beyond the article, in the page's order. The file is read
/// again; an error where it is not there any more or is no web page.
Result<std::vector<LeftOutBlock>> findLeftOut(const Article &article, const ImportLimits &limits = {},
                                              const KeepGoing &keepGoing = {});
/// The same for an article of a page that was fetched.
Result<std::vector<LeftOutBlock>> findLeftOut(const Article &article, const WebPage &page, const ImportLimits &limits = {},
                                              const KeepGoing &keepGoing = {});

/// The article with some of its page's paragraphs at their place: another version of it.
Article withBlocks(const Article &article, std::span<const LeftOutBlock> broughtBack);

} // namespace Dateline
