// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// How TimelineView looks.
#include "panels/tones.h"
#include "timeline/timelineview.h"

#include <QLinearGradient>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tones = Tones::of(palette());
    painter.fillRect(viewport()->rect(), tones.ground);
    if (m_layout.items.empty()) {
        paintNothing(painter, tones);
        return;
    }
    paintAxis(painter, tones);
    painter.save();
    paintPublished(painter, tones);
    paintDragged(painter, tones);
    painter.setClipRect(QRectF(0, 0, viewport()->width(), lanesHeight() + 6));
    for (qsizetype i = 0; i < std::ssize(m_layout.items); ++i) {
        if (itemRect(i).intersects(viewport()->rect()))
            paintItem(painter, tones, i);
    }
    painter.restore();
}

void TimelineView::paintNothing(QPainter &painter, const Tones &tones) const
{
    const QString sentence = m_published.isValid()
        ? tr("None of these events has a day.")
        : tr("None of these events has a day yet. Set the publication date above the article: it tells which day "
             "\"Tuesday\" or \"last month\" is.");
    painter.setPen(tones.dim);
    const QRect whole = viewport()->rect().adjusted(24, 8, -24, -8);
    const int width = std::min(whole.width(), 60 * fontMetrics().averageCharWidth());
    painter.drawText(QRect(whole.center().x() - width / 2, whole.top(), width, whole.height()),
                     int(Qt::AlignCenter) | int(Qt::TextWordWrap), sentence);
}

void TimelineView::paintAxis(QPainter &painter, const Tones &tones) const
{
    const double y = viewport()->height() - axisHeight();
    const double from = origin().x() + m_layout.shift;
    painter.setPen(QPen(tones.dim, 1));
    painter.drawLine(QPointF(0, y), QPointF(viewport()->width(), y));
    painter.setFont(small(font()));
    const QFontMetricsF metrics(painter.font());
    if (m_order == TimelineOrder::Story) {
        painter.drawText(QRectF(8, y + 4, viewport()->width() - 16, metrics.height()), Qt::AlignLeft,
                         tr("From the article's beginning to its end"));
        return;
    }
    for (const TimeScale::Fold &fold : m_layout.scale.folds()) {
        const double middle = from + (fold.left + fold.right) / 2;
        drawHatching(painter, QRectF(middle - 6, 0, 12, y), tones.line);
        // The axis itself is broken there.
        painter.fillRect(QRectF(middle - 6, y - 1, 12, 3), tones.ground);
        painter.setPen(QPen(tones.dim, 1));
        painter.drawLine(QPointF(middle - 8, y + 4), QPointF(middle - 4, y - 4));
        painter.drawLine(QPointF(middle + 4, y + 4), QPointF(middle + 8, y - 4));
    }
    const double labelWidth = metrics.horizontalAdvance(u"30 September 2000"_s) + 10;
    for (const TimeScale::Tick &tick : m_layout.scale.ticks(labelWidth)) {
        const double x = from + tick.x;
        painter.setPen(QPen(tones.dim, 1));
        painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 4));
        painter.setPen(tones.dim);
        painter.drawText(QPointF(x + 3, y + 5 + metrics.ascent()), words(tick.day, tick.part));
    }
}

void TimelineView::paintPublished(QPainter &painter, const Tones &tones) const
{
    if (m_order != TimelineOrder::Event || !m_published.isValid())
        return;
    const double x = origin().x() + m_layout.shift + (m_layout.scale.x(m_published) + m_layout.scale.endX(m_published)) / 2;
    painter.setPen(QPen(tones.accent, 1, Qt::DashLine));
    const double bottom = lanesHeight() + publishedHeight() + 6;
    painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
    painter.setFont(small(font()));
    const QString label = tr("published", "a line at the day when the article was published");
    const QFontMetricsF metrics(painter.font());
    const QRectF box(x + 4, bottom - metrics.height() - 1, metrics.horizontalAdvance(label) + 4, metrics.height());
    painter.fillRect(box, tones.ground);
    painter.setPen(tones.dim);
    painter.drawText(box, Qt::AlignCenter, label);
}

/// The days that a dragged event would have.
void TimelineView::paintDragged(QPainter &painter, const Tones &tones) const
{
    if (m_dragged < 0 || m_draggedTo == DateRange())
        return;
    const double from = origin().x() + m_layout.shift;
    const QRectF days(QPointF(from + m_layout.scale.x(m_draggedTo.earliest), 0),
                      QPointF(from + m_layout.scale.endX(m_draggedTo.latest), viewport()->height() - axisHeight()));
    painter.fillRect(days, tones.tint);
    painter.setPen(QPen(tones.accent, 1));
    painter.drawLine(days.topLeft(), days.bottomLeft());
    painter.drawLine(days.topRight(), days.bottomRight());
}

void TimelineView::paintItem(QPainter &painter, const Tones &tones, qsizetype index) const
{
    const TimelineItem &item = m_layout.items[index];
    const Event &event = eventOf(index);
    const bool lit = std::ranges::contains(m_lit, item.event) || m_current == item.event;
    const bool hovered = m_hovered == item.event;
    const QRectF box = itemRect(index);
    const QPointF from = origin();
    const double middle = from.y() + item.lane * laneHeight() + (laneHeight() - 3) / 2;

    QFont labelFont = font();
    labelFont.setBold(lit);
    const QFontMetricsF metrics(labelFont);
    const QString label = metrics.elidedText(event.summary, Qt::ElideRight, item.labelWidth);
    const double labelTop = item.point ? middle - metrics.height() / 2 : box.top();
    const QRectF labelBox(from.x() + item.labelLeft, labelTop, item.labelWidth, metrics.height());
    // A ground of its own, so that the line of publication never runs through the words.
    painter.fillRect(labelBox.adjusted(-2, 0, 2, 0), tones.ground);
    if (m_current == item.event || hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_current == item.event ? tones.tint : tones.hover);
        painter.drawRoundedRect(box.adjusted(-3, -1, 3, 1), 4, 4);
    }
    paintMark(painter, item, event, lit ? tones.accent : mixed(tones.accent, tones.ground, 0.25), middle);
    painter.setFont(labelFont);
    painter.setPen(event.status == Event::Status::Fact || lit ? tones.text : tones.dim);
    painter.drawText(labelBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label);
    if (hasFocus() && m_focused == index) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tones.accent, 1.5));
        painter.drawRoundedRect(box.adjusted(-3, -1, 3, 1), 4, 4);
    }
}

void TimelineView::paintMark(QPainter &painter, const TimelineItem &item, const Event &event, QColor colour, double y) const
{
    const double left = origin().x() + item.left;
    const bool happened = event.status == Event::Status::Fact;
    const QPen outline(colour, 1.6, event.status == Event::Status::Hypothetical ? Qt::DotLine : Qt::SolidLine);
    if (item.point) {
        painter.setPen(happened ? QPen(Qt::NoPen) : outline);
        painter.setBrush(happened ? QBrush(colour) : Qt::NoBrush);
        painter.drawEllipse(QPointF(left, y), 4.5, 4.5);
        if (event.status == Event::Status::Negated) {
            painter.setPen(QPen(colour, 1.6));
            painter.drawLine(QPointF(left - 6, y + 6), QPointF(left + 6, y - 6));
        }
        return;
    }
    const double right = origin().x() + item.right;
    const QRectF bar(left, y + fontMetrics().height() / 2.0 - 1, std::max(4.0, right - left), 6);
    QLinearGradient fade(bar.topLeft(), bar.topRight());
    QColor clear = colour;
    clear.setAlpha(0);
    fade.setColorAt(0, item.openLeft ? clear : colour);
    fade.setColorAt(1, item.openRight ? clear : colour);
    if (item.openLeft && item.openRight)
        fade.setColorAt(0.5, colour);
    if (happened) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fade);
    } else {
        painter.setPen(QPen(QBrush(fade), 1.4, outline.style()));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawRoundedRect(bar, 3, 3);
    if (event.status == Event::Status::Negated) {
        painter.setPen(QPen(colour, 1.4));
        painter.drawLine(bar.bottomLeft() + QPointF(0, 3), bar.topRight() - QPointF(0, 3));
    }
}

} // namespace Dateline
