// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tags/taggedtext.h"
#include "text/evidence.h"

#include <QDate>

namespace Dateline {
struct Lexicons;

/// Days from earliest to latest, both included; an invalid date is an open end.
struct DateRange {
    QDate earliest;
    QDate latest;

    bool operator==(const DateRange &) const = default;
};

/// A time expression after TimeML's TIMEX3 (ISO 24617-1).
struct TimeExpression {
    enum class Type { Date, Time, Duration, Set };
    Span span;
    Type type = Type::Date;
    QString value;   ///< ISO 8601 as TIMEX3 has it: 2022-07-19, 2022-06, 2022-W29, P3D, PAST_REF, XXXX-WXX-2
    DateRange range; ///< the days that the value covers; both ends open when it covers none
    Evidence why;

    bool operator==(const TimeExpression &) const = default;
};

/// Finds time expressions and their values, in text order; relative ones against \a published where it is valid.
std::vector<TimeExpression> findDates(const TaggedText &text, QDate published, const Lexicons &lexicons);

} // namespace Dateline
