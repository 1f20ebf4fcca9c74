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

/// Rows of one kind: the inner query gives id, words and rank, and alone is sorted and limited, so that snippets are made
/// only of rows that are shown. SELECT lists of both kinds have the same columns.
struct Hits {
    QString select;
    QString from;
    QString outer; ///< with the inner query as %1
    QVariantList values;
};

/// \a value as LIKE takes it: whole, begun with a star, or as a part.
QString pattern(QString value, bool isPart)
{
    const bool isBegin = value.endsWith(u'*');
    if (isBegin)
        value.chop(1);
    value.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return (isPart ? u"%"_s : QString()) + value + (isPart || isBegin ? u"%"_s : QString());
}

/// The filters as conditions on a note, or on an article's hash.
QString conditions(const std::vector<SearchFilter> &filters, bool ofNotes, QVariantList &values)
{
    const QString article = ofNotes ? u"article"_s : u"hash"_s;
    const QString like = u" LIKE ? ESCAPE '\\'"_s;
    QStringList all;
    for (const SearchFilter &filter : filters) {
        const QString value = pattern(filter.value, filter.kind == SearchFilter::Kind::Author);
        switch (filter.kind) {
        case SearchFilter::Kind::Tag:
            all.append(u'(' + article + u" IN (SELECT article FROM article_tag WHERE tag"_s + like + u')'
                       + (ofNotes ? u" OR note.id IN (SELECT note FROM note_tag WHERE tag"_s + like + u')' : QString())
                       + u')');
            if (ofNotes)
                values.append(value);
            break;
        case SearchFilter::Kind::Collection:
            all.append(article
                       + u" IN (SELECT article FROM collection_article JOIN collection ON id = collection WHERE name"_s
                       + like + u')');
            break;
        case SearchFilter::Kind::Author:
            all.append(ofNotes ? u"author"_s + like : u"0 AND ?"_s);
            break;
        }
        values.append(value);
    }
    return all.join(u" AND "_s);
}

/// Rows of "note" or "article_row", whose index of words is named after what stands there.
QString fromOf(const QString &table, const QString &match, const QString &where)
{
    if (match.isEmpty())
        return u" FROM "_s + table + u" WHERE "_s + where;
    const QString index = table == "note"_L1 ? u"note_search"_s : u"article_search"_s;
    return u" FROM "_s + index + u" WHERE "_s + index + u" MATCH ?"_s
        + (where.isEmpty() ? QString() : u" AND rowid IN (SELECT id FROM "_s + table + u" WHERE "_s + where + u')');
}

/// \a match is empty where there are filters alone.
Hits noteHits(const QString &match, const std::vector<SearchFilter> &filters)
{
    Hits hits{{},
              {},
              uR"(
        SELECT article.hash, article.title, article.file, article.outlet, coalesce(reader_published, published), note.id,
            hit.words, note.exact, note.begin_offset, note.end_offset
        FROM (%1 ORDER BY rank LIMIT ? OFFSET ?) AS hit
        JOIN note ON note.id = hit.id JOIN article ON article.hash = note.article ORDER BY hit.rank)"_s,
              {}};
    if (!match.isEmpty())
        hits.values.append(match);
    const QString where = conditions(filters, true, hits.values);
    if (match.isEmpty())
        hits.select = u"SELECT id, CASE markdown WHEN '' THEN exact ELSE markdown END AS words, -changed AS rank"_s;
    else
        hits.select = u"SELECT rowid AS id, snippet(note_search, -1, char(2), char(3), '\u2026', 24) AS words, rank"_s;
    hits.from = fromOf(u"note"_s, match, where);
    return hits;
}

Hits articleHits(const QString &match, const std::vector<SearchFilter> &filters)
{
    Hits hits{{},
              {},
              uR"(
        SELECT article.hash, article.title, article.file, article.outlet, coalesce(reader_published, published), 0,
            coalesce(hit.words, substr(article.text, 1, 240)), article.text, 0, 0
        FROM (%1 ORDER BY rank LIMIT ? OFFSET ?) AS hit
        JOIN article_key ON article_key.id = hit.id JOIN article ON article.hash = article_key.hash ORDER BY hit.rank)"_s,
              {}};
    if (!match.isEmpty())
        hits.values.append(match);
    const QString where = conditions(filters, false, hits.values);
    if (match.isEmpty())
        hits.select = u"SELECT id, NULL AS words, -opened AS rank"_s;
    else
        hits.select = u"SELECT rowid AS id, snippet(article_search, 1, char(2), char(3), '\u2026', 32) AS words, rank"_s;
    hits.from = fromOf(u"article_row"_s, match, where);
    return hits;
}

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

Result<void> addHits(Database &database, const Hits &of, int limit, int offset, std::vector<SearchHit> &hits)
{
    Result<QSqlQuery> query = database.run(of.outer.arg(of.select + of.from), of.values + QVariantList{limit, offset});
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

Result<int> count(Database &database, const Hits &hits)
{
    Result<QSqlQuery> query = database.run(u"SELECT count(*)"_s + hits.from, hits.values);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

} // namespace

Result<std::vector<SearchHit>> searchLibrary(Database &database, const QString &words, int limit, int offset)
{
    const SearchAsked asked = SearchAsked::of(words);
    const bool hasWords = asked.filters.empty() || !asked.words.isEmpty();
    const Result<QString> match = hasWords ? searchQuery(asked.words) : Result<QString>(QString());
    if (!match)
        return std::unexpected(match.error());
    const Hits inNotes = noteHits(*match, asked.filters);
    const Result<int> notes = count(database, inNotes);
    if (!notes)
        return std::unexpected(notes.error());
    std::vector<SearchHit> hits;
    if (offset < *notes) {
        if (const Result<void> added = addHits(database, inNotes, limit, offset, hits); !added)
            return std::unexpected(added.error());
    }
    const int wanted = limit - int(hits.size());
    if (wanted > 0) {
        const Result<void> added =
            addHits(database, articleHits(*match, asked.filters), wanted, std::max(0, offset - *notes), hits);
        if (!added)
            return std::unexpected(added.error());
    }
    return hits;
}

} // namespace Dateline
