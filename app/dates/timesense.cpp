// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "dates/timesense.h"

#include <algorithm>
#include <iterator>

namespace Dateline {
namespace {

using Tense = VerbGroup::Tense;

template<std::size_t N> bool isOneOf(QStringView word, const QStringView (&words)[N])
{
    return std::ranges::find(words, word) != std::end(words);
}

/// Words that put off what hangs on them: "due to resume Friday", "scheduled for Monday", "plans to".
bool looksAhead(QStringView word)
{
    static constexpr QStringView words[] = {
        u"agree",  u"ahead",    u"aim",     u"ask",      u"call",     u"commit",  u"decide", u"due",      u"eager",
        u"expect", u"expected", u"expire",  u"hope",     u"intend",   u"invite",  u"order",  u"plan",     u"planned",
        u"pledge", u"poised",   u"prepare", u"prepared", u"promise",  u"propose", u"ready",  u"schedule", u"scheduled",
        u"set",    u"slate",    u"slated",  u"threaten", u"upcoming", u"urge",    u"vow",    u"want"};
    return isOneOf(word, words);
}

/// Of these the passive or the participle does: "a vote expected Friday".
bool looksAheadPassive(QStringView lemma)
{
    static constexpr QStringView words[] = {u"expect", u"plan", u"poise", u"schedule", u"set", u"slate", u"due", u"propose"};
    return isOneOf(lemma, words);
}

/// Verbs whose present tense does not announce anything.
bool isReportOrState(QStringView lemma)
{
    static constexpr QStringView words[] = {u"add",  u"announce", u"be",     u"believe", u"have", u"know",
                                            u"mean", u"remain",   u"report", u"say",     u"seem", u"show",
                                            u"tell", u"think",    u"want",   u"write"};
    return isOneOf(lemma, words);
}

/// Whether a word before "to" puts off the infinitive; \a first is the token of "to".
bool isPutOff(const TaggedText &text, const Sentence &sentence, qsizetype first)
{
    constexpr qsizetype reach = 4;
    for (qsizetype token = first - 1; token >= sentence.firstToken && token >= first - reach; --token) {
        const Tag &tag = text.tags[token];
        if (looksAhead(tag.lemma) || looksAhead(tag.lower))
            return true;
        if (tag.upos == Upos::Punct || tag.upos == Upos::Verb)
            return false;
    }
    return false;
}

/// What is planned lies ahead whenever it was planned: "has scheduled a hearing Thursday".
bool isPlan(const TaggedText &text, const VerbGroup &group)
{
    static constexpr QStringView words[] = {u"plan", u"reschedule", u"schedule"};
    return group.isFinite() && isOneOf(text.tags[group.head].lemma, words);
}

TimeSense senseOf(const TaggedText &text, const Sentence &sentence, const VerbGroup &group)
{
    const QString &lemma = text.tags[group.head].lemma;
    if (group.perfect && !group.passive)
        return TimeSense::Past;
    switch (group.tense) {
    case Tense::Past:
    case Tense::PastPerfect:
    case Tense::PresentPerfect:
    case Tense::ModalPerfect:
        return group.passive && looksAheadPassive(lemma) ? TimeSense::Future : TimeSense::Past;
    case Tense::Present:
        if (group.passive)
            return looksAheadPassive(lemma) ? TimeSense::Future : TimeSense::Unknown;
        return isReportOrState(lemma) ? TimeSense::Unknown : TimeSense::Future;
    case Tense::Future:
        return TimeSense::Future;
    case Tense::Modal:
        return text.tags[group.first].lower == u"could" ? TimeSense::Unknown : TimeSense::Future;
    case Tense::Infinitive:
        return isPutOff(text, sentence, group.first) ? TimeSense::Future : TimeSense::Unknown;
    case Tense::Participle:
        return looksAheadPassive(lemma) ? TimeSense::Future : TimeSense::Unknown;
    case Tense::Bare:
    case Tense::Gerund:
        break;
    }
    return TimeSense::Unknown;
}

} // namespace

TimeSense timeSense(const TaggedText &text, const Sentence &sentence, std::span<const VerbGroup> groups, qsizetype first,
                    qsizetype end)
{
    // A word just before decides by itself: "due Friday", "a vote set for Monday", "ahead of Monday's vote".
    for (qsizetype token = first - 1; token >= sentence.firstToken && token >= first - 3; --token) {
        const Tag &tag = text.tags[token];
        if (tag.upos == Upos::Verb || tag.upos == Upos::Punct)
            break;
        if (looksAheadPassive(tag.lower) || tag.lower == u"ahead" || tag.lower == u"upcoming")
            return TimeSense::Future;
    }
    // "an appeals court Thursday refused": the verb right behind.
    const auto behind = std::ranges::lower_bound(groups, first, {}, &VerbGroup::head);
    if (behind != groups.end() && behind->first == end && behind->isFinite()) {
        if (const TimeSense sense = senseOf(text, sentence, *behind); sense != TimeSense::Unknown)
            return sense;
    }
    // "Monday's vote" is spoken of, and only what is still to come is told in the future.
    const bool possessive = end < sentence.endToken && text.tags[end].xpos == Xpos::POS;
    bool announced = false;
    for (auto group = std::make_reverse_iterator(behind); group != groups.rend(); ++group) {
        if (possessive && (group->tense == Tense::Infinitive || group->tense == Tense::Present))
            continue;
        const TimeSense sense = isPlan(text, *group) ? TimeSense::Future : senseOf(text, sentence, *group);
        // "Voters go to the polls Sunday", but what is told in the past beside it stays past.
        if (group->tense == Tense::Present && sense == TimeSense::Future)
            announced = true;
        else if (sense == TimeSense::Past || (sense == TimeSense::Future && !announced))
            return sense;
    }
    if (announced)
        return TimeSense::Future;
    for (auto group = behind; group != groups.end(); ++group) {
        // "On Monday the union plans to meet"
        if (group->tense == Tense::Present && isPlan(text, *group))
            return TimeSense::Future;
        if (group->head < end || group->tense == Tense::Present || group->tense == Tense::Infinitive)
            continue;
        if (const TimeSense sense = senseOf(text, sentence, *group); sense != TimeSense::Unknown)
            return sense;
    }
    return TimeSense::Unknown;
}

} // namespace Dateline
