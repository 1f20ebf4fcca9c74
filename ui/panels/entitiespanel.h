// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/filteredpanel.h"

class QTreeView;

namespace Dateline {
class EntityModel;

/// The people, countries, organizations and places of the article; a row opens to its mentions.
class EntitiesPanel : public FilteredPanel {
    Q_OBJECT
public:
    explicit EntitiesPanel(QWidget *parent = nullptr);

protected:
    void showContents() override;
    void showSelection() override;
    [[nodiscard]] Selected selectedOf(const QModelIndex &row) const override;
    [[nodiscard]] QModelIndexList rowsOf(const Selected &selected) const override;
    [[nodiscard]] QString nothingFound() const override;
    void choose(const QModelIndex &row, Qt::KeyboardModifiers modifiers) override;
    void filterChanged() override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void openGroups();
    void copyName();
    void showInAllArticles();

    EntityModel *m_model;
    QTreeView *m_tree;
    std::vector<EntityId> m_related;                  ///< entities that the selected quote, deal or event is about
    std::optional<std::pair<EntityId, Span>> m_shown; ///< the mention that the text stands at
    QSet<int> m_closed;                               ///< kinds whose group the reader closed
};

} // namespace Dateline
