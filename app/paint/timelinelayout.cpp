// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "paint/timelinelayout.h"

#include <algorithm>

namespace Dateline {

namespace {

constexpr double openEnd = 70; // pixels that an unknown end fades over
constexpr double gap = 14;     // pixels between what stands in one lane
constexpr double pointRadius = 6;

/// Gives each item that \a isIn the first lane from \a firstLane on where it touches nothing; \a items are sorted by their
/// left edge. Returns the lane behind the last.
int assignLanes(std::vector<TimelineItem> &items, int firstLane, const std::function<bool(const TimelineItem &)> &isIn)
{
    std::vector<double> ends;
    for (TimelineItem &item : items) {
        if (!isIn(item))
            continue;
        const double left = item.point ? item.left - pointRadius : item.left;
        const auto free = std::ranges::find_if(ends, [left](double end) { return end + gap <= left; });
        const auto lane = free - ends.begin();
        if (free == ends.end())
            ends.push_back(0);
        ends[lane] = std::max(item.right, item.labelLeft + item.labelWidth);
        item.lane = firstLane + static_cast<int>(lane);
    }
    return firstLane + static_cast<int>(ends.size());
}

/// One band above the other; one without items is left out, as when all of its events have no day.
void assignBands(TimelineLayout &layout, const TimelineBands &bands)
{
    for (int band = 0; band < bands.titles.size(); ++band) {
        const auto isIn = [&](const TimelineItem &item) { return bands.band[item.event] == band; };
        if (std::ranges::none_of(layout.items, isIn))
            continue;
        layout.bands.push_back({bands.titles[band], layout.lanes});
        layout.lanes = assignLanes(layout.items, layout.lanes + 1, isIn);
    }
}

TimelineItem placed(const Event &event, const TimeScale &scale)
{
    TimelineItem item;
    const DateRange &when = event.when;
    item.openLeft = !when.earliest.isValid();
    item.openRight = !when.latest.isValid();
    item.point = !item.openLeft && !item.openRight && when.earliest == when.latest;
    if (item.point) {
        item.left = item.right = (scale.x(when.earliest) + scale.endX(when.earliest)) / 2;
        item.labelLeft = item.left + pointRadius + 4;
        return item;
    }
    item.left = item.openLeft ? scale.endX(when.latest) - openEnd : scale.x(when.earliest);
    item.right = item.openRight ? scale.x(when.earliest) + openEnd : scale.endX(when.latest);
    item.labelLeft = item.left;
    return item;
}

} // namespace

bool isDated(const Event &event, QDate published)
{
    const DateRange &when = event.when;
    if (when.earliest.isValid() && when.latest.isValid())
        return true;
    const QDate known = when.earliest.isValid() ? when.earliest : when.latest;
    return known.isValid() && known != published;
}

TimelineLayout TimelineLayout::make(const std::vector<Event> &events, const std::vector<qsizetype> &shown, QDate published,
                                    TimelineOrder order, const TimelineMetrics &metrics, const TimelineBands &bands)
{
    TimelineLayout layout;
    const auto labelWidth = [&](const Event &event) {
        return std::min(metrics.longestLabel, metrics.textWidth(event.summary));
    };
    if (order == TimelineOrder::Story) {
        const double step = 48 * metrics.zoom;
        for (const qsizetype index : shown) {
            TimelineItem item;
            item.event = index;
            item.left = item.right = pointRadius + step * static_cast<double>(layout.items.size());
            item.labelLeft = item.left + pointRadius + 4;
            item.labelWidth = labelWidth(events[index]);
            layout.items.push_back(item);
        }
    } else {
        std::vector<DateRange> ranges;
        for (const qsizetype index : shown) {
            if (isDated(events[index], published))
                ranges.push_back(events[index].when);
        }
        if (ranges.empty())
            return layout;
        if (published.isValid())
            ranges.push_back({published, published});
        layout.scale = TimeScale(ranges, std::max(100.0, metrics.available - metrics.longestLabel), metrics.zoom);
        for (const qsizetype index : shown) {
            if (!isDated(events[index], published))
                continue;
            TimelineItem item = placed(events[index], layout.scale);
            item.event = index;
            item.labelWidth = labelWidth(events[index]);
            layout.items.push_back(item);
        }
        // What fades out to the left of the first day still needs its room.
        double leftmost = 0;
        for (const TimelineItem &item : layout.items)
            leftmost = std::min(leftmost, item.point ? item.left - pointRadius : item.left);
        layout.shift = -leftmost;
        for (TimelineItem &item : layout.items) {
            item.left += layout.shift;
            item.right += layout.shift;
            item.labelLeft += layout.shift;
        }
    }
    std::ranges::stable_sort(layout.items, {}, &TimelineItem::left);
    if (bands.titles.isEmpty())
        layout.lanes = assignLanes(layout.items, 0, [](const TimelineItem &) { return true; });
    else
        assignBands(layout, bands);
    layout.width = layout.scale.width() + layout.shift;
    for (const TimelineItem &item : layout.items)
        layout.width = std::max({layout.width, item.right, item.labelLeft + item.labelWidth});
    return layout;
}

} // namespace Dateline
