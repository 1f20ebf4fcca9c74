// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Where the letters of a piece that is laid out stand.
#include "article/textflow.h"

#include <QGlyphRun>

namespace Dateline {

namespace {

/// From \a begin to \a end of \a line, left to right, on a line of one direction.
QRectF straightRect(const QTextLine &line, int begin, int end)
{
    const QRectF text = line.naturalTextRect();
    auto [left, right] = std::minmax({line.cursorToX(begin), line.cursorToX(end)});
    // A space at the line's end hangs over the edge.
    left = std::clamp(left, text.left(), text.right());
    right = std::clamp(right, text.left(), text.right());
    return {left, line.y(), right - left, line.height()};
}

/// Run by run, where neighbours in the text need not be neighbours on the line.
void addMixedRects(const QTextLine &line, int begin, int end, std::vector<QRectF> &rects)
{
    constexpr qreal touching = 0.5;
    const size_t first = rects.size();
    for (const QGlyphRun &run : line.glyphRuns(begin, end - begin)) {
        const qreal left = run.boundingRect().left();
        const qreal right = run.boundingRect().right();
        if (right - left <= 0)
            continue;
        if (rects.size() > first && left <= rects.back().right() + touching && rects.back().left() <= right + touching)
            rects.back() = rects.back().united({left, line.y(), right - left, line.height()});
        else
            rects.emplace_back(left, line.y(), right - left, line.height());
    }
}

} // namespace

QRectF TextFlow::lineRect(int piece, int line) const
{
    const Laid &it = laid(piece);
    return QRectF(0, it.lineTops[line], m_width, it.lineTops[line + 1] - it.lineTops[line]);
}

int TextFlow::lineAt(int piece, qreal y) const
{
    const Laid &it = laid(piece);
    const auto after = std::ranges::upper_bound(it.lineTops, y);
    return std::clamp(static_cast<int>(after - it.lineTops.begin()) - 1, 0, std::max(0, it.layout.lineCount() - 1));
}

std::vector<QRectF> TextFlow::rects(int piece, Span span) const
{
    const Laid &it = laid(piece);
    const Span inside = m_pieces[piece].span;
    const int begin = static_cast<int>(within(piece, span.begin) - inside.begin);
    const int end = static_cast<int>(within(piece, span.end) - inside.begin);
    std::vector<QRectF> rects;
    if (begin >= end || it.layout.lineCount() == 0)
        return rects;
    for (int i = it.layout.lineForTextPosition(begin).lineNumber(); i < it.layout.lineCount(); ++i) {
        const QTextLine line = it.layout.lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= end)
            break;
        if (from >= to)
            continue;
        if (it.mixed) {
            addMixedRects(line, from, to, rects);
        } else if (const QRectF rect = straightRect(line, from, to); rect.width() > 0) {
            rects.push_back(rect);
        }
    }
    return rects;
}

QRectF TextFlow::caretRect(int piece, qsizetype position) const
{
    const Laid &it = laid(piece);
    const int at = static_cast<int>(within(piece, position) - m_pieces[piece].span.begin);
    const QTextLine line = it.layout.lineForTextPosition(at);
    if (!line.isValid())
        return {0, qreal(it.lineTops.front()), 1, qreal(m_typography.body().pitch)};
    const QRectF text = line.naturalTextRect();
    const qreal x = std::clamp(line.cursorToX(at), text.left(), std::max(text.left(), text.right()));
    return {x, line.y(), 1, line.height()};
}

qsizetype TextFlow::positionAt(int piece, QPointF point, bool onLetter) const
{
    const Laid &it = laid(piece);
    const Span inside = m_pieces[piece].span;
    if (it.layout.lineCount() == 0)
        return onLetter ? -1 : inside.begin;
    const QTextLine line = it.layout.lineAt(lineAt(piece, point.y()));
    if (!onLetter) {
        int at = line.xToCursor(point.x(), QTextLine::CursorBetweenCharacters);
        // Behind the last letter of a line is before the space that ended it, not at the start of the next.
        const int end = line.textStart() + line.textLength();
        if (at == end && line.lineNumber() + 1 < it.layout.lineCount() && at > line.textStart())
            at = it.layout.previousCursorPosition(at);
        return inside.begin + at;
    }
    if (!line.naturalTextRect().contains(point))
        return -1;
    return inside.begin + line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
}

} // namespace Dateline
