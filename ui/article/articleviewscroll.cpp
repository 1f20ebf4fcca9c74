// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The article view's scrolling: which pieces are in view, and that they stay where they are when heights above them turn
// out other than estimated.
#include "article/articleview.h"

#include "article/tickbar.h"

#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Dateline {

namespace {

constexpr int leastMargin = 24; ///< beside the column
constexpr int topMargin = 20;

} // namespace

int ArticleView::flowLeft() const
{
    return (viewport()->width() - m_flow.width()) / 2;
}

int ArticleView::scrolled() const
{
    return verticalScrollBar()->value();
}

QPointF ArticleView::pieceOrigin(int piece) const
{
    return {qreal(flowLeft()), qreal(flowTop() + m_flow.top(piece) - scrolled())};
}

void ArticleView::setHeader(QWidget *header)
{
    m_header = header;
    header->setParent(viewport());
    header->show();
    updateHeader();
}

void ArticleView::updateHeader()
{
    if (!m_header)
        return;
    const Anchor anchor = topAnchor();
    placeHeader();
    restore(anchor);
}

void ArticleView::placeHeader()
{
    if (m_header) {
        const int width = m_flow.width();
        const int height = m_header->hasHeightForWidth() ? m_header->heightForWidth(width) : m_header->sizeHint().height();
        m_headerHeight = topMargin + height + fontMetrics().height() / 2;
        m_header->setGeometry(flowLeft(), topMargin - scrolled(), width, height);
    } else {
        m_headerHeight = topMargin;
    }
}

void ArticleView::setTypography()
{
    if (!m_hasSize)
        return;
    const Anchor anchor = topAnchor();
    const Typography typography(m_style, m_zoom);
    m_flow.setTypography(typography, fittingWidth(typography));
    verticalScrollBar()->setSingleStep(typography.body().pitch);
    placeHeader();
    restore(anchor);
}

int ArticleView::fittingWidth(const Typography &typography) const
{
    return std::clamp(viewport()->width() - 2 * leastMargin, 40, std::max(40, typography.columnWidth()));
}

ArticleView::Anchor ArticleView::topAnchor() const
{
    if (m_wanted)
        return *m_wanted;
    if (m_kept)
        return *m_kept;
    if (!isReady() || scrolled() < flowTop())
        return {-1, scrolled()};
    const int piece = m_flow.pieceAt(scrolled() - flowTop());
    const int top = flowTop() + m_flow.top(piece) - scrolled();
    if (!m_flow.isLaidOut(piece))
        return {m_flow.span(piece).begin, top};
    const int line = m_flow.lineAt(piece, -top);
    return {m_flow.span(piece).begin + m_flow.layout(piece).lineAt(line).textStart(),
            top + static_cast<int>(m_flow.lineRect(piece, line).top())};
}

void ArticleView::restore(const Anchor &anchor)
{
    m_wanted = anchor;
    viewport()->update();
}

qsizetype ArticleView::topPosition() const
{
    const Anchor anchor = topAnchor();
    return std::max<qsizetype>(0, anchor.position);
}

void ArticleView::setTopPosition(qsizetype position)
{
    if (m_flow.pieceCount() == 0 || position <= m_flow.span(0).begin)
        restore({-1, 0});
    else
        restore({position, 0});
}

void ArticleView::scrollToStart()
{
    restore({-1, 0});
}

void ArticleView::scrollToEnd()
{
    settle();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ArticleView::updateRange()
{
    const int below = m_flow.typography().body().pitch * 2;
    const int height = flowTop() + m_flow.height() + below;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(std::max(1, viewport()->height() - m_flow.typography().body().pitch));
    bar->setRange(0, std::max(0, height - viewport()->height()));
}

void ArticleView::layOut(int piece)
{
    if (const int change = m_flow.layOut(piece); change && piece < m_firstInView && !m_wanted) {
        const QScopedValueRollback settling(m_settling, true);
        updateRange();
        verticalScrollBar()->setValue(scrolled() + change);
    }
}

void ArticleView::settle()
{
    if (m_settling || !isReady())
        return;
    const QScopedValueRollback settling(m_settling, true);
    QScrollBar *bar = verticalScrollBar();
    const bool toEnd = !m_wanted && bar->value() == bar->maximum() && bar->value() > 0;
    int value = bar->value();
    int keep = m_firstInView;
    if (m_wanted) {
        if (m_wanted->position < 0) {
            value = m_wanted->distance;
            keep = 0;
        } else {
            const int piece = m_flow.pieceOf(m_wanted->position);
            m_flow.layOut(piece);
            const QTextLayout &layout = m_flow.layout(piece);
            const qsizetype inside = m_flow.within(piece, m_wanted->position) - m_flow.span(piece).begin;
            const QTextLine line = layout.lineForTextPosition(static_cast<int>(inside));
            const int lineTop = line.isValid() ? static_cast<int>(m_flow.lineRect(piece, line.lineNumber()).top()) : 0;
            value = flowTop() + m_flow.top(piece) + lineTop - m_wanted->distance;
            keep = piece;
        }
    }
    const auto largest = [this] {
        return std::max(0, flowTop() + m_flow.height() + m_flow.typography().body().pitch * 2 - viewport()->height());
    };
    // Whatever is above what was in view may turn out taller or lower than it was taken for; what was in view stays.
    for (;;) {
        value = std::clamp(toEnd ? largest() : value, 0, largest());
        m_firstInView = m_flow.pieceAt(value - flowTop());
        m_lastInView = m_flow.pieceAt(value - flowTop() + viewport()->height());
        int piece = m_firstInView;
        while (piece <= m_lastInView && m_flow.isLaidOut(piece))
            ++piece;
        if (piece > m_lastInView)
            break;
        const int change = m_flow.layOut(piece);
        if (piece < keep && value > 0)
            value += change;
    }
    if (m_wanted)
        m_kept = m_wanted;
    m_wanted.reset();
    updateRange();
    bar->setValue(value);
    placeHeader();
    m_ticks->update();
}

void ArticleView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_settling)
        return;
    m_wanted.reset();
    m_kept.reset();
    if (isReady()) {
        // After a jump nothing of what was in view is left to be kept; while the handle is dragged it decides.
        const int first = m_flow.pieceAt(scrolled() - flowTop());
        const int last = m_flow.pieceAt(scrolled() - flowTop() + viewport()->height());
        if (last < m_firstInView || first > m_lastInView || verticalScrollBar()->isSliderDown())
            m_firstInView = first;
        settle();
    }
    if (m_header)
        m_header->move(m_header->x(), topMargin - scrolled());
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int beside = m_ticks->sizeHint().width();
    const bool mirrored = isRightToLeft();
    const QMargins margins(mirrored ? beside : 0, 0, mirrored ? 0 : beside, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    const QRect area = viewport()->geometry();
    m_ticks->setGeometry(mirrored ? area.left() - beside : area.right() + 1, area.top(), beside, area.height());
    if (!m_hasSize) {
        m_hasSize = true;
        setTypography();
    } else if (const int width = fittingWidth(m_flow.typography()); width != m_flow.width()) {
        const Anchor anchor = topAnchor();
        m_flow.setTypography(m_flow.typography(), width);
        placeHeader();
        restore(anchor);
    } else {
        placeHeader();
    }
    settle();
}

void ArticleView::reveal(Span span)
{
    if (m_flow.pieceCount() == 0)
        return;
    if (isReady() && !m_wanted) {
        const QRectF first = caretRect(span.begin);
        const QRectF last = caretRect(span.end);
        const int margin = m_flow.typography().body().pitch;
        if (first.top() >= margin && std::min(last.bottom(), first.bottom() + margin) <= viewport()->height() - margin)
            return;
    }
    // A third of the page stands before it.
    restore({span.begin, viewport()->height() / 3});
    settle();
}

void ArticleView::follow(qsizetype position)
{
    const QRectF rect = caretRect(position);
    const int margin = m_flow.typography().body().pitch / 2;
    const int below = qRound(rect.bottom()) + margin - viewport()->height();
    const int above = qRound(rect.top()) - margin;
    if (above < 0 || below > 0)
        verticalScrollBar()->setValue(scrolled() + (above < 0 ? above : below));
}

bool ArticleView::isOverText(QPointF point) const
{
    const qreal x = point.x() - flowLeft();
    const qreal y = point.y() + scrolled() - flowTop();
    return isReady() && 0 <= x && x <= m_flow.width() && 0 <= y && y <= m_flow.height();
}

QRectF ArticleView::caretRect(qsizetype position)
{
    if (!isReady())
        return {};
    settle();
    const int piece = m_flow.pieceOf(position);
    layOut(piece);
    return m_flow.caretRect(piece, position).translated(pieceOrigin(piece));
}

std::vector<QRectF> ArticleView::rects(Span span)
{
    std::vector<QRectF> all;
    if (!isReady() || span.isEmpty())
        return all;
    settle();
    for (int piece = m_flow.pieceOf(span.begin); piece <= m_flow.pieceOf(span.end - 1); ++piece) {
        layOut(piece);
        for (const QRectF &rect : m_flow.rects(piece, span))
            all.push_back(rect.translated(pieceOrigin(piece)));
    }
    return all;
}

qsizetype ArticleView::positionAt(QPointF point)
{
    if (!isReady())
        return 0;
    settle();
    const int piece = m_flow.pieceAt(static_cast<int>(point.y()) + scrolled() - flowTop());
    layOut(piece);
    return m_flow.positionAt(piece, point - pieceOrigin(piece));
}

std::optional<Mark> ArticleView::markAt(QPointF point)
{
    if (!isReady())
        return {};
    const int piece = m_flow.pieceAt(static_cast<int>(point.y()) + scrolled() - flowTop());
    if (!m_flow.isLaidOut(piece))
        return {};
    const qsizetype position = m_flow.positionAt(piece, point - pieceOrigin(piece), true);
    return position < 0 ? std::nullopt : m_scene.marks.at(position, m_scene.shown);
}

const Note *ArticleView::noteAt(QPointF point)
{
    if (!isReady())
        return nullptr;
    const int piece = m_flow.pieceAt(static_cast<int>(point.y()) + scrolled() - flowTop());
    if (!m_flow.isLaidOut(piece))
        return nullptr;
    const QPointF inside = point - pieceOrigin(piece);
    qsizetype position = m_flow.positionAt(piece, inside, true);
    // The line beside the text stands for the note too.
    const bool inGutter = inside.x() < 0 || inside.x() > m_flow.width();
    if (inGutter)
        position = m_flow.positionAt(piece, {m_flow.width() / 2.0, inside.y()});
    if (position < 0)
        return nullptr;
    const Note *found = nullptr;
    const Span around = inGutter ? lineOf(position) : Span{position, position + 1};
    m_scene.notes.forEach(around, [&](qsizetype i) {
        const Note *note = m_article.findNote(m_scene.noteMarks[i].id);
        if (note && (!inGutter || m_scene.noteMarks[i].hasWords)
            && (!found || note->anchor.position.length() <= found->anchor.position.length()))
            found = note;
    });
    return found;
}

Span ArticleView::lineOf(qsizetype position)
{
    if (!isReady())
        return {position, position};
    const int piece = m_flow.pieceOf(position);
    layOut(piece);
    const Span inside = m_flow.span(piece);
    const QTextLayout &layout = m_flow.layout(piece);
    const QTextLine line = layout.lineForTextPosition(static_cast<int>(m_flow.within(piece, position) - inside.begin));
    if (!line.isValid())
        return inside;
    Span span{inside.begin + line.textStart(), inside.begin + line.textStart() + line.textLength()};
    if (line.lineNumber() + 1 < layout.lineCount()) {
        // The space that ends a line is where the caret goes at its end.
        while (span.end > span.begin + 1 && text().at(span.end - 1).isSpace())
            --span.end;
    }
    return span;
}

qsizetype ArticleView::positionBelow(qsizetype position, int lines)
{
    if (!isReady())
        return position;
    if (m_columnOf != position)
        m_column = caretRect(position).left() - flowLeft();
    int piece = m_flow.pieceOf(position);
    layOut(piece);
    const auto inside = static_cast<int>(m_flow.within(piece, position) - m_flow.span(piece).begin);
    int line = m_flow.layout(piece).lineForTextPosition(inside).lineNumber() + lines;
    while (line < 0 && piece > 0) {
        layOut(--piece);
        line += m_flow.layout(piece).lineCount();
    }
    while (line >= m_flow.layout(piece).lineCount() && piece + 1 < m_flow.pieceCount()) {
        line -= m_flow.layout(piece).lineCount();
        layOut(++piece);
    }
    if (line < 0)
        m_columnOf = m_flow.span(0).begin;
    else if (line >= m_flow.layout(piece).lineCount())
        m_columnOf = m_flow.span(piece).end;
    else
        m_columnOf = m_flow.positionAt(piece, {m_column, m_flow.lineRect(piece, line).center().y()});
    return m_columnOf;
}

int ArticleView::linesPerPage() const
{
    return std::max(1, viewport()->height() / std::max(1, m_flow.typography().body().pitch) - 1);
}

double ArticleView::share(qsizetype position) const
{
    if (!isReady())
        return 0;
    const double height = flowTop() + m_flow.height() + m_flow.typography().body().pitch * 2;
    return (flowTop() + m_flow.roughTop(position)) / height;
}

void ArticleView::scrollToShare(double share)
{
    const QScrollBar *bar = verticalScrollBar();
    const int height = bar->maximum() + viewport()->height();
    verticalScrollBar()->setValue(static_cast<int>(share * height) - viewport()->height() / 2);
}

} // namespace Dateline
