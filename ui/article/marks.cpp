// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/marks.h"

namespace Dateline {

namespace {

MarkKind markKind(Entity::Kind kind, Mention::Form form)
{
    if (form == Mention::Form::Nominal || form == Mention::Form::Pronoun)
        return MarkKind::Pronoun;
    switch (kind) {
    case Entity::Kind::Person:
        return MarkKind::Person;
    case Entity::Kind::Country:
        return MarkKind::Country;
    case Entity::Kind::Place:
        return MarkKind::Place;
    case Entity::Kind::Organization:
        return MarkKind::Organization;
    }
    return MarkKind::Person;
}

/// What of a deal's clause is marked: from the word that names it to the sum. The whole clause would drown the rest.
Span core(const Deal &deal)
{
    if (deal.amount && !deal.amount->span.isEmpty() && deal.span.contains(deal.amount->span))
        return deal.trigger.united(deal.amount->span);
    return deal.trigger;
}

} // namespace

Marks::Marks(const Analysis &analysis)
{
    for (qsizetype i = 0; i < std::ssize(analysis.entities); ++i) {
        const Entity &entity = analysis.entities[i];
        for (qsizetype j = 0; j < std::ssize(entity.mentions); ++j) {
            const Mention &mention = entity.mentions[j];
            m_marks.push_back({mention.span, markKind(entity.kind, mention.form), Selected::entity(i), j});
        }
    }
    for (qsizetype i = 0; i < std::ssize(analysis.quotes); ++i) {
        const Quote &quote = analysis.quotes[i];
        for (const Span span : quote.spans)
            m_marks.push_back({span, MarkKind::Quote, Selected::quote(i)});
        if (quote.cue)
            m_marks.push_back({*quote.cue, MarkKind::Cue, Selected::quote(i)});
    }
    for (qsizetype i = 0; i < std::ssize(analysis.dates); ++i)
        m_marks.push_back({analysis.dates[i].span, MarkKind::Date, Selected::date(i)});
    for (qsizetype i = 0; i < std::ssize(analysis.deals); ++i) {
        const Deal &deal = analysis.deals[i];
        for (const Span span : deal.mentions)
            m_marks.push_back({span == deal.span ? core(deal) : span, MarkKind::Deal, Selected::deal(i)});
    }
    for (qsizetype i = 0; i < std::ssize(analysis.events); ++i) {
        if (!analysis.events[i].lesser)
            m_marks.push_back({analysis.events[i].trigger, MarkKind::Event, Selected::event(i)});
    }

    std::erase_if(m_marks, [](const Mark &mark) { return mark.span.isEmpty(); });
    std::ranges::stable_sort(m_marks, {}, &Mark::span);
    std::vector<Span> spans;
    spans.reserve(m_marks.size());
    for (const Mark &mark : m_marks)
        spans.push_back(mark.span);
    m_index = SpanIndex(std::move(spans));
}

std::vector<Mark> Marks::allAt(qsizetype position, MarkKinds shown) const
{
    std::vector<Mark> found;
    forEach({position, position + 1}, shown, [&found](const Mark &mark) { found.push_back(mark); });
    std::ranges::stable_sort(found, {}, [](const Mark &mark) { return mark.span.length(); });
    return found;
}

std::optional<Mark> Marks::at(qsizetype position, MarkKinds shown) const
{
    const std::vector<Mark> found = allAt(position, shown);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Mark> Marks::next(qsizetype position, MarkKinds shown) const
{
    const auto begin = [](const Mark &mark) { return mark.span.begin; };
    auto place = std::ranges::upper_bound(m_marks, position, {}, begin);
    place = std::find_if(place, m_marks.end(), [shown](const Mark &mark) { return shown.testFlag(mark.kind); });
    return place == m_marks.end() ? std::nullopt : std::optional(*place);
}

std::optional<Mark> Marks::previous(qsizetype position, MarkKinds shown) const
{
    const auto begin = [](const Mark &mark) { return mark.span.begin; };
    for (auto place = std::ranges::lower_bound(m_marks, position, {}, begin); place != m_marks.begin();) {
        --place;
        if (shown.testFlag(place->kind))
            return *place;
    }
    return {};
}

std::vector<Span> attribution(const Quote &quote)
{
    std::vector<Span> spans;
    if (quote.source)
        spans.push_back(*quote.source);
    if (quote.cue)
        spans.push_back(*quote.cue);
    std::ranges::sort(spans);
    return spans;
}

} // namespace Dateline
