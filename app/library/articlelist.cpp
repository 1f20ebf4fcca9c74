// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/articlelist.h"

#include "library/columns.h"
#include "library/database.h"
#include "library/findingrows.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// A condition that an article has the label and all words of \a query, and its values. LIKE folds ASCII only: a word with
/// other letters is looked for as typed and in small and in large letters.
struct Condition {
    QString sql;
    QVariantList values;
};

Condition conditionOf(const ArticleQuery &query)
{
    Condition condition;
    if (query.label.kind == Label::Kind::Tag && !query.label.name.isEmpty())
        condition.sql = u" WHERE hash IN (SELECT article FROM article_tag WHERE tag = ?)"_s;
    else if (!query.label.name.isEmpty())
        condition.sql =
            u" WHERE hash IN (SELECT article FROM collection_article JOIN collection ON collection.id = collection_article.collection "
            "WHERE name = ?)"_s;
    if (!condition.sql.isEmpty())
        condition.values.append(query.label.name);
    for (const QString &word : query.words.split(u' ', Qt::SkipEmptyParts)) {
        QStringList forms{word, word.toLower(), word.toUpper(), word.left(1).toUpper() + word.mid(1).toLower()};
        if (std::ranges::all_of(word, [](QChar unit) { return unit.unicode() < 0x80; }))
            forms = {word};
        forms.removeDuplicates();
        QStringList any;
        for (QString &form : forms) {
            form.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
            any.append(u"title || char(10) || outlet || char(10) || file || char(10) || coalesce((SELECT "
                       "group_concat(tag, char(10)) FROM article_tag WHERE article = hash), '') LIKE ? ESCAPE '\\'"_s);
            condition.values.append(QString(u'%' + form + u'%'));
        }
        condition.sql += (condition.sql.isEmpty() ? u" WHERE ("_s : u" AND ("_s) + any.join(u" OR "_s) + u')';
    }
    return condition;
}

/// What an order sorts by, and the tables that have it, article_row among them.
struct Sorted {
    QString by;
    QString from;
};

Sorted sortedBy(ArticleQuery::Order order)
{
    using Order = ArticleQuery::Order;
    const QString rows = u"article_row"_s;
    const QString found = u"article_row LEFT JOIN finding ON finding.article = article_row.id"_s;
    switch (order) {
    case Order::Title:
        return {u"title COLLATE NOCASE"_s, rows};
    case Order::Outlet:
        return {u"outlet COLLATE NOCASE"_s, rows};
    case Order::Published:
        return {u"day"_s, rows};
    case Order::Entities:
        return {u"finding.entities"_s, found};
    case Order::Quotes:
        return {u"finding.quotes"_s, found};
    case Order::Notes:
        return {u"noted.number"_s,
                u"article_row LEFT JOIN (SELECT article AS hash, count(*) AS number FROM note GROUP BY article) "
                "AS noted USING (hash)"_s};
    case Order::Tags:
        return {u"first_tag COLLATE NOCASE"_s,
                u"article_row LEFT JOIN (SELECT article AS hash, min(tag COLLATE NOCASE) AS first_tag FROM article_tag "
                "GROUP BY article) AS tagged USING (hash)"_s};
    case Order::Collections:
        return {
            u"first_name COLLATE NOCASE"_s,
            u"article_row LEFT JOIN (SELECT article AS hash, min(name COLLATE NOCASE) AS first_name FROM "
            "collection_article JOIN collection ON collection.id = collection_article.collection GROUP BY article) AS collected "
            "USING (hash)"_s};
    case Order::Opened:
        return {u"opened"_s, rows};
    }
    std::unreachable();
}

} // namespace

Result<std::vector<ArticleRow>> listArticles(Database &database, const ArticleQuery &query, int limit, int offset)
{
    const Condition condition = conditionOf(query);
    const Sorted sorted = sortedBy(query.order);
    const QString direction = query.descending ? u" DESC"_s : u""_s;
    // A cross join leaves the rows of the page in their order.
    Result<QSqlQuery> rows = database.run(
        u"WITH page AS MATERIALIZED (SELECT article_row.id FROM %1%2 ORDER BY %3%4, article_row.id%4 LIMIT ? OFFSET ?) "
        "SELECT hash, file, title, outlet, day, opened, coalesce(finding.entities, 0), coalesce(finding.quotes, 0), "
        "(SELECT count(*) FROM note WHERE note.article = hash), "
        "(SELECT json_group_array(tag) FROM (SELECT tag FROM article_tag WHERE article = hash ORDER BY tag COLLATE NOCASE)), "
        "(SELECT json_group_array(name) FROM (SELECT name FROM collection_article JOIN collection "
        "ON collection.id = collection_article.collection WHERE article = hash ORDER BY name COLLATE NOCASE)) FROM page CROSS JOIN article_row ON article_row.id = page.id "
        "LEFT JOIN finding ON finding.article = page.id"_s.arg(sorted.from, condition.sql, sorted.by, direction),
        condition.values + QVariantList{limit, offset});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<ArticleRow> list;
    while (rows->next()) {
        list.push_back({rows->value(0).toByteArray(), rows->value(1).toString(), rows->value(2).toString(),
                        rows->value(3).toString(), dateOf(rows->value(4)),
                        QDateTime::fromMSecsSinceEpoch(rows->value(5).toLongLong(), QTimeZone::UTC), rows->value(6).toInt(),
                        rows->value(7).toInt(), rows->value(8).toInt(), wordsOf(rows->value(9)), wordsOf(rows->value(10))});
    }
    return list;
}

Result<int> countArticles(Database &database, const ArticleQuery &query)
{
    const Condition condition = conditionOf(query);
    Result<QSqlQuery> count = database.run(u"SELECT count(*) FROM article_row"_s + condition.sql, condition.values);
    if (!count)
        return std::unexpected(count.error());
    return count->next() ? count->value(0).toInt() : 0;
}

Result<void> removeArticles(Database &database, const QList<QByteArray> &hashes)
{
    return database.transact([&]() -> Result<void> {
        for (const QByteArray &hash : hashes) {
            if (const Result<void> removed = FindingRows(database).remove(hash); !removed)
                return removed;
            for (const QString &sql : {
                     u"DELETE FROM note WHERE article = ?"_s,
                     u"DELETE FROM draft WHERE article = ?"_s,
                     u"DELETE FROM step WHERE article = ?"_s,
                     u"DELETE FROM correction WHERE scope <> 'Always' AND article = ?"_s,
                     u"UPDATE correction SET article = NULL WHERE article = ?"_s,
                     u"DELETE FROM article WHERE hash = ?"_s,
                 }) {
                if (const Result<QSqlQuery> done = database.run(sql, {QString::fromLatin1(hash)}); !done)
                    return std::unexpected(done.error());
            }
        }
        return {};
    });
}

} // namespace Dateline
