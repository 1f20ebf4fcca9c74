// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/rowdrag.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace Dateline {

namespace {

constexpr int lineHeight = 3;
constexpr int inset = 10;
constexpr int edge = 24; ///< this near to the top or bottom the list scrolls along
constexpr int scrollStep = 12;

} // namespace

RowDrag::RowDrag(QListView *list)
    : QObject(list)
    , m_list(list)
    , m_line(new QWidget(list->viewport()))
{
    m_line->setObjectName(QStringLiteral("dropLine"));
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->setAutoFillBackground(true);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    list->viewport()->installEventFilter(this);
    list->installEventFilter(this);
}

bool RowDrag::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list) {
        const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        if (!m_dragging || !key || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        end();
        return true;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressed = mouse->position().toPoint();
        m_row = m_enabled && mouse->button() == Qt::LeftButton ? m_list->indexAt(m_pressed) : QModelIndex();
        return false;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return mouse->buttons() & Qt::LeftButton && m_row.isValid() && dragTo(mouse->position().toPoint());
    }
    case QEvent::MouseButtonRelease: {
        if (!m_dragging)
            return false;
        const QPersistentModelIndex row = m_row;
        const QPersistentModelIndex beside = m_beside;
        end();
        if (row.isValid() && beside.isValid() && row != beside)
            emit dropped(row, beside, m_after);
        return true;
    }
    default:
        return false;
    }
}

bool RowDrag::dragTo(QPoint point)
{
    if (!m_dragging && (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return false;
    m_dragging = true;
    QWidget *viewport = m_list->viewport();
    viewport->setCursor(Qt::ClosedHandCursor);
    QScrollBar *bar = m_list->verticalScrollBar();
    if (point.y() < edge)
        bar->setValue(bar->value() - scrollStep);
    else if (point.y() > viewport->height() - edge)
        bar->setValue(bar->value() + scrollStep);
    const QAbstractItemModel &rows = *m_list->model();
    const QModelIndex under = m_list->indexAt({viewport->width() / 2, point.y()});
    m_beside = under.isValid() ? under : rows.index(point.y() < 0 ? 0 : rows.rowCount() - 1, 0);
    const QRect box = m_list->visualRect(m_beside);
    m_after = point.y() > box.center().y();
    // All of it is seen, before the first row and behind the last too.
    const int most = std::max(0, viewport->height() - lineHeight);
    const int y = std::clamp((m_after ? box.bottom() : box.top()) - lineHeight / 2, 0, most);
    m_line->setGeometry(box.left() + inset, y, box.width() - 2 * inset, lineHeight);
    m_line->show();
    m_line->raise();
    return true;
}

void RowDrag::end()
{
    m_dragging = false;
    m_row = QPersistentModelIndex();
    m_line->hide();
    m_list->viewport()->unsetCursor();
}

} // namespace Dateline
