// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

namespace Dateline {

/// The paragraphs of a plain text, headline and section heads told by their looks. A line is a paragraph; where lines
/// are broken at a fixed width, all lines up to an empty one are. White space at either end is left out.
std::vector<Block> findBlocks(QStringView text);

} // namespace Dateline
