// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "dates/timeresolver.h"

#include <algorithm>
#include <cstdlib>

namespace Dateline {

void TimeResolver::enterSentence(qsizetype sentence, std::span<const TimePiece> pieces)
{
    m_sentence = sentence;
    m_pieces = pieces;
    m_groups.reset();
}

std::optional<TimeExpression> TimeResolver::resolve(TimeMatch match)
{
    const TimeRule &rule = m_grammar.rule(match.rule);
    for (const auto &[slot, value] : rule.constants)
        match.values.set(slot, value);
    const Made made = make(match);
    if (made.value.isEmpty())
        return std::nullopt;
    TimeExpression expression;
    expression.span = {m_pieces[match.begin].span.begin, m_pieces[match.end - 1].span.end};
    expression.type = made.type;
    expression.value = made.value;
    if (made.type == Type::Date || made.type == Type::Time)
        expression.range = daysOf(made.value);
    const bool vague = made.value.endsWith(u"_REF") || made.value.startsWith(u"PX") || made.value.startsWith(u"PTX");
    expression.why = {vague ? Rule::Vague : made.rule, vague ? 0.7 : 0.9, expression.span.of(m_text.text).toString()};
    return expression;
}

void TimeResolver::remember(const TimeExpression &expression, const TimeMatch &match)
{
    if (expression.type != Type::Date && expression.type != Type::Time)
        return;
    const auto grain = grainOf(expression.value);
    if (!grain)
        return;
    m_known.push_back({*grain, expression.range, m_sentence});
    // A quarter a year back is only there to compare with.
    const TimeMaking making = m_grammar.rule(match.rule).making;
    if (*grain == TimeUnit::Quarter && (making == TimeMaking::Quarter || making == TimeMaking::Shift)
        && !hasArgument(match, u"earlier")
        && (!m_published.isValid() || expression.range.latest > m_published.addMonths(-9))) {
        m_quarter = expression.range.earliest;
        m_quarterSentence = m_sentence;
    }
}

TimeResolver::Made TimeResolver::make(const TimeMatch &match)
{
    switch (m_grammar.rule(match.rule).making) {
    case TimeMaking::Ago:
        return makeAgo(match);
    case TimeMaking::Back:
        return makeBackOrAhead(match, -1);
    case TimeMaking::Ahead:
        return makeBackOrAhead(match, 1);
    case TimeMaking::Century:
        return makeCentury(match);
    case TimeMaking::Day:
        return makeDay(match);
    case TimeMaking::Decade:
        return makeDecade(match);
    case TimeMaking::Duration:
        return makeDuration(match);
    case TimeMaking::Holiday:
        return makeHoliday(match);
    case TimeMaking::Month:
        return makeMonth(match);
    case TimeMaking::Part:
        return withTime(referenceDay().addDays(1), match, Rule::RelativeToText);
    case TimeMaking::Quarter:
        return makeQuarter(match);
    case TimeMaking::Rate:
        return makeRate(match);
    case TimeMaking::Reference:
        return makeReference(match);
    case TimeMaking::Season:
        return makeSeason(match);
    case TimeMaking::Set:
        return makeSet(match);
    case TimeMaking::SetPart:
        return makeSetPart(match);
    case TimeMaking::Shift:
        return makeShift(match);
    case TimeMaking::Value:
        return makeValue(match);
    case TimeMaking::Year:
        return makeYear(match);
    }
    return {};
}

TimeSense TimeResolver::sense(const TimeMatch &match)
{
    const Sentence &sentence = m_text.sentences[m_sentence];
    if (!m_groups)
        m_groups = verbGroups(m_text, sentence);
    return timeSense(m_text, sentence, *m_groups, m_pieces[match.begin].token, m_pieces[match.end - 1].token + 1);
}

// A biography goes from year to year; a news story that names an old year in passing does not.
int TimeResolver::toldYear() const
{
    constexpr int longBefore = 2;
    constexpr qsizetype reach = 2;
    constexpr qsizetype looked = 6;
    if (m_known.empty() || m_sentence - m_known.back().sentence > reach || m_known.back().grain > TimeUnit::Year)
        return 0;
    const int year = m_known.back().days.earliest.year();
    if (!m_published.isValid())
        return std::ssize(m_known) > 1 ? year : 0;
    const auto isLate = [this](const Known &known) { return m_published.year() - known.days.latest.year() < longBefore; };
    const auto from = m_known.end() - std::min<qsizetype>(looked, std::ssize(m_known));
    return std::none_of(from, m_known.end(), isLate) ? year : 0;
}

QDate TimeResolver::referenceDay() const
{
    const Known *day = lastOf(TimeUnit::Day, 5);
    return day ? day->days.earliest : m_published;
}

const TimeResolver::Known *TimeResolver::lastOf(TimeUnit grain, qsizetype sentences) const
{
    for (qsizetype i = std::ssize(m_known) - 1; i >= 0 && m_sentence - m_known[i].sentence <= sentences; --i) {
        if (m_known[i].grain == grain)
            return &m_known[i];
    }
    return nullptr;
}

QDate TimeResolver::bestOf(std::span<const QDate> candidates, TimeSense sense, qint64 nearDays) const
{
    QDate past;
    QDate ahead;
    for (const QDate day : candidates) {
        if (!day.isValid())
            continue;
        if (day <= m_published && (!past.isValid() || day > past))
            past = day;
        if (day >= m_published && (!ahead.isValid() || day < ahead))
            ahead = day;
    }
    if (!past.isValid() || !ahead.isValid())
        return past.isValid() ? past : ahead;
    const qint64 back = past.daysTo(m_published);
    const qint64 on = m_published.daysTo(ahead);
    // A verb far off may mislead; a day near to publication needs no verb.
    if (sense == TimeSense::Unknown || std::min(back, on) <= nearDays)
        return back <= on ? past : ahead;
    return sense == TimeSense::Past ? past : ahead;
}

bool TimeResolver::hasArgument(const TimeMatch &match, QStringView argument) const
{
    return m_grammar.rule(match.rule).arguments.contains(argument);
}

const TimePiece *TimeResolver::before(const TimeMatch &match) const
{
    return match.begin > 0 ? &m_pieces[match.begin - 1] : nullptr;
}

const TimePiece *TimeResolver::after(const TimeMatch &match) const
{
    return match.end < m_pieces.size() ? &m_pieces[match.end] : nullptr;
}

} // namespace Dateline
