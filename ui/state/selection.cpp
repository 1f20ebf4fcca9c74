// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "state/selection.h"

namespace Dateline {

namespace {

bool inside(qint64 index, qsizetype size)
{
    return 0 <= index && index < size;
}

} // namespace

std::vector<Span> occurrences(const Selected &selected, const Analysis &analysis, const std::vector<Note> &notes)
{
    std::vector<Span> spans;
    switch (selected.kind) {
    case Selected::Kind::Nothing:
        break;
    case Selected::Kind::Text:
        spans.push_back(selected.span);
        break;
    case Selected::Kind::Entity:
        if (inside(selected.index, std::ssize(analysis.entities))) {
            for (const Mention &mention : analysis.entities[selected.index].mentions)
                spans.push_back(mention.span);
        }
        break;
    case Selected::Kind::Quote:
        if (inside(selected.index, std::ssize(analysis.quotes)))
            spans = analysis.quotes[selected.index].spans;
        break;
    case Selected::Kind::Deal:
        if (inside(selected.index, std::ssize(analysis.deals)))
            spans = analysis.deals[selected.index].mentions;
        break;
    case Selected::Kind::Event:
        if (inside(selected.index, std::ssize(analysis.events)))
            spans.push_back(analysis.events[selected.index].trigger);
        break;
    case Selected::Kind::Date:
        if (inside(selected.index, std::ssize(analysis.dates)))
            spans.push_back(analysis.dates[selected.index].span);
        break;
    case Selected::Kind::Note:
        for (const Note &note : notes) {
            if (note.id == selected.index && !note.anchor.isOrphan())
                spans.push_back(note.anchor.position);
        }
        break;
    }
    return spans;
}

std::vector<EntityId> entitiesOf(const Selected &selected, const Analysis &analysis)
{
    switch (selected.kind) {
    case Selected::Kind::Entity:
        return {selected.index};
    case Selected::Kind::Quote:
        if (inside(selected.index, std::ssize(analysis.quotes))) {
            if (const std::optional<EntityId> speaker = analysis.quotes[selected.index].speaker)
                return {*speaker};
        }
        break;
    case Selected::Kind::Deal:
        if (inside(selected.index, std::ssize(analysis.deals)))
            return analysis.deals[selected.index].parties;
        break;
    case Selected::Kind::Event:
        if (inside(selected.index, std::ssize(analysis.events)))
            return analysis.events[selected.index].participants;
        break;
    case Selected::Kind::Nothing:
    case Selected::Kind::Date:
    case Selected::Kind::Note:
    case Selected::Kind::Text:
        break;
    }
    return {};
}

std::vector<Span> meetings(EntityId first, EntityId second, const Analysis &analysis)
{
    const auto sentencesOf = [&analysis](EntityId id) {
        std::vector<Span> spans;
        for (const Mention &mention : analysis.entities[id].mentions) {
            const auto sentence = std::ranges::upper_bound(analysis.sentences, mention.span.begin, {},
                                                           [](const Sentence &each) { return each.span.end; });
            if (sentence != analysis.sentences.end() && (spans.empty() || spans.back() != sentence->span))
                spans.push_back(sentence->span);
        }
        return spans;
    };
    std::vector<Span> both;
    std::ranges::set_intersection(sentencesOf(first), sentencesOf(second), std::back_inserter(both));
    return both;
}

Selection::Selection(QObject *parent)
    : QObject(parent)
    , m_analysis(std::make_shared<const Analysis>())
{ }

void Selection::select(const Selected &selected, qsizetype at, bool scroll)
{
    m_current = selected;
    m_other = {};
    update(at, scroll);
}

void Selection::selectAlso(const Selected &entity)
{
    if (m_current.kind != Selected::Kind::Entity || entity.kind != Selected::Kind::Entity || entity == m_current) {
        select(entity);
        return;
    }
    m_other = entity == m_other ? Selected() : entity;
    update(-1, true);
}

void Selection::hover(const Selected &selected)
{
    if (m_hovered == selected)
        return;
    m_hovered = selected;
    emit hoverChanged();
}

namespace {

/// What of \a analysis stands where \a selected stood: its words at \a place, else its first; Nothing where that is gone.
Selected sameIn(const Analysis &analysis, const Selected &selected, std::span<const Span> places, qsizetype place)
{
    if (selected.kind == Selected::Kind::Note || selected.kind == Selected::Kind::Text)
        return selected;
    if (places.empty())
        return {};
    const Span wanted = places[inside(place, std::ssize(places)) ? place : 0];
    const auto find = [&](qsizetype count) -> Selected {
        for (const Span span : {wanted, places.front()}) {
            for (qsizetype i = 0; i < count; ++i) {
                const Selected each{selected.kind, i, {}};
                if (std::ranges::contains(occurrences(each, analysis, {}), span))
                    return each;
            }
        }
        return {};
    };
    switch (selected.kind) {
    case Selected::Kind::Entity:
        return find(std::ssize(analysis.entities));
    case Selected::Kind::Quote:
        return find(std::ssize(analysis.quotes));
    case Selected::Kind::Deal:
        return find(std::ssize(analysis.deals));
    case Selected::Kind::Event:
        return find(std::ssize(analysis.events));
    case Selected::Kind::Date:
        return find(std::ssize(analysis.dates));
    case Selected::Kind::Nothing:
    case Selected::Kind::Note:
    case Selected::Kind::Text:
        break;
    }
    return selected;
}

} // namespace

void Selection::setContents(std::shared_ptr<const Analysis> analysis, const std::vector<Note> &notes)
{
    // An index means the same thing only in the same analysis; a note's id and a span of text mean it for good.
    if (m_analysis != analysis) {
        m_current = sameIn(*analysis, m_current, occurrences(m_current, *m_analysis, m_notes), m_place);
        if (m_other.kind != Selected::Kind::Nothing) {
            m_other = sameIn(*analysis, m_other, occurrences(m_other, *m_analysis, m_notes), 0);
            if (m_current.kind == Selected::Kind::Nothing || m_current == m_other)
                m_other = {};
        }
    }
    m_analysis = std::move(analysis);
    m_notes = notes;
    m_hovered = {};
    const qsizetype at = m_place >= 0 ? m_places[m_place].begin : -1;
    update(at, false);
}

void Selection::clear()
{
    select({}, -1, false);
}

void Selection::next()
{
    if (m_places.empty())
        return;
    m_place = (m_place + 1) % std::ssize(m_places);
    emit changed();
    emit placeRequested(m_places[m_place]);
}

void Selection::previous()
{
    if (m_places.empty())
        return;
    m_place = (m_place <= 0 ? std::ssize(m_places) : m_place) - 1;
    emit changed();
    emit placeRequested(m_places[m_place]);
}

void Selection::update(qsizetype at, bool scroll)
{
    m_places = m_other.kind == Selected::Kind::Entity ? meetings(m_current.index, m_other.index, *m_analysis)
                                                      : occurrences(m_current, *m_analysis, m_notes);
    if (m_places.empty() && m_current.kind != Selected::Kind::Nothing && m_other.kind == Selected::Kind::Nothing)
        m_current = {};
    m_place = -1;
    if (!m_places.empty()) {
        const auto place = std::ranges::lower_bound(m_places, at + 1, {}, &Span::end);
        m_place = place == m_places.end() ? 0 : place - m_places.begin();
    }
    emit changed();
    if (scroll && m_place >= 0)
        emit placeRequested(m_places[m_place]);
}

} // namespace Dateline
