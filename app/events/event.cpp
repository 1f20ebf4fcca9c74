// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/event.h"

#include "events/eventsummary.h"
#include "events/eventtime.h"
#include "lexicon/lexicons.h"

namespace Dateline {

std::vector<Event> findEvents(const TaggedText &tagged, std::span<const Entity> entities, std::span<const Quote> quotes,
                              std::span<const TimeExpression> dates, QDate published, const Lexicons &lexicons)
{
    const EventText text(tagged, entities, quotes, dates, published);
    Clauses clauses;
    clauses.reserve(tagged.sentences.size());
    for (const Sentence &sentence : tagged.sentences) {
        clauses.push_back(findClauses(text, sentence, *lexicons.events));
        resolveSubjects(text, clauses);
    }

    std::vector<EventCandidate> candidates;
    std::vector<Event> events;
    for (const EventCandidate &candidate : findCandidates(text, clauses, *lexicons.events)) {
        Event event;
        event.summary = summaryOf(text, clauses, candidate);
        // what does not stand alone is no news by itself
        event.lesser = candidate.lesser || event.summary.isEmpty();
        if (event.summary.isEmpty())
            event.summary = ownWordsOf(text, clauses, candidate);
        event.trigger = tagged.tokens[candidate.token].span;
        event.sentence = candidate.sentence;
        event.participants = participantsOf(text, clauses, candidate);
        event.status = candidate.status;
        candidates.push_back(candidate);
        candidates.back().lesser = event.lesser;
        events.push_back(std::move(event));
    }
    const std::vector<EventTime> times = findTimes(text, clauses, candidates, *lexicons.events);
    const std::vector<int> ranks = ranksOf(times);
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].when = times[i].when;
        events[i].date = times[i].date;
        events[i].why = times[i].why;
        events[i].order = ranks[i];
    }
    return events;
}

} // namespace Dateline
