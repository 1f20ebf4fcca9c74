// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/carrymarginalia.h"

#include "anchors/placement.h"
#include "anchors/versions.h"
#include "library/correctionrows.h"
#include "library/database.h"
#include "library/labels.h"
#include "library/note.h"
#include "library/store.h"
#include "library/subjectlinks.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// What has no clear place may find it in a text that is older than the one before, or in none.
Anchor carried(const Anchor &anchor, const Article &article, const AnchorPlacer &placer)
{
    const Placement placement = placer.place(anchor);
    if (placement.how != Placement::How::Orphan)
        return Anchor::at(article.text, placement.span);
    Anchor orphan = anchor;
    orphan.position = {};
    return orphan;
}

/// Counts the notes in \a carriedOver.
Result<void> copyNotes(Store &store, CarriedOver &carriedOver, const Article &article, const AnchorPlacer &placer)
{
    const QByteArray &from = carriedOver.from;
    const Result<std::vector<Note>> notes = store.notes(from);
    if (!notes)
        return std::unexpected(notes.error());
    for (Note note : *notes) {
        note.anchor = carried(note.anchor, article, placer);
        ++(note.anchor.isOrphan() ? carriedOver.orphans : carriedOver.notes);
        note.id = 0;
        if (const Result<Note> written = store.writeNote(article.hash, note); !written)
            return std::unexpected(written.error());
    }
    return {};
}

Result<void> copyCorrections(Database &database, const QByteArray &from, const Article &article, const AnchorPlacer &placer)
{
    CorrectionRows rows(database);
    const Result<std::vector<Correction>> corrections = rows.of(from);
    if (!corrections)
        return std::unexpected(corrections.error());
    for (Correction correction : *corrections) {
        // Those for all articles reach this one as they are.
        if (correction.scope == Correction::Scope::Always)
            continue;
        correction.place = carried(correction.place, article, placer);
        if (correction.other)
            correction.other = carried(*correction.other, article, placer);
        correction.id = 0;
        if (const Result<void> written = rows.put(article.hash, correction); !written)
            return written;
    }
    return {};
}

} // namespace

Result<CarriedOver> carryMarginalia(Database &database, const Article &article)
{
    // "rail.txt" may be another file in every folder.
    if (article.file.isEmpty() || (QFileInfo(article.file).isRelative() && webAddress(article.file).isEmpty()))
        return CarriedOver();
    Result<QSqlQuery> versions =
        database.run(u"SELECT hash FROM article WHERE file = ? AND hash <> ? ORDER BY opened DESC, hash LIMIT 1"_s,
                     {article.file, QString::fromLatin1(article.hash)});
    if (!versions)
        return std::unexpected(versions.error());
    if (!versions->next())
        return CarriedOver();
    Store store(database);
    const Result<Article> before = store.article(versions->value(0).toByteArray());
    if (!before)
        return std::unexpected(before.error());
    if (!areVersions(article.text, before->text))
        return CarriedOver();
    const AnchorPlacer placer(article.text, before->text);
    CarriedOver carriedOver{before->hash, 0, 0};
    return copyNotes(store, carriedOver, article, placer)
        .and_then([&] { return copyCorrections(database, before->hash, article, placer); })
        .and_then([&] { return copyLabels(database, before->hash, article.hash); })
        .and_then([&] { return copySubjects(database, before->hash, article.hash); })
        .transform([&] { return carriedOver; });
}

} // namespace Dateline
