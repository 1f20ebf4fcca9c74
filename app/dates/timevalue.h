// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/timeexpression.h"
#include "lexicon/timegrammar.h"

#include <optional>

namespace Dateline {

/// The value of the unit that holds \a day: 2022-07-19, 2022-W29, 2022-W29-WE, 2022-07, 2022-Q3, 2022, 202, 20. Where the
/// day is not valid, the same with X for each unknown digit.
QString valueOf(QDate day, TimeUnit unit);

/// A day that lies \a count units later.
QDate shifted(QDate day, TimeUnit unit, int count);

/// P2W, PT3H; a negative count is an unknown one: PXW. Decades count as years, quarters as months.
QString durationValue(int count, TimeUnit unit);
/// The same and half a unit more: P2Y6M, PT1H30M.
QString durationValueAndHalf(int count, TimeUnit unit);

/// 2022-SU; seasons are spring, summer, fall, winter from 0. A winter belongs to the year in which it begins.
QString seasonValue(int year, int season);

/// With zeros in front.
QString padded(int number, int digits);

/// Four digits.
QString yearValue(int year);

/// TMO, TAF, TEV, TNI, T12:00.
QString partValue(DayPart part);

/// Gregorian.
QDate easterOf(int year);

/// The nth such weekday of the month, from 1; -1 is the last.
QDate nthWeekday(int year, int month, int weekday, int nth);

/// The days that a value covers; open where it covers none or where a digit is unknown (durations, sets, vague ones).
DateRange daysOf(QStringView value);

/// The unit that a calendar value is written in; none for durations, sets and vague ones.
std::optional<TimeUnit> grainOf(QStringView value);

} // namespace Dateline
