// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/entitiespanel.h"

#include "models/entitymodel.h"
#include "models/roles.h"
#include "panels/delegates/entitydelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Dateline {

EntitiesPanel::EntitiesPanel(QWidget *parent)
    : FilteredPanel(new QTreeView, new EntityModel, u"entities"_s, parent)
    , m_model(qobject_cast<EntityModel *>(rows().sourceModel()))
    , m_tree(qobject_cast<QTreeView *>(view()))
{
    m_tree->setAccessibleName(tr("Entities"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(false);
    filterBox()->setAccessibleName(tr("Filter entities"));

    auto *delegate = new EntityDelegate(m_tree);
    delegate->setEmphasis([this](const QModelIndex &index) {
        using Emphasis = EntityDelegate::Emphasis;
        const QVariant entity = index.data(EntityRole);
        if (!article() || !entity.isValid())
            return Emphasis::None;
        const EntityId id = entity.toLongLong();
        if (index.data(LevelRole).toInt() == EntityModel::Place)
            return m_shown && *m_shown == std::pair(id, index.data(SpanRole).value<Span>()) ? Emphasis::Shown
                                                                                            : Emphasis::None;
        const Selection &selection = article()->selection();
        if (selection.current() == Selected::entity(id) || selection.other() == Selected::entity(id))
            return Emphasis::Selected;
        return std::ranges::contains(m_related, id) ? Emphasis::Related : Emphasis::None;
    });
    m_tree->setItemDelegate(delegate);

    auto *copy = new QAction(tr("Copy name"), this);
    copy->setObjectName(u"copyEntityName"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &EntitiesPanel::copyName);
    m_tree->addAction(copy);
    auto *everywhere = new QAction(tr("In All Articles…"), this);
    everywhere->setObjectName(u"entityInAllArticles"_s);
    connect(everywhere, &QAction::triggered, this, &EntitiesPanel::showInAllArticles);
    m_tree->addAction(everywhere);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);

    const auto remember = [this](const QModelIndex &row, bool closed) {
        if (row.parent().isValid())
            return;
        if (closed)
            m_closed.insert(row.data(KindRole).toInt());
        else
            m_closed.remove(row.data(KindRole).toInt());
    };
    connect(m_tree, &QTreeView::collapsed, this, [remember](const QModelIndex &row) { remember(row, true); });
    connect(m_tree, &QTreeView::expanded, this, [remember](const QModelIndex &row) { remember(row, false); });
    updateEmptyState();
}

void EntitiesPanel::showContents()
{
    if (article())
        m_model->setContents(article()->article().text, article()->analysis());
    else
        m_model->setContents({}, std::make_shared<const Analysis>());
    m_related.clear();
    m_shown.reset();
    openGroups();
    updateEmptyState();
    emit countChanged(article() ? int(article()->analysis()->entities.size()) : 0);
    if (article())
        showSelection();
}

void EntitiesPanel::showSelection()
{
    const Selection &selection = article()->selection();
    m_related = entitiesOf(selection.current(), *article()->analysis());
    m_shown.reset();
    if (selection.current().kind == Selected::Kind::Entity && selection.other().kind == Selected::Kind::Nothing
        && selection.place() >= 0)
        m_shown = {selection.current().index, selection.places()[selection.place()]};
    FilteredPanel::showSelection();
    if (!m_shown)
        return;
    // Follow F3 through the mentions where they are in sight.
    const QModelIndex entity = rows().mapFromSource(m_model->indexOf(m_shown->first));
    if (m_tree->isExpanded(entity)) {
        const std::vector<Mention> &mentions = article()->analysis()->entities[m_shown->first].mentions;
        const auto place = std::ranges::find(mentions, m_shown->second, &Mention::span);
        m_tree->scrollTo(rows().index(int(place - mentions.begin()), 0, entity));
    }
}

Selected EntitiesPanel::selectedOf(const QModelIndex &row) const
{
    const QVariant id = row.data(EntityRole);
    return id.isValid() ? Selected::entity(id.toLongLong()) : Selected();
}

QModelIndexList EntitiesPanel::rowsOf(const Selected &selected) const
{
    if (selected.kind != Selected::Kind::Entity)
        return {};
    const QModelIndex row = rows().mapFromSource(m_model->indexOf(selected.index));
    return row.isValid() ? QModelIndexList{row} : QModelIndexList();
}

QString EntitiesPanel::nothingFound() const
{
    return tr("No people, countries, organizations or places were found in this article.");
}

void EntitiesPanel::choose(const QModelIndex &row, Qt::KeyboardModifiers modifiers)
{
    if (!article())
        return;
    Selection &selection = article()->selection();
    const Selected selected = selectedOf(row);
    switch (row.data(LevelRole).toInt()) {
    case EntityModel::Group:
        m_tree->setExpanded(row, !m_tree->isExpanded(row));
        break;
    case EntityModel::Name:
        if (modifiers & Qt::ControlModifier) {
            selection.selectAlso(selected);
        } else if (selection.current() == selected && selection.other().kind == Selected::Kind::Nothing) {
            m_tree->setExpanded(row, !m_tree->isExpanded(row));
        } else {
            m_tree->expand(row);
            FilteredPanel::choose(row, modifiers);
        }
        break;
    default:
        selection.select(selected, row.data(SpanRole).value<Span>().begin);
        break;
    }
}

void EntitiesPanel::filterChanged()
{
    openGroups();
    FilteredPanel::filterChanged();
}

bool EntitiesPanel::eventFilter(QObject *object, QEvent *event)
{
    // The chevron opens and closes a row without selecting it.
    if (object == m_tree->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        const QModelIndex row = m_tree->indexAt(press->position().toPoint());
        if (press->button() == Qt::LeftButton && row.data(LevelRole) == EntityModel::Name
            && EntityDelegate::openerOf(m_tree->visualRect(row), layoutDirection()).contains(press->position().toPoint())) {
            m_tree->setExpanded(row, !m_tree->isExpanded(row));
            return true;
        }
    }
    return FilteredPanel::eventFilter(object, event);
}

void EntitiesPanel::openGroups()
{
    // While filtering all that fits is shown.
    const QSet<int> closed = m_closed;
    for (int row = 0; row < rows().rowCount(); ++row) {
        const QModelIndex group = rows().index(row, 0);
        if (rows().isFiltering() || !closed.contains(group.data(KindRole).toInt()))
            m_tree->expand(group);
        else
            m_tree->collapse(group);
    }
    m_closed = closed;
}

void EntitiesPanel::showInAllArticles()
{
    const QVariant entity = m_tree->currentIndex().data(EntityRole);
    if (article() && entity.isValid())
        article()->showInAllArticles(entity.toLongLong());
}

void EntitiesPanel::copyName()
{
    QModelIndex row = m_tree->currentIndex();
    if (row.data(LevelRole) == EntityModel::Place)
        row = row.parent();
    if (row.data(LevelRole) == EntityModel::Name)
        QGuiApplication::clipboard()->setText(row.data().toString());
}

} // namespace Dateline
