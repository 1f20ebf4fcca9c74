// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rowfilter.h"
#include "panels/panel.h"

class QAbstractItemView;
class QLineEdit;
class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace Dateline {
class EmptyState;

/// A panel that is a filter box over a view of a model: what all such panels share, once. A click or Enter on a row
/// selects it, the pointer on a row lights it up, the selected rows are those of the article's Selection. A panel says what
/// a row means and fills its model.
class FilteredPanel : public Panel {
    Q_OBJECT
public:
    [[nodiscard]] QLineEdit *filterBox() const { return m_filterBox; }

protected:
    /// Owns both from here on. \a name begins the object names: "quotes" gives "quotesFilter" and "quotesView".
    FilteredPanel(QAbstractItemView *view, QAbstractItemModel *model, const QString &name, QWidget *parent);

    [[nodiscard]] QAbstractItemView *view() const { return m_view; }
    [[nodiscard]] RowFilter &rows() { return m_rows; }
    [[nodiscard]] const RowFilter &rows() const { return m_rows; }
    /// Beside the filter box.
    [[nodiscard]] QHBoxLayout *filterRow() const { return m_filterRow; }
    /// Above the filter box.
    [[nodiscard]] QVBoxLayout *top() const { return m_top; }

    /// What the row means to the selection; Nothing for a group. \a row is one of rows().
    [[nodiscard]] virtual Selected selectedOf(const QModelIndex &row) const = 0;
    /// The words that a correction of the row is about.
    [[nodiscard]] virtual Span placeOf(const QModelIndex &row) const;
    /// The rows of rows() that show \a selected, the one to bring into view first.
    [[nodiscard]] virtual QModelIndexList rowsOf(const Selected &selected) const = 0;
    /// Why there is no row though the article was analysed.
    [[nodiscard]] virtual QString nothingFound() const = 0;
    /// What the panel shows when there is no row, whatever the reason.
    [[nodiscard]] virtual QString whyEmpty() const;
    /// The reader clicked the row.
    virtual void choose(const QModelIndex &row, Qt::KeyboardModifiers modifiers);
    /// Enter on the row: the same, unless a panel has more to do with a row that is selected already.
    virtual void activate(const QModelIndex &row, Qt::KeyboardModifiers modifiers) { choose(row, modifiers); }
    /// Words or values that the rows are filtered by changed.
    virtual void filterChanged();
    /// Lifts every filter.
    virtual void clearFilters();

    void showSelection() override;
    void showHover() override;
    void showProgress() override;
    /// Shows the view, or why it is empty.
    void updateEmptyState();

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void openMenu(const QModelIndex &row, QPoint globalPoint);
    bool viewKey(class QKeyEvent *event);
    bool filterKey(class QKeyEvent *event);

    QAbstractItemView *m_view;
    RowFilter m_rows;
    QLineEdit *m_filterBox;
    QWidget *m_filters;
    QHBoxLayout *m_filterRow;
    QVBoxLayout *m_top;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Selected m_scrolledTo;
    Qt::KeyboardModifiers m_clickModifiers; ///< QAbstractItemView::clicked() does not tell
};

} // namespace Dateline
