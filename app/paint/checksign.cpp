// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "paint/checksign.h"

#include "paint/contrast.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace Dateline {

namespace {

QColor hueOf(CheckStatus check, const QColor &text)
{
    switch (check) {
    case CheckStatus::Confirmed:
        return {0x1d, 0x7a, 0x54};
    case CheckStatus::Doubtful:
        return {0xb0, 0x5c, 0x12};
    case CheckStatus::False:
        return {0xb3, 0x26, 0x1e};
    case CheckStatus::Open:
    case CheckStatus::None:
        break;
    }
    return text;
}

} // namespace

QColor checkColor(CheckStatus check, const QColor &text, const QColor &ground)
{
    return withContrast(hueOf(check, text), ground, text);
}

void drawCheckSign(QPainter &painter, const QRectF &box, CheckStatus check, const QColor &color)
{
    const double unit = box.width() / 12;
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    QPainterPath sign;
    switch (check) {
    case CheckStatus::None:
        return;
    case CheckStatus::Open:
        sign.addEllipse(box.center(), 3.8 * unit, 3.8 * unit);
        break;
    case CheckStatus::Confirmed:
        sign.moveTo(at(2, 6.5));
        sign.lineTo(at(4.8, 9.3));
        sign.lineTo(at(10, 3));
        break;
    case CheckStatus::Doubtful:
        sign.moveTo(at(3.6, 4.2));
        sign.cubicTo(at(3.6, 0.6), at(8.6, 0.8), at(8.4, 4));
        sign.cubicTo(at(8.3, 5.8), at(6, 5.8), at(6, 8));
        sign.moveTo(at(6, 10.6));
        sign.lineTo(at(6, 10.7));
        break;
    case CheckStatus::False:
        sign.moveTo(at(2.6, 2.6));
        sign.lineTo(at(9.4, 9.4));
        sign.moveTo(at(9.4, 2.6));
        sign.lineTo(at(2.6, 9.4));
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.7 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(sign);
    painter.restore();
}

QIcon checkIcon(CheckStatus check, const QPalette &palette, double pixelRatio)
{
    constexpr int size = 16;
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QColor color = checkColor(check, palette.color(QPalette::WindowText), palette.color(QPalette::Window));
    drawCheckSign(painter, QRectF(2, 2, size - 4, size - 4), check, color);
    painter.end();
    return pixmap;
}

} // namespace Dateline
