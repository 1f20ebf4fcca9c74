// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/subjectgroup.h"

#include "analysis/formatnames.h"
#include "library/columns.h"
#include "library/database.h"
#include "library/storednames.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

using Part = SubjectGroup::Part;

bool overlap(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&other](const QString &role) { return other.contains(role); });
}

bool isOne(const Part &one, const Part &other)
{
    return one.subject.isNamesakeOf(other.subject)
        && (one.subject.kind != Entity::Kind::Person || overlap(one.roles, other.roles));
}

/// Grows a group along its links.
class Grower {
public:
    explicit Grower(Database &database)
        : m_database(database)
    { }

    Result<SubjectGroup> grow(const Subject &first)
    {
        m_group.parts.push_back(partOf(first));
        for (std::size_t i = 0; i < m_group.parts.size() && m_error.isEmpty(); ++i)
            follow(i);
        if (m_error.isEmpty())
            finish();
        return m_error.isEmpty() ? Result<SubjectGroup>(std::move(m_group)) : std::unexpected(m_error);
    }

private:
    /// What the library has of a name.
    struct Named {
        qint64 id = 0;
        QString name;
        QString country;
        QStringList roles; ///< of all people of that name
    };

    /// No row after an error.
    template<typename Row> void each(const QString &sql, const QVariantList &values, const Row &row)
    {
        Result<QSqlQuery> query = m_error.isEmpty() ? m_database.run(sql, values) : std::unexpected(m_error);
        if (!query)
            m_error = query.error();
        while (query && query->next())
            row(*query);
    }

    const Named &named(const Subject &subject)
    {
        const auto [place, isNew] = m_named.try_emplace({subject.kind, subject.key});
        Named &found = place->second;
        if (!isNew)
            return found;
        each(u"SELECT id, name, country FROM subject WHERE kind = ? AND key = ?"_s,
             {QString(formatName(subject.kind)), notNull(subject.key)}, [&found](const QSqlQuery &row) {
                 found = {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), {}};
             });
        if (subject.kind == Entity::Kind::Person && found.id != 0) {
            each(u"SELECT DISTINCT role FROM entity WHERE subject = ? ORDER BY role"_s, {found.id},
                 [&found](const QSqlQuery &row) { found.roles.append(row.value(0).toString()); });
        }
        return found;
    }

    Part partOf(const Subject &subject)
    {
        const Named &of = named(subject);
        Part part{subject, {}, of.id, of.name, of.country, 0};
        if (subject.kind == Entity::Kind::Person) {
            part.roles = rolesOfOne(subject.role, of.roles);
            part.roles.sort();
        }
        return part;
    }

    std::size_t add(const Part &part)
    {
        if (const std::optional<std::size_t> known = m_group.find(part))
            return *known;
        m_group.parts.push_back(part);
        return m_group.parts.size() - 1;
    }

    void follow(std::size_t at)
    {
        const Subject subject = m_group.parts[at].subject;
        const QVariantList name{QString(formatName(subject.kind)), notNull(subject.key)};
        std::vector<SubjectLink> links;
        each(u"SELECT kind, key, role, other_kind, other_key, other_role FROM subject_link "
             "WHERE (kind = ? AND key = ?) OR (other_kind = ? AND other_key = ?)"_s,
             name + name, [&links](const QSqlQuery &row) {
                 const auto end = [&row](int column) {
                     return Subject{kindOf(row.value(column).toString()).value_or(Entity::Kind::Person),
                                    row.value(column + 1).toString(), row.value(column + 2).toString()};
                 };
                 links.push_back({end(0), end(3)});
             });
        for (const SubjectLink &link : links) {
            for (const auto &[near, far] : {std::pair(link.one, link.other), std::pair(link.other, link.one)}) {
                if (!near.isNamesakeOf(subject) || !isOne(partOf(near), m_group.parts[at])
                    || std::ranges::contains(m_group.links, link, &SubjectGroup::Link::link))
                    continue;
                const std::size_t end = add(partOf(far));
                const bool isForward = near == link.one;
                m_group.links.push_back({link, isForward ? at : end, isForward ? end : at});
            }
        }
    }

    void finish()
    {
        if (m_group.parts.size() > 1) {
            for (Part &part : m_group.parts) {
                const bool isPerson = part.subject.kind == Entity::Kind::Person;
                const QVariantList roles = isPerson ? QVariantList{asJson(part.roles)} : QVariantList();
                each(u"SELECT count(DISTINCT article) FROM entity WHERE subject = ?"_s
                         + (isPerson ? u" AND role IN (SELECT value FROM json_each(?))"_s : QString()),
                     QVariantList{part.id} + roles, [&part](const QSqlQuery &row) { part.articles = row.value(0).toInt(); });
            }
            m_group.main = std::ranges::max_element(m_group.parts, {}, &Part::articles) - m_group.parts.begin();
        }
        const Subject &main = m_group.parts[m_group.main].subject;
        m_group.namesakes = named(main).roles;
        m_group.namesakes.removeIf([&](const QString &role) {
            return std::ranges::any_of(m_group.parts, [&](const Part &part) {
                return part.subject.isNamesakeOf(main) && part.roles.contains(role);
            });
        });
    }

    Database &m_database;
    SubjectGroup m_group;
    std::map<std::pair<Entity::Kind, QString>, Named> m_named;
    QString m_error;
};

} // namespace

std::optional<std::size_t> SubjectGroup::find(const Part &part) const
{
    const auto place = std::ranges::find_if(parts, [&part](const Part &each) { return isOne(each, part); });
    return place == parts.end() ? std::nullopt : std::optional<std::size_t>(place - parts.begin());
}

Result<SubjectGroup> groupOf(Database &database, const Subject &subject)
{
    return Grower(database).grow(subject);
}

EntitySelect entitiesOf(const SubjectGroup &group)
{
    // People of one name may come by several roles: no entity is counted twice.
    std::map<qint64, QStringList> roles;
    for (const Part &part : group.parts)
        roles[part.id] += part.roles;
    EntitySelect select;
    QStringList parts;
    for (const auto &[id, own] : roles) {
        QString sql = u"SELECT article, number, role, mentions, spans FROM entity WHERE subject = ?"_s;
        select.values.append(id);
        if (!own.isEmpty()) {
            sql += u" AND role IN (SELECT value FROM json_each(?))"_s;
            select.values.append(asJson(own));
        }
        parts.append(sql);
    }
    select.sql = parts.join(u" UNION ALL "_s);
    return select;
}

} // namespace Dateline
