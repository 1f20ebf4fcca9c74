// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/delegates/carddelegate.h"

#include "models/roles.h"
#include "paint/checksign.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace Dateline {

namespace {

constexpr int side = 10;    // panel's edge to card
constexpr int gap = 4;      // above and below a card
constexpr int padding = 11; // card's edge to words
constexpr int padUp = 8;
constexpr int between = 3;
constexpr int quietGap = 5;
constexpr int radius = 7;
constexpr int swatchSize = 14;
constexpr int swatchGap = 7;
constexpr int badgeGap = 6;
constexpr int checkSize = 11;
constexpr int checkGap = 3;

double badgeWidthOf(const Card &card, const QFont &font)
{
    const double sign = card.check == CheckStatus::None ? 0 : checkSize + checkGap;
    return card.badge.isEmpty() ? 0 : QFontMetricsF(small(font)).horizontalAdvance(card.badge) + 14 + sign;
}

double badgeHeight(const QFont &font)
{
    return QFontMetricsF(small(font)).height() + 1;
}

/// Where a heading stands in a card.
struct HeadingPlace {
    double width = 0;
    double down = 0; ///< under badge and swatch, where the card is too narrow for a heading beside them
};

HeadingPlace headingPlace(const Card &card, const QFont &font, double width)
{
    constexpr int leastLetters = 14;
    const double badge = badgeWidthOf(card, font);
    const double room = width - (badge > 0 ? badge + badgeGap : 0) - (card.swatch ? swatchSize + swatchGap : 0);
    if (badge > 0 && room < leastLetters * QFontMetricsF(font).averageCharWidth())
        return {width, badgeHeight(font) + between};
    return {room, 0};
}

double leastHeading(const QFont &font)
{
    return QFontMetricsF(font).height() + 2;
}

} // namespace

struct CardDelegate::Blocks {
    std::vector<std::pair<double, TextBlock>> words; ///< the place of each from the card's top
    double badgeWidth = 0;
    bool isStacked = false; ///< the heading stands under the badge
};

CardDelegate::CardDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &CardDelegate::forgetHeights);
    connect(model, &QAbstractItemModel::dataChanged, this, &CardDelegate::forgetHeights);
}

void CardDelegate::forgetHeights()
{
    m_heights.clear();
}

CardDelegate::Blocks CardDelegate::layOut(const Card &card, const Look &look, double width)
{
    Blocks blocks;
    double y = padUp;
    blocks.badgeWidth = badgeWidthOf(card, look.font);
    if (!card.heading.empty()) {
        const HeadingPlace place = headingPlace(card, look.font, width);
        TextBlock heading(card.heading, place.width, card.headingLines);
        blocks.isStacked = place.down > 0;
        y += place.down;
        const double height = std::max(heading.height(), leastHeading(look.font));
        blocks.words.emplace_back(y, std::move(heading));
        y += height;
    }
    for (const Card::Paragraph &paragraph : card.paragraphs) {
        TextBlock block(paragraph.runs, width, paragraph.lines);
        y += paragraph.quiet ? quietGap : between;
        const double height = block.height();
        blocks.words.emplace_back(y, std::move(block));
        y += height;
    }
    return blocks;
}

double CardDelegate::heightOf(const Card &card, const Look &look, double width) const
{
    double height = 2 * padUp;
    if (!card.heading.empty()) {
        const HeadingPlace place = headingPlace(card, look.font, width);
        height +=
            place.down + std::max(m_counter.heightOf(card.heading, place.width, card.headingLines), leastHeading(look.font));
    }
    for (const Card::Paragraph &paragraph : card.paragraphs) {
        height += paragraph.quiet ? quietGap : between;
        height += m_counter.heightOf(paragraph.runs, width, paragraph.lines);
    }
    return height;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    if (width != m_width || option.font != m_font) {
        m_heights.clear();
        m_width = width;
        m_font = option.font;
    }
    const Emphasis emphasis = emphasisOf(index);
    const bool grown = growsWhenSelected() && emphasis == Emphasis::Selected;
    int &height = m_heights[{index.data(IndexRole).toLongLong(), grown}];
    if (height == 0) {
        const Look look{option.font, Tones::of(option.palette), emphasis};
        height = int(std::ceil(heightOf(card(index, look), look, width - 2 * (side + padding)))) + 2 * gap;
    }
    return {width, height};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look{option.font, Tones::of(option.palette), emphasisOf(index)};
    const Tones &tones = look.tones;
    const QRectF box = QRectF(option.rect).adjusted(side, gap, -side, -gap);
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const bool lit = option.state & QStyle::State_MouseOver || look.emphasis == Emphasis::Lit;
    painter->setBrush(lit ? mixed(tones.card, tones.hover, 0.7) : tones.card);
    const bool selected = look.emphasis == Emphasis::Selected;
    const double line = selected ? 2 : 1;
    painter->setPen(QPen(selected ? tones.accent : tones.line, line));
    painter->drawRoundedRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    if (look.emphasis == Emphasis::Related) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tones.accent);
        painter->drawRoundedRect(QRectF(mirrored ? box.right() - 4 : box.left() + 1, box.top() + 8, 3, box.height() - 16),
                                 1.5, 1.5);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tones.accent, 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2, radius + 2);
    }

    const Card card = this->card(index, look);
    const QRectF inner = box.adjusted(padding, 0, -padding, 0);
    const Blocks blocks = layOut(card, look, inner.width());
    double indent = 0;
    if (card.swatch) {
        const double x = mirrored ? inner.right() - swatchSize : inner.left();
        drawSwatch(*painter, QRectF(x, box.top() + padUp + 1.5, swatchSize, swatchSize), *card.swatch, tones);
        indent = swatchSize + swatchGap;
    }
    if (!card.badge.isEmpty()) {
        const QFont font = small(look.font);
        const double height = badgeHeight(look.font);
        const double x = mirrored ? inner.left() : inner.right() - blocks.badgeWidth;
        const QRectF badge(x, box.top() + padUp + 0.5, blocks.badgeWidth, height);
        painter->setPen(QPen(tones.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(badge, height / 2, height / 2);
        QRectF words = badge;
        QColor color = tones.dim;
        if (card.check != CheckStatus::None) {
            color = checkColor(card.check, tones.text, tones.card);
            words = badge.adjusted(mirrored ? 0 : checkSize + checkGap, 0, mirrored ? -checkSize - checkGap : 0, 0);
            const double at = mirrored ? badge.right() - 6 - checkSize : badge.left() + 6;
            drawCheckSign(*painter, {at, badge.center().y() - checkSize / 2.0, checkSize, checkSize}, card.check, color);
        }
        painter->setPen(color);
        painter->setFont(font);
        painter->drawText(words, Qt::AlignCenter, card.badge);
    }
    bool first = !card.heading.empty() && !blocks.isStacked;
    for (const auto &[y, words] : blocks.words) {
        double x = inner.left();
        if (first)
            x += mirrored ? (card.badge.isEmpty() ? 0 : blocks.badgeWidth + badgeGap) : indent;
        words.draw(*painter, {x, box.top() + y});
        first = false;
    }
    painter->restore();
}

} // namespace Dateline
