// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/marks.h"
#include "article/textflow.h"

class QPainter;

namespace Dateline {

/// What is to be seen in an article besides its words. All spans count into its text.
struct Scene {
    struct NoteMark {
        NoteId id = 0;
        Highlight highlight = Highlight::Yellow;
        bool hasWords = false;
    };

    Marks marks;
    MarkKinds shown;
    SpanIndex notes;
    std::vector<NoteMark> noteMarks; ///< as notes
    SpanIndex places;                ///< of the selected thing
    qsizetype place = -1;            ///< which of them is shown now
    SpanIndex beside;                ///< what belongs to it: a quote's speaker and cue, the two entities of a meeting
    SpanIndex hovered;
    SpanIndex hits; ///< words found
    qsizetype hit = -1;
    Span selection; ///< of text
    qsizetype caret = -1;
};

/// Paints pieces of a flow that are laid out. Made for one paint event.
class FlowPainter {
public:
    FlowPainter(const TextFlow &flow, const Scene &scene, const MarkTheme &theme, QPainter &painter);

    /// \a origin is the piece's top left; what lies outside \a clip may be left out.
    void paint(int piece, QPointF origin, const QRectF &clip);

private:
    struct Piece {
        int index = 0;
        QPointF origin;
        Span visible;
        int firstLine = 0;
        int endLine = 0;
    };
    [[nodiscard]] Piece visiblePart(int piece, QPointF origin, const QRectF &clip) const;
    [[nodiscard]] std::vector<QRectF> rects(const Piece &piece, Span span) const;
    void paintBackgrounds(const Piece &piece);
    void paintNotes(const Piece &piece);
    void paintLit(const Piece &piece);
    void paintHits(const Piece &piece);
    void paintSelection(const Piece &piece);
    void paintWords(const Piece &piece);
    void paintUnderlines(const Piece &piece);
    void paintOutlines(const Piece &piece);
    void paintGutter(const Piece &piece);
    void paintCaret(const Piece &piece);

    const TextFlow &m_flow;
    const Scene &m_scene;
    const MarkTheme &m_theme;
    QPainter &m_painter;
};

} // namespace Dateline
