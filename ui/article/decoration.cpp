// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/decoration.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <cmath>

namespace Dateline {

namespace {

constexpr qreal radius = 3;

struct Stroke {
    qreal width = 1;     ///< at letters of 17 pixels
    QList<qreal> dashes; ///< in widths; empty: solid
    Qt::PenCapStyle cap = Qt::FlatCap;
};

Stroke strokeOf(Underline shape)
{
    constexpr qreal dot = 0.01; // a round cap makes it as long as it is wide
    switch (shape) {
    case Underline::Thick:
        return {1.9, {}, Qt::FlatCap};
    case Underline::ThickDots:
        return {2.7, {dot, 1.75}, Qt::RoundCap};
    case Underline::FineDots:
        return {1.2, {dot, 2.4}, Qt::RoundCap};
    case Underline::Dashes:
        return {1.5, {3.6, 1.9}, Qt::FlatCap};
    case Underline::DashDots:
        return {1, {6, 2.5, 1.5, 2.5}, Qt::FlatCap};
    case Underline::None:
    case Underline::Thin:
    case Underline::Wave:
        break;
    }
    return {};
}

void drawWave(QPainter &painter, qreal left, qreal right, qreal y, qreal height)
{
    QPainterPath path(QPointF(left, y));
    bool up = true;
    const int arcs = qCeil((right - left) / (2 * height));
    for (int arc = 0; arc < arcs; ++arc, up = !up) {
        const qreal x = left + 2 * height * arc;
        path.quadTo(x + height, up ? y - height : y + height, std::min(x + 2 * height, right), y);
    }
    painter.drawPath(path);
}

QPen edgePen(const QColor &color, qreal width)
{
    QPen pen(color, width);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

} // namespace

void drawUnderline(QPainter &painter, Underline shape, qreal left, qreal right, qreal baseline, qreal em,
                   const QColor &color)
{
    if (shape == Underline::None || right <= left)
        return;
    const qreal scale = std::max(0.75, em / 17);
    const Stroke stroke = strokeOf(shape);
    const qreal width = stroke.width * scale;
    // On whole pixels of the device a thin line is a line and not a haze.
    const qreal ratio = painter.device()->devicePixelRatio();
    const qreal thickness = std::max(1.0, std::round(width * ratio)) / ratio;
    // What stands for something without a name lies a little lower, as a name may stand inside it.
    const qreal distance = shape == Underline::DashDots ? 5 : 2.4;
    const qreal y = std::round((baseline + distance * scale) * ratio) / ratio + thickness / 2;
    QPen pen(color, stroke.cap == Qt::RoundCap ? width : thickness);
    pen.setCapStyle(stroke.cap);
    if (!stroke.dashes.isEmpty())
        pen.setDashPattern(stroke.dashes);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (shape == Underline::Wave)
        drawWave(painter, left, right, y + scale, 1.6 * scale);
    else
        painter.drawLine(QLineF(left + (stroke.cap == Qt::RoundCap ? width / 2 : 0), y, right, y));
}

void drawTint(QPainter &painter, const std::vector<QRectF> &rects, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const QRectF &rect : rects)
        painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 0), radius, radius);
}

void drawHighlight(QPainter &painter, const std::vector<QRectF> &rects, Highlight highlight, const MarkLook &look)
{
    QColor fill = look.background;
    fill.setAlphaF(MarkTheme::highlightOpacity);
    for (const QRectF &rect : rects) {
        painter.fillRect(rect, fill);
        switch (highlight) {
        case Highlight::Yellow:
            break;
        case Highlight::Green:
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), look.line);
            break;
        case Highlight::Blue: {
            QColor hatch = look.line;
            hatch.setAlphaF(0.3F);
            painter.setBrushOrigin(0, 0);
            painter.fillRect(rect, QBrush(hatch, Qt::BDiagPattern));
            break;
        }
        case Highlight::Pink: {
            QPen pen = edgePen(look.line, 1.5);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.drawLine(rect.topLeft(), rect.topRight());
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
            break;
        }
        case Highlight::Grey:
            painter.setPen(edgePen(look.line, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
            break;
        }
    }
}

void drawOutline(QPainter &painter, const std::vector<QRectF> &rects, const QColor &color, qreal width)
{
    painter.setPen(edgePen(color, width));
    painter.setBrush(Qt::NoBrush);
    const qreal out = 2;
    if (rects.size() == 1) {
        painter.drawRoundedRect(rects.front().adjusted(-out, 0, out, 0), radius, radius);
        return;
    }
    QPainterPath path;
    for (size_t i = 0; i < rects.size(); ++i) {
        QRectF rect = rects[i].adjusted(-out, 0, out, 0);
        // Lines of one span touch, so that the outline runs around all of them.
        if (i + 1 < rects.size() && rects[i + 1].top() > rect.bottom())
            rect.setBottom(rects[i + 1].top());
        QPainterPath box;
        box.addRect(rect);
        path = path.united(box);
    }
    painter.drawPath(path);
}

} // namespace Dateline
