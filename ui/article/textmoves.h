// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <span>

namespace Dateline {

/// Where a caret goes in a text by letters and words. Each looks at no more of the text than it must.
qsizetype nextLetter(QStringView text, qsizetype position);
qsizetype previousLetter(QStringView text, qsizetype position);
/// To the beginning of the next word, and of this or the one before.
qsizetype nextWord(QStringView text, qsizetype position);
qsizetype previousWord(QStringView text, qsizetype position);
/// The word at \a position, or the run of other characters there; empty in an empty text.
Span wordAt(QStringView text, qsizetype position);
/// The paragraph that holds \a position, else the one before it; the whole text where there are none.
Span paragraphAt(QStringView text, std::span<const Block> blocks, qsizetype position);
/// \a position where it is inside a paragraph, else the nearest that is, \a forward or back.
qsizetype insideParagraph(std::span<const Block> blocks, qsizetype position, bool forward);

} // namespace Dateline
