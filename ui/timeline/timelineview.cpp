// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "timeline/timelineview.h"

#include "timeline/timelineaccessible.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr double margin = 14;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 16;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_analysis(std::make_shared<const Analysis>())
{
    installTimelineAccessibility();
    setObjectName("timelineView"_L1);
    setAccessibleName(tr("Events in time"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
}

void TimelineView::setContents(std::shared_ptr<const Analysis> analysis, std::vector<qsizetype> shown, QDate published,
                               QStringList origins)
{
    m_origins = std::move(origins);
    m_analysis = std::move(analysis);
    m_shown = std::move(shown);
    m_published = published;
    m_focused = -1;
    m_hovered = -1;
    const QScrollBar *across = horizontalScrollBar();
    const bool atEnd = m_layout.items.empty() || across->value() == across->maximum();
    endDrag();
    relayout();
    // Where one was, after something was put right.
    if (atEnd || m_order == TimelineOrder::Story)
        horizontalScrollBar()->setValue(m_order == TimelineOrder::Event ? horizontalScrollBar()->maximum() : 0);
}

void TimelineView::setOrder(TimelineOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    m_focused = -1;
    relayout();
}

void TimelineView::setBanding(TimelineBanding banding)
{
    if (m_banding == banding)
        return;
    m_banding = banding;
    m_focused = -1;
    relayout();
    verticalScrollBar()->setValue(0);
}

void TimelineView::setLit(std::vector<qsizetype> lit, qsizetype current)
{
    m_lit = std::move(lit);
    if (m_current != current) {
        m_current = current;
        const auto item = std::ranges::find(m_layout.items, current, &TimelineItem::event);
        if (item != m_layout.items.end())
            focusItem(item - m_layout.items.begin());
    }
    viewport()->update();
}

void TimelineView::setHovered(qsizetype event)
{
    if (m_hovered == event)
        return;
    m_hovered = event;
    viewport()->update();
}

void TimelineView::zoomBy(double factor)
{
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * factor, smallestZoom, largestZoom);
    if (m_zoom == before)
        return;
    // The middle of the view stays where it is.
    const double middle = horizontalScrollBar()->value() + viewport()->width() / 2.0;
    const double share = m_layout.width > 0 ? middle / m_layout.width : 0;
    relayout();
    horizontalScrollBar()->setValue(qRound(share * m_layout.width - viewport()->width() / 2.0));
}

const Event &TimelineView::eventOf(qsizetype item) const
{
    return m_analysis->events[m_layout.items[item].event];
}

QString TimelineView::description(qsizetype item) const
{
    const Event &event = eventOf(item);
    QStringList lines = {event.summary, words(event.when)};
    if (!m_origins.isEmpty())
        lines.append(m_origins.at(m_layout.items[item].event));
    if (event.status != Event::Status::Fact)
        lines.append(words(event.status));
    if (const QString why = words(event.why); !why.isEmpty())
        lines.append(tr("Why here: %1").arg(why));
    return lines.join(u'\n');
}

QRect TimelineView::itemRect(qsizetype item) const
{
    return heights().box(m_layout.items[item]).translated(origin()).toAlignedRect();
}

void TimelineView::chooseItem(qsizetype item)
{
    if (item < 0 || item >= std::ssize(m_layout.items))
        return;
    focusItem(item);
    emit eventChosen(m_layout.items[item].event);
}

QSize TimelineView::minimumSizeHint() const
{
    const TimelineHeights parts = heights();
    return {160, qRound(parts.lane * 2 + parts.axis)};
}

void TimelineView::relayout()
{
    const QFontMetricsF metrics(font());
    m_layout = TimelineLayout::make(m_analysis->events, m_shown, m_published, m_order,
                                    {viewport()->width() - 2 * margin, m_zoom, metrics.averageCharWidth() * 38,
                                     [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + 2; }},
                                    TimelineBands::of(*m_analysis, m_shown, m_banding, m_origins));
    updateScrollBars();
    viewport()->update();
}

void TimelineView::updateScrollBars()
{
    horizontalScrollBar()->setRange(0, std::max(0, qRound(m_layout.width + 2 * margin) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, qRound(m_layout.lanes * heights().lane - lanesHeight())));
    verticalScrollBar()->setPageStep(qRound(lanesHeight()));
    verticalScrollBar()->setSingleStep(qRound(heights().lane));
}

void TimelineView::focusItem(qsizetype item)
{
    m_focused = item;
    if (item >= 0) {
        const QRect rect = itemRect(item);
        QScrollBar *across = horizontalScrollBar();
        if (rect.left() < 0 || rect.width() > viewport()->width())
            across->setValue(across->value() + rect.left() - qRound(margin));
        else if (rect.right() > viewport()->width())
            across->setValue(across->value() + rect.right() - viewport()->width() + qRound(margin));
        QScrollBar *down = verticalScrollBar();
        if (rect.top() < 0)
            down->setValue(down->value() + rect.top() - 4);
        else if (rect.bottom() > lanesHeight())
            down->setValue(down->value() + rect.bottom() - qRound(lanesHeight()) + 4);
        announceTimelineFocus(this, item);
    }
    viewport()->update();
}

TimelineHeights TimelineView::heights() const
{
    return TimelineHeights::of(font(), m_order, m_published);
}

double TimelineView::lanesHeight() const
{
    const TimelineHeights parts = heights();
    return viewport()->height() - parts.axis - parts.published - TimelineHeights::top;
}

QPointF TimelineView::origin() const
{
    return {margin - horizontalScrollBar()->value(), TimelineHeights::top - verticalScrollBar()->value()};
}

qsizetype TimelineView::itemAt(QPoint position) const
{
    if (position.y() > lanesHeight() + TimelineHeights::top)
        return -1;
    for (qsizetype i = 0; i < std::ssize(m_layout.items); ++i) {
        if (itemRect(i).contains(position))
            return i;
    }
    return -1;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const TimelinePainter::Scene scene{.events = m_analysis->events,
                                       .layout = m_layout,
                                       .order = m_order,
                                       .published = m_published,
                                       .font = font(),
                                       .tones = Tones::of(palette()),
                                       .size = viewport()->size(),
                                       .origin = origin(),
                                       .lit = m_lit,
                                       .current = m_current,
                                       .hovered = m_hovered,
                                       .focused = hasFocus() ? m_focused : -1,
                                       .dragged = m_dragged < 0 ? DateRange() : m_draggedTo};
    TimelinePainter(painter, scene).paint();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = std::ssize(m_layout.items);
    const auto walk = [&](qsizetype to) {
        if (count > 0)
            focusItem(std::clamp<qsizetype>(to, 0, count - 1));
    };
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left: {
        const int step = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
        if (shift)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step * 80);
        else
            walk(m_focused < 0 ? (step > 0 ? 0 : count - 1) : m_focused + step);
        return;
    }
    case Qt::Key_Home:
        walk(0);
        return;
    case Qt::Key_End:
        walk(count - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        chooseItem(m_focused);
        return;
    case Qt::Key_Escape:
        if (m_dragged < 0) {
            QAbstractScrollArea::keyPressEvent(event);
            return;
        }
        endDrag();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        return;
    case Qt::Key_Minus:
        zoomBy(0.8);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    m_scrolledFrom = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_panning = false;
    m_dragged = movableAt(m_pressed);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton) {
        const QPoint moved = position - m_pressed;
        m_panning = m_panning || moved.manhattanLength() > 6;
        if (m_panning && m_dragged >= 0) {
            dragTo(position);
        } else if (m_panning) {
            viewport()->setCursor(Qt::ClosedHandCursor);
            horizontalScrollBar()->setValue(m_scrolledFrom.x() - moved.x());
            verticalScrollBar()->setValue(m_scrolledFrom.y() - moved.y());
        }
        return;
    }
    const qsizetype item = itemAt(position);
    viewport()->setCursor(movableAt(position) >= 0 ? Qt::SizeHorCursor
                              : item >= 0          ? Qt::PointingHandCursor
                                                   : Qt::ArrowCursor);
    emit eventHovered(item >= 0 ? m_layout.items[item].event : -1);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    viewport()->setCursor(Qt::ArrowCursor);
    if (event->button() == Qt::LeftButton && !m_panning)
        chooseItem(itemAt(event->position().toPoint()));
    else if (m_dragged >= 0 && m_draggedTo != DateRange() && m_draggedTo != eventOf(m_dragged).when)
        emit eventMoved(m_layout.items[m_dragged].event, m_draggedTo);
    endDrag();
    m_panning = false;
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
        event->accept();
    } else if (verticalScrollBar()->maximum() == 0 && event->angleDelta().x() == 0) {
        // Nothing to scroll up or down: the wheel goes along the axis.
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_focused < 0 && !m_layout.items.empty() && event->reason() != Qt::MouseFocusReason)
        focusItem(0);
    viewport()->update();
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype item = byKey ? m_focused : itemAt(viewport()->mapFromGlobal(event->globalPos()));
    if (item < 0)
        return;
    emit menuRequested(m_layout.items[item].event,
                       byKey ? viewport()->mapToGlobal(itemRect(item).bottomLeft()) : event->globalPos());
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype item = itemAt(help->pos());
        if (item >= 0)
            QToolTip::showText(help->globalPos(), description(item), viewport(), itemRect(item));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave)
        emit eventHovered(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Dateline
