// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "library/note.h"

namespace Dateline {

/// What a program finds on the clipboard that words are pasted into.
enum class CopyAs {
    Cited,   ///< rich text, or the same without markup; Markdown for those that ask for it
    Markdown ///< Markdown for all, so that it can be pasted as plain text
};

/// Put on the clipboard with where they are from: title, byline, outlet, day, address.
void copyWords(const Article &article, Span words, CopyAs as);
void copyQuote(const Article &article, const Analysis &analysis, qsizetype quote, CopyAs as);
/// With what the reader wrote on it.
void copyNote(const Article &article, const Note &note, CopyAs as);

} // namespace Dateline
