// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/entitycorrections.h"

#include "lexicon/countrylexicon.h"
#include "text/wordplaces.h"

namespace Dateline {

namespace {

using Act = Correction::Act;
using Scope = Correction::Scope;

bool isName(const Mention &mention)
{
    return mention.form == Mention::Form::Name || mention.form == Mention::Form::Adjective;
}

void touch(Entity &entity)
{
    for (Mention &mention : entity.mentions)
        mention.why.putRight();
}

/// All places of nextPlace(), in text order.
std::vector<Span> placesOf(QStringView words, QStringView text)
{
    std::vector<Span> places;
    for (Span place = nextPlace(words, text); !place.isEmpty(); place = nextPlace(words, text, place.begin + 1))
        places.push_back(place);
    return places;
}

} // namespace

std::optional<EntityId> findEntity(std::span<const Entity> entities, Span span)
{
    std::optional<EntityId> best;
    qsizetype most = 0;
    for (EntityId id = 0; id < std::ssize(entities); ++id) {
        for (const Mention &mention : entities[id].mentions) {
            if (mention.span == span)
                return id;
            if (isName(mention) && mention.span.shared(span) > most) {
                most = mention.span.shared(span);
                best = id;
            }
        }
    }
    return best;
}

std::optional<EntityId> findMeant(std::span<const Entity> entities, QStringView text, const Correction &correction)
{
    const std::optional<Span> there = correction.other ? findPlace(*correction.other, text) : std::nullopt;
    if (const auto id = there ? findEntity(entities, *there) : std::nullopt)
        return id;
    const auto named = std::ranges::find(entities, correction.value, &Entity::name);
    return named == entities.end() ? std::nullopt : std::optional<EntityId>(named - entities.begin());
}

bool EntityCorrections::isAbout(Act act)
{
    switch (act) {
    case Act::Kind:
    case Act::NoName:
    case Act::SameAs:
    case Act::NotSameAs:
    case Act::Name:
    case Act::Country:
        return true;
    default:
        return false;
    }
}

bool EntityCorrections::apply(const Correction &correction)
{
    if (correction.scope == Scope::Always)
        return applyAlways(correction);
    const std::optional<Span> place = findPlace(correction.place, m_text);
    if (!place)
        return false;
    if (correction.act == Act::Kind)
        return setKind(correction, *place);
    const std::optional<EntityId> id = findEntity(m_entities, *place);
    if (!id)
        return false;
    switch (correction.act) {
    case Act::NoName:
        if (correction.scope == Scope::Here)
            return removeMention(*place);
        m_entities[*id].mentions.clear();
        return true;
    case Act::SameAs:
        return join(correction, *place);
    case Act::NotSameAs:
        return split(correction, *place);
    default:
        return applyTo(*id, correction);
    }
}

/// The acts that need no more than the entity.
bool EntityCorrections::applyTo(EntityId id, const Correction &correction)
{
    Entity &entity = m_entities[id];
    switch (correction.act) {
    case Act::Kind:
        makeKind(id, correction.kind);
        return true;
    case Act::Name:
        entity.name = correction.value;
        break;
    case Act::Country:
        entity.country = correction.value;
        nameCountry(entity);
        break;
    default:
        return false;
    }
    touch(entity);
    return true;
}

/// A row of the reader's lexicon: true when its words stand in the article.
bool EntityCorrections::applyAlways(const Correction &correction)
{
    const QString &words = correction.place.exact;
    if (correction.act == Act::NoName) {
        bool any = false;
        for (Entity &entity : m_entities) {
            const auto gone = std::erase_if(entity.mentions, [&](const Mention &mention) {
                return isName(mention) && mention.span.of(m_text) == words;
            });
            // "she" means nobody any more when the name was none.
            if (gone > 0 && std::ranges::none_of(entity.mentions, isName))
                entity.mentions.clear();
            any |= gone > 0;
        }
        return any;
    }
    if (correction.act == Act::Kind) {
        bool any = false;
        for (EntityId id = 0; id < std::ssize(m_entities); ++id) {
            const auto same = [&](const Mention &mention) { return isName(mention) && mention.span.of(m_text) == words; };
            if (std::ranges::any_of(m_entities[id].mentions, same)) {
                makeKind(id, correction.kind);
                any = true;
            }
        }
        markAll(words, correction.kind);
        return any;
    }
    std::optional<EntityId> id;
    std::optional<EntityId> other;
    for (EntityId each = 0; each < std::ssize(m_entities); ++each) {
        for (const Mention &mention : m_entities[each].mentions) {
            if (isName(mention) && !id && mention.span.of(m_text) == words)
                id = each;
            if (isName(mention) && !other && mention.span.of(m_text) == correction.value)
                other = each;
        }
        if (!other && m_entities[each].name == correction.value)
            other = each;
    }
    if (!id)
        return false;
    if (correction.act != Act::SameAs)
        return applyTo(*id, correction);
    if (other && other != id) {
        merge(*id, *other);
    } else {
        m_entities[*id].name = correction.value;
        touch(m_entities[*id]);
    }
    return true;
}

bool EntityCorrections::setKind(const Correction &correction, Span place)
{
    std::optional<EntityId> id;
    for (EntityId each = 0; each < std::ssize(m_entities) && !id; ++each) {
        if (std::ranges::contains(m_entities[each].mentions, place, &Mention::span))
            id = each;
    }
    const bool here = correction.scope == Scope::Here;
    if (id && (!here || m_entities[*id].mentions.size() == 1))
        makeKind(*id, correction.kind);
    else
        id = mark(place, correction.kind);
    if (!correction.value.isEmpty() && correction.kind == Entity::Kind::Country) {
        m_entities[*id].country = correction.value;
        nameCountry(m_entities[*id]);
    }
    if (!here)
        markAll(place.of(m_text), correction.kind);
    return true;
}

void EntityCorrections::makeKind(EntityId id, Entity::Kind kind)
{
    Entity &entity = m_entities[id];
    const bool person = entity.kind == Entity::Kind::Person;
    if (person != (kind == Entity::Kind::Person)) {
        // "she" is no bank, and "it" nobody.
        std::erase_if(entity.mentions, [](const Mention &mention) { return mention.form == Mention::Form::Pronoun; });
        entity.role.clear();
        entity.gender = Entity::Gender::Unknown;
    }
    entity.kind = kind;
    if (kind != Entity::Kind::Country)
        entity.country.clear();
    else if (!entity.mentions.empty())
        nameCountry(entity);
    touch(entity);
}

/// Marks the words wherever they stand unmarked.
void EntityCorrections::markAll(QStringView words, Entity::Kind kind)
{
    for (const Span span : placesOf(words, m_text)) {
        const auto touches = [span](const Mention &mention) { return mention.span.intersects(span); };
        const bool marked = std::ranges::any_of(
            m_entities, [&](const Entity &entity) { return std::ranges::any_of(entity.mentions, touches); });
        if (!marked)
            mark(span, kind);
    }
}

/// Makes the words a name by hand; it joins what has the same words.
EntityId EntityCorrections::mark(Span span, Entity::Kind kind)
{
    const EntityId id = entityFor(span, kind);
    const EntityId into = id >= 0 ? id : addEntity(span.of(m_text), kind);
    Mention mention{span, Mention::Form::Name, {Rule::None, 1, {}, Origin::ByHand}};
    for (Entity &entity : m_entities) {
        const auto found = std::ranges::find(entity.mentions, span, &Mention::span);
        if (found != entity.mentions.end()) {
            mention.why = found->why;
            mention.why.putRight();
        }
        std::erase_if(entity.mentions, [span](const Mention &each) { return each.span.intersects(span); });
    }
    std::vector<Mention> &mentions = m_entities[into].mentions;
    mentions.insert(std::ranges::upper_bound(mentions, span, {}, &Mention::span), mention);
    return into;
}

/// The entity that a name made by hand joins: of the same words, else one whose name it makes longer; -1 for none.
EntityId EntityCorrections::entityFor(Span span, Entity::Kind kind) const
{
    EntityId longer = -1;
    const QStringView words = span.of(m_text);
    for (EntityId id = 0; id < std::ssize(m_entities); ++id) {
        const Entity &entity = m_entities[id];
        if (entity.kind != kind || entity.mentions.empty())
            continue;
        if (entity.name == words)
            return id;
        for (const Mention &mention : entity.mentions) {
            if (!isName(mention))
                continue;
            if (mention.span != span && mention.span.of(m_text) == words)
                return id;
            if (mention.span != span && span.contains(mention.span) && longer < 0)
                longer = id;
        }
    }
    return longer;
}

EntityId EntityCorrections::addEntity(QStringView words, Entity::Kind kind)
{
    Entity &entity = m_entities.emplace_back();
    entity.kind = kind;
    entity.name = words.toString().simplified();
    if (kind == Entity::Kind::Country)
        nameCountry(entity);
    return std::ssize(m_entities) - 1;
}

bool EntityCorrections::removeMention(Span place)
{
    for (Entity &entity : m_entities) {
        if (std::erase_if(entity.mentions, [place](const Mention &mention) { return mention.span == place; }) == 0)
            continue;
        if (std::ranges::none_of(entity.mentions, isName))
            entity.mentions.clear();
        return true;
    }
    return false;
}

bool EntityCorrections::join(const Correction &correction, Span place)
{
    const std::optional<Span> there = correction.other ? findPlace(*correction.other, m_text) : std::nullopt;
    const std::optional<EntityId> into = there ? findEntity(m_entities, *there) : std::nullopt;
    if (!into)
        return false;
    if (correction.scope == Scope::Here)
        return moveMention(place, *into);
    if (const EntityId from = *findEntity(m_entities, place); from != *into)
        merge(from, *into);
    return true;
}

void EntityCorrections::merge(EntityId from, EntityId into)
{
    Entity &source = m_entities[from];
    Entity &target = m_entities[into];
    touch(source);
    target.mentions.insert(target.mentions.end(), source.mentions.begin(), source.mentions.end());
    std::ranges::sort(target.mentions, {}, &Mention::span);
    source.mentions.clear();
    if (target.kind != source.kind)
        return;
    if (target.role.isEmpty())
        target.role = source.role;
    if (target.country.isEmpty())
        target.country = source.country;
    if (target.gender == Entity::Gender::Unknown)
        target.gender = source.gender;
}

bool EntityCorrections::split(const Correction &correction, Span place)
{
    const EntityId id = *findEntity(m_entities, place);
    const QStringView words = place.of(m_text);
    const auto leaves = [&](const Mention &mention) {
        return mention.span == place || (correction.scope == Scope::Article && mention.span.of(m_text) == words);
    };
    std::vector<Mention> leaving;
    std::ranges::copy_if(m_entities[id].mentions, std::back_inserter(leaving), leaves);
    if (leaving.empty())
        return false;
    if (leaving.size() == m_entities[id].mentions.size())
        return true; // it stands alone already
    std::erase_if(m_entities[id].mentions, leaves);
    const EntityId alone = addEntity(words, m_entities[id].kind);
    m_entities[alone].mentions = std::move(leaving);
    touch(m_entities[alone]);
    return true;
}

bool EntityCorrections::moveMention(Span place, EntityId into)
{
    for (Entity &entity : m_entities) {
        const auto mention = std::ranges::find(entity.mentions, place, &Mention::span);
        if (mention == entity.mentions.end())
            continue;
        Mention moved = *mention;
        moved.why.putRight();
        entity.mentions.erase(mention);
        std::vector<Mention> &mentions = m_entities[into].mentions;
        mentions.insert(std::ranges::upper_bound(mentions, place, {}, &Mention::span), moved);
        return true;
    }
    return false;
}

/// A country has a code and its usual name where its words are known.
void EntityCorrections::nameCountry(Entity &entity) const
{
    if (entity.kind != Entity::Kind::Country)
        return;
    if (entity.country.isEmpty()) {
        if (const auto *readings = m_countries.find(entity.name.toCaseFolded()); readings && !readings->empty())
            entity.country = m_countries.country(readings->front().country).code;
    }
    if (const auto *country = m_countries.findCode(entity.country))
        entity.name = country->name;
}

void EntityCorrections::finish()
{
    std::erase_if(m_entities, [](const Entity &entity) { return entity.mentions.empty(); });
    std::ranges::stable_sort(m_entities, {}, [](const Entity &entity) { return entity.mentions.front().span; });
}

} // namespace Dateline
