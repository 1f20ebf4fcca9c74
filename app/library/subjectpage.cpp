// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/subjectpage.h"

#include "analysis/formatnames.h"
#include "library/columns.h"
#include "library/database.h"
#include "library/packedspans.h"
#include "library/subjectgroup.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// The value of an enum from 0 to \a last that the format calls \a name; 0 for a name that is not known.
template<typename Enum> Enum valueOf(const QString &name, Enum last)
{
    for (int value = 0; value <= int(last); ++value) {
        if (formatName(Enum(value)) == name)
            return Enum(value);
    }
    return Enum(0);
}

/// A group's entities, as SQL that defines the table "mine", and the values in it.
EntitySelect mineOf(const SubjectGroup &group)
{
    EntitySelect mine = entitiesOf(group);
    mine.sql = u"WITH mine AS ("_s + mine.sql + u") "_s;
    return mine;
}

Result<int> count(Database &database, const EntitySelect &mine, const QString &sql)
{
    Result<QSqlQuery> query = database.run(mine.sql + sql, mine.values);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

/// Columns 0 to 4 of all lists.
const QString ArticleColumns =
    u"article_row.hash, article_row.title, article_row.file, article_row.outlet, article_row.day, "_s;
const QString JoinedArticle = u" JOIN article_row ON article_row.id = mine.article "_s;
const QString Page = u" LIMIT ? OFFSET ?"_s;

/// The events of \a tables, which join "event" to "mine", in the order of their time.
QString eventsFrom(const QString &tables)
{
    return u"SELECT "_s + ArticleColumns
        + u"event.status, event.begin_offset, event.end_offset, event.earliest, event.latest, event.summary FROM "_s + tables
        + JoinedArticle
        + u"ORDER BY coalesce(event.earliest, event.latest) IS NULL, coalesce(event.earliest, event.latest), "
          "event.latest, article_row.id, event.number"_s
        + Page;
}

QString sqlOf(SubjectPart part)
{
    switch (part) {
    case SubjectPart::Articles:
        return u"SELECT "_s + ArticleColumns
            + u"min(mine.number), mine.spans, sum(mine.mentions), sum((SELECT count(*) FROM quote "
              "WHERE quote.article = mine.article AND quote.speaker = mine.number)) FROM mine"_s
            + JoinedArticle + u"GROUP BY mine.article ORDER BY day DESC, article_row.id"_s + Page;
    case SubjectPart::Quotes:
        return u"SELECT "_s + ArticleColumns
            + u"quote.kind, quote.cue, quote.spans FROM mine "
              "JOIN quote ON quote.article = mine.article AND quote.speaker = mine.number"_s
            + JoinedArticle + u"ORDER BY day DESC, article_row.id, quote.number"_s + Page;
    case SubjectPart::Deals:
        return u"SELECT "_s + ArticleColumns
            + u"deal.kind, deal.status, deal.begin_offset, deal.end_offset, "
              "(SELECT json_group_array(name) FROM (SELECT subject.name AS name FROM deal_party AS party JOIN entity "
              "ON entity.article = party.article AND entity.number = party.entity JOIN subject ON subject.id = "
              "entity.subject WHERE party.article = deal.article AND party.deal = deal.number ORDER BY party.entity)) "
              "FROM (SELECT DISTINCT mine.article AS article, deal_party.deal AS number FROM mine JOIN deal_party "
              "ON deal_party.article = mine.article AND deal_party.entity = mine.number) AS mine "
              "JOIN deal ON deal.article = mine.article AND deal.number = mine.number"_s
            + JoinedArticle + u"ORDER BY day DESC, article_row.id, deal.number"_s + Page;
    case SubjectPart::Events:
        return eventsFrom(u"(SELECT DISTINCT mine.article AS article, event_participant.event AS number FROM mine "
                          "JOIN event_participant ON event_participant.article = mine.article "
                          "AND event_participant.entity = mine.number) AS mine "
                          "JOIN event ON event.article = mine.article AND event.number = mine.number"_s);
    }
    std::unreachable();
}

/// The words of articles, read once each.
class Texts {
public:
    explicit Texts(Database &database)
        : m_database(database)
    { }

    Result<QString> wordsAt(const QByteArray &article, const std::vector<Span> &spans)
    {
        auto text = m_texts.find(article);
        if (text == m_texts.end()) {
            Result<QSqlQuery> query =
                m_database.run(u"SELECT text FROM article WHERE hash = ?"_s, {QString::fromLatin1(article)});
            if (!query)
                return std::unexpected(query.error());
            text = m_texts.insert(article, query->next() ? query->value(0).toString() : QString());
        }
        QString words;
        for (const Span span : spans) {
            if (span.begin < 0 || span.end > text->size())
                continue;
            if (!words.isEmpty())
                words += u" \u2026 "_s;
            words += span.of(*text);
        }
        return words.simplified();
    }

private:
    Database &m_database;
    QHash<QByteArray, QString> m_texts;
};

Result<void> fill(SubjectRow &row, const QSqlQuery &query, SubjectPart part, Texts &texts)
{
    constexpr int first = 5; // behind the article's columns
    const auto column = [&query](int number) { return query.value(first + number); };
    std::vector<Span> spans;
    switch (part) {
    case SubjectPart::Articles:
        spans = unpacked(column(1).toByteArray());
        row.place = spans.empty() ? Span() : spans.front();
        row.mentions = column(2).toInt();
        row.quotes = column(3).toInt();
        return {};
    case SubjectPart::Quotes:
        row.quoteKind = valueOf(column(0).toString(), Quote::Kind::Indirect);
        row.cue = column(1).toString();
        spans = unpacked(column(2).toByteArray());
        break;
    case SubjectPart::Deals:
        row.dealKind = valueOf(column(0).toString(), Deal::Kind::Truce);
        row.dealStatus = valueOf(column(1).toString(), Deal::Status::Ended);
        spans = {{column(2).toLongLong(), column(3).toLongLong()}};
        row.parties = wordsOf(column(4));
        break;
    case SubjectPart::Events:
        row.eventStatus = valueOf(column(0).toString(), Event::Status::Negated);
        row.place = {column(1).toLongLong(), column(2).toLongLong()};
        row.when = {dateOf(column(3)), dateOf(column(4))};
        row.words = column(5).toString();
        return {};
    }
    row.place = spans.empty() ? Span() : spans.front();
    const Result<QString> words = texts.wordsAt(row.article, spans);
    if (!words)
        return std::unexpected(words.error());
    row.words = *words;
    return {};
}

/// The rows of \a sql, whose columns are those of \a part.
Result<std::vector<SubjectRow>> rowsOf(Database &database, SubjectPart part, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = database.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    Texts texts(database);
    std::vector<SubjectRow> rows;
    while (query->next()) {
        SubjectRow row;
        row.article = query->value(0).toByteArray();
        row.title = query->value(1).toString();
        row.file = query->value(2).toString();
        row.outlet = query->value(3).toString();
        row.published = dateOf(query->value(4));
        if (const Result<void> filled = fill(row, *query, part, texts); !filled)
            return std::unexpected(filled.error());
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Articles of a list of hashes, as SQL that defines the table "mine".
const QString Chosen =
    u"WITH mine AS (SELECT id AS article FROM article_key WHERE hash IN (SELECT value FROM json_each(?))) "_s;

} // namespace

Result<SubjectCard> readSubject(Database &database, const Subject &subject)
{
    const Result<SubjectGroup> group = groupOf(database, subject);
    return group ? cardOf(database, *group) : std::unexpected(group.error());
}

Result<SubjectCard> cardOf(Database &database, const SubjectGroup &group)
{
    const EntitySelect mine = mineOf(group);
    const SubjectGroup::Part &main = group.parts[group.main];
    SubjectCard card;
    card.subject = main.subject;
    card.namesakes = group.namesakes;
    card.name = main.name;
    card.country = main.country;
    if (group.parts.size() > 1) {
        for (const SubjectGroup::Part &part : group.parts) {
            if (part.id != 0)
                card.parts.push_back({part.subject, part.name, part.articles});
        }
        std::ranges::stable_sort(card.parts, std::ranges::greater(), &SubjectCard::Part::articles);
    }
    Result<QSqlQuery> roles = database.run(mine.sql
                                               + u"SELECT role, count(DISTINCT article) AS articles FROM mine "
                                                 "WHERE role <> '' GROUP BY role ORDER BY articles DESC, role"_s,
                                           mine.values);
    if (!roles)
        return std::unexpected(roles.error());
    while (roles->next())
        card.roles.push_back({roles->value(0).toString(), roles->value(1).toInt()});
    const std::pair<int SubjectCard::*, QString> counts[] = {
        {&SubjectCard::articles, u"SELECT count(DISTINCT article) FROM mine"_s},
        {&SubjectCard::mentions, u"SELECT sum(mentions) FROM mine"_s},
        {&SubjectCard::quotes,
         u"SELECT count(*) FROM mine JOIN quote ON quote.article = mine.article "
         "AND quote.speaker = mine.number"_s},
        {&SubjectCard::deals,
         u"SELECT count(*) FROM (SELECT DISTINCT mine.article, deal FROM mine JOIN deal_party "
         "ON deal_party.article = mine.article AND deal_party.entity = mine.number)"_s},
        {&SubjectCard::events,
         u"SELECT count(*) FROM (SELECT DISTINCT mine.article, event FROM mine JOIN event_participant "
         "ON event_participant.article = mine.article AND event_participant.entity = mine.number)"_s},
    };
    for (const auto &[member, sql] : counts) {
        const Result<int> number = count(database, mine, sql);
        if (!number)
            return std::unexpected(number.error());
        card.*member = *number;
    }
    return card;
}

Result<std::vector<SubjectRow>> listSubjectRows(Database &database, const Subject &subject, SubjectPart part, int limit,
                                                int offset)
{
    const Result<SubjectGroup> group = groupOf(database, subject);
    if (!group)
        return std::unexpected(group.error());
    const EntitySelect mine = mineOf(*group);
    return rowsOf(database, part, mine.sql + sqlOf(part), mine.values + QVariantList{limit, offset});
}

Result<std::vector<SubjectRow>> listEvents(Database &database, const QList<QByteArray> &articles, int limit, int offset)
{
    return rowsOf(database, SubjectPart::Events, Chosen + eventsFrom(u"mine JOIN event ON event.article = mine.article"_s),
                  {asJson(articles), limit, offset});
}

Result<EventsCard> countEvents(Database &database, const QList<QByteArray> &articles)
{
    Result<QSqlQuery> query =
        database.run(Chosen
                         + u"SELECT (SELECT count(*) FROM mine), count(*), count(coalesce(earliest, latest)), "
                           "min(coalesce(earliest, latest)), max(coalesce(latest, earliest)) "
                           "FROM mine JOIN event ON event.article = mine.article"_s,
                     {asJson(articles)});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return EventsCard();
    return EventsCard{query->value(0).toInt(),
                      query->value(1).toInt(),
                      query->value(2).toInt(),
                      {dateOf(query->value(3)), dateOf(query->value(4))}};
}

Result<std::vector<SubjectCard>> findSubjects(Database &database, const QString &words, int limit)
{
    constexpr int looked = 400; // at so many names at most, the best matches
    QStringList terms;
    QString term;
    for (const QChar unit : words + u' ') {
        if (unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate()) {
            term += unit;
        } else if (!term.isEmpty()) {
            terms.append(u'"' + term + u"\" *"_s);
            term.clear();
        }
    }
    if (terms.isEmpty())
        return {};
    Result<QSqlQuery> query = database.run(
        u"SELECT subject.kind, subject.key, subject.name, subject.country, "
        "(SELECT count(DISTINCT article) FROM entity WHERE entity.subject = subject.id) AS articles, "
        "(SELECT role FROM entity WHERE entity.subject = subject.id AND role <> '' GROUP BY role "
        "ORDER BY count(*) DESC, role LIMIT 1), "
        "EXISTS (SELECT 1 FROM subject_link WHERE (kind = subject.kind AND key = subject.key) "
        "OR (other_kind = subject.kind AND other_key = subject.key)) "
        "FROM (SELECT rowid AS id FROM subject_search WHERE subject_search MATCH ? ORDER BY rank LIMIT ?) AS hit "
        "JOIN subject ON subject.id = hit.id WHERE articles > 0 ORDER BY articles DESC, subject.name LIMIT ?"_s,
        {terms.join(u' '), looked, limit});
    if (!query)
        return std::unexpected(query.error());
    std::vector<SubjectCard> cards;
    QSet<qint64> shown;
    while (query->next()) {
        SubjectCard card;
        const QString role = query->value(5).toString();
        card.subject = {valueOf(query->value(0).toString(), Entity::Kind::Organization), query->value(1).toString(), role};
        card.name = query->value(2).toString();
        card.country = query->value(3).toString();
        card.articles = query->value(4).toInt();
        if (!role.isEmpty())
            card.roles.push_back({role, 0});
        const Result<SubjectGroup> group =
            query->value(6).toBool() ? groupOf(database, card.subject) : Result<SubjectGroup>(SubjectGroup());
        if (!group)
            return std::unexpected(group.error());
        // Of those that are the same only the page that they have.
        if (group->parts.size() > 1) {
            const Result<SubjectCard> whole = cardOf(database, *group);
            if (!whole)
                return std::unexpected(whole.error());
            if (shown.contains(group->parts[group->main].id))
                continue;
            shown.insert(group->parts[group->main].id);
            card = *whole;
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace Dateline
