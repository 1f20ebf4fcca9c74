// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/search.h"

#include "library/database.h"
#include "library/searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

// Characters that no text has stand around a hit until it becomes a span.
constexpr QChar HitBegin(u'\u0002');
constexpr QChar HitEnd(u'\u0003');

/// SELECT lists of both have the same columns. The inner query alone is sorted and limited, so that snippets are made only
/// of rows that are shown.
const QString NoteHits = uR"(
    SELECT article.hash, article.title, article.file, article.outlet, coalesce(reader_published, published), note.id,
        hit.words, note.exact, note.begin_offset, note.end_offset
    FROM (SELECT rowid AS id, snippet(note_search, -1, char(2), char(3), '…', 24) AS words, rank
        FROM note_search WHERE note_search MATCH ? ORDER BY rank LIMIT ? OFFSET ?) AS hit
    JOIN note ON note.id = hit.id JOIN article ON article.hash = note.article ORDER BY hit.rank)"_s;
const QString ArticleHits = uR"(
    SELECT article.hash, article.title, article.file, article.outlet, coalesce(reader_published, published), 0,
        hit.words, article.text, 0, 0
    FROM (SELECT rowid AS id, snippet(article_search, 1, char(2), char(3), '…', 32) AS words, rank
        FROM article_search WHERE article_search MATCH ? ORDER BY rank LIMIT ? OFFSET ?) AS hit
    JOIN article_key ON article_key.id = hit.id JOIN article ON article.hash = article_key.hash ORDER BY hit.rank)"_s;

/// Takes the marks out of \a words and remembers where they stood. White space becomes single spaces.
void setSnippet(SearchHit &hit, const QString &words)
{
    qsizetype begin = -1;
    for (const QChar unit : words) {
        if (unit == HitBegin) {
            begin = hit.snippet.size();
        } else if (unit == HitEnd) {
            if (begin >= 0)
                hit.marks.push_back({begin, hit.snippet.size()});
            begin = -1;
        } else if (unit.isSpace()) {
            if (!hit.snippet.isEmpty() && !hit.snippet.endsWith(u' '))
                hit.snippet += u' ';
        } else {
            hit.snippet += unit;
        }
    }
}

/// The place of the first hit of \a words, with its marks in it, in the text that they were cut from.
Span placeOf(QString words, const QString &text)
{
    words.remove(u'\u2026');
    const qsizetype begin = words.indexOf(HitBegin);
    if (begin < 0)
        return {};
    const qsizetype end = words.indexOf(HitEnd, begin) - 1;
    QString plain = words;
    plain.remove(HitBegin).remove(HitEnd);
    // An ellipsis may be the text's own: then what stands around the hit is not found, and the hit alone is looked for.
    const qsizetype at = text.indexOf(plain);
    if (at >= 0)
        return {at + begin, at + end};
    const QString hit = plain.sliced(begin, end - begin);
    const qsizetype alone = text.indexOf(hit);
    return alone < 0 ? Span() : Span{alone, alone + hit.size()};
}

Result<void> addHits(Database &database, const QString &sql, const QVariantList &values, std::vector<SearchHit> &hits)
{
    Result<QSqlQuery> query = database.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        SearchHit hit;
        hit.article = query->value(0).toByteArray();
        hit.title = query->value(1).toString();
        hit.file = query->value(2).toString();
        hit.outlet = query->value(3).toString();
        hit.published = QDate::fromString(query->value(4).toString(), Qt::ISODate);
        hit.note = query->value(5).toLongLong();
        const QString words = query->value(6).toString();
        setSnippet(hit, words);
        if (hit.note == 0)
            hit.place = placeOf(words, query->value(7).toString());
        else
            hit.place = {query->value(8).toLongLong(), query->value(9).toLongLong()};
        hits.push_back(std::move(hit));
    }
    return {};
}

Result<int> countNotes(Database &database, const QString &match)
{
    Result<QSqlQuery> query = database.run(u"SELECT count(*) FROM note_search WHERE note_search MATCH ?"_s, {match});
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

} // namespace

Result<std::vector<SearchHit>> searchLibrary(Database &database, const QString &words, int limit, int offset)
{
    const Result<QString> match = searchQuery(words);
    if (!match)
        return std::unexpected(match.error());
    const Result<int> notes = countNotes(database, *match);
    if (!notes)
        return std::unexpected(notes.error());
    std::vector<SearchHit> hits;
    if (offset < *notes) {
        if (const Result<void> added = addHits(database, NoteHits, {*match, limit, offset}, hits); !added)
            return std::unexpected(added.error());
    }
    const int wanted = limit - int(hits.size());
    if (wanted > 0) {
        const Result<void> added = addHits(database, ArticleHits, {*match, wanted, std::max(0, offset - *notes)}, hits);
        if (!added)
            return std::unexpected(added.error());
    }
    return hits;
}

} // namespace Dateline
