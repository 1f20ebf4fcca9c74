// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/timeexpression.h"
#include "words/words.h"

#include <vector>

namespace Dateline {

/// Turns days into places on an axis: true to scale, but that a long stretch in which nothing begins or ends is folded
/// to a fixed width. Places are in pixels from the first day's left edge.
class TimeScale {
public:
    struct Fold {
        double left = 0;
        double right = 0;
    };
    struct Tick {
        double x = 0;
        QDate day;
        DatePart part = DatePart::DayMonth;
    };

    TimeScale() = default;
    /// \a ranges are what the axis must show; open ends do not count. \a available is the width to fill where the natural
    /// one is less; \a zoom widens all of it.
    TimeScale(const std::vector<DateRange> &ranges, double available, double zoom);

    [[nodiscard]] bool isEmpty() const { return m_knots.empty(); }
    [[nodiscard]] double width() const { return m_knots.empty() ? 0 : m_knots.back().x; }
    /// The left edge of \a day; days outside are taken to the nearest end.
    [[nodiscard]] double x(QDate day) const;
    /// The day that \a x lies in; outside, the first or the last. Invalid on an empty axis.
    [[nodiscard]] QDate day(double x) const;
    [[nodiscard]] double endX(QDate day) const { return x(day.addDays(1)); }
    [[nodiscard]] const std::vector<Fold> &folds() const { return m_folds; }
    /// Where something begins, as far as labels of \a labelWidth fit without touching.
    [[nodiscard]] std::vector<Tick> ticks(double labelWidth) const;

    /// How much of a date the range says: a year, a month, or a day.
    static DatePart grain(const DateRange &range);

private:
    struct Knot {
        qint64 day = 0; ///< Julian
        double x = 0;
    };
    std::vector<Knot> m_knots;
    std::vector<Fold> m_folds;
    std::vector<Tick> m_candidates;
};

} // namespace Dateline
