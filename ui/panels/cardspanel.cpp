// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/cardspanel.h"

#include "models/roles.h"

#include <QListView>

namespace Dateline {

CardsPanel::CardsPanel(Selected::Kind kind, QAbstractItemModel *model, const QString &name, QWidget *parent)
    : FilteredPanel(new QListView, model, name, parent)
    , m_kind(kind)
    , m_list(qobject_cast<QListView *>(view()))
{
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void CardsPanel::setDelegate(CardDelegate *delegate)
{
    m_delegate = delegate;
    delegate->setEmphasis([this](const QModelIndex &row) { return emphasisOf(row); });
    m_list->setItemDelegate(delegate);
}

CardDelegate::Emphasis CardsPanel::emphasisOf(const QModelIndex &row) const
{
    if (!article())
        return CardDelegate::Emphasis::None;
    const Selection &selection = article()->selection();
    const Selected meant = selectedOf(row);
    if (selection.current() == meant)
        return CardDelegate::Emphasis::Selected;
    if (selection.current().kind == Selected::Kind::Entity) {
        const std::vector<EntityId> about = entitiesOf(meant, *article()->analysis());
        const auto concerned = [&about](const Selected &entity) {
            return entity.kind == Selected::Kind::Entity && std::ranges::contains(about, entity.index);
        };
        if (concerned(selection.current()) || concerned(selection.other()))
            return CardDelegate::Emphasis::Related;
    }
    return selection.hovered() == meant ? CardDelegate::Emphasis::Lit : CardDelegate::Emphasis::None;
}

void CardsPanel::showSelection()
{
    const Selected &current = article()->selection().current();
    if (m_grown != current) {
        // A card is higher while it is selected.
        const bool either = m_grown.kind == m_kind || current.kind == m_kind;
        m_grown = current;
        if (either)
            m_list->doItemsLayout();
    }
    FilteredPanel::showSelection();
}

Selected CardsPanel::selectedOf(const QModelIndex &row) const
{
    const QVariant index = row.data(IndexRole);
    return index.isValid() ? Selected{m_kind, index.toLongLong(), {}} : Selected();
}

QModelIndexList CardsPanel::rowsOf(const Selected &selected) const
{
    if (selected.kind != m_kind)
        return {};
    for (int row = 0; row < rows().rowCount(); ++row) {
        if (const QModelIndex index = rows().index(row, 0); index.data(IndexRole).toLongLong() == selected.index)
            return {index};
    }
    return {};
}

void CardsPanel::selectNext()
{
    step(1);
}

void CardsPanel::selectPrevious()
{
    step(-1);
}

void CardsPanel::step(int by)
{
    if (!article() || rows().rowCount() == 0)
        return;
    const QModelIndexList selected = rowsOf(article()->selection().current());
    int row = by > 0 ? 0 : rows().rowCount() - 1;
    if (!selected.empty())
        row = std::clamp(selected.front().row() + by, 0, rows().rowCount() - 1);
    m_list->setCurrentIndex(rows().index(row, 0));
    choose(rows().index(row, 0), {});
    m_list->scrollTo(rows().index(row, 0));
}

} // namespace Dateline
