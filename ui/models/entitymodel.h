// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

#include <QAbstractItemModel>

#include <memory>

namespace Dateline {

/// The entities of an article as a tree: kinds, their entities (those named most first), their mentions in text order.
/// Words around a mention are cut out when a view asks for them.
class EntityModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Level { Group, Name, Place };

    explicit EntityModel(QObject *parent = nullptr);

    /// \a analysis is one of \a text.
    void setContents(const QString &text, std::shared_ptr<const Analysis> analysis);
    /// The row of an entity; invalid when there is no such entity.
    [[nodiscard]] QModelIndex indexOf(EntityId id) const;
    /// The row of an entity's mention.
    [[nodiscard]] QModelIndex indexOf(EntityId id, qsizetype mention) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

private:
    struct Kind {
        Entity::Kind kind;
        std::vector<EntityId> entities;
    };

    [[nodiscard]] static Level levelOf(const QModelIndex &index);
    [[nodiscard]] EntityId entityOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Kind &group, int role) const;
    [[nodiscard]] QVariant entityData(EntityId id, int role) const;
    [[nodiscard]] QVariant mentionData(EntityId id, const Mention &mention, int role) const;

    QString m_text;
    std::shared_ptr<const Analysis> m_analysis;
    std::vector<Kind> m_groups;
    std::vector<std::pair<int, int>> m_rows; ///< an entity's group and its row there
};

} // namespace Dateline
