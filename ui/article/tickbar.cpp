// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/tickbar.h"

#include "article/articleview.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int tickHeight = 3;

} // namespace

TickBar::TickBar(ArticleView &view, const MarkTheme &theme)
    : QWidget(&view)
    , m_view(view)
    , m_theme(theme)
{
    setObjectName("tickBar"_L1);
    setAccessibleName(tr("Where the selected thing stands in the article"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::ArrowCursor);
}

void TickBar::setPlaces(std::vector<Span> places, qsizetype shown)
{
    m_places = std::move(places);
    m_shown = shown;
    update();
}

void TickBar::setHits(std::vector<Span> hits, qsizetype current)
{
    m_hits = std::move(hits);
    m_hit = current;
    update();
}

void TickBar::setNotes(const std::vector<Note> &notes)
{
    m_notes.clear();
    for (const Note &note : notes) {
        if (!note.anchor.isOrphan())
            m_notes.emplace_back(note.anchor.position, note.highlight);
    }
    update();
}

QSize TickBar::sizeHint() const
{
    return {fontMetrics().height() * 2 / 3, 0};
}

int TickBar::rowOf(qsizetype position) const
{
    return static_cast<int>(m_view.share(position) * (height() - tickHeight));
}

void TickBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.page());
    painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), m_theme.rule());
    // Thousands of ticks fall on a few hundred rows: one is painted where there is room below the one before.
    const auto paint = [&](const auto &items, auto spanOf, int left, int right, auto colorOf) {
        int last = -tickHeight - 1;
        for (const auto &item : items) {
            const int row = rowOf(spanOf(item).begin);
            if (row <= last + tickHeight)
                continue;
            painter.fillRect(left, row, right - left, tickHeight, colorOf(item));
            last = row;
        }
    };
    const auto itself = [](Span span) { return span; };
    paint(
        m_notes, [](const auto &note) { return note.first; }, width() / 2 + 1, width() - 1,
        [this](const auto &note) { return m_theme.look(note.second).line; });
    paint(m_hits, itself, 2, width() / 2, [this](Span) { return m_theme.text(); });
    paint(m_places, itself, 2, width() - 2, [this](Span) { return m_theme.accent(); });
    const auto paintStrong = [&](const std::vector<Span> &spans, qsizetype index, const QColor &color) {
        if (0 <= index && index < std::ssize(spans))
            painter.fillRect(1, rowOf(spans[index].begin) - 1, width() - 1, tickHeight + 2, color);
    };
    paintStrong(m_hits, m_hit, m_theme.text());
    paintStrong(m_places, m_shown, m_theme.accent());
}

void TickBar::mousePressEvent(QMouseEvent *event)
{
    // To the nearest tick, if one is near, else to that part of the article.
    const int row = qRound(event->position().y());
    constexpr int near = 6;
    int best = near;
    Span target;
    const auto consider = [&](Span span) {
        if (const int distance = std::abs(rowOf(span.begin) + tickHeight / 2 - row); distance < best) {
            best = distance;
            target = span;
        }
    };
    std::ranges::for_each(m_places, consider);
    std::ranges::for_each(m_hits, consider);
    for (const auto &[span, highlight] : m_notes)
        consider(span);
    if (best < near)
        m_view.reveal(target);
    else
        m_view.scrollToShare(double(row) / std::max(1, height()));
}

} // namespace Dateline
