// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paint/timelinelayout.h"
#include "paint/tones.h"

#include <QPointF>

class QPainter;

namespace Dateline {

/// How high the parts of a timeline are, in pixels, one above the other.
struct TimelineHeights {
    double lane = 0;
    double published = 0; ///< the word "published" between the lanes and the axis
    double axis = 0;

    static constexpr double top = 6; ///< above the first lane

    static TimelineHeights of(const QFont &font, TimelineOrder order, QDate published);
    /// Of what \a lanes lanes need without scrolling.
    [[nodiscard]] double whole(int lanes) const { return 2 * top + lanes * lane + published + axis; }
    /// Where the item stands, its label included, in the coordinates of the whole drawing.
    [[nodiscard]] QRectF box(const TimelineItem &item) const;
};

/// Paints events on a time axis, or in the order of the story, on a window or a picture.
class TimelinePainter {
public:
    /// What is painted. The references must outlive the painter.
    struct Scene {
        const std::vector<Event> &events;
        const TimelineLayout &layout;
        TimelineOrder order = TimelineOrder::Event;
        QDate published;
        QFont font;
        Tones tones;
        QSizeF size;    ///< of the place to paint in
        QPointF origin; ///< where the layout's zero lies in it

        // What the reader is at; a picture has none of it.
        std::vector<qsizetype> lit = {}; ///< events
        qsizetype current = -1;          ///< an event
        qsizetype hovered = -1;          ///< an event
        qsizetype focused = -1;          ///< an item
        DateRange dragged = {};          ///< the days that a dragged event would have
    };

    TimelinePainter(QPainter &painter, const Scene &scene);

    void paint();

private:
    /// Why there is nothing on the axis.
    void paintNothing();
    void paintAxis();
    void paintPublished();
    void paintDragged();
    void paintBands();
    void paintItem(qsizetype index);
    void paintMark(const TimelineItem &item, const Event &event, const QColor &colour, double y);

    QPainter &m_painter;
    const Scene &m_scene;
    TimelineHeights m_heights;
};

} // namespace Dateline
