// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paint/timelinebands.h"
#include "paint/timescale.h"

#include <QRectF>

#include <functional>

namespace Dateline {

enum class TimelineOrder { Event, Story };

/// One event on the timeline, in the coordinates of the whole drawing.
struct TimelineItem {
    qsizetype event = 0; ///< an index into Analysis::events
    int lane = 0;
    bool point = true;      ///< one day, or a place in story order; else a bar
    bool openLeft = false;  ///< began nobody knows when
    bool openRight = false; ///< goes on nobody knows how long
    double left = 0;        ///< of the bar, or the point's middle
    double right = 0;
    double labelLeft = 0;
    double labelWidth = 0;
};

/// What the drawing needs to know of the text's looks.
struct TimelineMetrics {
    double available = 0; ///< the width to fill
    double zoom = 1;
    double longestLabel = 220;
    std::function<double(const QString &)> textWidth;
};

/// A band of the timeline: its title has the first lane for itself.
struct TimelineBand {
    QString title;
    int firstLane = 0;
};

/// Where every event stands: no label and no mark touches another. Undated ones are left out in event order.
struct TimelineLayout {
    TimeScale scale;                 ///< empty in story order
    double shift = 0;                ///< what the scale's places are moved by to the right
    std::vector<TimelineItem> items; ///< from left to right
    std::vector<TimelineBand> bands; ///< from top to bottom; none where nothing parts the events
    int lanes = 0;
    double width = 0;

    static TimelineLayout make(const std::vector<Event> &events, const std::vector<qsizetype> &shown, QDate published,
                               TimelineOrder order, const TimelineMetrics &metrics, const TimelineBands &bands = {});
};

/// Whether the article says more of when than that it is before or after its own publication.
bool isDated(const Event &event, QDate published);

} // namespace Dateline
