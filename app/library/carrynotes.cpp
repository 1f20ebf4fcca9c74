// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/carrynotes.h"

#include "anchors/placement.h"
#include "anchors/versions.h"
#include "library/database.h"
#include "library/store.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Dateline {

Result<void> carryNotes(Database &database, const Article &article)
{
    // "rail.txt" may be another file in every folder.
    if (article.file.isEmpty() || QFileInfo(article.file).isRelative())
        return {};
    Result<QSqlQuery> versions =
        database.run(u"SELECT hash FROM article WHERE file = ? AND hash <> ? ORDER BY opened DESC, hash LIMIT 1"_s,
                     {article.file, QString::fromLatin1(article.hash)});
    if (!versions)
        return std::unexpected(versions.error());
    if (!versions->next())
        return {};
    Store store(database);
    const Result<Article> before = store.article(versions->value(0).toByteArray());
    if (!before)
        return std::unexpected(before.error());
    if (!areVersions(article.text, before->text))
        return {};
    const Result<std::vector<Note>> notes = store.notes(before->hash);
    if (!notes)
        return std::unexpected(notes.error());
    const AnchorPlacer placer(article.text, before->text);
    for (Note note : *notes) {
        // An orphan may find its place in a text that is older than the one before, or in none.
        const Placement placement = placer.place(note.anchor);
        if (placement.how == Placement::How::Orphan)
            note.anchor.position = {};
        else
            note.anchor = Anchor::at(article.text, placement.span);
        note.id = 0;
        if (const Result<Note> written = store.writeNote(article.hash, note); !written)
            return std::unexpected(written.error());
    }
    return {};
}

} // namespace Dateline
