// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"

namespace Dateline {

/// \a text as Markdown that shows just them: characters that could mean markup are escaped (CommonMark, section 2.4).
QString escapedMarkdown(QStringView text);

/// The same as a block quote.
QString quotedMarkdown(QStringView text);

/// A note as paragraphs: its highlighted words as a block quote, the reader's words on them, the check.
QString noteMarkdown(const Note &note);

/// What the Markdown says, as HTML that runs nothing.
QByteArray markdownAsHtml(const QString &markdown);

} // namespace Dateline
