// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "deals/grouping.h"

namespace Dateline {
namespace {
using Kind = DealWord::Kind;
using Status = DealWord::Status;

bool agree(Kind a, Kind b)
{
    return a == b || a == Kind::Any || b == Kind::Any;
}

bool isIn(EntityId side, const std::vector<EntityId> &sides)
{
    return std::ranges::find(sides, side) != sides.end();
}

bool contains(const std::vector<EntityId> &all, const std::vector<EntityId> &some)
{
    return std::ranges::all_of(some, [&](EntityId side) { return isIn(side, all); });
}

/// What is known when \a next is told after \a before.
Status after(Status before, Status next)
{
    if (next == Status::None || before == Status::None)
        return next == Status::None ? before : next;
    if (before == Status::Rejected && next == Status::Proposed)
        return next; // a new offer
    // facts win over what is open: an agreement over an offer; but a deal that ended stays so
    static constexpr int ranks[]{0, 4, 3, 1, 2, 5, 6, 7};
    return ranks[int(next)] > ranks[int(before)] ? next : before;
}

void addKind(DealGroup &group, Kind kind)
{
    if (group.kind == Kind::Any || (group.kind == Kind::Agreement && kind != Kind::Any))
        group.kind = kind;
}

void addSides(DealGroup &group, const std::vector<EntityId> &sides)
{
    for (const EntityId side : sides) {
        if (!isIn(side, group.sides))
            group.sides.push_back(side);
    }
}

void add(DealGroup &group, const DealTrigger &trigger, qsizetype index)
{
    group.triggers.push_back(index);
    addSides(group, trigger.sides);
    group.unnamed = std::max(group.unnamed, trigger.unnamed);
    if (group.target < 0)
        group.target = trigger.target;
    addKind(group, trigger.kind);
    group.status = after(group.status, trigger.status);
}

void add(DealGroup &group, const DealGroup &other)
{
    group.triggers.insert(group.triggers.end(), other.triggers.begin(), other.triggers.end());
    addSides(group, other.sides);
    group.unnamed = std::max(group.unnamed, other.unnamed);
    if (group.target < 0)
        group.target = other.target;
    addKind(group, other.kind);
    group.status = after(group.status, other.status);
}

/// Whether what \a next says, whose first trigger is \a first, may tell of the group's deal. \a last when nothing else was
/// told between them.
bool fits(const DealGroup &group, const DealGroup &next, const DealTrigger &first, bool last)
{
    if (!agree(group.kind, next.kind))
        return false;
    const bool within = contains(group.sides, next.sides);
    const bool around = contains(next.sides, group.sides);
    if (group.target >= 0 && next.target >= 0 && group.target != next.target && !(within && around))
        return false;
    if (next.sides.empty() && (first.back || (group.kind == Kind::Truce && next.kind == Kind::Truce)))
        return true;
    // "a $5 billion merger was announced"; "Norbau's deal with Sudwerk"
    if (group.sides.empty() && group.kind != Kind::Any && next.kind == Kind::Any && first.word->has(DealWord::Owner))
        return true;
    if (next.sides.empty() || group.sides.empty())
        return false;
    // "won an order"; "the order was from Norbau"
    if (first.back && last && group.kind == next.kind && group.sides.size() == 1 && next.sides.size() == 1
        && group.unnamed == 0)
        return true;
    if (!within && !around)
        return false;
    if (first.back || (group.target >= 0 && group.target == next.target))
        return true;
    // "an agreement" is a new one, unless all its sides are those of the one before
    return (group.sides.size() > 1 && next.sides.size() > 1) || (group.kind == Kind::Truce && next.kind == Kind::Truce);
}

/// Words in the sentence that make an agreement a truce: "cease all hostilities".
bool tellsOfFighting(const DealText &text, const DealTrigger &trigger)
{
    const TaggedText &tagged = text.clauses.text;
    const Sentence &sentence = tagged.sentences[text.clauses.sentenceOf(trigger.chunk)];
    for (qsizetype token = trigger.end; token < std::min(sentence.endToken, trigger.end + 30); ++token) {
        const Tag &tag = tagged.tags[token];
        if (tag.upos != Upos::Noun && tag.upos != Upos::Propn)
            continue;
        const DealWord *word = text.words.find(tag.lemma, DealWord::Class::Goods);
        if (word && word->kind == Kind::Truce)
            return true;
    }
    return false;
}
} // namespace

std::vector<DealGroup> groupTriggers(const DealText &text, const std::vector<DealTrigger> &triggers)
{
    // first what one clause tells, then what several do
    std::vector<DealGroup> clauses;
    std::vector<qsizetype> clauseOf(triggers.size(), -1);
    for (qsizetype index = 0; index < std::ssize(triggers); ++index) {
        const DealTrigger &trigger = triggers[index];
        qsizetype place = trigger.joins >= 0 ? clauseOf[trigger.joins] : -1;
        if (place < 0) {
            place = std::ssize(clauses);
            clauses.emplace_back().kind = trigger.kind;
        }
        clauseOf[index] = place;
        add(clauses[place], trigger, index);
    }
    std::vector<DealGroup> groups;
    for (DealGroup &clause : clauses) {
        const DealTrigger &first = triggers[clause.triggers.front()];
        if (clause.kind == Kind::Any && !first.verb && tellsOfFighting(text, first))
            clause.kind = Kind::Truce;
        const auto fitting = std::ranges::find_if(groups.rbegin(), groups.rend(), [&](const DealGroup &group) {
            return fits(group, clause, first, &group == &groups.back());
        });
        if (fitting == groups.rend())
            groups.push_back(std::move(clause));
        else
            add(*fitting, clause);
    }
    return groups;
}

bool isDeal(const DealText &, const std::vector<DealTrigger> &triggers, const DealGroup &group)
{
    bool strong = false;
    bool told = false;
    bool money = false;
    bool held = true;
    for (const qsizetype index : group.triggers) {
        const DealTrigger &trigger = triggers[index];
        const bool isHeld = trigger.word->is(DealWord::Held) && !trigger.verb;
        const bool stands = trigger.status != Status::None && !trigger.word->is(DealWord::Talks)
            && ((trigger.own && trigger.sides.size() > 1) || (trigger.money && !trigger.sides.empty()));
        held = held && isHeld && !stands;
        const bool isStrong = !isHeld && !trigger.word->is(DealWord::Weak);
        strong = strong || isStrong;
        told = told || (isStrong && trigger.status != Status::None);
        money = money || trigger.money || (trigger.verb && trigger.own);
    }
    if (held)
        return false;
    if (group.sides.size() > 1)
        return true;
    if (group.sides.size() == 1)
        return group.unnamed > 0 || strong || money || group.status > Status::Talks;
    return strong && (told || (group.kind == Kind::Truce && group.triggers.size() > 1));
}

} // namespace Dateline
