// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/anchor.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

namespace Dateline {

using NoteId = qint64;

/// The reader's colours for highlights; each has a look of its own besides.
enum class Highlight { Yellow, Green, Blue, Pink, Grey };

/// How the reader's check of the highlighted words stands.
enum class CheckStatus {
    None, ///< nothing that is to be checked
    Open,
    Confirmed,
    Doubtful,
    False
};

/// A highlight with, perhaps, words of the reader on it.
struct Note {
    NoteId id = 0; ///< 0 until the library has it
    Anchor anchor;
    Highlight highlight = Highlight::Yellow;
    QString markdown; ///< empty for a bare highlight
    QStringList tags;
    CheckStatus check = CheckStatus::None;
    QString source;    ///< what the check rests on: a web address, or a citation in the reader's words
    QString author;    ///< who made it, as the file says that it came from; empty for the reader's own
    qint64 rank = 0;   ///< ascending in the reader's own order (noteorder.h); 0 until the note is put at a place there
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC

    bool operator==(const Note &) const = default;
};

/// The web address that \a source is; empty for anything else, a file's or a program's address too.
QUrl webAddress(const QString &source);

/// The tags that were typed with commas between, each once.
QStringList tagsOf(const QString &typed);

} // namespace Dateline
