// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/flowpainter.h"

#include "article/decoration.h"

#include <QFontInfo>
#include <QPainter>

namespace Dateline {

FlowPainter::FlowPainter(const TextFlow &flow, const Scene &scene, const MarkTheme &theme, QPainter &painter)
    : m_flow(flow)
    , m_scene(scene)
    , m_theme(theme)
    , m_painter(painter)
{ }

void FlowPainter::paint(int piece, QPointF origin, const QRectF &clip)
{
    const Piece visible = visiblePart(piece, origin, clip);
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintBackgrounds(visible);
    paintLit(visible); // below the notes: the reader's own colour stays, and what is lit has an outline too
    paintNotes(visible);
    paintHits(visible);
    paintSelection(visible);
    paintWords(visible);
    paintUnderlines(visible);
    paintOutlines(visible);
    paintGutter(visible);
    paintCaret(visible);
}

FlowPainter::Piece FlowPainter::visiblePart(int piece, QPointF origin, const QRectF &clip) const
{
    const QTextLayout &layout = m_flow.layout(piece);
    Piece part{piece, origin, m_flow.span(piece), 0, layout.lineCount()};
    if (part.endLine == 0)
        return part;
    // A line more at either end: letters and lines reach beyond their own.
    part.firstLine = std::max(0, m_flow.lineAt(piece, clip.top() - origin.y()) - 1);
    part.endLine = std::min(layout.lineCount(), m_flow.lineAt(piece, clip.bottom() - origin.y()) + 2);
    const QTextLine first = layout.lineAt(part.firstLine);
    const QTextLine last = layout.lineAt(part.endLine - 1);
    const qsizetype begin = m_flow.span(piece).begin;
    part.visible = {begin + first.textStart(), begin + last.textStart() + last.textLength()};
    return part;
}

std::vector<QRectF> FlowPainter::rects(const Piece &piece, Span span) const
{
    const Span seen = {std::max(span.begin, piece.visible.begin), std::min(span.end, piece.visible.end)};
    std::vector<QRectF> rects;
    if (seen.isEmpty())
        return rects;
    rects = m_flow.rects(piece.index, seen);
    for (QRectF &rect : rects)
        rect.translate(piece.origin);
    return rects;
}

void FlowPainter::paintBackgrounds(const Piece &piece)
{
    // Quotes first: a deal inside one must show.
    for (const MarkKind kind : {MarkKind::Quote, MarkKind::Deal}) {
        if (!m_scene.shown.testFlag(kind) || m_scene.marks.count() == 0)
            continue;
        const QColor color = m_theme.look(kind).background;
        m_scene.marks.forEach(piece.visible, kind,
                              [&](const Mark &mark) { drawTint(m_painter, rects(piece, mark.span), color); });
    }
}

void FlowPainter::paintNotes(const Piece &piece)
{
    m_scene.notes.forEach(piece.visible, [&](qsizetype i) {
        const Highlight highlight = m_scene.noteMarks[i].highlight;
        drawHighlight(m_painter, rects(piece, m_scene.notes.spans()[i]), highlight, m_theme.look(highlight));
    });
}

void FlowPainter::paintLit(const Piece &piece)
{
    const auto tint = [&](const SpanIndex &spans, qsizetype strong) {
        spans.forEach(piece.visible, [&](qsizetype i) {
            drawTint(m_painter, rects(piece, spans.spans()[i]), m_theme.selectedLook(i == strong).background);
        });
    };
    tint(m_scene.places, m_scene.place);
    tint(m_scene.beside, -1);
}

void FlowPainter::paintHits(const Piece &piece)
{
    m_scene.hits.forEach(piece.visible, [&](qsizetype i) {
        drawTint(m_painter, rects(piece, m_scene.hits.spans()[i]), m_theme.hit(i == m_scene.hit));
    });
}

void FlowPainter::paintSelection(const Piece &piece)
{
    if (m_scene.selection.isEmpty())
        return;
    for (const QRectF &rect : rects(piece, m_scene.selection))
        m_painter.fillRect(rect, m_theme.textSelection());
}

void FlowPainter::paintWords(const Piece &piece)
{
    m_painter.setPen(m_theme.text());
    const QTextLayout &layout = m_flow.layout(piece.index);
    for (int i = piece.firstLine; i < piece.endLine; ++i)
        layout.lineAt(i).draw(&m_painter, piece.origin);
}

void FlowPainter::paintUnderlines(const Piece &piece)
{
    const QTextLayout &layout = m_flow.layout(piece.index);
    const qreal em = QFontInfo(layout.font()).pixelSize();
    m_scene.marks.forEach(piece.visible, m_scene.shown, [&](const Mark &mark) {
        const Underline shape = underlineOf(mark.kind);
        if (shape == Underline::None)
            return;
        const QColor color = m_theme.look(mark.kind).line;
        for (const QRectF &rect : rects(piece, mark.span)) {
            const QTextLine line = layout.lineAt(m_flow.lineAt(piece.index, rect.center().y() - piece.origin.y()));
            const qreal baseline = piece.origin.y() + line.y() + line.ascent();
            drawUnderline(m_painter, shape, rect.left(), rect.right(), baseline, em, color);
        }
    });
}

void FlowPainter::paintOutlines(const Piece &piece)
{
    const auto outline = [&](const SpanIndex &spans, qsizetype strong, qreal width) {
        spans.forEach(piece.visible, [&](qsizetype i) {
            const std::vector<QRectF> boxes = rects(piece, spans.spans()[i]);
            if (!boxes.empty())
                drawOutline(m_painter, boxes, m_theme.selectedLook(i == strong).line, i == strong ? 2 : width);
        });
    };
    outline(m_scene.hovered, -1, 0.75);
    outline(m_scene.beside, -1, 0.75);
    outline(m_scene.places, m_scene.place, 0.75);
    if (m_scene.hit >= 0 && m_scene.hits.spans()[m_scene.hit].intersects(piece.visible))
        drawOutline(m_painter, rects(piece, m_scene.hits.spans()[m_scene.hit]), m_theme.text(), 1.5);
}

void FlowPainter::paintGutter(const Piece &piece)
{
    constexpr qreal distance = 14;
    constexpr qreal thickness = 3;
    constexpr int columns = 3;
    int column = 0;
    qreal lowest = -1;
    const bool rightToLeft = m_flow.isRightToLeft(piece.index);
    m_scene.notes.forEach(piece.visible, [&](qsizetype i) {
        if (!m_scene.noteMarks[i].hasWords)
            return;
        const std::vector<QRectF> boxes = rects(piece, m_scene.notes.spans()[i]);
        if (boxes.empty())
            return;
        column = boxes.front().top() < lowest ? (column + 1) % columns : 0;
        lowest = std::max(lowest, boxes.back().bottom());
        const qreal out = distance + column * (thickness + 2);
        const qreal x = rightToLeft ? piece.origin.x() + m_flow.width() + out - thickness : piece.origin.x() - out;
        m_painter.fillRect(QRectF(x, boxes.front().top(), thickness, boxes.back().bottom() - boxes.front().top()),
                           m_theme.look(m_scene.noteMarks[i].highlight).line);
    });
}

void FlowPainter::paintCaret(const Piece &piece)
{
    if (m_scene.caret < 0 || m_flow.pieceOf(m_scene.caret) != piece.index)
        return;
    const QRectF rect = m_flow.caretRect(piece.index, m_scene.caret).translated(piece.origin);
    m_painter.fillRect(QRectF(rect.left() - 1, rect.top(), 2, rect.height()), m_theme.text());
}

} // namespace Dateline
