// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/entitymodel.h"

#include "models/context.h"
#include "models/roles.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

// An internal id names the parent: none, a group, or an entity.
constexpr quintptr inRoot = 0;
constexpr quintptr firstGroup = 1;
constexpr quintptr firstEntity = 16;

// Of a row as narrow as a panel is: the mention should be in sight.
constexpr qsizetype unitsBefore = 18;
constexpr qsizetype unitsAfter = 80;

} // namespace

EntityModel::EntityModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_analysis(std::make_shared<const Analysis>())
{ }

void EntityModel::setContents(const QString &text, std::shared_ptr<const Analysis> analysis)
{
    beginResetModel();
    m_text = text;
    m_analysis = std::move(analysis);
    m_groups.clear();
    const std::vector<Entity> &entities = m_analysis->entities;
    m_rows.assign(entities.size(), {});
    for (const Entity::Kind kind :
         {Entity::Kind::Person, Entity::Kind::Country, Entity::Kind::Organization, Entity::Kind::Place}) {
        Kind group{kind, {}};
        for (EntityId id = 0; id < std::ssize(entities); ++id) {
            if (entities[id].kind == kind)
                group.entities.push_back(id);
        }
        if (group.entities.empty())
            continue;
        std::ranges::stable_sort(group.entities, std::greater(),
                                 [&entities](EntityId id) { return entities[id].mentions.size(); });
        for (int row = 0; row < std::ssize(group.entities); ++row)
            m_rows[group.entities[row]] = {int(m_groups.size()), row};
        m_groups.push_back(std::move(group));
    }
    endResetModel();
}

QModelIndex EntityModel::indexOf(EntityId id) const
{
    if (id < 0 || id >= std::ssize(m_rows))
        return {};
    return createIndex(m_rows[id].second, 0, firstGroup + quintptr(m_rows[id].first));
}

QModelIndex EntityModel::indexOf(EntityId id, qsizetype mention) const
{
    return index(int(mention), 0, indexOf(id));
}

EntityModel::Level EntityModel::levelOf(const QModelIndex &index)
{
    if (index.internalId() == inRoot)
        return Group;
    return index.internalId() < firstEntity ? Name : Place;
}

EntityId EntityModel::entityOf(const QModelIndex &index) const
{
    switch (levelOf(index)) {
    case Group:
        break;
    case Name:
        return m_groups[index.internalId() - firstGroup].entities[index.row()];
    case Place:
        return EntityId(index.internalId() - firstEntity);
    }
    return -1;
}

QModelIndex EntityModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, inRoot);
    if (levelOf(parent) == Group)
        return createIndex(row, column, firstGroup + quintptr(parent.row()));
    return createIndex(row, column, firstEntity + quintptr(entityOf(parent)));
}

QModelIndex EntityModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    switch (levelOf(child)) {
    case Group:
        break;
    case Name:
        return createIndex(int(child.internalId() - firstGroup), 0, inRoot);
    case Place:
        return indexOf(entityOf(child));
    }
    return {};
}

int EntityModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    switch (levelOf(parent)) {
    case Group:
        return int(m_groups[parent.row()].entities.size());
    case Name:
        return int(m_analysis->entities[entityOf(parent)].mentions.size());
    case Place:
        break;
    }
    return 0;
}

int EntityModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant EntityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == LevelRole)
        return levelOf(index);
    switch (levelOf(index)) {
    case Group:
        return groupData(m_groups[index.row()], role);
    case Name:
        return entityData(entityOf(index), role);
    case Place:
        return mentionData(entityOf(index), m_analysis->entities[entityOf(index)].mentions[index.row()], role);
    }
    return {};
}

QVariant EntityModel::groupData(const Kind &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return groupWords(group.kind);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(groupWords(group.kind)).arg(group.entities.size());
    case KindRole:
        return int(group.kind);
    case CountRole:
        return int(group.entities.size());
    default:
        return {};
    }
}

QVariant EntityModel::entityData(EntityId id, int role) const
{
    const Entity &entity = m_analysis->entities[id];
    switch (role) {
    case Qt::DisplayRole:
        return entity.name;
    case Qt::AccessibleTextRole: {
        const QString mentions = tr("%n mention(s)", nullptr, int(entity.mentions.size()));
        const QString more = entity.role.isEmpty() ? entity.country : entity.role;
        //: a name, its kind, how often it is mentioned
        const QString plain = tr("%1, %2, %3").arg(entity.name, words(entity.kind), mentions);
        //: what stands before, and a role or a country's code
        return more.isEmpty() ? plain : tr("%1, %2").arg(plain, more);
    }
    case Qt::ToolTipRole:
        return entity.mentions.empty() ? QString() : words(entity.mentions.front().why);
    case IndexRole:
    case EntityRole:
        return qint64(id);
    case SpanRole:
        return entity.mentions.empty() ? QVariant() : QVariant::fromValue(entity.mentions.front().span);
    case FilterRole:
        return QString(entity.name + u' ' + entity.role + u' ' + entity.country);
    case KindRole:
        return int(entity.kind);
    case CountRole:
        return int(entity.mentions.size());
    case DetailRole:
        return entity.role;
    case CountryRole:
        return entity.country;
    default:
        return {};
    }
}

QVariant EntityModel::mentionData(EntityId id, const Mention &mention, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return contextOf(m_text, mention.span, unitsBefore, unitsAfter).text;
    case Qt::ToolTipRole:
        return words(mention.why);
    case MentionRole:
        return QVariant::fromValue(contextOf(m_text, mention.span, unitsBefore, unitsAfter).words);
    case EntityRole:
        return qint64(id);
    case SpanRole:
        return QVariant::fromValue(mention.span);
    default:
        return {};
    }
}

} // namespace Dateline
