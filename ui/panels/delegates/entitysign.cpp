// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/delegates/entitysign.h"

#include "paint/tones.h"
#include "words/words.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QFont flagFont(const QFont &font)
{
    QFont with = font;
    with.setFamilies({u"Noto Color Emoji"_s, u"Twemoji"_s, u"emoji"_s});
    return with;
}

bool drawsInColour()
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = flagFont({});
    font.setPixelSize(24);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(image.rect(), Qt::AlignCenter, flag(u"DE"_s));
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            // Subpixel smoothing tints black letters a little; a flag is red and gold.
            if (color.hsvSaturation() > 150 && color.value() > 150)
                return true;
        }
    }
    return false;
}

} // namespace

bool canDrawFlags()
{
    static const bool can = drawsInColour();
    return can;
}

void drawEntitySign(QPainter &painter, const QRectF &box, Entity::Kind kind, const QString &country, const QFont &font,
                    const Tones &tones)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = box.center();
    const double unit = std::min(box.width(), box.height()) / 18;
    if (kind == Entity::Kind::Country) {
        const QString sign = canDrawFlags() ? flag(country) : QString();
        QFont with = sign.isEmpty() ? bold(small(font)) : flagFont(font);
        // A former state's code has four letters.
        const QString text = sign.isEmpty() ? country : sign;
        if (const double width = QFontMetricsF(with).horizontalAdvance(text); width > box.width()) {
            if (with.pointSizeF() > 0)
                with.setPointSizeF(with.pointSizeF() * box.width() / width);
            else
                with.setPixelSize(std::max(6, int(with.pixelSize() * box.width() / width)));
        }
        painter.setFont(with);
        painter.setPen(sign.isEmpty() ? tones.dim : tones.text);
        painter.drawText(box.adjusted(-4, -4, 4, 4), Qt::AlignCenter, text);
        painter.restore();
        return;
    }
    QPainterPath path;
    switch (kind) {
    case Entity::Kind::Person:
    case Entity::Kind::Country:
        path.addEllipse(middle, 5 * unit, 5 * unit);
        break;
    case Entity::Kind::Organization:
        path.moveTo(middle + QPointF(0, -6 * unit));
        path.lineTo(middle + QPointF(6 * unit, 0));
        path.lineTo(middle + QPointF(0, 6 * unit));
        path.lineTo(middle + QPointF(-6 * unit, 0));
        path.closeSubpath();
        break;
    case Entity::Kind::Place:
        path.moveTo(middle + QPointF(0, 7 * unit));
        path.cubicTo(middle + QPointF(-7 * unit, -2 * unit), middle + QPointF(-5 * unit, -7 * unit),
                     middle + QPointF(0, -7 * unit));
        path.cubicTo(middle + QPointF(5 * unit, -7 * unit), middle + QPointF(7 * unit, -2 * unit),
                     middle + QPointF(0, 7 * unit));
        path.addEllipse(middle + QPointF(0, -2.4 * unit), 1.7 * unit, 1.7 * unit);
        break;
    }
    painter.fillPath(path, tones.text);
    painter.restore();
}

} // namespace Dateline
