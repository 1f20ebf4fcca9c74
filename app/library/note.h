// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Dateline {

using NoteId = qint64;

/// Where a note stands: W3C TextPosition and TextQuote selectors together (Web Annotation Data Model, section 4.2).
struct Anchor {
    Span position;  ///< UTF-16 units of the article's text
    QString exact;  ///< the words themselves
    QString prefix; ///< up to 32 units before them
    QString suffix; ///< up to 32 units after them

    static Anchor at(QStringView text, Span span);
    bool operator==(const Anchor &) const = default;
};

/// The reader's colours for highlights; each has a look of its own besides.
enum class Highlight { Yellow, Green, Blue, Pink, Grey };

/// A highlight with, perhaps, words of the reader on it.
struct Note {
    NoteId id = 0; ///< 0 until the library has it
    Anchor anchor;
    Highlight highlight = Highlight::Yellow;
    QString markdown; ///< empty for a bare highlight
    QStringList tags;
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC

    bool operator==(const Note &) const = default;
};

} // namespace Dateline
