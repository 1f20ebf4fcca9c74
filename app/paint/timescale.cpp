// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "paint/timescale.h"

#include <algorithm>

namespace Dateline {

TimeScale::TimeScale(const std::vector<DateRange> &ranges, double available, double zoom)
{
    constexpr double dayWidth = 8;
    constexpr double longestStretch = 32 * dayWidth; // a month is not folded
    constexpr double mostWidened = 5;
    for (const DateRange &range : ranges) {
        if (range.earliest.isValid())
            m_knots.push_back({range.earliest.toJulianDay(), 0});
        if (range.latest.isValid())
            m_knots.push_back({range.latest.toJulianDay() + 1, 0});
        const QDate day = range.earliest.isValid() ? range.earliest : range.latest;
        if (day.isValid())
            m_candidates.push_back({0, day, grain(range)});
    }
    if (m_knots.empty())
        return;
    std::ranges::sort(m_knots, {}, &Knot::day);
    m_knots.erase(std::ranges::unique(m_knots, {}, &Knot::day).begin(), m_knots.end());
    // A single open end gives one knot: let the day behind it have a width, too.
    if (m_knots.size() == 1)
        m_knots.push_back({m_knots.front().day + 1, 0});
    for (size_t i = 1; i < m_knots.size(); ++i) {
        const double natural = static_cast<double>(m_knots[i].day - m_knots[i - 1].day) * dayWidth;
        m_knots[i].x = m_knots[i - 1].x + std::min(natural, longestStretch);
    }
    const double factor = std::clamp(available / m_knots.back().x, 1.0, mostWidened) * zoom;
    for (size_t i = 1; i < m_knots.size(); ++i) {
        const bool folded = static_cast<double>(m_knots[i].day - m_knots[i - 1].day) * dayWidth > longestStretch;
        m_knots[i].x *= factor;
        if (folded)
            m_folds.push_back({m_knots[i - 1].x, m_knots[i].x});
    }
    for (Tick &tick : m_candidates)
        tick.x = x(tick.day);
}

double TimeScale::x(QDate day) const
{
    if (m_knots.empty())
        return 0;
    const qint64 julian = day.toJulianDay();
    const auto after = std::ranges::upper_bound(m_knots, julian, {}, &Knot::day);
    if (after == m_knots.begin())
        return 0;
    if (after == m_knots.end())
        return m_knots.back().x;
    const Knot &before = *(after - 1);
    return before.x
        + (after->x - before.x) * static_cast<double>(julian - before.day) / static_cast<double>(after->day - before.day);
}

QDate TimeScale::day(double x) const
{
    if (m_knots.empty())
        return {};
    const auto after = std::ranges::upper_bound(m_knots, x, {}, &Knot::x);
    if (after == m_knots.begin())
        return QDate::fromJulianDay(m_knots.front().day);
    if (after == m_knots.end())
        return QDate::fromJulianDay(m_knots.back().day - 1);
    const Knot &before = *(after - 1);
    const double part = (x - before.x) / (after->x - before.x);
    return QDate::fromJulianDay(before.day + qint64(part * static_cast<double>(after->day - before.day)));
}

std::vector<TimeScale::Tick> TimeScale::ticks(double labelWidth) const
{
    std::vector<Tick> sorted = m_candidates;
    std::ranges::stable_sort(sorted, {}, &Tick::x);
    std::vector<Tick> ticks;
    for (Tick tick : sorted) {
        if (!ticks.empty() && tick.x - ticks.back().x < labelWidth)
            continue;
        // The year stands where it is another than before.
        const bool sameYear = !ticks.empty() && ticks.back().day.year() == tick.day.year();
        if (tick.part == DatePart::DayMonth && !sameYear)
            tick.part = DatePart::DayMonthYear;
        else if (tick.part == DatePart::Month && !sameYear)
            tick.part = DatePart::MonthYear;
        ticks.push_back(tick);
    }
    return ticks;
}

DatePart TimeScale::grain(const DateRange &range)
{
    if (!range.earliest.isValid() || !range.latest.isValid() || range.earliest.day() != 1)
        return DatePart::DayMonth;
    if (range.earliest.month() == 1 && range.latest.month() == 12 && range.latest.day() == 31)
        return DatePart::Year;
    if (range.latest.day() == range.latest.daysInMonth())
        return DatePart::Month;
    return DatePart::DayMonth;
}

} // namespace Dateline
