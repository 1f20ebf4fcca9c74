// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/heights.h"
#include "article/typography.h"

#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <unordered_map>

namespace Dateline {

/// The paragraphs of an article, one below the other in a column. A paragraph is laid out only when it is looked at; until
/// then its height is estimated from its length, so that opening, a new width and new marks cost next to nothing however
/// long the article is. A very long paragraph is cut into pieces, at the end of a sentence where there is one.
///
/// Everything is in pixels from the column's top left. What asks about the inside of a piece needs it laid out.
class TextFlow {
public:
    /// What of the marks makes words wider or narrower; ranges count from the beginning of the span.
    using Formats = std::function<QList<QTextLayout::FormatRange>(Span)>;

    /// \a text and \a blocks must outlive the flow.
    TextFlow(const QString &text, const std::vector<Block> &blocks);

    void setFormats(Formats formats) { m_formats = std::move(formats); }
    /// Sets all text anew: no piece is laid out any more.
    void setTypography(const Typography &typography, int width);
    /// The formats changed: no piece is laid out any more, heights stay until they are.
    void forgetLayouts();

    [[nodiscard]] int pieceCount() const { return static_cast<int>(m_pieces.size()); }
    [[nodiscard]] int height() const { return m_heights.total(); }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] const Typography &typography() const { return m_typography; }

    [[nodiscard]] Span span(int piece) const { return m_pieces[piece].span; }
    /// The whole paragraph that \a piece is (a part of).
    [[nodiscard]] Span paragraph(int piece) const;
    [[nodiscard]] int top(int piece) const { return m_heights.top(piece); }
    [[nodiscard]] int height(int piece) const { return m_heights[piece]; }
    /// The piece at height \a y, the nearest one where there is none; there must be a piece.
    [[nodiscard]] int pieceAt(int y) const { return m_heights.at(y); }
    /// The piece that holds \a position; between two paragraphs the one before. There must be a piece.
    [[nodiscard]] int pieceOf(qsizetype position) const;
    /// \a position, moved into \a piece.
    [[nodiscard]] qsizetype within(int piece, qsizetype position) const;
    /// Where \a position stands, as well as it can be said without laying out.
    [[nodiscard]] int roughTop(qsizetype position) const;

    [[nodiscard]] bool isLaidOut(int piece) const { return m_laid.contains(piece); }
    /// Returns by how much the piece's height changed.
    int layOut(int piece);

    [[nodiscard]] const QTextLayout &layout(int piece) const { return laid(piece).layout; }
    /// The room of a line, with what stands above and below its letters; from the piece's top.
    [[nodiscard]] QRectF lineRect(int piece, int line) const;
    [[nodiscard]] int lineAt(int piece, qreal y) const;
    [[nodiscard]] bool isRightToLeft(int piece) const { return laid(piece).rightToLeft; }

    /// The boxes of the letters of \a span in \a piece, in line order; from the piece's top. More than one a line where
    /// both directions of writing stand in it.
    [[nodiscard]] std::vector<QRectF> rects(int piece, Span span) const;
    /// A caret's place before the letter at \a position, a pixel wide.
    [[nodiscard]] QRectF caretRect(int piece, qsizetype position) const;
    /// The position nearest to \a point, between letters or, with \a onLetter, of the letter that it is on; -1 then when it
    /// is on none.
    [[nodiscard]] qsizetype positionAt(int piece, QPointF point, bool onLetter = false) const;

private:
    struct Piece {
        Span span;
        Block::Kind kind = Block::Kind::Paragraph;
        bool first = true; ///< of its paragraph
        bool last = true;
    };
    struct Laid {
        QTextLayout layout;
        std::vector<int> lineTops; ///< one more than lines: the last is where the room below begins
        bool rightToLeft = false;
        bool mixed = false; ///< both directions of writing
    };

    void addBlock(const Block &block);
    [[nodiscard]] qsizetype findCut(Span rest) const;
    [[nodiscard]] int estimate(const Piece &piece) const;
    [[nodiscard]] const Laid &laid(int piece) const { return *m_laid.at(piece); }
    void forgetFarFrom(int piece);

    QStringView m_text;
    std::vector<Piece> m_pieces;
    Heights m_heights;
    Typography m_typography;
    int m_width = 1;
    double m_letterWidth = 1; ///< mean of this article's letters in the body font
    Formats m_formats;
    std::unordered_map<int, std::unique_ptr<Laid>> m_laid;
};

} // namespace Dateline
