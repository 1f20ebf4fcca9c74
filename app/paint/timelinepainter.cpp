// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "paint/timelinepainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

double heightOf(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

} // namespace

TimelineHeights TimelineHeights::of(const QFont &font, TimelineOrder order, QDate published)
{
    TimelineHeights heights;
    heights.lane = heightOf(font) + 11;
    heights.axis = heightOf(font) + 12;
    heights.published = order == TimelineOrder::Event && published.isValid() ? heightOf(small(font)) : 0;
    return heights;
}

QRectF TimelineHeights::box(const TimelineItem &item) const
{
    const double left = std::min(item.left - (item.point ? 7 : 0), item.labelLeft);
    const double right = std::max(item.right, item.labelLeft + item.labelWidth);
    return {left, item.lane * lane, right - left + 4, lane - 3};
}

TimelinePainter::TimelinePainter(QPainter &painter, const Scene &scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_heights(TimelineHeights::of(scene.font, scene.order, scene.published))
{ }

void TimelinePainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(m_scene.font);
    const QRectF whole(QPointF(), m_scene.size);
    m_painter.fillRect(whole, m_scene.tones.ground);
    if (m_scene.layout.items.empty()) {
        paintNothing();
        return;
    }
    paintAxis();
    m_painter.save();
    paintPublished();
    paintDragged();
    const double bottom = whole.height() - m_heights.axis - m_heights.published;
    m_painter.setClipRect(QRectF(0, 0, whole.width(), bottom));
    paintBands();
    for (qsizetype i = 0; i < std::ssize(m_scene.layout.items); ++i) {
        if (m_heights.box(m_scene.layout.items[i]).translated(m_scene.origin).intersects(whole))
            paintItem(i);
    }
    m_painter.restore();
}

void TimelinePainter::paintNothing()
{
    const Tones &tones = m_scene.tones;
    const QString sentence = m_scene.published.isValid()
        ? Tr::tr("None of these events has a day.")
        : Tr::tr("None of these events has a day yet. Set the publication date above the article: it tells which day "
                 "\"Tuesday\" or \"last month\" is.");
    m_painter.setPen(tones.dim);
    const QRectF whole = QRectF(QPointF(), m_scene.size).adjusted(24, 8, -24, -8);
    const double width = std::min(whole.width(), 60 * QFontMetricsF(m_scene.font).averageCharWidth());
    m_painter.drawText(QRectF(whole.center().x() - width / 2, whole.top(), width, whole.height()),
                       int(Qt::AlignCenter) | int(Qt::TextWordWrap), sentence);
}

void TimelinePainter::paintAxis()
{
    const Tones &tones = m_scene.tones;
    const double y = m_scene.size.height() - m_heights.axis;
    const double from = m_scene.origin.x() + m_scene.layout.shift;
    m_painter.setPen(QPen(tones.dim, 1));
    m_painter.drawLine(QPointF(0, y), QPointF(m_scene.size.width(), y));
    m_painter.setFont(small(m_scene.font));
    const QFontMetricsF metrics(m_painter.font());
    if (m_scene.order == TimelineOrder::Story) {
        m_painter.drawText(QRectF(8, y + 4, m_scene.size.width() - 16, metrics.height()), Qt::AlignLeft,
                           Tr::tr("From the article's beginning to its end"));
        return;
    }
    for (const TimeScale::Fold &fold : m_scene.layout.scale.folds()) {
        const double middle = from + (fold.left + fold.right) / 2;
        drawHatching(m_painter, QRectF(middle - 6, 0, 12, y), tones.line);
        // The axis itself is broken there.
        m_painter.fillRect(QRectF(middle - 6, y - 1, 12, 3), tones.ground);
        m_painter.setPen(QPen(tones.dim, 1));
        m_painter.drawLine(QPointF(middle - 8, y + 4), QPointF(middle - 4, y - 4));
        m_painter.drawLine(QPointF(middle + 4, y + 4), QPointF(middle + 8, y - 4));
    }
    const double labelWidth = metrics.horizontalAdvance(u"30 September 2000"_s) + 10;
    for (const TimeScale::Tick &tick : m_scene.layout.scale.ticks(labelWidth)) {
        const double x = from + tick.x;
        m_painter.setPen(QPen(tones.dim, 1));
        m_painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 4));
        m_painter.setPen(tones.dim);
        m_painter.drawText(QPointF(x + 3, y + 5 + metrics.ascent()), words(tick.day, tick.part));
    }
}

void TimelinePainter::paintPublished()
{
    const Tones &tones = m_scene.tones;
    if (m_scene.order != TimelineOrder::Event || !m_scene.published.isValid())
        return;
    const double x = m_scene.origin.x() + m_scene.layout.shift
        + (m_scene.layout.scale.x(m_scene.published) + m_scene.layout.scale.endX(m_scene.published)) / 2;
    m_painter.setPen(QPen(tones.accent, 1, Qt::DashLine));
    const double bottom = m_scene.size.height() - m_heights.axis;
    m_painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
    m_painter.setFont(small(m_scene.font));
    const QString label = Tr::tr("published", "a line at the day when the article was published");
    const QFontMetricsF metrics(m_painter.font());
    const QRectF box(x + 4, bottom - metrics.height() - 1, metrics.horizontalAdvance(label) + 4, metrics.height());
    m_painter.fillRect(box, tones.ground);
    m_painter.setPen(tones.dim);
    m_painter.drawText(box, Qt::AlignCenter, label);
}

/// The days that a dragged event would have.
void TimelinePainter::paintDragged()
{
    const Tones &tones = m_scene.tones;
    if (m_scene.dragged == DateRange())
        return;
    const double from = m_scene.origin.x() + m_scene.layout.shift;
    const QRectF days(
        QPointF(from + m_scene.layout.scale.x(m_scene.dragged.earliest), 0),
        QPointF(from + m_scene.layout.scale.endX(m_scene.dragged.latest), m_scene.size.height() - m_heights.axis));
    m_painter.fillRect(days, tones.tint);
    m_painter.setPen(QPen(tones.accent, 1));
    m_painter.drawLine(days.topLeft(), days.bottomLeft());
    m_painter.drawLine(days.topRight(), days.bottomRight());
}

/// The titles stay at the side, however far one has gone along the axis.
void TimelinePainter::paintBands()
{
    const Tones &tones = m_scene.tones;
    const QFont font = small(m_scene.font);
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    for (const TimelineBand &band : m_scene.layout.bands) {
        const QRectF row(0, m_scene.origin.y() + band.firstLane * m_heights.lane, m_scene.size.width(), m_heights.lane);
        m_painter.setPen(QPen(tones.line, 1));
        m_painter.drawLine(row.topLeft(), row.topRight());
        const QString title = metrics.elidedText(band.title, Qt::ElideRight, row.width() - 16);
        const QRectF box(8, row.top() + 3, metrics.horizontalAdvance(title) + 4, metrics.height());
        m_painter.fillRect(box, tones.ground);
        m_painter.setPen(tones.dim);
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    }
}

void TimelinePainter::paintItem(qsizetype index)
{
    const Tones &tones = m_scene.tones;
    const TimelineItem &item = m_scene.layout.items[index];
    const Event &event = m_scene.events[item.event];
    const bool lit = std::ranges::contains(m_scene.lit, item.event) || m_scene.current == item.event;
    const bool hovered = m_scene.hovered == item.event;
    const QRectF box = m_heights.box(item).translated(m_scene.origin);
    const QPointF from = m_scene.origin;
    const double middle = from.y() + item.lane * m_heights.lane + (m_heights.lane - 3) / 2;

    QFont labelFont = m_scene.font;
    labelFont.setBold(lit);
    const QFontMetricsF metrics(labelFont);
    const QString label = metrics.elidedText(event.summary, Qt::ElideRight, item.labelWidth);
    const double labelTop = item.point ? middle - metrics.height() / 2 : box.top();
    const QRectF labelBox(from.x() + item.labelLeft, labelTop, item.labelWidth, metrics.height());
    // A ground of its own, so that the line of publication never runs through the words.
    m_painter.fillRect(labelBox.adjusted(-2, 0, 2, 0), tones.ground);
    if (m_scene.current == item.event || hovered) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_scene.current == item.event ? tones.tint : tones.hover);
        m_painter.drawRoundedRect(box.adjusted(-3, -1, 3, 1), 4, 4);
    }
    paintMark(item, event, lit ? tones.accent : mixed(tones.accent, tones.ground, 0.25), middle);
    m_painter.setFont(labelFont);
    m_painter.setPen(event.status == Event::Status::Fact || lit ? tones.text : tones.dim);
    m_painter.drawText(labelBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label);
    if (m_scene.focused == index) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(tones.accent, 1.5));
        m_painter.drawRoundedRect(box.adjusted(-3, -1, 3, 1), 4, 4);
    }
}

void TimelinePainter::paintMark(const TimelineItem &item, const Event &event, const QColor &colour, double y)
{
    const double left = m_scene.origin.x() + item.left;
    const bool happened = event.status == Event::Status::Fact;
    const QPen outline(colour, 1.6, event.status == Event::Status::Hypothetical ? Qt::DotLine : Qt::SolidLine);
    if (item.point) {
        m_painter.setPen(happened ? QPen(Qt::NoPen) : outline);
        m_painter.setBrush(happened ? QBrush(colour) : Qt::NoBrush);
        m_painter.drawEllipse(QPointF(left, y), 4.5, 4.5);
        if (event.status == Event::Status::Negated) {
            m_painter.setPen(QPen(colour, 1.6));
            m_painter.drawLine(QPointF(left - 6, y + 6), QPointF(left + 6, y - 6));
        }
        return;
    }
    const double right = m_scene.origin.x() + item.right;
    const QRectF bar(left, y + heightOf(m_scene.font) / 2 - 1, std::max(4.0, right - left), 6);
    QLinearGradient fade(bar.topLeft(), bar.topRight());
    QColor clear = colour;
    clear.setAlpha(0);
    fade.setColorAt(0, item.openLeft ? clear : colour);
    fade.setColorAt(1, item.openRight ? clear : colour);
    if (item.openLeft && item.openRight)
        fade.setColorAt(0.5, colour);
    if (happened) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fade);
    } else {
        m_painter.setPen(QPen(QBrush(fade), 1.4, outline.style()));
        m_painter.setBrush(Qt::NoBrush);
    }
    m_painter.drawRoundedRect(bar, 3, 3);
    if (event.status == Event::Status::Negated) {
        m_painter.setPen(QPen(colour, 1.4));
        m_painter.drawLine(bar.bottomLeft() + QPointF(0, 3), bar.topRight() - QPointF(0, 3));
    }
}

} // namespace Dateline
