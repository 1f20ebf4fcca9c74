// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/clauses.h"

#include "lexicon/eventlexicon.h"
#include "text/oneof.h"

namespace Dateline {
namespace {

using Infinitive = EventVerb::Infinitive;
using Link = Clause::Link;
using Status = Event::Status;
using Tense = VerbGroup::Tense;

Status infinitiveStatus(const EventText &text, const Clause &clause, const Clause &above, Infinitive kind)
{
    if (isOneOf(text.lower(clause.verb.first - 1),
                {u"likely", u"able", u"unable", u"possible", u"unlikely", u"willing", u"unwilling", u"hard", u"difficult",
                 u"easy"}))
        return Status::Hypothetical;
    switch (kind) {
    case Infinitive::Actual:
        return above.status;
    case Infinitive::Attempted:
        return Status::Hypothetical;
    case Infinitive::Negated:
        return above.status == Status::Fact ? Status::Negated : Status::Hypothetical;
    case Infinitive::Planned:
    case Infinitive::Unsaid:
        break;
    }
    return above.status == Status::Fact || above.status == Status::Planned ? Status::Planned : Status::Hypothetical;
}

Status participleStatus(const EventText &text, const Clause &clause, const Clause *above, Infinitive kind)
{
    const QStringView word = clause.introducer >= 0 ? text.lower(clause.introducer) : QStringView();
    if (word == u"without")
        return Status::Negated;
    if (!above)
        return Status::Fact;
    if (kind == Infinitive::Negated)
        return Status::Negated;
    const QString &verb = text.tag(above->verb.head).lemma;
    if (isOneOf(word, {u"of", u"for", u"with"}) && isOneOf(verb, {u"accuse", u"suspect", u"charge"}))
        return Status::Hypothetical;
    if (clause.verb.tense == Tense::Participle || clause.verb.perfect || above->status == Status::Negated)
        return Status::Fact;
    return above->status;
}

} // namespace

void setStatus(const EventText &text, std::span<Clause> clauses, qsizetype index, const EventLexicon &lexicon)
{
    Clause &clause = clauses[index];
    const Clause *above = clause.parent >= 0 ? &clauses[clause.parent] : nullptr;
    const Infinitive kind = above ? lexicon.verb(text.tag(above->verb.head).lemma).infinitive : Infinitive::Unsaid;
    clause.told = clause.verb.tense;
    if (clause.link == Link::Infinitive && kind == Infinitive::Actual)
        clause.told = above->told;
    else if (!clause.verb.isFinite() && clause.verb.perfect)
        clause.told = Tense::PastPerfect;

    if (clause.verb.negated) {
        clause.status = Status::Negated;
        return;
    }
    if (clause.link == Link::Condition) {
        clause.status = Status::Hypothetical;
        return;
    }
    switch (clause.verb.tense) {
    case Tense::Future:
        clause.status = Status::Planned;
        return;
    case Tense::Modal:
        // "said it would build": a future seen from the past
        clause.status = text.lower(clause.verb.first) == u"would" && clause.link == Link::Complement ? Status::Planned
                                                                                                     : Status::Hypothetical;
        return;
    case Tense::ModalPerfect:
        clause.status = Status::Hypothetical;
        return;
    case Tense::Infinitive:
        clause.status = above ? infinitiveStatus(text, clause, *above, kind) : Status::Planned;
        return;
    case Tense::Gerund:
    case Tense::Participle:
        clause.status = participleStatus(text, clause, above, kind);
        return;
    default:
        clause.status = Status::Fact;
    }
}

} // namespace Dateline
