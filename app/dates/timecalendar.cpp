// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0

// The part of the resolver that finds places in the calendar: days, months, seasons, years and longer.
#include "dates/timeresolver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// How many years before and after publication a date without year is looked for.
constexpr int yearsAround = 1;
/// A day of a month that is this near to publication is meant whatever the verb says.
constexpr qint64 nearDays = 90;

} // namespace

TimeResolver::Made TimeResolver::inGrain(QDate day, TimeUnit unit, Rule rule) const
{
    return {valueOf(day, unit), rule, Type::Date};
}

TimeResolver::Made TimeResolver::withTime(QDate day, const TimeMatch &match, Rule rule) const
{
    const QString time = timeOfDay(match);
    return {valueOf(day, TimeUnit::Day) + time, rule, time.isEmpty() ? Type::Date : Type::Time};
}

QString TimeResolver::timeOfDay(const TimeMatch &match) const
{
    const auto part = match.values[TimeSlot::Part];
    auto hour = match.values[TimeSlot::Hour];
    if (!hour)
        return part ? partValue(DayPart(*part)) : QString();
    const auto half = match.values[TimeSlot::Half];
    if (half)
        hour = *hour % 12 + *half;
    else if (part && DayPart(*part) != DayPart::Morning && *hour < 12)
        hour = *hour + 12;
    return u"T"_s + padded(*hour, 2) + u':' + padded(match.values[TimeSlot::Minute].value_or(0), 2);
}

TimeResolver::Made TimeResolver::makeDay(const TimeMatch &match)
{
    const int offset = match.values[TimeSlot::Offset].value_or(0);
    const auto month = match.values[TimeSlot::Month];
    const auto number = match.values.has(TimeSlot::Day) ? match.values[TimeSlot::Day] : match.values[TimeSlot::Ordinal];
    if (month && number) {
        const QDate day = calendarDay(match, *month, *number);
        if (!day.isValid()) {
            // A date without year where nothing gives one; "June 31" and the like are none.
            if (m_published.isValid() || match.values.has(TimeSlot::Year) || !QDate(2000, *month, *number).isValid())
                return {};
            const QString time = timeOfDay(match);
            return {u"XXXX-"_s + padded(*month, 2) + u'-' + padded(*number, 2) + time, Rule::CalendarDate,
                    time.isEmpty() ? Type::Date : Type::Time};
        }
        if (hasArgument(match, u"week"))
            return inGrain(day, TimeUnit::Week, Rule::CalendarDate);
        return withTime(day.addDays(offset), match, Rule::CalendarDate);
    }
    if (const auto weekdayNumber = match.values[TimeSlot::Weekday]) {
        if (m_published.isValid())
            return withTime(weekday(match, *weekdayNumber).addDays(offset), match, Rule::Weekday);
        const QString time = timeOfDay(match);
        return {u"XXXX-WXX-%1"_s.arg(*weekdayNumber) + time, Rule::Weekday, time.isEmpty() ? Type::Date : Type::Time};
    }
    if (const auto today = match.values[TimeSlot::Today])
        return withTime(m_published.addDays(*today + offset), match, Rule::RelativeToPublished);
    return withTime(referenceDay(), match, Rule::RelativeToText);
}

QDate TimeResolver::weekday(const TimeMatch &match, int weekday)
{
    const int back = (m_published.dayOfWeek() - weekday + 7) % 7;
    const QDate past = m_published.addDays(-back);
    const QDate next = m_published.addDays(7 - back);
    if (const auto shift = match.values[TimeSlot::Shift]) {
        if (*shift < 0)
            return back == 0 ? past.addDays(-7) : past;
        if (*shift > 0)
            return next;
        return m_published.addDays(weekday - m_published.dayOfWeek());
    }
    return sense(match) == TimeSense::Future ? next : past;
}

QDate TimeResolver::calendarDay(const TimeMatch &match, int month, int day)
{
    if (const auto year = match.values[TimeSlot::Year])
        return {*year, month, day};
    if (const int year = toldYear())
        return {year, month, day};
    if (!m_published.isValid())
        return {};
    std::vector<QDate> candidates;
    for (int year = m_published.year() - yearsAround; year <= m_published.year() + yearsAround; ++year)
        candidates.emplace_back(year, month, day);
    if (const auto weekdayNumber = match.values[TimeSlot::Weekday]) {
        // "Saturday, July 23" falls in the year where that is a Saturday.
        for (const QDate candidate : candidates) {
            if (candidate.isValid() && candidate.dayOfWeek() == *weekdayNumber)
                return candidate;
        }
    }
    return bestOf(candidates, sense(match), nearDays);
}

TimeResolver::Made TimeResolver::makeMonth(const TimeMatch &match)
{
    const int month = *match.values[TimeSlot::Month];
    if (const auto year = match.values[TimeSlot::Year])
        return inGrain({*year, month, 1}, TimeUnit::Month, Rule::CalendarDate);
    const std::size_t length = match.end - match.begin;
    const bool ofYear = length > 1 && m_pieces[match.end - 1].is(TimeClass::Unit);
    const auto shift = match.values[TimeSlot::Shift];
    if (ofYear && !shift) {
        const QDate reference = m_known.empty() ? m_published : m_known.back().days.earliest;
        return reference.isValid() ? inGrain({reference.year(), month, 1}, TimeUnit::Month, Rule::RelativeToText) : Made();
    }
    if (!ofYear && !shift && length == 1 && !isMonth(match))
        return {};
    if (!shift) {
        if (const int year = toldYear())
            return inGrain({year, month, 1}, TimeUnit::Month, Rule::RelativeToText);
    }
    if (!m_published.isValid())
        return {u"XXXX-"_s + padded(month, 2), Rule::CalendarDate, Type::Date};
    int year = m_published.year();
    const int ahead = month - m_published.month();
    if (ofYear)
        year += *shift;
    else if (shift)
        year += *shift < 0 ? (ahead >= 0 ? -1 : 0) : *shift > 0 ? (ahead <= 0 ? 1 : 0) : 0;
    else {
        switch (sense(match)) {
        case TimeSense::Past:
            year -= ahead > 0;
            break;
        case TimeSense::Future:
            year += ahead < 0;
            break;
        case TimeSense::Unknown:
            year += ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
            break;
        }
    }
    return inGrain({year, month, 1}, TimeUnit::Month, Rule::RelativeToPublished);
}

// "May may step down in May": a bare month that is also a name or a verb needs a word before it that wants a month.
bool TimeResolver::isMonth(const TimeMatch &match) const
{
    static constexpr QStringView also[] = {u"may", u"march", u"april", u"june", u"august"};
    static constexpr QStringView wanting[] = {u"in",     u"by",      u"until", u"since",   u"from",   u"of",
                                              u"during", u"through", u"till",  u"between", u"before", u"after",
                                              u"this",   u"last",    u"next",  u"late",    u"early",  u"mid"};
    static constexpr QStringView joining[] = {u"and", u"or", u"to", u"-"};
    const TimePiece &piece = m_pieces[match.begin];
    const QString written = words(piece).toString().toLower();
    const TimePiece *word = before(match);
    const TimePiece *next = after(match);
    if (written.size() == 3 && written != u"may")
        return false; // "Jan" and "Dec" without a dot are names more often
    if (next && next->glued && words(*next) == u"'" && word && word->is(TimeClass::Capital))
        return false;
    if (std::ranges::find(also, written) == std::end(also))
        return true;
    if (!word)
        return false;
    const QString lower = words(*word).toString().toLower();
    if (std::ranges::find(joining, lower) != std::end(joining))
        return match.begin > 1 && m_pieces[match.begin - 2].is(TimeClass::Month);
    return std::ranges::find(wanting, lower) != std::end(wanting);
}

TimeResolver::Made TimeResolver::makeYear(const TimeMatch &match)
{
    const auto number = match.values[TimeSlot::Year];
    const int year = number ? *number : match.values[TimeSlot::Number].value_or(0);
    if (year < 1 || year > 9999 || (!hasArgument(match, u"plain") && !isYear(match)))
        return {};
    return {yearValue(year), Rule::CalendarDate, Type::Date};
}

// A bare number is a year unless its neighbours count or name something: "Flight 1987", "1500 men", "$2000".
bool TimeResolver::isYear(const TimeMatch &match) const
{
    const TimePiece *previous = before(match);
    const TimePiece *next = after(match);
    if (m_pieces[match.begin].is(TimeClass::ShortYear))
        return !previous || !previous->is(TimeClass::Number);
    if (!m_pieces[match.end - 1].is(TimeClass::Year) || match.end - match.begin > 1)
        return true;
    const int year = m_pieces[match.begin].number;
    if (previous) {
        const QStringView word = words(*previous);
        if (word == u"$" || word == u"#" || word == u"\u00A3" || word == u"\u20AC")
            return false;
        if (m_pieces[match.begin].glued && word != u"(" && word != u"'" && word != u"/") {
            // "mid-1996", "1987-1990" but not "Boeing-1987"
            if (word != u"-" && word != u"\u2013" && word != u"\u2014" && word != u"\"" && word != u"\u201C")
                return false;
        }
        const bool named = xpos(*previous) == Xpos::NNP || xpos(*previous) == Xpos::NNPS || xpos(*previous) == Xpos::NN;
        if (named && previous->is(TimeClass::Capital) && word.size() > 1)
            return false;
    }
    if (next) {
        const QStringView word = words(*next);
        if (word == u"%" || (next->glued && (word == u":" || word == u"/")))
            return false;
        const bool counts = xpos(*next) == Xpos::NNS && m_pieces[match.begin].token != next->token;
        const bool determined = previous
            && (xpos(*previous) == Xpos::DT || xpos(*previous) == Xpos::IN || xpos(*previous) == Xpos::POS
                || xpos(*previous) == Xpos::PRPS);
        if (counts && (year < 1900 || !determined))
            return false;
    }
    return year >= 1000 && year < 2200;
}

TimeResolver::Made TimeResolver::makeDecade(const TimeMatch &match)
{
    return {QString::number(*match.values[TimeSlot::Decade]), Rule::CalendarDate, Type::Date};
}

TimeResolver::Made TimeResolver::makeCentury(const TimeMatch &match)
{
    const int ordinal = *match.values[TimeSlot::Ordinal];
    if (ordinal < 1 || ordinal > 30)
        return {};
    return {padded(ordinal - 1, 2), Rule::CalendarDate, Type::Date};
}

TimeResolver::Made TimeResolver::makeSeason(const TimeMatch &match)
{
    const int season = *match.values[TimeSlot::Season];
    if (const auto year = match.values[TimeSlot::Year])
        return {seasonValue(*year, season), Rule::CalendarDate, Type::Date};
    if (!m_published.isValid())
        return {};
    const auto start = [season](int year) { return QDate(year, 3 + 3 * season, 1); };
    int year = m_published.year();
    if (const auto shift = match.values[TimeSlot::Shift]) {
        if (*shift < 0)
            year -= start(year).addMonths(3) > m_published;
        else if (*shift > 0)
            year += start(year) <= m_published;
    } else {
        const QDate candidates[] = {start(year - 1), start(year), start(year + 1)};
        year = bestOf(candidates, sense(match)).year();
    }
    return {seasonValue(year, season), Rule::RelativeToPublished, Type::Date};
}

TimeResolver::Made TimeResolver::makeHoliday(const TimeMatch &match)
{
    const auto isCapital = [](const TimePiece &piece) { return piece.is(TimeClass::Capital); };
    if (std::ranges::none_of(m_pieces.subspan(match.begin, match.end - match.begin), isCapital))
        return {};
    const QStringList parts = m_grammar.rule(match.rule).arguments.front().split(u'-');
    const QString &argument = m_grammar.rule(match.rule).arguments.front();
    const auto dayIn = [&](int year) -> QDate {
        if (argument.size() == 5 && argument[2] == u'-')
            return {year, parts[0].toInt(), parts[1].toInt()};
        if (parts.size() > 2)
            return nthWeekday(year, parts[0].toInt(), parts[1].toInt(), parts[2].isEmpty() ? -1 : parts[2].toInt());
        return easterOf(year).addDays(argument.toInt());
    };
    if (const auto year = match.values[TimeSlot::Year])
        return inGrain(dayIn(*year), TimeUnit::Day, Rule::CalendarDate);
    if (!m_published.isValid())
        return {};
    std::vector<QDate> candidates;
    for (int year = m_published.year() - yearsAround; year <= m_published.year() + yearsAround; ++year)
        candidates.push_back(dayIn(year));
    TimeSense side = TimeSense::Unknown;
    if (const auto shift = match.values[TimeSlot::Shift])
        side = *shift < 0 ? TimeSense::Past : TimeSense::Future;
    else
        side = sense(match);
    return inGrain(bestOf(candidates, side), TimeUnit::Day, Rule::RelativeToPublished);
}

} // namespace Dateline
