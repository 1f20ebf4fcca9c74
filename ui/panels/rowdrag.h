// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

class QListView;
class QWidget;

namespace Dateline {

/// Lets the rows of a list be dragged to another place with the mouse; a line shows where the row would go, Esc leaves it
/// where it is. Off to begin with.
class RowDrag : public QObject {
    Q_OBJECT
public:
    explicit RowDrag(QListView *list);

    void setEnabled(bool enabled) { m_enabled = enabled; }

signals:
    /// \a row is to stand right before, or right after, \a beside.
    void dropped(const QModelIndex &row, const QModelIndex &beside, bool after);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool dragTo(QPoint point);
    void end();

    QListView *m_list;
    QWidget *m_line;
    QPersistentModelIndex m_row; ///< the one that was pressed
    QPersistentModelIndex m_beside;
    QPoint m_pressed;
    bool m_after = false;
    bool m_enabled = false;
    bool m_dragging = false;
};

} // namespace Dateline
