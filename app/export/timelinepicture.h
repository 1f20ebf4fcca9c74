// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exporters.h"
#include "paint/timelinelayout.h"

class QPainter;

namespace Dateline {

/// Which events of an article a picture shows, and how.
struct TimelineChoice {
    std::vector<qsizetype> shown; ///< indexes into the analysis' events, in text order
    TimelineOrder order = TimelineOrder::Event;
    TimelineBanding banding = TimelineBanding::None;
};

/// The events as a picture under the article's title, light, as wide as they need; those that no day is known of stand in
/// a list below the axis. Needs a QGuiApplication.
QByteArray timelineSvg(const ExportInput &input, const TimelineChoice &choice);
/// The same in pixels, two for one, fewer where it would be too large for that. Empty where even that is too large.
QByteArray timelinePng(const ExportInput &input, const TimelineChoice &choice);

/// The same on a page, as large as fits.
void paintTimeline(QPainter &painter, const QRectF &page, const ExportInput &input, const TimelineChoice &choice);

} // namespace Dateline
