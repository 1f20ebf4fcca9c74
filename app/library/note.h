// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/anchor.h"

#include <QDateTime>
#include <QStringList>

namespace Dateline {

using NoteId = qint64;

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
