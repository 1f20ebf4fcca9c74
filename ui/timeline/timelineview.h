// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paint/timelinepainter.h"

#include <QAbstractScrollArea>

#include <memory>

namespace Dateline {

/// Draws the events of one analysis on a time axis, or in the order of the story, and lets them be walked by key and
/// mouse. Knows no article: what is current is told from outside, what the reader chose is told by signal.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// \a shown are indexes into the analysis' events, in text order. \a origins say what article each event is from, where
    /// they are from several.
    void setContents(std::shared_ptr<const Analysis> analysis, std::vector<qsizetype> shown, QDate published,
                     QStringList origins = {});
    void setOrder(TimelineOrder order);
    [[nodiscard]] TimelineOrder order() const { return m_order; }
    void setBanding(TimelineBanding banding);
    [[nodiscard]] TimelineBanding banding() const { return m_banding; }
    /// Lit are the events that the selection is about; \a current is brought into view. -1 for none.
    void setLit(std::vector<qsizetype> lit, qsizetype current);
    /// Lit lightly, moves nothing.
    void setHovered(qsizetype event);
    void zoomBy(double factor);
    /// Whether marks can be dragged to other days; they cannot to begin with.
    void setMovable(bool movable) { m_movable = movable; }

    [[nodiscard]] const TimelineLayout &drawing() const { return m_layout; }
    [[nodiscard]] const Event &eventOf(qsizetype item) const;
    /// The summary, when, where from, and what the reader should know of its standing.
    [[nodiscard]] QString description(qsizetype item) const;
    /// Where the item stands now, in the viewport's coordinates.
    [[nodiscard]] QRect itemRect(qsizetype item) const;
    /// The item that has the keyboard's attention; -1 for none.
    [[nodiscard]] qsizetype focusedItem() const { return m_focused; }
    void chooseItem(qsizetype item);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void eventChosen(qsizetype event);
    /// -1 when the pointer left.
    void eventHovered(qsizetype event);
    /// The reader dragged its mark to other days.
    void eventMoved(qsizetype event, const Dateline::DateRange &when);
    /// What can be done with an event is asked for.
    void menuRequested(qsizetype event, QPoint globalPoint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void relayout();
    void updateScrollBars();
    void focusItem(qsizetype item);
    [[nodiscard]] TimelineHeights heights() const;
    [[nodiscard]] double lanesHeight() const; ///< that the window has for them
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] qsizetype itemAt(QPoint position) const;
    /// The item whose mark, not label, is at \a position, where its days can be put right; -1 for none.
    [[nodiscard]] qsizetype movableAt(QPoint position) const;
    void dragTo(QPoint position);
    void endDrag();

    std::shared_ptr<const Analysis> m_analysis;
    std::vector<qsizetype> m_shown;
    QStringList m_origins; ///< by event; empty where all are from one article
    QDate m_published;
    TimelineOrder m_order = TimelineOrder::Event;
    TimelineBanding m_banding = TimelineBanding::None;
    TimelineLayout m_layout;
    std::vector<qsizetype> m_lit;
    qsizetype m_current = -1; ///< an event
    qsizetype m_hovered = -1; ///< an event
    qsizetype m_focused = -1; ///< an item
    double m_zoom = 1;
    QPoint m_pressed;
    QPoint m_scrolledFrom;
    bool m_panning = false;
    bool m_movable = false;
    qsizetype m_dragged = -1; ///< an item
    DateRange m_draggedTo;    ///< its days where it is dropped now
};

} // namespace Dateline
