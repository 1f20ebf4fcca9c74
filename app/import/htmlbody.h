// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/htmlblocks.h"

namespace Dateline {

/// The paragraphs of the article that a page is about, without what stands around it: navigation, other stories, pictures
/// and their captions, notices, comments. After Readability (Arc90, 2009): paragraphs score by length and commas, give
/// their score to what they stand in, links take it away, and words in class and id (lexicon/pageparts.tsv) count for and
/// against; the best element wins, with what stands beside it and scores alike. Of several articles on a page it is the one
/// under the page's own \a title; of a live one, all that are its parts. Empty where nothing reads as prose.
std::vector<HtmlBlock> findBody(const GumboNode *root, const QString &title, bool isLive);

} // namespace Dateline
