// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "paint/tones.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// As far from \a text towards \a ground as still can be read.
QColor dimmed(const QColor &text, const QColor &ground)
{
    constexpr double readable = 4.6;
    for (double part = 0.42; part > 0; part -= 0.06) {
        if (const QColor color = mixed(text, ground, part); contrast(color, ground) >= readable)
            return color;
    }
    return text;
}

} // namespace

Tones Tones::of(const QPalette &palette)
{
    Tones tones;
    tones.text = palette.color(QPalette::WindowText);
    tones.ground = palette.color(QPalette::Window);
    tones.card = palette.color(QPalette::Base);
    tones.dark = contrast(tones.ground, Qt::black) < contrast(tones.text, Qt::black);
    tones.dim = dimmed(tones.text, tones.ground);
    tones.line = mixed(tones.ground, tones.text, 0.16);
    tones.hover = mixed(tones.ground, tones.text, 0.05);
    tones.accent = palette.color(QPalette::Accent);
    // An accent that is hardly seen is no focus ring: WCAG asks for 3:1.
    for (int step = 0; step < 6 && contrast(tones.accent, tones.ground) < 3; ++step)
        tones.accent = mixed(tones.accent, tones.text, 0.2);
    tones.tint = mixed(tones.ground, tones.accent, tones.dark ? 0.28 : 0.13);
    tones.strong = mixed(tones.ground, tones.accent, tones.dark ? 0.46 : 0.27);
    return tones;
}

QColor Tones::dimOn(const QColor &other) const
{
    return dimmed(text, other);
}

QColor Tones::speaker(int rank) const
{
    static const QColor light[] = {0x1f5fae, 0x7a3a9e, 0x1d7a54, 0xb05c12, 0xa8325e, 0x5c6670};
    static const QColor night[] = {0x8ab4f0, 0xcf9ff0, 0x7fd0a8, 0xe8b070, 0xf09ab8, 0xa8b0b8};
    const auto index = std::clamp<int>(rank, 0, std::size(light) - 1);
    return dark ? night[index] : light[index];
}

QColor Tones::highlight(Highlight highlight) const
{
    switch (highlight) {
    case Highlight::Yellow:
        return dark ? QColor(0x6b, 0x58, 0x12) : QColor(0xff, 0xe8, 0x8a);
    case Highlight::Green:
        return dark ? QColor(0x2b, 0x5a, 0x36) : QColor(0xbf, 0xe8, 0xbd);
    case Highlight::Blue:
        return dark ? QColor(0x27, 0x4c, 0x77) : QColor(0xbc, 0xdc, 0xf8);
    case Highlight::Pink:
        return dark ? QColor(0x70, 0x30, 0x50) : QColor(0xf9, 0xc8, 0xda);
    case Highlight::Grey:
        return dark ? QColor(0x50, 0x52, 0x58) : QColor(0xd6, 0xd4, 0xd0);
    }
    return {};
}

QFont serif(const QFont &font)
{
    QFont with = font;
    with.setFamilies({u"Noto Serif"_s, u"serif"_s});
    with.setStyleHint(QFont::Serif);
    return with;
}

QFont small(const QFont &font)
{
    QFont with = font;
    if (font.pointSizeF() > 0)
        with.setPointSizeF(font.pointSizeF() * 0.86);
    else
        with.setPixelSize(qRound(font.pixelSize() * 0.86));
    return with;
}

QFont bold(const QFont &font)
{
    QFont with = font;
    with.setWeight(QFont::DemiBold);
    return with;
}

void drawSwatch(QPainter &painter, const QRectF &box, Highlight highlight, const Tones &tones)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(tones.highlight(highlight), tones.text, 0.45), 1));
    painter.setBrush(tones.highlight(highlight));
    painter.drawRoundedRect(box, 3, 3);
    const double unit = box.width() / 12;
    const QPointF middle = box.center();
    QPainterPath sign;
    switch (highlight) {
    case Highlight::Yellow:
        sign.addEllipse(middle, 2.2 * unit, 2.2 * unit);
        break;
    case Highlight::Green:
        sign.moveTo(middle + QPointF(0, -2.8 * unit));
        sign.lineTo(middle + QPointF(2.8 * unit, 2.2 * unit));
        sign.lineTo(middle + QPointF(-2.8 * unit, 2.2 * unit));
        sign.closeSubpath();
        break;
    case Highlight::Blue:
        sign.addRect(middle.x() - 2.1 * unit, middle.y() - 2.1 * unit, 4.2 * unit, 4.2 * unit);
        break;
    case Highlight::Pink:
        sign.moveTo(middle + QPointF(0, -3.2 * unit));
        sign.lineTo(middle + QPointF(3.2 * unit, 0));
        sign.lineTo(middle + QPointF(0, 3.2 * unit));
        sign.lineTo(middle + QPointF(-3.2 * unit, 0));
        sign.closeSubpath();
        break;
    case Highlight::Grey:
        sign.addRect(middle.x() - 3 * unit, middle.y() - 0.9 * unit, 6 * unit, 1.8 * unit);
        break;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.text);
    painter.drawPath(sign);
    painter.restore();
}

QIcon swatchIcon(Highlight highlight, const Tones &tones, double pixelRatio)
{
    constexpr int size = 16;
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSwatch(painter, QRectF(1, 1, size - 2, size - 2), highlight, tones);
    painter.end();
    return pixmap;
}

void drawHatching(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2));
    // Cut by hand: not every picture format knows clipping.
    constexpr double step = 5;
    for (double x = box.left() - box.height(); x < box.right(); x += step) {
        const double from = std::max(x, box.left());
        const double to = std::min(x + box.height(), box.right());
        painter.drawLine(QPointF(from, box.bottom() - (from - x)), QPointF(to, box.bottom() - (to - x)));
    }
    painter.restore();
}

} // namespace Dateline
