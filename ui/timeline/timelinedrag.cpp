// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// How TimelineView lets an event's mark be dragged to other days.
#include "timeline/timelineview.h"

#include <QScrollBar>
#include <QToolTip>

namespace Dateline {

qsizetype TimelineView::movableAt(QPoint position) const
{
    const qsizetype item = m_movable && m_order == TimelineOrder::Event ? itemAt(position) : -1;
    if (item < 0 || !eventOf(item).when.earliest.isValid() || !eventOf(item).when.latest.isValid())
        return -1;
    constexpr double reach = 6;
    const double x = position.x() - origin().x();
    const TimelineItem &mark = m_layout.items[item];
    // A bar lies under its label.
    const bool onMark = mark.point || position.y() > itemRect(item).center().y();
    return onMark && mark.left - reach <= x && x <= mark.right + reach ? item : -1;
}

void TimelineView::dragTo(QPoint position)
{
    const DateRange &when = eventOf(m_dragged).when;
    const double grip =
        m_pressed.x() + m_scrolledFrom.x() - origin().x() - horizontalScrollBar()->value() - m_layout.items[m_dragged].left;
    const double x = position.x() - origin().x() - m_layout.shift - (m_layout.items[m_dragged].point ? 0 : grip);
    const QDate first = m_layout.scale.day(x);
    m_draggedTo = {first, first.addDays(when.earliest.daysTo(when.latest))};
    viewport()->setCursor(Qt::SizeHorCursor);
    QToolTip::showText(viewport()->mapToGlobal(position), words(m_draggedTo), viewport());
    viewport()->update();
}

void TimelineView::endDrag()
{
    m_dragged = -1;
    m_draggedTo = {};
    viewport()->update();
}

} // namespace Dateline
