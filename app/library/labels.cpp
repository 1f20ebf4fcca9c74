// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/labels.h"

#include "library/columns.h"
#include "library/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Step {
    QString sql;
    QVariantList values;
};

Result<void> runAll(Database &database, const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        if (const Result<QSqlQuery> done = database.run(step.sql, step.values); !done)
            return std::unexpected(done.error());
    }
    return {};
}

std::vector<Step> addition(Label::Kind kind, const QString &name, const QString &articles)
{
    const QString known = u"FROM article WHERE hash IN (SELECT value FROM json_each(?))"_s;
    if (kind == Label::Kind::Tag)
        return {{u"INSERT OR IGNORE INTO article_tag (article, tag) SELECT hash, ? "_s + known, {name, articles}}};
    return {{u"INSERT OR IGNORE INTO collection (name) VALUES (?)"_s, {name}},
            {u"INSERT OR IGNORE INTO collection_article (collection, article) "
             "SELECT (SELECT id FROM collection WHERE name = ?), hash "_s
                 + known,
             {name, articles}}};
}

Step taking(Label::Kind kind, const QString &name, const QString &articles)
{
    const QString among = u" AND article IN (SELECT value FROM json_each(?))"_s;
    if (kind == Label::Kind::Tag)
        return {u"DELETE FROM article_tag WHERE tag = ?"_s + among, {name, articles}};
    return {u"DELETE FROM collection_article WHERE collection = (SELECT id FROM collection WHERE name = ?)"_s + among,
            {name, articles}};
}

Step removal(const Label &label)
{
    return label.kind == Label::Kind::Tag ? Step{u"DELETE FROM article_tag WHERE tag = ?"_s, {label.name}}
                                          : Step{u"DELETE FROM collection WHERE name = ?"_s, {label.name}};
}

} // namespace

Result<std::vector<LabelRow>> listLabels(Database &database, const QList<QByteArray> &articles)
{
    Result<QSqlQuery> query = database.run(
        u"WITH asked AS (SELECT value AS article FROM json_each(?)) "
        "SELECT 0 AS kind, tag AS name, count(*), sum(article IN asked) FROM article_tag GROUP BY tag UNION ALL "
        "SELECT 1, name, count(article), coalesce(sum(article IN asked), 0) FROM collection "
        "LEFT JOIN collection_article ON collection = id GROUP BY id ORDER BY kind, name COLLATE NOCASE, name"_s,
        {asJson(articles)});
    if (!query)
        return std::unexpected(query.error());
    std::vector<LabelRow> rows;
    while (query->next()) {
        const auto kind = query->value(0).toInt() == 0 ? Label::Kind::Tag : Label::Kind::Collection;
        rows.push_back({{kind, query->value(1).toString()}, query->value(2).toInt(), query->value(3).toInt()});
    }
    return rows;
}

Result<void> changeLabels(Database &database, const QList<QByteArray> &articles, const LabelChange &change)
{
    const QString hashes = asJson(articles);
    std::vector<Step> steps;
    for (const QString &name : change.remove)
        steps.push_back(taking(change.kind, name, hashes));
    for (const QString &name : change.add)
        std::ranges::move(addition(change.kind, name, hashes), std::back_inserter(steps));
    return database.transact([&] { return runAll(database, steps); });
}

Result<void> renameLabel(Database &database, const Label &label, const QString &name)
{
    if (name == label.name)
        return {};
    std::vector<Step> steps;
    if (label.kind == Label::Kind::Tag) {
        steps = {
            {u"INSERT OR IGNORE INTO article_tag (article, tag) SELECT article, ? FROM article_tag WHERE tag = ?"_s,
             {name, label.name}},
        };
    } else {
        steps = {
            {u"INSERT OR IGNORE INTO collection (name) VALUES (?)"_s, {name}},
            {u"INSERT OR IGNORE INTO collection_article (collection, article) "
             "SELECT (SELECT id FROM collection WHERE name = ?), article FROM collection_article "
             "WHERE collection = (SELECT id FROM collection WHERE name = ?)"_s,
             {name, label.name}},
        };
    }
    steps.push_back(removal(label));
    return database.transact([&] { return runAll(database, steps); });
}

Result<void> removeLabel(Database &database, const Label &label)
{
    return runAll(database, {removal(label)});
}

Result<void> copyLabels(Database &database, const QByteArray &from, const QByteArray &to)
{
    const QVariantList values{QString::fromLatin1(to), QString::fromLatin1(from)};
    return runAll(
        database,
        {{u"INSERT OR IGNORE INTO article_tag (article, tag) SELECT ?, tag FROM article_tag WHERE article = ?"_s, values},
         {u"INSERT OR IGNORE INTO collection_article (collection, article) "
          "SELECT collection, ? FROM collection_article WHERE article = ?"_s,
          values}});
}

} // namespace Dateline
