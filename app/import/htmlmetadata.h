// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/draft.h"
#include "import/htmltree.h"

namespace Dateline {

/// What a page says of its article, by how far it can be trusted: JSON-LD (schema.org), then OpenGraph, Dublin Core and
/// other meta elements, then the marked-up byline, day and title in the page itself. No blocks.
struct HtmlMetadata {
    Draft draft;
    QString body;        ///< the article's words in JSON-LD, if they are there
    bool isLive = false; ///< made of parts, each an article
};

HtmlMetadata readMetadata(const GumboNode *root);

} // namespace Dateline
