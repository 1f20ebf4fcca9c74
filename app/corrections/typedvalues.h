// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/timeexpression.h"
#include "deals/amount.h"

namespace Dateline {

/// The days of a correction's value: of one TIMEX3 value, or from the first day of one to the last of another with a slash
/// between them. Nothing where it covers no days.
std::optional<DateRange> correctedDays(QStringView value);

/// The value of a correction for these days; empty where one end is open.
QString daysValue(const DateRange &days);

/// What a reader types for a date, as the value of a correction: anything that the engine reads in an article ("19 July",
/// "last month", "19-21 July 2022", relative to \a published), a TIMEX3 value or two with a slash. Nothing where no days
/// can be made out.
std::optional<QString> readTypedDays(const QString &typed, QDate published, const Lexicons &lexicons);

/// What a reader types for a sum, as the engine reads it in an article: "$40 billion", "EUR 2.3bn". Its span is empty.
/// Nothing where it is no sum of money.
std::optional<Amount> readTypedAmount(const QString &typed, const Lexicons &lexicons);

} // namespace Dateline
