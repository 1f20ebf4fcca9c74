// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "deals/triggers.h"

#include "text/oneof.h"

namespace Dateline {
namespace {
using Kind = Chunk::Kind;
using Class = DealWord::Class;
using Status = DealWord::Status;

/// How many phrases behind a noun are looked at for its sides, and how many verbs for what becomes of it.
constexpr qsizetype Reach = 14;

/// Whether a verb behind a noun only goes on describing it: "reached on Monday between", "forced on".
bool goesOn(const Clauses &clauses, qsizetype chunk)
{
    if (!clauses.is(chunk, Kind::Verb) || clauses.verb(chunk).first != clauses.verb(chunk).head)
        return false;
    const VerbGroup::Tense tense = clauses.verb(chunk).tense;
    return tense == VerbGroup::Tense::Participle
        || (tense == VerbGroup::Tense::Past && clauses.is(chunk + 1, Kind::Preposition)
            && isOneOf(clauses.lower(chunk + 1), {u"between", u"by", u"with", u"among", u"on", u"from"}));
}

/// The sides that the phrases from \a at on name by their prepositions.
void readPhrases(const DealText &text, DealTrigger &trigger, qsizetype at)
{
    const Clauses &clauses = text.clauses;
    const qsizetype limit = at + Reach;
    const bool company = trigger.kind == DealWord::Kind::Acquisition;
    while (clauses.isBeside(trigger.chunk, at) && at < limit) {
        if (goesOn(clauses, at)) {
            ++at;
            continue;
        }
        // "of $18 a share, or about $576 million, for"
        if (clauses.is(at, Kind::Noun) && (text.amountIn(at) || text.amountIn(at - 1))) {
            trigger.money = true;
            ++at;
            continue;
        }
        if ((clauses.is(at, Kind::Comma) || clauses.is(at, Kind::And)) && clauses.isBeside(at, at + 2)
            && (text.amountIn(at + 1) || (clauses.is(at + 1, Kind::And) && text.amountIn(at + 2))
                || text.amountIn(at - 1))) {
            ++at;
            continue;
        }
        if (clauses.is(at, Kind::And) && clauses.is(at + 1, Kind::Preposition)) { // "from Peru and from Chile"
            ++at;
            continue;
        }
        if (!clauses.is(at, Kind::Preposition) || !clauses.is(at + 1, Kind::Noun))
            return;
        const quint16 bind = DealLexicon::bindOf(clauses.lower(at));
        trigger.money = trigger.money || (text.amountIn(at + 1) && text.amountIn(at + 1)->rate == Amount::Rate::None);
        std::vector<qsizetype> list = clauses.joined(at + 1);
        if (bind == DealWord::Between && list.size() < 2) {
            // "between the government of A, led by B, and C"
            for (qsizetype next = at + 2; clauses.isBeside(at, next) && next < at + Reach; ++next) {
                if (clauses.is(next, Kind::And) && clauses.is(next + 1, Kind::Noun)) {
                    list.push_back(next + 1);
                    break;
                }
            }
        }
        if (trigger.word->binds & bind) {
            for (const qsizetype noun : list) {
                const Side side = text.sides.of(noun, trigger.word->is(DealWord::Person));
                trigger.addSide(side);
                if (bind == DealWord::For && trigger.word->is(DealWord::Bid) && trigger.kind == DealWord::Kind::Any
                    && side.kind != Side::Kind::None
                    && !(side.isNamed() && text.sides.entity(side.entity).kind == Entity::Kind::Country))
                    trigger.kind = DealWord::Kind::Acquisition; // "an offer for the printer maker"
                if (company && side.isNamed() && (bind & (DealWord::Of | DealWord::For)) && trigger.target < 0)
                    trigger.target = side.entity;
            }
        }
        at = list.back() + 1;
    }
}

/// The verb that the noun phrase depends on, with the word that binds them: "reached a deal", "the end of the truce".
struct Governor {
    const DealWord *word = nullptr;
    qsizetype verb = -1;
    qsizetype other = -1; ///< who stands between: "signed her on a contract"
    bool summed = false;  ///< "$5 million in aid"
    qsizetype doer = -1;  ///< of "the end of the truce", the verb over it
};

Governor governorOf(const DealText &text, qsizetype noun)
{
    const Clauses &clauses = text.clauses;
    qsizetype at = noun;
    qsizetype other = -1;
    bool hasSum = false;
    for (int steps = 0; steps < 4; ++steps) {
        if (clauses.is(at - 1, Kind::Other) && clauses.is(at - 2, Kind::Verb))
            --at; // a particle
        if (!clauses.isBeside(noun, at - 1))
            return {};
        if (clauses.is(at - 1, Kind::Verb))
            return {findVerb(text, at - 1, Class::Support), at - 1, other, hasSum};
        if (!clauses.is(at - 1, Kind::Preposition) || !clauses.isBeside(noun, at - 2))
            return {};
        if ((clauses.is(at - 2, Kind::Preposition) || clauses.is(at - 2, Kind::Other)) && clauses.is(at - 3, Kind::Verb))
            return {findVerb(text, at - 3, Class::Support), at - 3}; // "get out of a contract"
        if (clauses.is(at - 2, Kind::Verb)) {
            const qsizetype head = clauses.chunks[at - 2].head;
            const DealWord *word =
                text.words.find(QString(clauses.tag(head).lemma + u' ').append(clauses.lower(at - 1)), Class::Support);
            return {word, at - 2};
        }
        if (!clauses.is(at - 2, Kind::Noun))
            return {};
        if (clauses.isWord(at - 1, u"of")) {
            if (const DealWord *word = text.words.find(clauses.tag(clauses.chunks[at - 2].head).lemma, Class::Support))
                return {word, -1, -1, false, clauses.is(at - 3, Kind::Verb) ? at - 3 : -1};
        }
        const bool summed = clauses.isWord(at - 1, u"in") && text.amountIn(at - 2); // "$5 million in aid"
        if (!summed && !isOneOf(clauses.lower(at - 1), {u"of", u"on", u"to"}))
            return {};
        hasSum = hasSum || summed;
        if (clauses.isWord(at - 1, u"on"))
            other = at - 2;
        at -= 2;
    }
    return {};
}

/// What a verb says of the deal whose noun it governs; \a bid when the noun is an offer, which stays one when it is made.
Status statusOf(const DealText &text, const DealWord &word, qsizetype verb, bool bid)
{
    if (bid && word.is(DealWord::Bid))
        return Status::Proposed;
    if (verb < 0 || word.is(DealWord::Held))
        return word.status;
    const VerbGroup &group = text.clauses.verb(verb);
    if (group.negated && word.status != Status::None)
        return word.status == Status::Proposed ? Status::None : Status::Rejected;
    if (word.status > Status::Talks && !group.isFinite() && group.tense != VerbGroup::Tense::Participle)
        return bid ? Status::None : word.status;
    const bool positive = word.status == Status::Signed || word.status == Status::Agreed;
    if (!positive)
        return word.status;
    return statusOfVerb(text, verb, word.status);
}

/// The stronger of two things told of one deal in one clause.
Status later(Status a, Status b)
{
    if (a == Status::None || (b > Status::Talks && b != a))
        return b == Status::None ? a : b;
    return a;
}
} // namespace

namespace {
/// The verb of which the noun is the object, and who does it.
void readGovernor(const DealText &text, DealTrigger &trigger, bool bid)
{
    const Clauses &clauses = text.clauses;
    const Governor governor = governorOf(text, trigger.chunk);
    trigger.money = trigger.money || governor.summed;
    if (!governor.word)
        return;
    const bool places = trigger.word->is(DealWord::Person);
    if (governor.other >= 0) {
        const Side side = text.sides.of(governor.other);
        if (side.isNamed() && text.sides.entity(side.entity).kind == Entity::Kind::Person)
            trigger.addSide(side);
    }
    // a stake that was raised is bought already
    const bool raised = trigger.word->is(DealWord::Held) && governor.word->is(DealWord::Bid) && governor.verb >= 0;
    trigger.status = later(trigger.status,
                           raised ? statusOfVerb(text, governor.verb, Status::Signed)
                                  : statusOf(text, *governor.word, governor.verb, bid));
    const qsizetype verb = governor.verb >= 0 ? governor.verb : governor.doer;
    if (verb < 0 || !governor.word->has(DealWord::Subject))
        return;
    if (const qsizetype subject = clauses.subject(verb); subject >= 0) {
        for (const qsizetype side : clauses.joinedBefore(subject))
            trigger.addSide(text.sides.of(side, places));
    }
}

/// The verbs of which the noun is the subject: "was signed by", "took effect".
void readFate(const DealText &text, DealTrigger &trigger, bool bid)
{
    const Clauses &clauses = text.clauses;
    const auto [begin, end] = clauses.sentence(clauses.sentenceOf(trigger.chunk));
    for (qsizetype verb = trigger.lastChunk + 1; verb < std::min(end, trigger.lastChunk + 3 * Reach); ++verb) {
        if (!clauses.is(verb, Kind::Verb) || clauses.subject(verb) != trigger.chunk)
            continue;
        const VerbGroup &group = clauses.verb(verb);
        if (group.tense == VerbGroup::Tense::Gerund)
            continue; // "a treaty ending years of war"
        if (group.passive || goesOn(clauses, verb)) {
            if (const DealWord *fate = findVerb(text, verb, Class::Support)) {
                trigger.status = later(trigger.status, statusOf(text, *fate, verb, bid));
                if (fate->has(DealWord::Subject))
                    readPhrases(text, trigger, verb + 1);
            }
        } else if (clauses.tag(clauses.chunks[verb].head).lemma == u"be") {
            readPhrases(text, trigger, verb + 1); // "the order was from Norbau"
            const DealWord *cue =
                clauses.is(verb + 1, Kind::Other) ? text.words.find(clauses.lower(verb + 1), Class::Cue) : nullptr;
            if (cue && !group.negated)
                trigger.status = later(trigger.status, cue->status);
        } else if (const DealWord *fate = group.isFinite() ? findVerb(text, verb, Class::Fate) : nullptr) {
            const bool other =
                fate->status > Status::Talks && clauses.is(verb + 1, Kind::Noun); // "that ended 17 days of fighting"
            if (group.negated)
                trigger.status = later(trigger.status, Status::Signed); // not in force yet
            else if (!other)
                trigger.status = later(trigger.status, statusOf(text, *fate, verb, bid));
        }
    }
}

/// "the agreement Norbau and Sudwerk have signed", "an offer, which the board rejected".
void readRelative(const DealText &text, DealTrigger &trigger, bool bid)
{
    const Clauses &clauses = text.clauses;
    qsizetype at = trigger.lastChunk + 1;
    if (clauses.is(at, Kind::Comma) && clauses.is(at + 1, Kind::Relative))
        ++at;
    if (clauses.is(at, Kind::Relative))
        ++at;
    if (!clauses.is(at, Kind::Noun) || !clauses.isBeside(trigger.chunk, at))
        return;
    const auto list = clauses.joined(at);
    const qsizetype verb = list.back() + 1;
    if (!clauses.isBeside(trigger.chunk, verb) || !clauses.is(verb, Kind::Verb) || !clauses.verb(verb).isFinite())
        return;
    const DealWord *word = findVerb(text, verb, Class::Support);
    if (!word || clauses.is(verb + 1, Kind::Noun))
        return;
    trigger.status = later(trigger.status, statusOf(text, *word, verb, bid));
    if (word->has(DealWord::Subject)) {
        for (const qsizetype side : list)
            trigger.addSide(text.sides.of(side));
    }
}
} // namespace

void readNoun(const DealText &text, DealTrigger &trigger)
{
    const Clauses &clauses = text.clauses;
    const Chunk &noun = clauses.chunks[trigger.chunk];
    const DealWord &word = *trigger.word;
    const bool bid = word.is(DealWord::Bid) || word.status == Status::Proposed;

    bool definite = false;
    for (qsizetype token = noun.first; token < trigger.first; ++token) {
        const Tag &tag = clauses.tag(token);
        definite = definite || isOneOf(tag.lower, {u"the", u"this", u"that", u"these", u"those", u"such", u"both"})
            || tag.xpos == Xpos::PRPS || tag.xpos == Xpos::POS;
        if (const DealWord *cue = text.words.find(tag.lower, Class::Cue))
            trigger.status = later(trigger.status, cue->status);
    }
    if (const Amount *amount = text.amountIn(trigger.chunk)) {
        trigger.money = amount->rate == Amount::Rate::None;
        if (amount->rate == Amount::Rate::Unit && trigger.kind == DealWord::Kind::Any)
            trigger.kind = DealWord::Kind::Acquisition; // "a $15-a-share offer"
    }
    if (word.has(DealWord::Owner)) {
        for (const EntityId owner : text.sides.owners(trigger.chunk, trigger.first))
            trigger.addSide({Side::Kind::Named, owner});
    }
    readPhrases(text, trigger, trigger.lastChunk + 1);
    trigger.own = !trigger.sides.empty();
    readGovernor(text, trigger, bid);
    readFate(text, trigger, bid);
    readRelative(text, trigger, bid);
    if (word.is(DealWord::Talks) && trigger.status == Status::None)
        trigger.status = Status::Talks;
    trigger.back = word.is(DealWord::Back) && definite && trigger.sides.size() < 2;
    if (word.is(DealWord::Order) && word.kind == DealWord::Kind::Any && trigger.status == Status::Signed)
        trigger.status = Status::Agreed; // a letter of intent
}

} // namespace Dateline
