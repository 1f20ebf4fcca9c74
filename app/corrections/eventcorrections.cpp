// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/eventcorrections.h"

#include "corrections/thingat.h"
#include "corrections/typedvalues.h"

#include <array>

namespace Dateline {

using Act = Correction::Act;

bool EventCorrections::isAbout(Act act)
{
    return act == Act::Event || act == Act::NoEvent || act == Act::EventDate;
}

bool EventCorrections::apply(const Correction &correction)
{
    const std::optional<Span> place = findPlace(correction.place, m_text.text);
    if (!place)
        return false;
    if (correction.act == Act::Event) {
        add(correction, *place);
        return true;
    }
    const qsizetype event = eventAt(*place);
    if (event < 0)
        return false;
    if (correction.act == Act::EventDate)
        return setDays(event, correction.value);
    m_events.erase(m_events.begin() + event);
    return true;
}

qsizetype EventCorrections::eventAt(Span place) const
{
    return thingAt(m_events, place, [](const Event &event) { return std::array{event.trigger}; });
}

void EventCorrections::add(const Correction &correction, Span place)
{
    // one that is there, perhaps as a lesser one
    if (const auto same = std::ranges::find(m_events, place, &Event::trigger); same != m_events.end()) {
        same->lesser = false;
        if (!correction.value.isEmpty())
            same->summary = correction.value.simplified();
        same->why.putRight();
        return;
    }
    std::erase_if(m_events, [place](const Event &each) { return each.lesser && place.contains(each.trigger); });
    Event event;
    event.trigger = place;
    event.sentence = m_text.sentenceOf(std::min<qsizetype>(m_text.tokenAt(place.begin), std::ssize(m_text.tokens) - 1));
    event.summary = (correction.value.isEmpty() ? place.of(m_text.text).toString() : correction.value).simplified();
    event.why = {Rule::None, 1, {}, Origin::ByHand};
    for (EntityId id = 0; id < std::ssize(m_entities); ++id) {
        if (std::ranges::any_of(m_entities[id].mentions, [place](const Mention &each) { return place.contains(each.span); }))
            event.participants.push_back(id);
    }
    std::ranges::sort(event.participants, {}, [this](EntityId id) { return m_entities[id].mentions.front().span; });
    // The date among the words, else the first one of their sentence.
    const Span sentence = m_text.sentences[event.sentence].span;
    for (const Span around : {place, sentence}) {
        const auto date = std::ranges::find_if(m_dates, [around](const TimeExpression &each) {
            return around.contains(each.span) && each.range.earliest.isValid();
        });
        if (date != m_dates.end()) {
            event.date = date - m_dates.begin();
            event.when = date->range;
            break;
        }
    }
    const auto behind = std::ranges::upper_bound(m_events, place, {}, &Event::trigger);
    if (behind != m_events.begin())
        event.order = std::prev(behind)->order;
    const qsizetype index = behind - m_events.begin();
    m_events.insert(behind, std::move(event));
    rank(index);
}

bool EventCorrections::setDays(qsizetype index, const QString &value)
{
    const std::optional<DateRange> days = correctedDays(value);
    if (!value.isEmpty() && !days)
        return false;
    Event &event = m_events[index];
    event.lesser = false; // what the reader dates is of interest
    event.when = days.value_or(DateRange());
    event.date.reset();
    event.why.putRight();
    rank(index);
    return true;
}

/// Among the events whose days are known: as early as one of the same days, else behind the last that is earlier. One
/// without days keeps its rank.
void EventCorrections::rank(qsizetype index)
{
    Event &moved = m_events[index];
    if (!moved.when.earliest.isValid())
        return;
    const auto days = [](const Event &event) { return std::pair(event.when.earliest, event.when.latest); };
    int before = -1;
    for (const Event &each : m_events) {
        if (&each == &moved || !each.when.earliest.isValid())
            continue;
        if (days(each) == days(moved)) {
            moved.order = each.order;
            return;
        }
        if (days(each) < days(moved))
            before = std::max(before, each.order);
    }
    for (Event &each : m_events) {
        if (each.order > before)
            ++each.order;
    }
    moved.order = before + 1;
}

} // namespace Dateline
