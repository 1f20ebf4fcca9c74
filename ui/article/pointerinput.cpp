// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/pointerinput.h"

#include "article/articleview.h"
#include "article/marktip.h"
#include "article/textmoves.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>
#include <QToolTip>

using namespace std::chrono_literals;

namespace Dateline {

PointerInput::PointerInput(ArticleView &view)
    : m_view(view)
{ }

void PointerInput::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const QPointF point = event.position();
    m_pressed = true;
    m_dragging = false;
    m_pressPoint = m_lastPoint = point;
    const qsizetype position = m_view.positionAt(point);
    const bool isThird = m_sinceDoubleClick.isValid() && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval();
    m_sinceDoubleClick.invalidate();
    if (isThird) {
        m_by = By::Paragraphs;
        m_origin = unitAt(position);
        m_dragging = true;
        m_view.setTextSelection(m_origin.begin, m_origin.end);
    } else if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        m_by = By::Letters;
        m_origin = {m_view.selectionAnchor(), m_view.selectionAnchor()};
        m_dragging = true;
        extendTo(point);
    } else {
        m_by = By::Letters;
        m_origin = {position, position};
    }
}

void PointerInput::move(const QMouseEvent &event)
{
    const QPointF point = event.position();
    if (!m_pressed || !event.buttons().testFlag(Qt::LeftButton)) {
        hover(point, false);
        return;
    }
    m_lastPoint = point;
    if (!m_dragging && (point - m_pressPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    hover(point, true);
    extendTo(point);
    const bool outside = point.y() < 0 || point.y() > m_view.viewport()->height();
    if (outside && !m_scrolling.isActive())
        m_scrolling.start(30ms, this);
    else if (!outside)
        m_scrolling.stop();
}

void PointerInput::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    m_scrolling.stop();
    if (m_dragging) {
        if (QApplication::clipboard()->supportsSelection() && !m_view.textSelection().isEmpty())
            QApplication::clipboard()->setText(m_view.textSelection().of(m_view.text()).toString(), QClipboard::Selection);
        return;
    }
    // A click: the caret goes there, and what stands there is selected.
    m_view.setTextSelection(m_origin.begin, m_origin.begin);
    const std::optional<Mark> mark = m_view.markAt(event.position());
    const Note *note = m_view.noteAt(event.position());
    if (note && (!mark || mark->span.length() >= note->anchor.position.length()))
        m_view.article().selection().select(Selected::note(note->id), note->anchor.position.begin, false);
    else if (mark && event.modifiers().testFlag(Qt::ControlModifier))
        m_view.article().selection().selectAlso(mark->target);
    else if (mark)
        m_view.article().selection().select(mark->target, mark->span.begin, false);
}

void PointerInput::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    if (const Note *note = m_view.noteAt(event.position())) {
        m_view.clearTextSelection();
        m_view.article().selection().select(Selected::note(note->id), note->anchor.position.begin, false);
        m_pressed = false;
        emit m_view.noteRequested();
        return;
    }
    m_pressed = true;
    m_dragging = true;
    m_pressPoint = m_lastPoint = event.position();
    m_by = By::Words;
    const qsizetype position = m_view.positionAt(event.position());
    m_origin = unitAt(position);
    m_view.setTextSelection(m_origin.begin, m_origin.end);
    m_sinceDoubleClick.start();
}

Span PointerInput::unitAt(qsizetype position) const
{
    switch (m_by) {
    case By::Words:
        return wordAt(m_view.text(), position);
    case By::Paragraphs:
        return paragraphAt(m_view.text(), m_view.article().article().blocks, position);
    case By::Letters:
        break;
    }
    return {position, position};
}

void PointerInput::extendTo(QPointF point)
{
    const Span unit = unitAt(m_view.positionAt(point));
    // What the selection began with stays in it, whichever way it goes.
    if (unit.begin < m_origin.begin)
        m_view.setTextSelection(m_origin.end, unit.begin);
    else
        m_view.setTextSelection(m_origin.begin, std::max(unit.end, m_origin.end));
}

void PointerInput::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    // The further outside, the faster.
    const qreal below = m_lastPoint.y() - m_view.viewport()->height();
    const qreal distance = m_lastPoint.y() < 0 ? m_lastPoint.y() : below;
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + qRound(std::clamp(distance, -200.0, 200.0) / 2));
    const qreal edge = m_lastPoint.y() < 0 ? 0 : m_view.viewport()->height() - 1;
    extendTo({m_lastPoint.x(), edge});
}

void PointerInput::hover(QPointF point, bool isDown)
{
    const std::optional<Mark> mark = isDown ? std::nullopt : m_view.markAt(point);
    m_view.article().selection().hover(mark ? mark->target : Selected());
    const MarkKinds areas = MarkKind::Quote | MarkKind::Deal; // text to select from rather than to press
    const QRectF page = m_view.viewport()->rect();
    Qt::CursorShape shape = Qt::IBeamCursor;
    if (!isDown && mark && !areas.testFlag(mark->kind))
        shape = Qt::PointingHandCursor;
    else if (!isDown && (!page.contains(point) || !m_view.isOverText(point)))
        shape = m_view.noteAt(point) ? Qt::PointingHandCursor : Qt::ArrowCursor;
    if (m_view.viewport()->cursor().shape() != shape)
        m_view.viewport()->setCursor(shape);
}

void PointerInput::leave()
{
    m_view.article().selection().hover({});
}

void PointerInput::showTip(const QHelpEvent &event)
{
    const Note *note = m_view.noteAt(event.pos());
    const std::optional<Mark> mark = m_view.markAt(event.pos());
    const QString tip = tipFor(mark, note, *m_view.article().analysis());
    if (tip.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    QRectF stays(QPointF(event.pos()) - QPointF(4, 4), QSizeF(8, 8));
    const Span span = mark ? mark->span : note->anchor.position;
    for (const QRectF &rect : m_view.rects(span)) {
        if (rect.contains(event.pos()))
            stays = rect;
    }
    QToolTip::showText(event.globalPos(), tip, m_view.viewport(), stays.toAlignedRect());
}

void PointerInput::prepareMenu(QPointF point)
{
    const qsizetype position = m_view.positionAt(point);
    const Span selected = m_view.textSelection();
    if (position < selected.begin || position > selected.end || selected.isEmpty())
        m_view.setTextSelection(position, position);
}

void PointerInput::addZoom(int angle)
{
    constexpr int notch = 120;
    m_wheel += angle;
    const int steps = m_wheel / notch;
    m_wheel -= steps * notch;
    if (steps != 0)
        emit m_view.zoomRequested(m_view.zoom() + steps);
}

} // namespace Dateline
