// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "deals/triggers.h"

#include "text/oneof.h"

namespace Dateline {
namespace {
using Kind = Chunk::Kind;
using Class = DealWord::Class;
using Status = DealWord::Status;
using Tense = VerbGroup::Tense;

constexpr qsizetype Reach = 14;

/// What the noun phrase is when it changes hands.
DealWord::Kind thingIn(const DealText &text, qsizetype noun)
{
    const qsizetype head = text.clauses.chunks[noun].head;
    if (const EntityId entity = text.sides.at(head);
        entity >= 0 && text.sides.entity(entity).kind == Entity::Kind::Organization)
        return DealWord::Kind::Acquisition;
    const DealWord *goods = text.words.find(text.clauses.tag(head).lemma.toLower(), Class::Goods);
    return goods ? goods->kind : DealWord::Kind::Any;
}

/// What changes hands at the phrase, and in the one that "of" binds to it: "a cargo of oil".
DealWord::Kind thingAt(const DealText &text, qsizetype noun)
{
    if (noun < 0)
        return DealWord::Kind::Any;
    const DealWord::Kind kind = thingIn(text, noun);
    if (kind == DealWord::Kind::Any && text.clauses.isWord(noun + 1, u"of") && text.clauses.is(noun + 2, Kind::Noun))
        return thingIn(text, noun + 2);
    return kind;
}

struct VerbSides {
    std::vector<Side> subject;
    std::vector<Side> object;
    std::vector<Side> others; ///< by prepositions
    DealWord::Kind thing = DealWord::Kind::Any;
    bool money = false; ///< the object is a sum
};

std::vector<Side> sidesOf(const DealText &text, const std::vector<qsizetype> &nouns)
{
    std::vector<Side> sides;
    for (const qsizetype noun : nouns) {
        if (const Side side = text.sides.of(noun); side.kind != Side::Kind::None)
            sides.push_back(side);
    }
    return sides;
}

VerbSides read(const DealText &text, const DealTrigger &trigger)
{
    const Clauses &clauses = text.clauses;
    const VerbGroup &group = clauses.verb(trigger.chunk);
    const bool passive = group.passive || (group.tense == Tense::Participle && !group.perfect);
    VerbSides found;
    const qsizetype subject = clauses.subject(trigger.chunk);
    // "Norbau's plan to sell"
    const bool afterNoun =
        !passive && clauses.verb(trigger.chunk).tense == Tense::Infinitive && clauses.is(trigger.chunk - 1, Kind::Noun);
    const auto owners =
        afterNoun ? text.sides.owners(trigger.chunk - 1, clauses.chunks[trigger.chunk - 1].head) : std::vector<EntityId>();
    if (!owners.empty()) {
        for (const EntityId owner : owners)
            found.subject.push_back({Side::Kind::Named, owner});
    } else if (subject >= 0) {
        (passive ? found.object : found.subject) = sidesOf(text, clauses.joinedBefore(subject));
        if (passive)
            found.thing = thingAt(text, subject);
    }
    qsizetype at = trigger.chunk + 1;
    if (clauses.is(at, Kind::Other) || (clauses.is(at, Kind::Preposition) && clauses.chunks[at].end <= trigger.end))
        ++at;
    if (!passive && clauses.is(at, Kind::Noun) && clauses.isBeside(trigger.chunk, at)) {
        const auto list = clauses.joined(at);
        found.money = text.amountIn(at) != nullptr;
        found.thing = thingAt(text, at);
        if (!found.money)
            found.object = sidesOf(text, list);
        at = list.back() + 1;
        if (clauses.is(at, Kind::Noun) && clauses.is(at + 1, Kind::Verb)) { // "the 22% it does not own of"
            at += 2;
            if (clauses.is(at, Kind::Other))
                ++at;
            if (clauses.isWord(at, u"of") && clauses.is(at + 1, Kind::Noun) && found.object.empty())
                found.object = sidesOf(text, {at + 1});
        }
        if (clauses.is(at, Kind::Noun) && text.amountIn(at)) { // "lend them $5 million"
            found.money = true;
            ++at;
        }
    }
    for (const qsizetype limit = at + Reach; clauses.isBeside(trigger.chunk, at) && at < limit;) {
        if (clauses.is(at, Kind::Comma) && clauses.isApposition(at + 1)) {
            do
                ++at;
            while (clauses.isBeside(trigger.chunk, at) && !clauses.is(at, Kind::Comma) && !clauses.is(at, Kind::Relative)
                   && !clauses.is(at, Kind::Verb));
            if (clauses.is(at, Kind::Comma))
                ++at;
            continue;
        }
        if (!clauses.is(at, Kind::Preposition) || !clauses.is(at + 1, Kind::Noun)) {
            const bool aside = (clauses.is(at, Kind::And) && clauses.is(at + 1, Kind::Preposition))
                || (clauses.is(at, Kind::Comma) && clauses.is(at + 1, Kind::And) && clauses.is(at + 2, Kind::Noun))
                || (clauses.is(at, Kind::And) && text.words.find(clauses.lower(at + 1), Class::Not) == nullptr
                    && clauses.is(at - 1, Kind::Comma) && clauses.is(at + 1, Kind::Noun))
                || (clauses.is(at, Kind::Comma) && clauses.is(at - 2, Kind::And)); // "shares, or 18%, of"
            if (clauses.is(at, Kind::Noun) || aside) {
                ++at;
                continue;
            }
            break;
        }
        const quint16 bind = DealLexicon::bindOf(clauses.lower(at));
        const auto list = clauses.joined(at + 1);
        if (trigger.word->binds & bind) {
            for (const Side side : sidesOf(text, list))
                found.others.push_back(side);
        }
        at = list.back() + 1;
    }
    return found;
}

bool anyNamed(const std::vector<Side> &sides)
{
    return std::ranges::any_of(sides, &Side::isNamed);
}

/// Whether what they agreed to is no deal: to meet, to talk, that something is so.
bool isBareAgreement(const DealText &text, const DealTrigger &trigger)
{
    const Clauses &clauses = text.clauses;
    qsizetype next = trigger.chunk + 1;
    while (clauses.isBeside(trigger.chunk, next) && !clauses.is(next, Kind::Verb) && !clauses.is(next, Kind::Clause)
           && !clauses.is(next, Kind::Relative) && next < trigger.chunk + 6)
        ++next;
    if (!clauses.is(next, Kind::Verb) || clauses.verb(next).tense != Tense::Infinitive)
        return true;
    return isOneOf(clauses.tag(clauses.chunks[next].head).lemma,
                   {u"meet", u"talk", u"review", u"hear", u"discuss", u"consider", u"put", u"be", u"see", u"speak", u"hold",
                    u"study", u"continue", u"disagree", u"look", u"go"});
}
} // namespace

DealWord::Status statusOfVerb(const DealText &text, qsizetype verb, DealWord::Status done)
{
    const Clauses &clauses = text.clauses;
    const VerbGroup &group = clauses.verb(verb);
    if (group.negated)
        return Status::Rejected;
    switch (group.tense) {
    case Tense::Past:
    case Tense::PresentPerfect:
    case Tense::PastPerfect:
    case Tense::Participle:
        return done;
    case Tense::Future:
        return Status::Agreed;
    case Tense::Present:
        return group.progressive || group.passive ? Status::Agreed : done;
    case Tense::Modal:
        return Status::Agreed;
    case Tense::ModalPerfect:
        return Status::Rejected;
    case Tense::Infinitive:
    case Tense::Bare:
    case Tense::Gerund:
        break;
    }
    if (group.tense == Tense::Bare && clauses.is(verb - 1, Kind::And)) { // "was to meet them and sign"
        for (qsizetype at = verb - 2; clauses.isBeside(verb, at); --at) {
            if (clauses.is(at, Kind::Verb))
                return statusOfVerb(text, at, done);
        }
    }
    // the verb or noun over it: "agreed to buy", "an offer to buy", "plans on buying"
    for (qsizetype at = verb - 1; clauses.isBeside(verb, at) && at >= verb - 4; --at) {
        const DealWord *over = nullptr;
        if (clauses.is(at, Kind::Verb)) {
            over = findVerb(text, at, Class::Governor);
            if (over)
                return over->status;
            if (clauses.verb(at).isFinite())
                break;
        } else if (clauses.is(at, Kind::Noun)) {
            over = text.words.find(clauses.tag(clauses.chunks[at].head).lemma, Class::Governor);
            if (over)
                return over->status;
        } else if (clauses.is(at, Kind::Other)) {
            over = text.words.find(clauses.lower(at), Class::Governor);
            if (over)
                return over->status;
        }
    }
    if (group.tense == Tense::Gerund)
        return clauses.is(verb - 1, Kind::Preposition) || clauses.is(verb - 1, Kind::Clause) ? done : Status::Agreed;
    return Status::Proposed;
}

bool readVerb(const DealText &text, DealTrigger &trigger)
{
    const DealWord &word = *trigger.word;
    VerbSides found = read(text, trigger);
    if (found.thing == DealWord::Kind::Supply && word.kind == DealWord::Kind::Acquisition)
        found.object.clear(); // goods have makers, who are no side
    for (const auto *list : {&found.subject, &found.object, &found.others}) {
        for (const Side side : *list)
            trigger.addSide(side);
    }
    const Status done = word.status == Status::None ? Status::Signed : word.status;
    trigger.status = statusOfVerb(text, trigger.chunk, done);
    const qsizetype sides = std::ssize(trigger.sides) + trigger.unnamed;

    if (word.is(DealWord::Agree)) {
        if (isBareAgreement(text, trigger))
            return false;
        return sides > 1 && !trigger.sides.empty();
    }
    if (found.thing == DealWord::Kind::Agreement) { // a lawsuit settled
        trigger.own = true;
        return !trigger.sides.empty();
    }
    if (word.is(DealWord::Person))
        return false;
    if (word.is(DealWord::Aid))
        return found.money && trigger.sides.size() > 1 && std::ranges::any_of(trigger.sides, [&](EntityId id) {
                   return text.sides.entity(id).kind == Entity::Kind::Country;
               });
    if (word.is(DealWord::Goods)) { // what is swapped: prisoners
        if (found.thing == DealWord::Kind::Any)
            return false;
        trigger.kind = found.thing;
    }
    trigger.money = found.money;
    if (word.is(DealWord::Bid)) { // "offered $900 million for Norbau"
        trigger.status = Status::Proposed;
        return found.money && trigger.sides.size() > 1 && !found.others.empty();
    }
    if (word.is(DealWord::Money)) {
        const bool people = std::ranges::any_of(
            trigger.sides, [&](EntityId id) { return text.sides.entity(id).kind == Entity::Kind::Person; });
        return !trigger.sides.empty() && (found.money || (sides > 1 && !people));
    }
    if (word.kind == DealWord::Kind::Acquisition) {
        if (found.thing == DealWord::Kind::None)
            return false;
        if (found.thing == DealWord::Kind::Supply)
            trigger.kind = DealWord::Kind::Supply;
        if (anyNamed(found.object))
            trigger.target = std::ranges::find_if(found.object, &Side::isNamed)->entity;
        if (trigger.sides.empty() || sides < 2) {
            const bool goods = trigger.kind == DealWord::Kind::Supply && anyNamed(found.subject)
                && word.has(DealWord::From); // "bought a cargo"
            return goods;
        }
        // a price is no buyer: "sold" needs whom to
        if (word.has(DealWord::To))
            return !found.others.empty();
        return !found.object.empty() || !found.others.empty();
    }
    if (word.kind == DealWord::Kind::Supply)
        return found.thing == DealWord::Kind::Supply && sides > 1 && !trigger.sides.empty();
    return sides > 1 && !trigger.sides.empty();
}

} // namespace Dateline
