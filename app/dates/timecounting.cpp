// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0

// The part of the resolver that counts: before and after, quarters, stretches of time, what comes back.
#include "dates/timeresolver.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// Sentences over which "a year earlier" still means the quarter that figures are given for.
constexpr qsizetype quarterReach = 3;

QString quarterValue(int year, int quarter)
{
    return yearValue(year) + u"-Q"_s + QString::number(quarter);
}

int quarterOf(QDate day)
{
    return (day.month() + 2) / 3;
}

} // namespace

// "a year ago" beside a quarter's figure is that quarter, a year back.
TimeResolver::Made TimeResolver::makeAgo(const TimeMatch &match)
{
    const int direction = hasArgument(match, u"ahead") ? 1 : -1;
    const int count = match.values[TimeSlot::Number].value_or(1);
    const auto unit = TimeUnit(*match.values[TimeSlot::Unit]);
    if (count < 0)
        return {direction < 0 ? u"PAST_REF"_s : u"FUTURE_REF"_s, Rule::Vague, Type::Date};
    if (unit == TimeUnit::Year && count == 1 && direction < 0) {
        if (m_quarter.isValid() && m_sentence - m_quarterSentence <= quarterReach)
            return inGrain(m_quarter.addYears(-1), TimeUnit::Quarter, Rule::RelativeToText);
    }
    return inGrain(shifted(m_published, unit, direction * count), std::min(unit, TimeUnit::Year), Rule::RelativeToPublished);
}

TimeResolver::Made TimeResolver::makeBackOrAhead(const TimeMatch &match, int direction)
{
    const int count = match.values[TimeSlot::Number].value_or(1);
    const auto slot = match.values[TimeSlot::Unit];
    if (count < 0)
        return {direction < 0 ? u"PAST_REF"_s : u"FUTURE_REF"_s, Rule::Vague, Type::Date};
    const TimeUnit unit = slot ? TimeUnit(*slot) : TimeUnit::Day;
    if (unit == TimeUnit::Year && count == 1 && direction < 0) {
        if (m_quarter.isValid() && m_sentence - m_quarterSentence <= quarterReach)
            return inGrain(m_quarter.addYears(-1), TimeUnit::Quarter, Rule::RelativeToText);
    }
    const Known *from = m_known.empty() ? nullptr : &m_known.back();
    const QDate day = shifted(from ? from->days.earliest : m_published, unit, direction * count);
    if (day.isValid() && (day.year() < 1 || day.year() > 9999))
        return {};
    // Two days after June is about June.
    const TimeUnit grain = std::clamp(from ? std::max(unit, from->grain) : unit, TimeUnit::Day, TimeUnit::Year);
    if (match.values.has(TimeSlot::Part))
        return withTime(day, match, Rule::RelativeToText);
    return inGrain(day, grain, from ? Rule::RelativeToText : Rule::RelativeToPublished);
}

TimeResolver::Made TimeResolver::makeReference(const TimeMatch &match)
{
    const Known *known = m_known.empty() ? nullptr : &m_known.back();
    if (!hasArgument(match, u"quarter")) {
        if (match.values.has(TimeSlot::Part))
            return withTime(referenceDay(), match, Rule::RelativeToText);
        const auto unit = TimeUnit(*match.values[TimeSlot::Unit]);
        if (unit < TimeUnit::Day || !known)
            return {};
        if (unit == TimeUnit::Day)
            return inGrain(referenceDay(), unit, Rule::RelativeToText);
        return inGrain(known->days.earliest, unit, Rule::RelativeToText);
    }
    const int shift = match.values[TimeSlot::Shift].value_or(0);
    if (const auto year = match.values[TimeSlot::Year]) {
        if (!m_quarter.isValid())
            return {yearValue(*year), Rule::CalendarDate, Type::Date};
        return {quarterValue(*year, quarterOf(m_quarter)), Rule::RelativeToText, Type::Date};
    }
    if (m_quarter.isValid())
        return inGrain(m_quarter.addYears(shift), TimeUnit::Quarter, Rule::RelativeToText);
    if (shift)
        return inGrain(m_published.addYears(shift), TimeUnit::Year, Rule::RelativeToPublished);
    return inGrain(m_published.addMonths(-3), TimeUnit::Quarter, Rule::RelativeToPublished);
}

TimeResolver::Made TimeResolver::makeShift(const TimeMatch &match)
{
    const auto unit = TimeUnit(*match.values[TimeSlot::Unit]);
    const auto shift = match.values[TimeSlot::Shift];
    if (unit < TimeUnit::Day || (unit == TimeUnit::Day && shift.value_or(0) != 0))
        return {};
    if (unit != TimeUnit::Weekend)
        return inGrain(shifted(m_published, unit, shift.value_or(0)), unit, Rule::RelativeToPublished);
    if (!m_published.isValid())
        return inGrain({}, unit, Rule::RelativeToPublished);
    int weeks = shift.value_or(0);
    const int day = m_published.dayOfWeek();
    if (weeks == 0) {
        const TimeSense side = sense(match);
        const bool past = side == TimeSense::Past || (side == TimeSense::Unknown && day <= 2);
        weeks = past && day < 6 ? -1 : 0;
    }
    return inGrain(m_published.addDays(qint64(weeks) * 7), unit, Rule::RelativeToPublished);
}

TimeResolver::Made TimeResolver::makeQuarter(const TimeMatch &match)
{
    const int ordinal = match.values[TimeSlot::Ordinal].value_or(2);
    const auto year = match.values[TimeSlot::Year];
    if (hasArgument(match, u"half")) {
        if (ordinal > 2 || !year)
            return {};
        return {yearValue(*year) + u"-H"_s + QString::number(ordinal), Rule::CalendarDate, Type::Date};
    }
    if (ordinal > 4)
        return {};
    if (year)
        return {quarterValue(*year, ordinal), Rule::CalendarDate, Type::Date};
    if (!m_published.isValid())
        return {u"XXXX-Q%1"_s.arg(ordinal), Rule::CalendarDate, Type::Date};
    if (const auto shift = match.values[TimeSlot::Shift])
        return {quarterValue(m_published.year() + *shift, ordinal), Rule::RelativeToPublished, Type::Date};
    // The nearest quarter of that number: counted from its middle, results speak of the one just ended.
    const auto distance = [this, ordinal](int candidate) {
        const QDate first(candidate, ordinal * 3 - 2, 1);
        const QDate last = first.addMonths(3).addDays(-1);
        return m_published < first ? m_published.daysTo(first) : m_published > last ? last.daysTo(m_published) : 0;
    };
    int best = m_published.year() - 1;
    for (const int candidate : {best + 1, best + 2}) {
        if (distance(candidate) < distance(best))
            best = candidate;
    }
    return {quarterValue(best - hasArgument(match, u"earlier"), ordinal), Rule::RelativeToPublished, Type::Date};
}

TimeResolver::Made TimeResolver::makeDuration(const TimeMatch &match)
{
    const auto unit = TimeUnit(*match.values[TimeSlot::Unit]);
    const int count = hasArgument(match, u"vague") ? -1 : match.values[TimeSlot::Number].value_or(1);
    if (hasArgument(match, u"only-half"))
        return {durationValueAndHalf(0, unit), Rule::CalendarDate, Type::Duration};
    if (hasArgument(match, u"half"))
        return {durationValueAndHalf(count, unit), Rule::CalendarDate, Type::Duration};
    return {durationValue(count, unit), Rule::CalendarDate, Type::Duration};
}

TimeResolver::Made TimeResolver::makeRate(const TimeMatch &match)
{
    Made made = makeDuration(match);
    if (isRate(match))
        made.type = Type::Set;
    return made;
}

// "the quarterly report": an adjective dates nothing.
bool TimeResolver::beforeNoun(const TimeMatch &match) const
{
    const TimePiece *next = after(match);
    if (!next)
        return false;
    const Upos upos = m_text.tags[next->token].upos;
    return upos == Upos::Noun || upos == Upos::Adj || upos == Upos::Propn;
}

// "$500 million a year", "twice a day", but "for $5 in a year".
bool TimeResolver::isRate(const TimeMatch &match) const
{
    static constexpr QStringView counting[] = {u"%",     u"percent", u"times", u"once", u"twice",
                                               u"cents", u"dollars", u"hours", u"days"};
    constexpr std::size_t reach = 4;
    const std::size_t first = match.begin > reach ? match.begin - reach : 0;
    for (std::size_t i = match.begin; i-- > first;) {
        const TimePiece &piece = m_pieces[i];
        const QString word = words(piece).toString().toLower();
        const Xpos tag = xpos(piece);
        if (piece.number >= 0 || piece.is(TimeClass::Number) || std::ranges::find(counting, word) != std::end(counting))
            return true;
        if (word == u"," || tag == Xpos::IN || tag == Xpos::VBD || tag == Xpos::VBZ || tag == Xpos::TO)
            return false;
    }
    return false;
}

TimeResolver::Made TimeResolver::makeSet(const TimeMatch &match)
{
    const auto unit = TimeUnit(*match.values[TimeSlot::Unit]);
    const int count = match.values[TimeSlot::Number].value_or(match.values[TimeSlot::Ordinal].value_or(1));
    if (unit == TimeUnit::Quarter && count == 1)
        return {u"P1Q"_s, Rule::CalendarDate, Type::Set};
    return {durationValue(count, unit), Rule::CalendarDate, Type::Set};
}

TimeResolver::Made TimeResolver::makeSetPart(const TimeMatch &match)
{
    const QString part = timeOfDay(match);
    QString value = u"XXXX-XX-XX"_s + part;
    if (const auto weekdayNumber = match.values[TimeSlot::Weekday])
        value = u"XXXX-WXX-%1"_s.arg(*weekdayNumber) + part;
    else if (const auto month = match.values[TimeSlot::Month])
        value = u"XXXX-"_s + padded(*month, 2);
    else if (const auto season = match.values[TimeSlot::Season])
        value = seasonValue(0, *season).replace(0, 4, u"XXXX"_s);
    return {value, Rule::CalendarDate, Type::Set};
}

TimeResolver::Made TimeResolver::makeValue(const TimeMatch &match)
{
    const QStringList &arguments = m_grammar.rule(match.rule).arguments;
    if (arguments.contains(u"ahead") && sense(match) == TimeSense::Past)
        return {};
    if (arguments.contains(u"adverb") && beforeNoun(match))
        return {};
    Type type = Type::Date;
    if (arguments.front() == u"SET")
        type = Type::Set;
    else if (arguments.front() == u"DURATION")
        type = Type::Duration;
    return {arguments.value(1), Rule::Vague, type};
}

} // namespace Dateline
