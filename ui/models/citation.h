// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

namespace Dateline {

/// Words of an article, to paste into a text of one's own.
struct Citation {
    QString words;
    QString source; ///< who said it if that is known, title, byline, outlet, day and page, in a line without the address
    QUrl address;   ///< empty when unknown
};

Citation citationOf(const Article &article, Span words);

/// Of the quote of that index: who said it comes first, and what was not said in so many words says so.
Citation citationOf(const Article &article, const Analysis &analysis, qsizetype index);

/// The words, then where they are from, without markup.
QString plainText(const Citation &citation);

} // namespace Dateline
