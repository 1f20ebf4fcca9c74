// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/subjectlinks.h"

#include "analysis/formatnames.h"
#include "library/columns.h"
#include "library/database.h"
#include "library/storednames.h"
#include "library/subjectgroup.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubjectLinks)
};

QVariantList columns(const Subject &subject)
{
    return {QString(formatName(subject.kind)), notNull(subject.key), notNull(subject.role)};
}

/// Cuts parts off their group. What they held together is linked anew.
SortingChange cut(const SubjectGroup &group, const std::set<std::size_t> &off)
{
    SortingChange change;
    std::vector<std::size_t> heads(group.parts.size()); // of parts that hold together, by part
    std::ranges::iota(heads, std::size_t(0));
    for (const SubjectGroup::Link &link : group.links) {
        if (off.contains(link.one) != off.contains(link.other)) {
            change.gone.links.push_back(link.link);
        } else if (!off.contains(link.one)) {
            std::ranges::replace(heads, std::size_t(heads[link.other]), std::size_t(heads[link.one]));
        }
    }
    std::optional<std::size_t> first;
    for (std::size_t part = 0; part < heads.size(); ++part) {
        if (off.contains(part) || heads[part] != part)
            continue;
        if (first)
            change.come.links.push_back({group.parts[*first].subject, group.parts[part].subject});
        else
            first = part;
    }
    return change;
}

/// Gives the entity that \a from is in \a article to the subject \a to. Of several of that name it is the one with the role.
Result<void> moveEntity(Database &database, const QByteArray &article, const Subject &from, const Subject &to)
{
    Result<QSqlQuery> query = database.run(
        u"SELECT entity.article, number, entity.role, subject.id, subject.name, subject.country FROM article_key "
        "JOIN entity ON entity.article = article_key.id JOIN subject ON subject.id = entity.subject "
        "WHERE hash = ? AND subject.kind = ? AND subject.key = ?"_s,
        {QString::fromLatin1(article), QString(formatName(from.kind)), notNull(from.key)});
    if (!query)
        return std::unexpected(query.error());
    struct Row {
        qint64 article;
        qint64 number;
        QString role;
        qint64 subject;
        QString name;
        QString country;
    };
    std::vector<Row> rows;
    while (query->next()) {
        rows.push_back({query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toString(),
                        query->value(3).toLongLong(), query->value(4).toString(), query->value(5).toString()});
    }
    query->finish();
    const QString kind = formatName(to.kind);
    for (const Row &row : rows) {
        if (rows.size() > 1 && row.role != from.role)
            continue;
        for (const auto &[sql, values] : std::initializer_list<std::pair<QString, QVariantList>>{
                 {u"INSERT OR IGNORE INTO subject (kind, key, name, country) VALUES (?, ?, ?, ?)"_s,
                  {kind, to.key, notNull(row.name), notNull(row.country)}},
                 {u"UPDATE entity SET subject = (SELECT id FROM subject WHERE kind = ? AND key = ?) "
                  "WHERE article = ? AND number = ?"_s,
                  {kind, to.key, row.article, row.number}},
                 {u"DELETE FROM subject WHERE id = ? AND NOT EXISTS (SELECT 1 FROM entity WHERE subject = subject.id)"_s,
                  {row.subject}}}) {
            if (const Result<QSqlQuery> done = database.run(sql, values); !done)
                return std::unexpected(done.error());
        }
    }
    return {};
}

} // namespace

Result<JoinPreview> previewJoin(Database &database, const Subject &one, const Subject &other)
{
    Result<SubjectGroup> first = groupOf(database, one);
    if (!first)
        return std::unexpected(first.error());
    const Result<SubjectGroup> second = groupOf(database, other);
    if (!second)
        return std::unexpected(second.error());
    if (std::ranges::any_of(second->parts, [&first](const auto &part) { return first->find(part).has_value(); }))
        return std::unexpected(Tr::tr("These two have one page already."));
    const Result<SubjectCard> oneCard = cardOf(database, *first);
    if (!oneCard)
        return std::unexpected(oneCard.error());
    const Result<SubjectCard> otherCard = cardOf(database, *second);
    if (!otherCard)
        return std::unexpected(otherCard.error());
    if (otherCard->articles > oneCard->articles)
        first->main = first->parts.size() + second->main;
    first->parts.insert(first->parts.end(), second->parts.begin(), second->parts.end());
    const Result<SubjectCard> joined = cardOf(database, *first);
    if (!joined)
        return std::unexpected(joined.error());
    return JoinPreview{*oneCard, *otherCard, *joined, {{}, {{}, {{one, other}}, {}}}};
}

Result<SortingChange> separation(Database &database, const Subject &subject, const Subject &part)
{
    const Result<SubjectGroup> group = groupOf(database, subject);
    if (!group)
        return std::unexpected(group.error());
    const auto place = std::ranges::find(group->parts, part, &SubjectGroup::Part::subject);
    if (place == group->parts.end() || group->parts.size() < 2)
        return std::unexpected(Tr::tr("This has a page of its own already."));
    return cut(*group, {std::size_t(place - group->parts.begin())});
}

Result<SortingChange> articleSeparation(Database &database, const Subject &subject, const QByteArray &article)
{
    const Result<SubjectGroup> group = groupOf(database, subject);
    if (!group)
        return std::unexpected(group.error());
    const EntitySelect all = entitiesOf(*group);
    Result<QSqlQuery> count = database.run(u"SELECT count(DISTINCT article) FROM ("_s + all.sql + u')', all.values);
    if (!count)
        return std::unexpected(count.error());
    if (!count->next() || count->value(0).toInt() < 2)
        return std::unexpected(Tr::tr("No other article has this name."));
    SortingChange change;
    std::set<std::size_t> off;
    for (std::size_t i = 0; i < group->parts.size(); ++i) {
        SubjectGroup alone{{group->parts[i]}, {}, 0, {}};
        const EntitySelect own = entitiesOf(alone);
        Result<QSqlQuery> roles =
            database.run(u"SELECT DISTINCT role FROM ("_s + own.sql
                             + u") WHERE article = (SELECT id FROM article_key WHERE hash = ?) ORDER BY role"_s,
                         own.values + QVariantList{QString::fromLatin1(article)});
        if (!roles)
            return std::unexpected(roles.error());
        while (roles->next()) {
            const Subject &found = group->parts[i].subject;
            if (group->parts.size() > 1 && group->parts[i].articles == 1)
                off.insert(i);
            else
                change.come.apart.push_back({article, {found.kind, found.key, roles->value(0).toString()}});
        }
    }
    SortingChange links = cut(*group, off);
    change.gone.links = std::move(links.gone.links);
    change.come.links = std::move(links.come.links);
    return change;
}

Result<Subject> subjectIn(Database &database, const QByteArray &article, const Subject &subject)
{
    const Subject apart = subject.onlyIn(article);
    Result<QSqlQuery> query =
        database.run(u"SELECT subject.key = ?, entity.role = ? FROM article_key "
                     "JOIN entity ON entity.article = article_key.id JOIN subject ON subject.id = entity.subject "
                     "WHERE hash = ? AND subject.kind = ? AND subject.key IN (?, ?)"_s,
                     {apart.key, notNull(subject.role), QString::fromLatin1(article), QString(formatName(subject.kind)),
                      notNull(subject.key), apart.key});
    if (!query)
        return std::unexpected(query.error());
    int rows = 0;
    bool isApart = false;
    while (query->next()) {
        if (query->value(1).toBool())
            return query->value(0).toBool() ? apart : subject;
        isApart = query->value(0).toBool();
        ++rows;
    }
    return rows == 1 && isApart ? apart : subject;
}

Result<std::vector<Subject>> subjectsApart(Database &database, const QByteArray &article)
{
    Result<QSqlQuery> query =
        database.run(u"SELECT kind, key, role FROM subject_apart WHERE article = ?"_s, {QString::fromLatin1(article)});
    if (!query)
        return std::unexpected(query.error());
    std::vector<Subject> subjects;
    while (query->next()) {
        if (const std::optional<Entity::Kind> kind = kindOf(query->value(0).toString()))
            subjects.push_back({*kind, query->value(1).toString(), query->value(2).toString()});
    }
    return subjects;
}

Result<void> changeSubjects(Database &database, const Sorting &gone, const Sorting &come)
{
    const auto run = [&database](const QString &sql, const QVariantList &values) -> Result<void> {
        const Result<QSqlQuery> done = database.run(sql, values);
        return done ? Result<void>() : std::unexpected(done.error());
    };
    const QString named = u" WHERE kind = ? AND key = ? AND role = ?"_s;
    for (const SubjectLink &link : gone.links) {
        const QString other = u" AND other_kind = ? AND other_key = ? AND other_role = ?"_s;
        if (const Result<void> done =
                run(u"DELETE FROM subject_link"_s + named + other, columns(link.one) + columns(link.other));
            !done)
            return done;
    }
    for (const SubjectApart &apart : gone.apart) {
        const Result<void> done =
            run(u"DELETE FROM subject_apart"_s + named + u" AND article = ?"_s,
                columns(apart.subject) + QVariantList{QString::fromLatin1(apart.article)})
                .and_then(
                    [&] { return moveEntity(database, apart.article, apart.subject.onlyIn(apart.article), apart.subject); });
        if (!done)
            return done;
    }
    for (const SubjectLink &link : come.links) {
        if (const Result<void> done = run(u"INSERT OR IGNORE INTO subject_link VALUES (?, ?, ?, ?, ?, ?)"_s,
                                          columns(link.one) + columns(link.other));
            !done)
            return done;
    }
    for (const SubjectApart &apart : come.apart) {
        // The article may have gone since a step that is done again.
        const Result<void> done =
            run(u"INSERT OR IGNORE INTO subject_apart SELECT hash, ?, ?, ? FROM article WHERE hash = ?"_s,
                columns(apart.subject) + QVariantList{QString::fromLatin1(apart.article)})
                .and_then(
                    [&] { return moveEntity(database, apart.article, apart.subject, apart.subject.onlyIn(apart.article)); });
        if (!done)
            return done;
    }
    return {};
}

Result<void> copySubjects(Database &database, const QByteArray &from, const QByteArray &to)
{
    const QString old = Subject::suffixOf(from);
    const QString fresh = Subject::suffixOf(to);
    for (const auto &[sql, values] : std::initializer_list<std::pair<QString, QVariantList>>{
             {u"INSERT OR IGNORE INTO subject_apart SELECT ?, kind, key, role FROM subject_apart WHERE article = ?"_s,
              {QString::fromLatin1(to), QString::fromLatin1(from)}},
             {u"INSERT OR IGNORE INTO subject_link SELECT kind, replace(key, ?, ?), role, "
              "other_kind, replace(other_key, ?, ?), other_role FROM subject_link "
              "WHERE instr(key, ?) > 0 OR instr(other_key, ?) > 0"_s,
              {old, fresh, old, fresh, old, old}}}) {
        if (const Result<QSqlQuery> done = database.run(sql, values); !done)
            return std::unexpected(done.error());
    }
    return {};
}

} // namespace Dateline
