// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/filteredpanel.h"

#include "editing/correctionmenu.h"
#include "models/roles.h"
#include "panels/emptystate.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

FilteredPanel::FilteredPanel(QAbstractItemView *view, QAbstractItemModel *model, const QString &name, QWidget *parent)
    : Panel(parent)
    , m_view(view)
    , m_filterBox(new QLineEdit)
    , m_filters(new QWidget)
    , m_filterRow(new QHBoxLayout(m_filters))
    , m_top(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
{
    model->setParent(this);
    m_rows.setSourceModel(model);
    view->setModel(&m_rows);
    view->setObjectName(name + u"View"_s);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMouseTracking(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->viewport()->setBackgroundRole(QPalette::Window);
    view->viewport()->setAttribute(Qt::WA_Hover);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    setFocusProxy(view);

    m_filterBox->setObjectName(name + u"Filter"_s);
    m_filterBox->setPlaceholderText(tr("Filter\u2026"));
    m_filterBox->setAccessibleName(tr("Filter"));
    m_filterBox->setClearButtonEnabled(true);
    m_filterBox->installEventFilter(this);
    m_empty->setObjectName(name + u"Empty"_s);

    m_filterRow->setContentsMargins(10, 6, 10, 4);
    m_filterRow->setSpacing(4);
    m_filterRow->addWidget(m_filterBox, 1);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);

    connect(m_filterBox, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_rows.setWords(typed);
        filterChanged();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        clearFilters();
        m_filterBox->setFocus();
    });
    connect(view, &QAbstractItemView::clicked, this, [this](const QModelIndex &row) { choose(row, m_clickModifiers); });
    connect(view, &QAbstractItemView::entered, this, [this](const QModelIndex &row) {
        if (article())
            article()->selection().hover(selectedOf(row));
    });
}

void FilteredPanel::choose(const QModelIndex &row, Qt::KeyboardModifiers)
{
    if (!article())
        return;
    if (const Selected selected = selectedOf(row); selected.kind != Selected::Kind::Nothing) {
        m_scrolledTo = selected;
        article()->selection().select(selected);
    }
}

Span FilteredPanel::placeOf(const QModelIndex &row) const
{
    return row.data(SpanRole).value<Span>();
}

/// The view's actions, and what can be put right about the row.
void FilteredPanel::openMenu(const QModelIndex &row, QPoint globalPoint)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAccessibleName(m_view->accessibleName());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row.isValid())
        m_view->setCurrentIndex(row);
    menu->addActions(m_view->actions());
    if (article() && row.isValid()) {
        menu->addSeparator();
        addCorrectionMenu(*menu, *article(), {selectedOf(row), placeOf(row)}, window());
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(globalPoint);
}

void FilteredPanel::filterChanged()
{
    updateEmptyState();
    if (article())
        showSelection();
}

void FilteredPanel::clearFilters()
{
    m_rows.clear();
    m_filterBox->clear();
    filterChanged();
}

void FilteredPanel::showSelection()
{
    const Selected &current = article()->selection().current();
    const QModelIndexList rows = rowsOf(current) + rowsOf(article()->selection().other());
    QItemSelection selection;
    for (const QModelIndex &row : rows)
        selection.select(row, row);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    // Only what is new is brought into view: the reader may have scrolled away meanwhile.
    if (current != m_scrolledTo) {
        m_scrolledTo = current;
        if (!rows.empty())
            m_view->scrollTo(rows.front());
    }
    m_view->viewport()->update();
}

void FilteredPanel::showHover()
{
    m_view->viewport()->update();
}

void FilteredPanel::showProgress()
{
    updateEmptyState();
}

QString FilteredPanel::whyEmpty() const
{
    if (!article())
        return tr("Open an article to read.");
    if (article()->isAnalysing())
        return tr("Reading the article\u2026");
    if (article()->analysis()->supported)
        return nothingFound();
    const QString language = article()->article().language;
    if (language.isEmpty() || language == "en"_L1)
        return tr("The article was not analysed.");
    return tr("Dateline finds people, quotes and dates in English articles. This one is in %1: you can read it, search it and "
              "write notes on it.")
        .arg(QLocale::languageToString(QLocale(language).language()));
}

void FilteredPanel::updateEmptyState()
{
    const bool filtering = m_rows.isFiltering();
    const bool none = m_rows.rowCount() == 0;
    m_filters->setVisible(m_rows.sourceModel()->rowCount() > 0);
    if (none && filtering && m_rows.sourceModel()->rowCount() > 0)
        m_empty->setText(tr("Nothing fits the filter."), tr("Show all"));
    else if (none)
        m_empty->setText(whyEmpty());
    m_stack->setCurrentIndex(none ? 1 : 0);
}

bool FilteredPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view->viewport() && event->type() == QEvent::Leave && article())
        article()->selection().hover({});
    if (object == m_view->viewport() && event->type() == QEvent::MouseButtonRelease)
        m_clickModifiers = static_cast<QMouseEvent *>(event)->modifiers();
    if (event->type() == QEvent::ContextMenu && (object == m_view->viewport() || object == m_view)) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
        const QModelIndex row =
            byKey ? m_view->currentIndex() : m_view->indexAt(m_view->viewport()->mapFromGlobal(asked->globalPos()));
        const QPoint below = m_view->viewport()->mapToGlobal(m_view->visualRect(row).bottomLeft());
        openMenu(row, byKey && row.isValid() ? below : asked->globalPos());
        return true;
    }
    if (object == m_view && event->type() == QEvent::KeyPress && viewKey(static_cast<QKeyEvent *>(event)))
        return true;
    if (object == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid() && m_rows.rowCount() > 0) {
        // A row to begin with, so that there is something to see the focus on.
        const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
        m_view->setCurrentIndex(selected.empty() ? m_rows.index(0, 0) : selected.front());
    }
    if (object == m_filterBox && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && filterKey(static_cast<QKeyEvent *>(event)))
        return true;
    return Panel::eventFilter(object, event);
}

bool FilteredPanel::viewKey(QKeyEvent *event)
{
    const QModelIndex row = m_view->currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (row.isValid())
            activate(row, event->modifiers() & ~Qt::KeypadModifier);
        return row.isValid();
    case Qt::Key_Up:
        // From the first row back to the filter.
        if (row.isValid() && event->modifiers() == Qt::NoModifier && row == m_rows.index(0, 0)) {
            m_filterBox->setFocus(Qt::BacktabFocusReason);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool FilteredPanel::filterKey(QKeyEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    switch (event->key()) {
    case Qt::Key_Escape:
        // First lifts the filter; a second time it is the window's.
        if (m_filterBox->text().isEmpty())
            return false;
        event->accept();
        if (press)
            m_filterBox->clear();
        return press;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press && m_rows.rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_rows.index(0, 0));
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace Dateline
