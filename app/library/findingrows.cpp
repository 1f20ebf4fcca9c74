// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/findingrows.h"

#include "analysis/formatnames.h"
#include "library/columns.h"
#include "library/database.h"
#include "library/packedspans.h"
#include "library/subjectlinks.h"

#include <QCoreApplication>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// A statement that is run once for each row; after the first error nothing more is done.
class Rows {
public:
    Rows(Database &database, const QString &sql)
        : m_database(database)
        , m_statement(database.statement(sql))
    {
        if (!m_statement)
            m_done = std::unexpected(m_statement.error());
    }

    void add(const QVariantList &values)
    {
        if (m_done)
            m_done = m_database.run(*m_statement, values);
    }
    /// The number in the first column of the first row there is now.
    std::optional<qint64> find(const QVariantList &values)
    {
        add(values);
        std::optional<qint64> found;
        if (m_done && m_statement->next())
            found = m_statement->value(0).toLongLong();
        if (m_done)
            m_statement->finish();
        return found;
    }
    [[nodiscard]] qint64 lastId() const { return m_statement ? m_statement->lastInsertId().toLongLong() : 0; }
    [[nodiscard]] const Result<void> &done() const { return m_done; }

private:
    Database &m_database;
    Result<QSqlQuery> m_statement;
    Result<void> m_done;
};

} // namespace

Result<bool> FindingRows::has(const QByteArray &article)
{
    Result<QSqlQuery> query = m_database.run(u"SELECT 1 FROM article_key JOIN finding ON finding.article = article_key.id "
                                             "WHERE hash = ? AND engine = ?"_s,
                                             {QString::fromLatin1(article), EngineVersion});
    if (!query)
        return std::unexpected(query.error());
    return query->next();
}

Result<qint64> FindingRows::keyOf(const QByteArray &article)
{
    Result<QSqlQuery> query = m_database.run(u"SELECT id FROM article_key WHERE hash = ?"_s, {QString::fromLatin1(article)});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(QCoreApplication::translate("Library", "The library does not hold this article any more."));
    return query->value(0).toLongLong();
}

Result<void> FindingRows::put(const Article &article, const Analysis &analysis)
{
    const Result<qint64> key = keyOf(article.hash);
    if (!key)
        return std::unexpected(key.error());
    std::vector<qint64> subjects;
    if (const Result<void> removed = removeOld(*key, subjects); !removed)
        return removed;
    const Result<QSqlQuery> counted =
        m_database.run(u"INSERT INTO finding (article, engine, entities, quotes, deals, events) VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {*key, EngineVersion, qint64(analysis.entities.size()), qint64(analysis.quotes.size()),
                        qint64(analysis.deals.size()), qint64(std::ranges::count(analysis.events, false, &Event::lesser))});
    if (!counted)
        return std::unexpected(counted.error());
    return putEntities(*key, article, analysis)
        .and_then([&] { return putQuotes(*key, article, analysis); })
        .and_then([&] { return putDeals(*key, analysis); })
        .and_then([&] { return putEvents(*key, analysis); })
        .and_then([&] { return dropUnused(subjects); });
}

Result<void> FindingRows::remove(const QByteArray &article)
{
    const Result<qint64> key = keyOf(article);
    if (!key)
        return std::unexpected(key.error());
    std::vector<qint64> subjects;
    return removeOld(*key, subjects).and_then([&] { return dropUnused(subjects); });
}

/// \a subjects are those that may have no entity any more.
Result<void> FindingRows::removeOld(qint64 article, std::vector<qint64> &subjects)
{
    Result<QSqlQuery> query = m_database.run(u"SELECT DISTINCT subject FROM entity WHERE article = ?"_s, {article});
    if (!query)
        return std::unexpected(query.error());
    while (query->next())
        subjects.push_back(query->value(0).toLongLong());
    query->finish();
    const Result<QSqlQuery> gone = m_database.run(u"DELETE FROM finding WHERE article = ?"_s, {article});
    return gone ? Result<void>() : std::unexpected(gone.error());
}

Result<void> FindingRows::dropUnused(const std::vector<qint64> &subjects)
{
    if (subjects.empty())
        return {};
    Rows rows(m_database,
              u"DELETE FROM subject WHERE id = ? AND NOT EXISTS (SELECT 1 FROM entity WHERE subject = subject.id)"_s);
    for (const qint64 subject : subjects)
        rows.add({subject});
    return rows.done();
}

Result<void> FindingRows::putEntities(qint64 key, const Article &article, const Analysis &analysis)
{
    const Result<std::vector<Subject>> apart = subjectsApart(m_database, article.hash);
    if (!apart)
        return std::unexpected(apart.error());
    // The reader's word holds where a new analysis gives another role, unless it could mean two.
    const auto isApart = [&](const Subject &subject) {
        const auto isNamesake = [&](const Subject &each) { return each.isNamesakeOf(subject); };
        const auto isOfTheName = [&](const Entity &each) { return isNamesake(Subject::of(each, article.hash)); };
        return std::ranges::contains(*apart, subject)
            || (std::ranges::any_of(*apart, isNamesake) && std::ranges::count_if(analysis.entities, isOfTheName) == 1);
    };
    Rows known(m_database, u"SELECT id FROM subject WHERE kind = ? AND key = ?"_s);
    Rows subjects(m_database, u"INSERT INTO subject (kind, key, name, country) VALUES (?, ?, ?, ?)"_s);
    Rows rows(m_database,
              u"INSERT INTO entity (article, number, subject, role, mentions, spans) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (EntityId id = 0; id < std::ssize(analysis.entities); ++id) {
        const Entity &entity = analysis.entities[id];
        Subject subject = Subject::of(entity, article.hash);
        if (!apart->empty() && isApart(subject))
            subject = subject.onlyIn(article.hash);
        const QString kind = formatName(entity.kind);
        std::optional<qint64> number = known.find({kind, notNull(subject.key)});
        if (!number) {
            subjects.add({kind, notNull(subject.key), notNull(entity.name), notNull(entity.country)});
            number = subjects.lastId();
        }
        std::vector<Span> spans;
        for (const Mention &mention : entity.mentions)
            spans.push_back(mention.span);
        rows.add({key, qint64(id), *number, notNull(entity.role), qint64(spans.size()), packed(spans)});
    }
    return known.done().and_then([&] { return subjects.done(); }).and_then([&] { return rows.done(); });
}

Result<void> FindingRows::putQuotes(qint64 key, const Article &article, const Analysis &analysis)
{
    Rows rows(m_database, u"INSERT INTO quote (article, number, speaker, kind, cue, spans) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (qsizetype i = 0; i < std::ssize(analysis.quotes); ++i) {
        const Quote &quote = analysis.quotes[i];
        const QString cue = quote.cue ? quote.cue->of(article.text).toString().simplified().toLower() : QString();
        const QVariant speaker = quote.speaker ? QVariant(qint64(*quote.speaker)) : QVariant(QMetaType::fromType<qint64>());
        rows.add({key, qint64(i), speaker, QString(formatName(quote.kind)), notNull(cue), packed(quote.spans)});
    }
    return rows.done();
}

Result<void> FindingRows::putDeals(qint64 key, const Analysis &analysis)
{
    Rows rows(m_database,
              u"INSERT INTO deal (article, number, kind, status, begin_offset, end_offset) VALUES (?, ?, ?, ?, ?, ?)"_s);
    Rows parties(m_database, u"INSERT OR IGNORE INTO deal_party (article, entity, deal) VALUES (?, ?, ?)"_s);
    for (qsizetype i = 0; i < std::ssize(analysis.deals); ++i) {
        const Deal &deal = analysis.deals[i];
        rows.add({key, qint64(i), QString(formatName(deal.kind)), QString(formatName(deal.status)), qint64(deal.span.begin),
                  qint64(deal.span.end)});
        for (const EntityId party : deal.parties)
            parties.add({key, qint64(party), qint64(i)});
    }
    return rows.done().and_then([&] { return parties.done(); });
}

Result<void> FindingRows::putEvents(qint64 key, const Analysis &analysis)
{
    Rows rows(m_database,
              u"INSERT INTO event (article, number, status, begin_offset, end_offset, earliest, latest, summary) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    Rows participants(m_database, u"INSERT OR IGNORE INTO event_participant (article, entity, event) VALUES (?, ?, ?)"_s);
    for (qsizetype i = 0; i < std::ssize(analysis.events); ++i) {
        const Event &event = analysis.events[i];
        if (event.lesser)
            continue;
        rows.add({key, qint64(i), QString(formatName(event.status)), qint64(event.trigger.begin), qint64(event.trigger.end),
                  dateOrNull(event.when.earliest), dateOrNull(event.when.latest), notNull(event.summary)});
        for (const EntityId participant : event.participants)
            participants.add({key, qint64(participant), qint64(i)});
    }
    return rows.done().and_then([&] { return participants.done(); });
}

} // namespace Dateline
