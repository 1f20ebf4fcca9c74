// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/draft.h"

namespace Dateline {

/// How much of a page is read.
enum class HtmlScope {
    Article, ///< what the page is about, told from what stands around it
    Whole,   ///< all that it shows: a chapter, a mail, a piece of a page that the reader chose
};

/// The character set that a page names in a meta element or an XML declaration; empty when it names none.
QByteArray declaredCharset(const QByteArray &html);

/// A page's HTML, by the character set that is told with it or in it.
Result<QString> decodeHtml(const Source &source);

/// The article of a page.
Result<Draft> readHtml(const Source &source);

/// The same from a page at hand; what it is called and may cost stands in \a source.
Result<Draft> draftFromHtml(QStringView html, HtmlScope scope, const Source &source);

} // namespace Dateline
