// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventtext.h"

namespace Dateline {

EventText::EventText(const TaggedText &tagged, std::span<const Entity> allEntities, std::span<const Quote> allQuotes,
                     std::span<const TimeExpression> allDates, QDate publishedOn)
    : text(tagged)
    , entities(allEntities)
    , quotes(allQuotes)
    , dates(allDates)
    , published(publishedOn)
    , m_mentions(tagged.tokens.size())
    , m_dates(tagged.tokens.size(), -1)
    , m_quotes(tagged.tokens.size(), -1)
{
    for (EntityId entity = 0; entity < std::ssize(entities); ++entity) {
        for (qsizetype i = 0; i < std::ssize(entities[entity].mentions); ++i) {
            const Span span = entities[entity].mentions[i].span;
            const TokenRange tokens = tokensOf(span);
            for (qsizetype token = tokens.first; token < tokens.end; ++token) {
                const MentionAt held = m_mentions[token];
                if (held.entity < 0 || mention(held).span.length() < span.length())
                    m_mentions[token] = {entity, i};
            }
        }
    }
    for (qsizetype date = 0; date < std::ssize(dates); ++date) {
        const TokenRange tokens = tokensOf(dates[date].span);
        for (qsizetype token = tokens.first; token < tokens.end; ++token)
            m_dates[token] = date;
    }
    for (qsizetype quote = 0; quote < std::ssize(quotes); ++quote) {
        if (quotes[quote].kind != Quote::Kind::Direct)
            continue;
        for (const Span span : quotes[quote].spans) {
            const TokenRange tokens = tokensOf(span);
            for (qsizetype token = tokens.first; token < tokens.end; ++token)
                m_quotes[token] = quote;
        }
    }
    findDays();
}

void EventText::findDays()
{
    static constexpr QStringView weekday = u"XXXX-WXX-";
    now = published;
    for (const TimeExpression &date : dates) {
        // "at 10 p.m.": of whichever day the words are about
        const bool ofSomeDay = date.type == TimeExpression::Type::Time && date.why.rule == Rule::RelativeToText;
        m_days.push_back(ofSomeDay ? DateRange() : date.range);
        if (!published.isValid() && date.range.latest.isValid() && (!now.isValid() || date.range.latest > now))
            now = date.range.latest;
    }
    if (published.isValid())
        return;
    if (!now.isValid())
        now = QDate(2000, 1, 1);
    const QDate monday = now.addDays(8 - now.dayOfWeek());
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QStringView value = dates[i].value;
        if (!value.startsWith(weekday) || value.size() <= weekday.size() || dates[i].type == TimeExpression::Type::Set)
            continue;
        const int day = value[weekday.size()].digitValue();
        if (day < 1 || day > 7)
            continue;
        m_days[i] = {monday.addDays(day - 1), monday.addDays(day - 1)};
        now = monday.addDays(7);
    }
}

bool EventText::isNameBorder(qsizetype token) const
{
    if (token == 0)
        return false;
    const MentionAt here = m_mentions[token];
    const MentionAt before = m_mentions[token - 1];
    return here.entity >= 0 && before.entity >= 0 && here.entity != before.entity
        && entities[here.entity].kind == Entity::Kind::Person && mention(here).form == Mention::Form::Name
        && mention(before).form == Mention::Form::Name;
}

TokenRange EventText::tokensOf(Span span) const
{
    const qsizetype first = text.tokenAt(span.begin);
    qsizetype end = first;
    while (end < std::ssize(text.tokens) && text.tokens[end].span.begin < span.end)
        ++end;
    return {first, end};
}

} // namespace Dateline
