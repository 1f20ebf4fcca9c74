// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/talksharebar.h"

#include "paint/tones.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int side = 10;
constexpr int above = 8;
constexpr int barHeight = 8;
constexpr int barGap = 2;
constexpr int legendGap = 5;
constexpr int swatch = 8;
constexpr int between = 12;
constexpr int namedSpeakers = 5;
constexpr double leastNamed = 0.01;
constexpr int legendLines = 2;
constexpr qint64 unattributed = -1;

} // namespace

TalkShareBar::TalkShareBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"talkShares"_s);
    setAccessibleName(tr("Share of the talk"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void TalkShareBar::setShares(const std::vector<TalkShare> &shares)
{
    m_parts.clear();
    Part others;
    int othersCount = 0;
    std::optional<Part> nobody;
    for (int rank = 0; rank < std::ssize(shares); ++rank) {
        const TalkShare &share = shares[rank];
        if (!share.speaker) {
            nobody = {share.name, unattributed, rank, share.share};
        } else if (rank < namedSpeakers && share.share >= leastNamed) {
            m_parts.push_back({share.name, share.speaker, rank, share.share});
        } else {
            others.share += share.share;
            ++othersCount;
        }
    }
    if (othersCount > 0) {
        others.text = tr("%n other(s)", nullptr, othersCount);
        others.rank = namedSpeakers;
        m_parts.push_back(others);
    }
    if (nobody)
        m_parts.push_back(*nobody);
    QStringList texts;
    for (Part &part : m_parts) {
        //: a speaker's name and share of the talk
        part.text = tr("%1 %2%").arg(part.text).arg(qRound(part.share * 100));
        texts.append(part.text);
    }
    setAccessibleDescription(QLocale().createSeparatedList(texts));
    setVisible(!m_parts.empty());
    updateGeometry();
    update();
}

void TalkShareBar::setChosen(std::optional<EntityId> speaker)
{
    m_chosen = speaker;
    update();
}

QSize TalkShareBar::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize TalkShareBar::minimumSizeHint() const
{
    return {80, heightForWidth(80)};
}

int TalkShareBar::heightForWidth(int width) const
{
    double bottom = above + barHeight;
    for (const Place &place : layOut(width))
        bottom = std::max(bottom, place.legend.bottom());
    return int(std::ceil(bottom)) + 2;
}

std::vector<TalkShareBar::Place> TalkShareBar::layOut(int width) const
{
    std::vector<Place> places;
    const QFontMetricsF metrics(small(font()));
    const double line = std::ceil(metrics.height());
    const double whole = width - 2.0 * side - barGap * std::max<double>(0, double(m_parts.size()) - 1);
    double x = side;
    double legendX = side;
    double legendY = above + barHeight + legendGap;
    int lines = 1;
    for (const Part &part : m_parts) {
        Place place{&part, QRectF(x, above, std::max(2.0, whole * part.share), barHeight), {}};
        x = place.bar.right() + barGap;
        const double legend = swatch + 4 + metrics.horizontalAdvance(part.text);
        if (legendX > side && legendX + legend > width - side) {
            legendX = side;
            legendY += line + 1;
            ++lines;
        }
        if (lines <= legendLines)
            place.legend = {legendX, legendY, std::min(legend, width - 2.0 * side), line};
        legendX += legend + between;
        places.push_back(place);
    }
    if (layoutDirection() == Qt::RightToLeft) {
        const auto mirror = [width](QRectF &box) { box.moveLeft(width - box.right()); };
        for (Place &place : places) {
            mirror(place.bar);
            mirror(place.legend);
        }
    }
    return places;
}

const TalkShareBar::Part *TalkShareBar::partAt(QPointF position) const
{
    for (const Place &place : layOut(width())) {
        if (place.bar.adjusted(0, -3, 0, 3).contains(position) || place.legend.contains(position))
            return place.part;
    }
    return nullptr;
}

void TalkShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tones = Tones::of(palette());
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(side, above, width() - 2 * side, barHeight), 4, 4);
    const QFont plain = small(font());
    for (const Place &place : layOut(width())) {
        const bool nobody = place.part->speaker == unattributed;
        const bool passedOver = m_chosen && place.part->speaker != m_chosen;
        const auto fill = [&](const QRectF &box) {
            if (nobody) {
                painter.fillRect(box, tones.line);
                drawHatching(painter, box, tones.dim);
            } else {
                const QColor color = tones.speaker(place.part->rank);
                painter.fillRect(box, passedOver ? mixed(color, tones.ground, 0.65) : color);
            }
        };
        painter.save();
        painter.setClipPath(rounded);
        fill(place.bar);
        painter.restore();
        if (place.legend.isEmpty())
            continue;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double middle = place.legend.center().y();
        fill({mirrored ? place.legend.right() - swatch : place.legend.left(), middle - swatch / 2.0, swatch, swatch});
        const bool chosen = m_chosen && place.part->speaker == m_chosen;
        painter.setFont(chosen ? bold(plain) : plain);
        painter.setPen(chosen ? tones.text : tones.dim);
        const QRectF words =
            mirrored ? place.legend.adjusted(0, 0, -swatch - 4, 0) : place.legend.adjusted(swatch + 4, 0, 8, 0);
        const QString text = QFontMetricsF(painter.font()).elidedText(place.part->text, Qt::ElideMiddle, words.width());
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text);
    }
}

void TalkShareBar::mouseReleaseEvent(QMouseEvent *event)
{
    const Part *part = event->button() == Qt::LeftButton ? partAt(event->position()) : nullptr;
    if (part && part->speaker)
        emit speakerClicked(*part->speaker);
}

bool TalkShareBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const Part *part = partAt(help->pos());
    QToolTip::showText(help->globalPos(), part ? part->text : QString(), this);
    return true;
}

} // namespace Dateline
