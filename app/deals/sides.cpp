// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "deals/sides.h"

#include "lexicon/countrylexicon.h"
#include "lexicon/deallexicon.h"
#include "lexicon/lexicons.h"
#include "text/oneof.h"

namespace Dateline {
namespace {
using Kind = Chunk::Kind;

/// How far a pronoun looks for whom it means, in chunks.
constexpr qsizetype Reach = 30;

/// Whether \a name is \a start with another word behind it, or one before a single word: "Institut Sudwerk" for "Sudwerk".
bool goesBeyond(QStringView name, QStringView start)
{
    const qsizetype at = name.indexOf(start);
    if (at < 0 || name.size() == start.size() || (at > 0 && (name[at - 1].isLetterOrNumber() || start.contains(u' '))))
        return false;
    const qsizetype end = at + start.size();
    return end == name.size() ? at > 0 : !name[end].isLetterOrNumber();
}

} // namespace

Sides::Sides(const Clauses &clauses, std::span<const Entity> entities, std::span<const Amount> amounts,
             const Lexicons &lexicons)
    : m_clauses(clauses)
    , m_entities(entities)
    , m_deals(*lexicons.deals)
    , m_capital(entities.size(), false)
{
    for (EntityId id = 0; id < std::ssize(entities); ++id) {
        m_fullest.push_back(id);
        for (const Mention &mention : entities[id].mentions) {
            const auto amount =
                std::ranges::lower_bound(amounts, mention.span.begin, {}, [](const Amount &a) { return a.span.end - 1; });
            if (amount == amounts.end() || !amount->span.intersects(mention.span))
                m_places.push_back({mention.span, id, mention.form});
        }
    }
    std::ranges::sort(m_places, {}, [](const Place &place) { return std::pair(place.span.begin, -place.span.end); });
    joinShortNames();
    joinCapitals(lexicons);
    joinOfficials();
}

/// "Deseret" is "Deseret Bancorp" where an organization has that name.
void Sides::joinShortNames()
{
    for (EntityId id = 0; id < std::ssize(m_entities); ++id) {
        const Entity &entity = m_entities[id];
        if (entity.kind == Entity::Kind::Country || !entity.role.isEmpty())
            continue;
        for (EntityId other = 0; other < std::ssize(m_entities); ++other) {
            if (other != id && m_entities[other].kind == Entity::Kind::Organization
                && goesBeyond(m_entities[other].name, entity.name)) {
                m_fullest[id] = other;
                break;
            }
        }
    }
}

void Sides::joinCapitals(const Lexicons &lexicons)
{
    for (EntityId id = 0; id < std::ssize(m_entities); ++id) {
        if (m_entities[id].kind != Entity::Kind::Place)
            continue;
        const auto *country = lexicons.countries->findCapital(m_entities[id].name);
        if (!country)
            continue;
        m_capital[id] = true;
        const auto named = std::ranges::find(m_entities, country->code, &Entity::country);
        if (named != m_entities.end() && named->kind == Entity::Kind::Country)
            m_fullest[id] = named - m_entities.begin();
    }
}

/// "Iraqi Deputy Prime Minister Tariq Aziz" signs for Iraq.
void Sides::joinOfficials()
{
    for (const Chunk &chunk : m_clauses.chunks) {
        if (chunk.kind != Kind::Noun)
            continue;
        const EntityId person = at(chunk.head);
        if (person < 0 || m_entities[person].kind != Entity::Kind::Person || m_fullest[person] != person)
            continue;
        EntityId body = -1;
        bool office = false;
        bool speaks = true;
        for (qsizetype token = chunk.first; token < chunk.end; ++token) {
            const EntityId here = at(token);
            if (here == person)
                break;
            if (here >= 0 && m_entities[here].kind != Entity::Kind::Person)
                body = here;
            else if (body >= 0)
                office = office || m_deals.find(m_clauses.tag(token).lower, DealWord::Class::Part);
            speaks = speaks && !m_deals.find(m_clauses.tag(token).lower, DealWord::Class::Outsider);
        }
        if (body >= 0 && office && speaks && mayBe(body, false))
            m_fullest[person] = m_fullest[body];
    }
}

const Sides::Place *Sides::placeAt(qsizetype token) const
{
    const Span span = m_clauses.text.tokens[token].span;
    auto place = std::ranges::upper_bound(m_places, span.begin, {}, [](const Place &p) { return p.span.begin; });
    // the innermost: a country may stand inside a description
    for (int steps = 0; place != m_places.begin() && steps < 3; ++steps) {
        --place;
        if (place->span.contains(span))
            return &*place;
    }
    return nullptr;
}

EntityId Sides::at(qsizetype token) const
{
    const Place *place = placeAt(token);
    return place ? place->entity : -1;
}

Mention::Form Sides::formAt(qsizetype token) const
{
    const Place *place = placeAt(token);
    return place ? place->form : Mention::Form::Name;
}

bool Sides::mayBe(EntityId id, bool places) const
{
    const EntityId full = m_fullest[id];
    const Entity &entity = m_entities[full];
    // what is a place by its context alone may as well be a firm
    return entity.kind != Entity::Kind::Place || places || m_capital[full]
        || entity.mentions.front().why.rule == Rule::PlaceContext;
}

Side Sides::named(EntityId entity, bool places) const
{
    if (!mayBe(entity, places))
        return {};
    return {Side::Kind::Named, m_fullest[entity]};
}

/// Whom "it" or "the company" means: who says so ("Norbau said it"), else whom the sentence before is about.
Side Sides::meantBy(qsizetype noun, int depth, bool company) const
{
    constexpr Side Unknown{Side::Kind::Unnamed, -1};
    if (depth > 3)
        return Unknown;
    const auto subjectOf = [&](qsizetype verb) -> Side {
        if (!m_clauses.is(verb, Kind::Verb) || !m_clauses.verb(verb).isFinite())
            return {};
        const qsizetype subject = m_clauses.subject(verb);
        if (subject < 0 || subject == noun)
            return {};
        const Side side = of(subject, false, depth + 1);
        return side.isNamed() && !(company && isPerson(side.entity)) ? side : Side{};
    };
    for (qsizetype verb = noun - 1; m_clauses.isBeside(noun, verb) && verb > noun - Reach; --verb) {
        if (const Side side = subjectOf(verb); side.isNamed())
            return side;
    }
    const qsizetype sentence = m_clauses.sentenceOf(noun);
    if (sentence > 0) {
        const auto [begin, end] = m_clauses.sentence(sentence - 1);
        for (qsizetype verb = begin; verb < std::min(end, begin + Reach); ++verb) {
            if (const Side side = subjectOf(verb); side.isNamed())
                return side;
        }
    }
    return Unknown;
}

/// The last body named before the token whose name ends in that word: "First Harbor Bank" for "the bank".
EntityId Sides::namesakeOf(qsizetype token) const
{
    const qsizetype at = m_clauses.text.tokens[token].span.begin;
    auto place = std::ranges::lower_bound(m_places, at, {}, [](const Place &p) { return p.span.begin; });
    for (int steps = 0; place != m_places.begin() && steps < Reach; ++steps) {
        --place;
        if (m_entities[place->entity].kind == Entity::Kind::Organization
            && place->span.of(m_clauses.text.text).endsWith(u' ' + m_clauses.tag(token).lower, Qt::CaseInsensitive))
            return place->entity;
    }
    return -1;
}

/// Whether it is surely one, not a firm with a person's name.
bool Sides::isPerson(EntityId id) const
{
    const Entity &entity = m_entities[id];
    return entity.kind == Entity::Kind::Person && (!entity.role.isEmpty() || entity.gender != Entity::Gender::Unknown);
}

Side Sides::of(qsizetype noun, bool places, int depth) const
{
    const Chunk &chunk = m_clauses.chunks[noun];
    if (chunk.kind != Kind::Noun || depth > 6)
        return {};
    if (const EntityId entity = at(chunk.head); entity >= 0 && formAt(chunk.head) != Mention::Form::Adjective)
        return named(entity, places);
    const Tag &head = m_clauses.tag(chunk.head);
    if (head.upos == Upos::Pron)
        return isOneOf(head.lower, {u"it", u"they", u"he", u"she", u"we"}) ? meantBy(noun, depth) : Side{};
    if (head.upos == Upos::Det && head.lower != u"all" && head.lower != u"some")
        return {};
    const DealWord *part = m_deals.find(head.lemma, DealWord::Class::Part);
    const DealWord *thing = m_deals.find(head.lemma, DealWord::Class::Goods);
    if (!part && m_deals.find(head.lemma, DealWord::Class::Outsider))
        return {};
    // "the members of the league", "the assets of the bank", "15% of the bank"
    const bool share = isOneOf(head.lower, {u"all", u"rest", u"remainder", u"majority", u"most", u"half", u"some"})
        || head.upos == Upos::Num || head.upos == Upos::Sym || head.xpos == Xpos::CD || head.lower == u"percent";
    if ((part || thing || share) && m_clauses.is(noun + 1, Kind::Preposition) && m_clauses.is(noun + 2, Kind::Noun)
        && (m_clauses.isWord(noun + 1, u"of") || (thing && m_clauses.isWord(noun + 1, u"in"))
            || (part && m_clauses.isWord(noun + 1, u"from")))) {
        const Side side = of(noun + 2, places || head.lower == u"state", depth + 1);
        if (side.kind != Side::Kind::None)
            return side;
    }
    // "its parent, Norbau Corp."
    if ((part || thing) && m_clauses.is(noun + 1, Kind::Comma) && m_clauses.is(noun + 2, Kind::Noun)
        && m_clauses.isBeside(noun, noun + 2)) {
        const EntityId entity = at(m_clauses.chunks[noun + 2].head);
        if (entity >= 0 && m_entities[entity].kind != Entity::Kind::Place && m_entities[entity].kind != Entity::Kind::Country
            && formAt(m_clauses.chunks[noun + 2].head) == Mention::Form::Name && !m_clauses.is(noun + 3, Kind::And))
            return named(entity, places);
    }
    const auto owns = [&](qsizetype token) {
        return at(token) >= 0 && token + 1 < chunk.end && m_clauses.tag(token + 1).xpos == Xpos::POS;
    };
    for (qsizetype token = chunk.head; token-- > chunk.first;) { // "Norbau's U.S. unit" is Norbau
        if (owns(token) && mayBe(at(token), places))
            return named(at(token), places);
    }
    for (qsizetype token = chunk.head; token-- > chunk.first && !owns(token);) {
        const EntityId entity = at(token);
        if (entity >= 0 && (part || thing) && mayBe(entity, places) && (part || formAt(token) != Mention::Form::Adjective))
            return named(entity, places);
    }
    if (part && m_clauses.tag(chunk.first).lower == u"the" && head.xpos == Xpos::NN) {
        if (const EntityId namesake = namesakeOf(chunk.head); namesake >= 0)
            return named(namesake, places);
        return meantBy(noun, depth, true);
    }
    return {part ? Side::Kind::Unnamed : Side::Kind::None, -1};
}

std::vector<EntityId> Sides::owners(qsizetype noun, qsizetype token) const
{
    const Chunk &chunk = m_clauses.chunks[noun];
    std::vector<EntityId> found;
    for (qsizetype at = chunk.first; at < token; ++at) {
        const EntityId entity = this->at(at);
        if (entity >= 0 && mayBe(entity, false) && std::ranges::find(found, m_fullest[entity]) == found.end())
            found.push_back(m_fullest[entity]);
    }
    if (found.empty()) { // "its", "the company's", for whom the sentences are about
        for (qsizetype at = chunk.first; at < token; ++at) {
            const Tag &tag = m_clauses.tag(at);
            const bool company = tag.xpos == Xpos::POS && at > chunk.first
                && m_deals.find(m_clauses.tag(at - 1).lemma, DealWord::Class::Part);
            if (company || (tag.xpos == Xpos::PRPS && isOneOf(tag.lower, {u"its", u"their", u"his", u"her"}))) {
                if (const Side side = meantBy(noun, 0, company); side.isNamed())
                    found.push_back(side.entity);
                break;
            }
        }
    }
    if (!found.empty() && m_clauses.is(noun - 1, Kind::And) && m_clauses.is(noun - 2, Kind::Noun)
        && m_clauses.isBeside(noun, noun - 2)) {
        const EntityId entity = this->at(m_clauses.chunks[noun - 2].head);
        const bool possessive =
            std::ranges::any_of(m_clauses.text.tags.begin() + chunk.first, m_clauses.text.tags.begin() + token,
                                [](const Tag &tag) { return tag.xpos == Xpos::POS; });
        if (possessive && entity >= 0 && mayBe(entity, false))
            found.insert(found.begin(), m_fullest[entity]);
    }
    return found;
}

} // namespace Dateline
