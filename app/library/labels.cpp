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

Result<QList<QByteArray>> hashesOf(Database &database, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = database.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    QList<QByteArray> hashes;
    while (query->next())
        hashes.append(query->value(0).toString().toLatin1());
    return hashes;
}

/// The articles with a label of the kind, by its name.
QString having(Label::Kind kind)
{
    return kind == Label::Kind::Tag
        ? u"SELECT article FROM article_tag WHERE tag = ?"_s
        : u"SELECT article FROM collection_article JOIN collection ON id = collection WHERE name = ?"_s;
}

Result<bool> exists(Database &database, const Label &label)
{
    if (label.kind == Label::Kind::Tag)
        return false; // by itself
    Result<QSqlQuery> query = database.run(u"SELECT 1 FROM collection WHERE name = ?"_s, {label.name});
    if (!query)
        return std::unexpected(query.error());
    return query->next();
}

/// Those of \a articles that get the label, and the collection where it is new.
Result<Labelling> coming(Database &database, const Label &label, const QList<QByteArray> &articles)
{
    const Result<bool> known = exists(database, label);
    if (!known)
        return std::unexpected(known.error());
    const Result<QList<QByteArray>> fresh =
        hashesOf(database,
                 u"SELECT hash FROM article WHERE hash IN (SELECT value FROM json_each(?)) AND hash NOT IN ("_s
                     + having(label.kind) + u") ORDER BY hash"_s,
                 {asJson(articles), label.name});
    if (!fresh)
        return std::unexpected(fresh.error());
    return Labelling{label, *fresh, label.kind == Label::Kind::Collection && !*known};
}

/// The label with all of its articles.
Result<Labelling> whole(Database &database, const Label &label)
{
    const Result<bool> known = exists(database, label);
    if (!known)
        return std::unexpected(known.error());
    const Result<QList<QByteArray>> all = hashesOf(database, having(label.kind) + u" ORDER BY article"_s, {label.name});
    if (!all)
        return std::unexpected(all.error());
    return Labelling{label, *all, *known};
}

void append(std::vector<Labelling> &labels, const Labelling &labelling)
{
    if (labelling.itself || !labelling.articles.isEmpty())
        labels.push_back(labelling);
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

Result<SortingChange> labelChange(Database &database, const QList<QByteArray> &articles, const LabelChange &change)
{
    SortingChange planned;
    for (const QString &name : change.remove) {
        const Result<QList<QByteArray>> had =
            hashesOf(database, having(change.kind) + u" AND article IN (SELECT value FROM json_each(?)) ORDER BY article"_s,
                     {name, asJson(articles)});
        if (!had)
            return std::unexpected(had.error());
        append(planned.gone.labels, {{change.kind, name}, *had});
    }
    for (const QString &name : change.add) {
        const Result<Labelling> come = coming(database, {change.kind, name}, articles);
        if (!come)
            return std::unexpected(come.error());
        append(planned.come.labels, *come);
    }
    return planned;
}

Result<SortingChange> labelRenaming(Database &database, const Label &label, const QString &name)
{
    SortingChange planned;
    if (name == label.name)
        return planned;
    const Result<Labelling> old = whole(database, label);
    if (!old)
        return std::unexpected(old.error());
    const Result<Labelling> come = coming(database, {label.kind, name}, old->articles);
    if (!come)
        return std::unexpected(come.error());
    append(planned.gone.labels, *old);
    append(planned.come.labels, *come);
    return planned;
}

Result<SortingChange> labelRemoval(Database &database, const Label &label)
{
    const Result<Labelling> old = whole(database, label);
    if (!old)
        return std::unexpected(old.error());
    SortingChange planned;
    append(planned.gone.labels, *old);
    return planned;
}

Result<void> giveLabel(Database &database, const Labelling &labelling)
{
    const QString &name = labelling.label.name;
    const QString articles = asJson(labelling.articles);
    const QString known = u"FROM article WHERE hash IN (SELECT value FROM json_each(?))"_s;
    if (labelling.label.kind == Label::Kind::Tag)
        return runAll(database,
                      {{u"INSERT OR IGNORE INTO article_tag (article, tag) SELECT hash, ? "_s + known, {name, articles}}});
    return runAll(database,
                  {{u"INSERT OR IGNORE INTO collection (name) VALUES (?)"_s, {name}},
                   {u"INSERT OR IGNORE INTO collection_article (collection, article) "
                    "SELECT (SELECT id FROM collection WHERE name = ?), hash "_s
                        + known,
                    {name, articles}}});
}

Result<void> takeLabel(Database &database, const Labelling &labelling)
{
    const QString &name = labelling.label.name;
    const QString among = u" AND article IN (SELECT value FROM json_each(?))"_s;
    const QString articles = asJson(labelling.articles);
    if (labelling.label.kind == Label::Kind::Tag)
        return runAll(database, {{u"DELETE FROM article_tag WHERE tag = ?"_s + among, {name, articles}}});
    std::vector<Step> steps{
        {u"DELETE FROM collection_article WHERE collection = (SELECT id FROM collection WHERE name = ?)"_s + among,
         {name, articles}}};
    if (labelling.itself)
        steps.push_back({u"DELETE FROM collection WHERE name = ? "
                         "AND NOT EXISTS (SELECT 1 FROM collection_article WHERE collection = id)"_s,
                         {name}});
    return runAll(database, steps);
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
