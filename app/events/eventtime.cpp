// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventtime.h"

#include "lexicon/eventlexicon.h"
#include "text/oneof.h"

#include <algorithm>
#include <map>

namespace Dateline {
namespace {

using Link = Clause::Link;
using Status = Event::Status;
using Tense = VerbGroup::Tense;

/// How far from the time of telling an undated event lies, as a part of a day: only there to order events of one day.
double leanOf(const EventCandidate &candidate)
{
    const bool put = candidate.status == Status::Planned || candidate.status == Status::Hypothetical;
    if (candidate.noun)
        return put ? 0.35 : -0.42;
    if (candidate.says && !put)
        return -0.1;
    switch (candidate.tense) {
    case Tense::PastPerfect:
        return -0.8;
    case Tense::PresentPerfect:
    case Tense::Past:
    case Tense::Participle:
        return -0.4;
    case Tense::ModalPerfect:
        return -0.2;
    case Tense::Gerund:
        return put ? 0.35 : -0.4;
    case Tense::Present: // what is so was so before it is said
    case Tense::Bare:
        return -0.15;
    case Tense::Modal:
        return 0.3;
    case Tense::Infinitive:
        return 0.35;
    case Tense::Future:
        return 0.4;
    }
    return 0;
}

enum class Side { Before, During, After };

Side sideOf(const EventCandidate &candidate)
{
    if (candidate.status == Status::Planned)
        return Side::After;
    if (candidate.noun)
        return candidate.status == Status::Hypothetical ? Side::After : Side::Before;
    switch (candidate.tense) {
    case Tense::Present:
    case Tense::Bare:
        return Side::During;
    case Tense::Future:
    case Tense::Modal:
    case Tense::Infinitive:
        return Side::After;
    default:
        return candidate.status == Status::Hypothetical && candidate.tense != Tense::ModalPerfect ? Side::After
                                                                                                  : Side::Before;
    }
}

/// Finds the times of one article's events.
class Clock {
public:
    Clock(const EventText &text, const Clauses &clauses, const EventLexicon &lexicon)
        : m_text(text)
        , m_clauses(clauses)
        , m_lexicon(lexicon)
    { }

    std::vector<EventTime> find(std::span<const EventCandidate> candidates)
    {
        std::vector<EventTime> times;
        times.reserve(candidates.size());
        for (const EventCandidate &candidate : candidates)
            times.push_back(timeOf(candidate));
        // sayings of one day follow each other as they are told
        for (std::size_t i = 0; i < times.size(); ++i) {
            if (candidates[i].says && !candidates[i].noun)
                times[i].place += 0.04 * double(i) / double(times.size());
        }
        return times;
    }

private:
    EventTime timeOf(const EventCandidate &candidate)
    {
        EventTime time;
        auto [date, rule] = dateOf(candidate);
        if (const EntityId source = sourceOf(candidate); source >= 0) {
            if (date >= 0 && rule == Rule::DateInClause)
                m_saidOn[source] = date;
            else if (date < 0 && m_saidOn.contains(source)) {
                date = m_saidOn[source];
                rule = Rule::Narrative;
            }
        }
        if (date >= 0) {
            time.date = date;
            const DateRange range = bounded(date, candidate);
            if (m_text.dates[date].range.earliest.isValid())
                time.when = range;
            time.why = {rule, rule == Rule::DateInClause ? 0.85 : 0.7,
                        m_text.dates[date].span.of(m_text.text.text).toString()};
            time.place = placeOf(range) + leanOf(candidate);
            return time;
        }
        const Side side = isAhead(candidate) ? Side::After : sideOf(candidate);
        // what was said or was so may as well be of the day itself
        const bool open = (candidate.lesser && side == Side::Before) || isPurpose(candidate);
        if (m_text.published.isValid() && !open) {
            if (side != Side::After)
                time.when.latest = m_text.published;
            if (side != Side::Before)
                time.when.earliest = m_text.published;
        }
        time.place = double(m_text.now.toJulianDay()) + leanOf(candidate);
        time.why = {Rule::Tense, 0.5, decidingWords(candidate)};
        return time;
    }

    /// "called the police to report it": what for, and it may have come about since
    [[nodiscard]] bool isPurpose(const EventCandidate &candidate) const
    {
        if (candidate.clause < 0 || candidate.tense != Tense::Infinitive)
            return false;
        const auto &clauses = m_clauses[candidate.sentence];
        const Clause &clause = clauses[candidate.clause];
        if (clause.parent < 0)
            return false;
        const Clause &above = clauses[clause.parent];
        const bool past =
            above.told == Tense::Past || above.told == Tense::PastPerfect || above.told == Tense::PresentPerfect;
        return past && m_lexicon.verb(m_text.tag(above.verb.head).lemma).infinitive == EventVerb::Infinitive::Unsaid;
    }

    /// "will speak when she arrives", "if she comes"
    [[nodiscard]] bool isAhead(const EventCandidate &candidate) const
    {
        if (candidate.clause < 0 || candidate.tense != Tense::Present || candidate.noun)
            return false;
        const auto &clauses = m_clauses[candidate.sentence];
        const Clause &clause = clauses[candidate.clause];
        if (clause.link == Link::Condition
            || (clause.introducer >= 0 && isOneOf(m_text.lower(clause.introducer), {u"until", u"once"})))
            return true;
        if (clause.link != Link::Adverbial || clause.parent < 0)
            return false;
        const Tense above = clauses[clause.parent].told;
        return above == Tense::Future || above == Tense::Infinitive || above == Tense::Modal;
    }

    /// Who a report in the past tense has it from; -1 for none.
    [[nodiscard]] EntityId sourceOf(const EventCandidate &candidate) const
    {
        if (!candidate.says || candidate.noun || candidate.tense != Tense::Past || candidate.clause < 0)
            return -1;
        const TokenRange subject = m_clauses[candidate.sentence][candidate.clause].subject;
        return subject.isEmpty() ? -1 : m_text.mentionAt(subject.end - 1).entity;
    }

    [[nodiscard]] QString decidingWords(const EventCandidate &candidate) const
    {
        if (candidate.clause < 0)
            return {};
        const VerbGroup &verb = m_clauses[candidate.sentence][candidate.clause].verb;
        return m_text.text.spanOf(verb.first, verb.head + 1).of(m_text.text.text).toString();
    }

    [[nodiscard]] double placeOf(const DateRange &range) const
    {
        const double first =
            range.earliest.isValid() ? double(range.earliest.toJulianDay()) : double(range.latest.toJulianDay()) - 1;
        const double last =
            range.latest.isValid() ? double(range.latest.toJulianDay()) : double(range.earliest.toJulianDay()) + 1;
        return (first + last) / 2;
    }

    /// "since May, when she left": the leaving was in May
    [[nodiscard]] bool isWhen(qsizetype date, const EventCandidate &candidate) const
    {
        const qsizetype first = m_text.text.sentences[candidate.sentence].firstToken;
        const qsizetype introducer = candidate.clause < 0 ? -1 : m_clauses[candidate.sentence][candidate.clause].introducer;
        if (introducer < 0 || m_text.lower(introducer) != u"when")
            return false;
        const qsizetype before = m_text.tag(introducer - 1).upos == Upos::Punct ? introducer - 2 : introducer - 1;
        return before >= first && m_text.dateAt(before) == date;
    }

    /// The days that the date leaves for the event: "by Friday", "since May".
    [[nodiscard]] DateRange bounded(qsizetype date, const EventCandidate &candidate) const
    {
        DateRange range = m_text.daysOf(date);
        const qsizetype token = m_text.text.tokenAt(m_text.dates[date].span.begin);
        const QStringView word = token > 0 ? m_text.lower(token - 1) : QStringView();
        if (isWhen(date, candidate))
            return range;
        const Side side = sideOf(candidate);
        if (isOneOf(word, {u"before", u"until", u"till"}))
            return {QDate(), range.latest};
        if (word == u"by")
            return {side == Side::After ? m_text.published : QDate(), range.latest};
        if (word == u"after")
            return {range.earliest, side == Side::After ? QDate() : std::max(m_text.published, range.latest)};
        if (word == u"since")
            return {range.earliest, std::max(m_text.published, range.latest)};
        return range;
    }

    struct Dated {
        qsizetype date = -1;
        Rule rule = Rule::None;
    };

    [[nodiscard]] Dated dateOf(const EventCandidate &candidate) const
    {
        if (!candidate.phrase.isEmpty()) {
            const Sentence &sentence = m_text.text.sentences[candidate.sentence];
            if (const qsizetype date = dateOfNoun(m_text, candidate.phrase, sentence); date >= 0)
                return {date, Rule::DateInClause};
            // "landed on Tuesday, for the first time since the invasion": that was another time
            if (candidate.phrase.first > sentence.firstToken && m_text.lower(candidate.phrase.first - 1) == u"since")
                return {};
        }
        if (candidate.clause < 0)
            return {};
        const auto &clauses = m_clauses[candidate.sentence];
        const Clause &clause = clauses[candidate.clause];
        if (clause.date >= 0)
            return {clause.date, candidate.phrase.isEmpty() ? Rule::DateInClause : Rule::DateInSentence};
        // its neighbours in the sentence
        if (clause.shared >= 0 && clauses[clause.shared].date >= 0)
            return {clauses[clause.shared].date, Rule::DateInSentence};
        const auto isWith = [&](const Clause &above) {
            return clause.link == Link::Participle
                || (clause.told == Tense::Past && clause.link != Link::Complement
                    && ((!candidate.says && !candidate.noun) || above.told == Tense::Past));
        };
        if (clause.parent >= 0 && clauses[clause.parent].date >= 0 && isWith(clauses[clause.parent]))
            return {clauses[clause.parent].date, Rule::DateInSentence};
        // "Leaving the hall, she said on Monday ..."
        if (clause.link == Link::Participle && clause.parent < 0 && candidate.clause + 1 < std::ssize(clauses)
            && clauses[candidate.clause + 1].date >= 0)
            return {clauses[candidate.clause + 1].date, Rule::DateInSentence};
        for (qsizetype i = candidate.clause + 1; i < std::ssize(clauses); ++i) {
            const Clause &other = clauses[i];
            const bool partOfIt = other.parent == candidate.clause || other.shared == candidate.clause;
            // "began to buy shares in July": a day that has passed is that of what was done, too
            const bool done = clause.told == Tense::Past && !other.verb.isFinite() && other.date >= 0
                && m_text.daysOf(other.date).latest.isValid() && m_text.daysOf(other.date).latest <= m_text.now;
            if (partOfIt && other.date >= 0 && (other.told == clause.told || done) && !candidate.says)
                return {other.date, Rule::DateInSentence};
        }
        return {};
    }

    const EventText &m_text;
    const Clauses &m_clauses;
    const EventLexicon &m_lexicon;
    std::map<EntityId, qsizetype> m_saidOn; ///< the date of what a source said last
};

} // namespace

std::vector<EventTime> findTimes(const EventText &text, const Clauses &clauses, std::span<const EventCandidate> candidates,
                                 const EventLexicon &lexicon)
{
    return Clock(text, clauses, lexicon).find(candidates);
}

std::vector<int> ranksOf(std::span<const EventTime> times)
{
    std::vector<double> places;
    places.reserve(times.size());
    for (const EventTime &time : times)
        places.push_back(time.place);
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
    std::vector<int> ranks;
    ranks.reserve(times.size());
    for (const EventTime &time : times)
        ranks.push_back(int(std::ranges::lower_bound(places, time.place) - places.begin()));
    return ranks;
}

} // namespace Dateline
