// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/draft.h"
#include "import/htmltree.h"

namespace Dateline {

/// A paragraph of a page.
struct HtmlBlock {
    DraftBlock block;
    qsizetype linked = 0; ///< characters of it that are in links
};

/// Which nodes to go past.
using LeaveOut = std::function<bool(const GumboNode *)>;

/// Scripts, styles, controls, pictures and what else is not text to read, and what the page hides.
bool isNoText(const GumboNode *node);

/// Whether a book's page says that this element is a footnote.
bool isFootnote(const GumboNode *node);

/// The paragraphs under a node in text order: white space as browsers show it, items of lists with their bullet or number,
/// a row of a table as one paragraph with tabs between its cells. An h1 is a headline, other heads are section heads.
std::vector<HtmlBlock> htmlBlocks(const GumboNode *root, const LeaveOut &leaveOut = isNoText);

} // namespace Dateline
