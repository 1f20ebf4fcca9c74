// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/flowpainter.h"
#include "state/openarticle.h"

#include <QAbstractScrollArea>

namespace Dateline {
class PointerInput;
class TickBar;

/// The text of an article with its marks, to be read, selected from and walked through. It follows the article's selection
/// and sets it.
///
/// Not a QTextEdit: that lays out what lies before the place jumped to, and its worst frame on 1 MB is four times too
/// slow. Here only what is in view is laid out, and what is lit, selected or found is painted over it.
class ArticleView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// Both must outlive the view's use, not its destruction.
    ArticleView(OpenArticle &article, MarkTheme &theme, QWidget *parent = nullptr);
    ~ArticleView() override;

    /// A widget above the text that scrolls with it; taken over.
    void setHeader(QWidget *header);
    /// Told when the header's size may have changed.
    void updateHeader();
    void setReadingStyle(const ReadingStyle &style);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int steps);
    void setShownMarks(MarkKinds kinds);
    [[nodiscard]] MarkKinds shownMarks() const { return m_scene.shown; }
    void setCaretEnabled(bool enabled);
    [[nodiscard]] bool isCaretEnabled() const { return m_caretEnabled; }

    [[nodiscard]] OpenArticle &article() const { return m_article; }
    [[nodiscard]] const QString &text() const { return m_article.article().text; }
    [[nodiscard]] const Marks &marks() const { return m_scene.marks; }

    /// The first position in view, to come back to; 0 at the very top.
    [[nodiscard]] qsizetype topPosition() const;
    void setTopPosition(qsizetype position);
    void scrollToStart();
    void scrollToEnd();
    /// Scrolls so that \a span can be read with what stands before it; not at all where that is so already.
    void reveal(Span span);
    /// Scrolls no further than it takes to see the line of \a position.
    void follow(qsizetype position);

    [[nodiscard]] Span textSelection() const { return m_scene.selection; }
    /// Where the selected words were begun, and where they go to: the caret.
    [[nodiscard]] qsizetype selectionAnchor() const { return m_anchor; }
    [[nodiscard]] qsizetype caret() const { return m_caret; }
    void setTextSelection(qsizetype anchor, qsizetype caret);
    void clearTextSelection() { setTextSelection(m_caret, m_caret); }

    /// Words found; \a current is an index of them or -1.
    void setHits(std::vector<Span> hits, qsizetype current);
    [[nodiscard]] bool hasHits() const { return !m_scene.hits.isEmpty(); }

    /// In pixels of the viewport; lays out what it must.
    [[nodiscard]] QRectF caretRect(qsizetype position);
    [[nodiscard]] std::vector<QRectF> rects(Span span);
    [[nodiscard]] qsizetype positionAt(QPointF point);
    /// What stands at \a point, the innermost first.
    [[nodiscard]] std::optional<Mark> markAt(QPointF point);
    [[nodiscard]] const Note *noteAt(QPointF point);
    /// The position \a lines further down (up when negative). One after the other they stay in the column where they
    /// began, however short a line between is.
    [[nodiscard]] qsizetype positionBelow(qsizetype position, int lines);
    [[nodiscard]] bool isOverText(QPointF point) const;
    /// The first and last position of the line that \a position is on.
    [[nodiscard]] Span lineOf(qsizetype position);
    [[nodiscard]] int linesPerPage() const;
    /// How far down the article a position is, from 0 to 1, as well as can be said without laying out.
    [[nodiscard]] double share(qsizetype position) const;
    void scrollToShare(double share);

    /// Selects what the mark or note at \a position stands for, as a click does; with \a also a second entity. False when
    /// nothing is there.
    bool selectAt(qsizetype position, bool also = false);

signals:
    void textSelectionChanged();
    void zoomRequested(int steps);
    /// The reader asks to write on the note that is selected.
    void noteRequested();
    void contextMenuRequested(QPoint globalPoint);
    /// Escape, while words found are lit.
    void closeFindRequested();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A place to keep while heights change: a text position and how far below the view's top its line stands. Above the
    /// text the position is -1 and the distance that of the content's top.
    struct Anchor {
        qsizetype position = -1;
        int distance = 0;
    };
    [[nodiscard]] Anchor topAnchor() const;
    void restore(const Anchor &anchor);

    void setTypography();
    [[nodiscard]] int fittingWidth(const Typography &typography) const;
    void settle();
    void layOut(int piece);
    void placeHeader();
    void updateRange();
    void followTheme();
    void followAnalysis();
    void followNotes();
    void followSelection();
    void followHover();
    [[nodiscard]] bool isReady() const { return m_flow.width() > 1 && m_flow.pieceCount() > 0; }
    [[nodiscard]] int flowTop() const { return m_headerHeight; }
    [[nodiscard]] int flowLeft() const;
    [[nodiscard]] int scrolled() const;
    [[nodiscard]] QPointF pieceOrigin(int piece) const;

    OpenArticle &m_article;
    MarkTheme &m_theme;
    TextFlow m_flow;
    Scene m_scene;
    ReadingStyle m_style;
    int m_zoom = 0;
    bool m_caretEnabled = false;
    qsizetype m_anchor = 0;
    qsizetype m_caret = 0;
    qsizetype m_columnOf = -1; ///< the position that m_column is kept for
    qreal m_column = 0;        ///< where the caret began to go up or down
    QWidget *m_header = nullptr;
    TickBar *m_ticks;
    std::unique_ptr<PointerInput> m_pointer;
    int m_headerHeight = 0;
    int m_firstInView = 0; ///< pieces; what is above must not move them
    int m_lastInView = -1;
    std::optional<Anchor> m_wanted; ///< to be brought to its place once there is a width
    std::optional<Anchor> m_kept;   ///< the one brought there last, until the reader scrolls
    bool m_hasSize = false;
    bool m_settling = false;
};

} // namespace Dateline
