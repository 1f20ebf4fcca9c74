// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/delegates/entitydelegate.h"

#include "models/entitymodel.h"
#include "models/roles.h"
#include "panels/delegates/entitysign.h"
#include "panels/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int side = 12;
constexpr int signWidth = 20;
constexpr int signGap = 6;
constexpr int openerWidth = 20;
constexpr int padEntity = 3;
constexpr int padMention = 2;
constexpr int padGroup = 5;

/// Mirrors \a box in \a row where the panel reads from right to left.
QRectF placed(const QRectF &box, const QRect &row, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return box;
    return {row.left() + row.right() + 1 - box.right(), box.top(), box.width(), box.height()};
}

double lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

void drawChevron(QPainter &painter, QPointF middle, bool open, bool mirrored, const QColor &color)
{
    painter.save();
    painter.translate(middle);
    painter.rotate(open ? 90 : mirrored ? 180 : 0);
    QPainterPath path;
    path.moveTo(-1.8, -3.6);
    path.lineTo(1.8, 0);
    path.lineTo(-1.8, 3.6);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace

QRect EntityDelegate::openerOf(const QRect &row, Qt::LayoutDirection direction)
{
    const QRectF box(row.right() + 1 - openerWidth, row.top(), openerWidth, row.height());
    return placed(box, row, direction).toAlignedRect();
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double line = lineHeight(option.font);
    const double smallLine = lineHeight(small(option.font));
    switch (index.data(LevelRole).toInt()) {
    case EntityModel::Group:
        return {0, int(smallLine) + 2 * padGroup + 2};
    case EntityModel::Name:
        return {0, int(line + (index.data(DetailRole).toString().isEmpty() ? 0 : smallLine)) + 2 * padEntity};
    default:
        return {0, int(smallLine) + 2 * padMention};
    }
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Tones tones = Tones::of(option.palette);
    const Emphasis emphasis = m_emphasis ? m_emphasis(index) : Emphasis::None;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool marked = emphasis == Emphasis::Selected || emphasis == Emphasis::Shown;
    if (marked || option.state & QStyle::State_MouseOver) {
        const QColor ground = !marked ? tones.hover : emphasis == Emphasis::Shown ? tones.strong : tones.tint;
        painter->fillRect(option.rect, ground);
        tones.dim = tones.dimOn(ground);
    }
    // A bar besides the tint, so that the selected row can be told without colour.
    if (emphasis != Emphasis::None && index.data(LevelRole).toInt() == EntityModel::Name) {
        const double width = emphasis == Emphasis::Selected ? 3 : 2;
        painter->fillRect(
            placed({double(option.rect.left()), double(option.rect.top()), width, double(option.rect.height())}, option.rect,
                   option.direction),
            tones.accent);
    }
    switch (index.data(LevelRole).toInt()) {
    case EntityModel::Group:
        paintGroup(*painter, option, index, tones);
        break;
    case EntityModel::Name:
        paintEntity(*painter, option, index, tones);
        break;
    default:
        paintMention(*painter, option, index, tones);
        break;
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tones.accent, 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->restore();
}

void EntityDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Tones &tones) const
{
    QFont font = small(option.font);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter.setFont(font);
    painter.setPen(tones.dim);
    const QRectF inner = QRectF(option.rect).adjusted(side, 2, -side, 0);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    painter.drawText(inner, int(start), index.data().toString());
    painter.drawText(inner, int(end), index.data(CountRole).toString());
    const double name = QFontMetricsF(font).horizontalAdvance(index.data().toString());
    const QRectF chevron = placed({inner.left() + name + 6, inner.top(), 10, inner.height()}, option.rect, option.direction);
    drawChevron(painter, chevron.center(), option.state & QStyle::State_Open, option.direction == Qt::RightToLeft,
                tones.dim);
}

void EntityDelegate::paintEntity(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const Tones &tones) const
{
    const QFontMetricsF metrics(option.font);
    const double line = lineHeight(option.font);
    const QRectF row = QRectF(option.rect);
    const auto kind = Entity::Kind(index.data(KindRole).toInt());
    const QString country = index.data(CountryRole).toString();
    const double top = row.top() + padEntity;
    drawEntitySign(painter, placed({row.left() + side, top, signWidth, line}, option.rect, option.direction), kind, country,
                   option.font, tones);

    const QString count = index.data(CountRole).toString();
    const double countWidth = metrics.horizontalAdvance(count);
    const double countLeft = row.right() - openerWidth - 2 - countWidth;
    const double left = row.left() + side + signWidth + signGap;
    const double width = countLeft - 8 - left;
    std::vector<Run> name{{index.data().toString(), option.font, tones.text}};
    // Where the sign is the code already, it need not be said twice.
    const bool signIsCode = kind == Entity::Kind::Country && (!canDrawFlags() || country.size() != 2);
    if (!country.isEmpty() && !signIsCode)
        name.push_back({u"  "_s + country, small(option.font), tones.dim});
    const TextBlock words(name, width, 1, option.direction);
    words.draw(painter, placed({left, top, width, line}, option.rect, option.direction).topLeft());
    if (const QString detail = index.data(DetailRole).toString(); !detail.isEmpty()) {
        const double detailWidth = row.right() - openerWidth - left;
        const TextBlock role({{detail, small(option.font), tones.dim}}, detailWidth, 1, option.direction);
        role.draw(painter, placed({left, top + line, detailWidth, line}, option.rect, option.direction).topLeft());
    }
    painter.setFont(option.font);
    painter.setPen(tones.dim);
    painter.drawText(placed({countLeft, top, countWidth + 1, line}, option.rect, option.direction), Qt::AlignCenter, count);
    if (index.model()->hasChildren(index)) {
        QRectF opener = openerOf(option.rect, option.direction);
        opener.setTop(top);
        opener.setHeight(line);
        drawChevron(painter, opener.center(), option.state & QStyle::State_Open, option.direction == Qt::RightToLeft,
                    option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus) ? tones.text : tones.dim);
    }
}

void EntityDelegate::paintMention(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const Tones &tones) const
{
    const QFont font = small(option.font);
    const QString text = index.data().toString();
    const Span mention = index.data(MentionRole).value<Span>();
    const double left = option.rect.left() + side + signWidth + signGap;
    const double width = option.rect.right() - side - left;
    const TextBlock words({{text.first(mention.begin), font, tones.dim},
                           {mention.of(text).toString(), bold(font), tones.text},
                           {text.sliced(mention.end), font, tones.dim}},
                          width, 1, option.direction);
    words.draw(painter,
               placed({left, double(option.rect.top() + padMention), width, 10}, option.rect, option.direction).topLeft());
}

} // namespace Dateline
