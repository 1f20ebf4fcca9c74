// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "dates/timevalue.h"

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

constexpr QStringView seasons[] = {u"SP", u"SU", u"FA", u"WI"};

/// Reads a number of just so many digits, or -1.
int digitsAt(QStringView value, qsizetype at, qsizetype count)
{
    if (at + count > value.size())
        return -1;
    int number = 0;
    for (const QChar c : value.sliced(at, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// The days from the first of a month to the day before another, months counted from January of the year.
DateRange months(int year, int first, int end)
{
    const QDate january(year, 1, 1);
    return {january.addMonths(first - 1), january.addMonths(end - 1).addDays(-1)};
}

QDate mondayOf(int year, int week)
{
    const QDate fourth(year, 1, 4); // always in the first ISO week
    return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
}

DateRange weekDays(int year, QStringView rest)
{
    const int week = digitsAt(rest, 1, 2);
    if (week < 1 || week > 53)
        return {};
    const QDate monday = mondayOf(year, week);
    const QStringView day = rest.sliced(3);
    if (day.isEmpty())
        return {monday, monday.addDays(6)};
    if (day == u"-WE")
        return {monday.addDays(5), monday.addDays(6)};
    const int number = day.size() == 2 ? digitsAt(day, 1, 1) : -1;
    if (number < 1 || number > 7)
        return {};
    return {monday.addDays(number - 1), monday.addDays(number - 1)};
}

} // namespace

QString padded(int number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

QString yearValue(int year)
{
    return padded(year, 4);
}

QString valueOf(QDate day, TimeUnit unit)
{
    const bool known = day.isValid();
    switch (unit) {
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
    case TimeUnit::Day:
        return known ? day.toString(Qt::ISODate) : u"XXXX-XX-XX"_s;
    case TimeUnit::Weekend:
        return valueOf(day, TimeUnit::Week) + u"-WE"_s;
    case TimeUnit::Week: {
        int year = 0;
        const int week = day.weekNumber(&year);
        return known ? yearValue(year) + u"-W"_s + padded(week, 2) : u"XXXX-WXX"_s;
    }
    case TimeUnit::Month:
        return known ? yearValue(day.year()) + u'-' + padded(day.month(), 2) : u"XXXX-XX"_s;
    case TimeUnit::Quarter:
        return known ? yearValue(day.year()) + u"-Q"_s + QString::number((day.month() + 2) / 3) : u"XXXX-QX"_s;
    case TimeUnit::Year:
        return known ? yearValue(day.year()) : u"XXXX"_s;
    case TimeUnit::Decade:
        return known ? padded(day.year() / 10, 3) : u"XXX"_s;
    case TimeUnit::Century:
        return known ? padded(day.year() / 100, 2) : u"XX"_s;
    }
    return {};
}

QDate shifted(QDate day, TimeUnit unit, int count)
{
    switch (unit) {
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
        return day;
    case TimeUnit::Day:
        return day.addDays(count);
    case TimeUnit::Weekend:
    case TimeUnit::Week:
        return day.addDays(qint64(count) * 7);
    case TimeUnit::Month:
        return day.addMonths(count);
    case TimeUnit::Quarter:
        return day.addMonths(count * 3);
    case TimeUnit::Year:
        return day.addYears(count);
    case TimeUnit::Decade:
        return day.addYears(count * 10);
    case TimeUnit::Century:
        return day.addYears(count * 100);
    }
    return day;
}

QString durationValue(int count, TimeUnit unit)
{
    int factor = 1;
    QChar letter;
    switch (unit) {
    case TimeUnit::Second:
        letter = u'S';
        break;
    case TimeUnit::Minute:
    case TimeUnit::Month:
        letter = u'M';
        break;
    case TimeUnit::Hour:
        letter = u'H';
        break;
    case TimeUnit::Day:
        letter = u'D';
        break;
    case TimeUnit::Weekend:
        return count < 0 ? u"PXWE"_s : u"P%1WE"_s.arg(count);
    case TimeUnit::Week:
        letter = u'W';
        break;
    case TimeUnit::Quarter:
        letter = u'M';
        factor = 3;
        break;
    case TimeUnit::Year:
        letter = u'Y';
        break;
    case TimeUnit::Decade:
        letter = u'Y';
        factor = 10;
        break;
    case TimeUnit::Century:
        letter = u'Y';
        factor = 100;
        if (count < 0)
            return u"PXC"_s;
        break;
    }
    const QString number = count < 0 ? u"X"_s : QString::number(qint64(count) * factor);
    return (unit < TimeUnit::Day ? u"PT"_s : u"P"_s) + number + letter;
}

QString durationValueAndHalf(int count, TimeUnit unit)
{
    struct Half {
        int count;
        TimeUnit unit;
    };
    const auto half = [unit] -> Half {
        switch (unit) {
        case TimeUnit::Minute:
            return {30, TimeUnit::Second};
        case TimeUnit::Hour:
            return {30, TimeUnit::Minute};
        case TimeUnit::Day:
            return {12, TimeUnit::Hour};
        case TimeUnit::Month:
            return {15, TimeUnit::Day};
        case TimeUnit::Year:
            return {6, TimeUnit::Month};
        case TimeUnit::Decade:
            return {5, TimeUnit::Year};
        case TimeUnit::Century:
            return {50, TimeUnit::Year};
        default:
            return {0, unit};
        }
    }();
    if (half.count == 0)
        return durationValue(count, unit);
    if (unit >= TimeUnit::Decade)
        return durationValue(count * (unit == TimeUnit::Decade ? 10 : 100) + half.count, TimeUnit::Year);
    QString more = durationValue(half.count, half.unit);
    if (count == 0)
        return more;
    const QString whole = durationValue(count, unit);
    // PT1H + PT30M, P2Y + P6M, but P1D + PT12H
    const bool sameKind = whole.startsWith(u"PT") == more.startsWith(u"PT");
    return whole + more.sliced(sameKind && more.startsWith(u"PT") ? 2 : 1);
}

QString seasonValue(int year, int season)
{
    return yearValue(year) + u'-' + seasons[season].toString();
}

QString partValue(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return u"TMO"_s;
    case DayPart::Afternoon:
        return u"TAF"_s;
    case DayPart::Evening:
        return u"TEV"_s;
    case DayPart::Night:
        return u"TNI"_s;
    case DayPart::Midday:
        return u"T12:00"_s;
    }
    return {};
}

// The anonymous Gregorian computus.
QDate easterOf(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int days = h + l - 7 * m + 114;
    return {year, days / 31, days % 31 + 1};
}

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    if (nth < 0) {
        const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

DateRange daysOf(QStringView value)
{
    if (value.size() == 2 || value.size() == 3) {
        const int start = digitsAt(value, 0, value.size());
        const int span = value.size() == 2 ? 100 : 10;
        return start > 0 ? months(start * span, 1, span * 12 + 1) : DateRange();
    }
    const int year = digitsAt(value, 0, 4);
    if (year < 1)
        return {};
    if (value.size() == 4)
        return months(year, 1, 13);
    if (value[4] != u'-' || value.size() < 7)
        return {};
    const QStringView rest = value.sliced(5);
    if (rest.startsWith(u'W') && rest.size() >= 3 && rest[1].isDigit())
        return weekDays(year, rest);
    if (const int part = digitsAt(rest, 1, 1); part > 0 && rest.size() == 2 && rest[0] == u'Q')
        return part <= 4 ? months(year, part * 3 - 2, part * 3 + 1) : DateRange();
    if (const int part = digitsAt(rest, 1, 1); part > 0 && rest.size() == 2 && rest[0] == u'H')
        return part <= 2 ? months(year, part * 6 - 5, part * 6 + 1) : DateRange();
    if (const auto season = std::ranges::find(seasons, rest); season != std::end(seasons)) {
        const int first = 3 + 3 * int(season - seasons);
        return months(year, first, first + 3);
    }
    const int month = digitsAt(rest, 0, 2);
    if (month < 1 || month > 12)
        return {};
    if (rest.size() == 2)
        return months(year, month, month + 1);
    const QDate day(year, month, digitsAt(rest, 3, 2));
    if (!day.isValid() || rest[2] != u'-' || (rest.size() > 5 && rest[5] != u'T'))
        return {};
    return {day, day};
}

std::optional<TimeUnit> grainOf(QStringView value)
{
    const DateRange days = daysOf(value);
    if (!days.earliest.isValid())
        return std::nullopt;
    if (days.earliest == days.latest)
        return TimeUnit::Day;
    switch (value.size()) {
    case 2:
        return TimeUnit::Century;
    case 3:
        return TimeUnit::Decade;
    case 4:
        return TimeUnit::Year;
    case 7:
        return value[5] == u'Q' ? TimeUnit::Quarter : value[5].isDigit() ? TimeUnit::Month : TimeUnit::Quarter;
    case 8:
        return TimeUnit::Week;
    default:
        return TimeUnit::Weekend;
    }
}

} // namespace Dateline
