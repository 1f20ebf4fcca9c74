// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"
#include "text/result.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace Dateline {
class Database;

/// An article or a note that has the words searched for.
struct SearchHit {
    QByteArray article; ///< Article::hash
    QString title;
    QString file;
    QString outlet;
    QDate published;
    NoteId note = 0;         ///< 0 for the article itself
    QString snippet;         ///< the words around the first hits, on one line, an ellipsis where something is left out
    std::vector<Span> marks; ///< the hits in the snippet
    Span place;              ///< the first hit in the article's text; empty when only the title or an orphan has it

    bool operator==(const SearchHit &) const = default;
};

/// \a limit hits behind the first \a offset: notes first, then articles, the best first. \a words are as
/// SearchAsked and searchQuery() take them; filters alone give all that pass them, the latest first.
Result<std::vector<SearchHit>> searchLibrary(Database &database, const QString &words, int limit, int offset = 0);

} // namespace Dateline
