// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"

namespace Dateline {
class CountryLexicon;

/// The entity that \a span means: the one with that very mention, else with the name that shares most of it; nothing
/// where none touches it.
std::optional<EntityId> findEntity(std::span<const Entity> entities, Span span);

/// The entity that the words at the correction's other place mean, else the one with the name that it has as its value.
std::optional<EntityId> findMeant(std::span<const Entity> entities, QStringView text, const Correction &correction);

/// Puts names, kinds and groups right.
class EntityCorrections {
public:
    /// \a entities are changed in place; an id may point to an entity without mentions until finish().
    EntityCorrections(QStringView text, const CountryLexicon &countries, std::vector<Entity> &entities)
        : m_text(text)
        , m_countries(countries)
        , m_entities(entities)
    { }

    static bool isAbout(Correction::Act act);
    /// False where the correction does not find what it is about; nothing is changed then.
    bool apply(const Correction &correction);
    /// Drops what has no mention left and puts the rest in text order.
    void finish();

private:
    bool applyAlways(const Correction &correction);
    bool applyTo(EntityId id, const Correction &correction);
    bool setKind(const Correction &correction, Span place);
    void makeKind(EntityId id, Entity::Kind kind);
    void markAll(QStringView words, Entity::Kind kind);
    EntityId mark(Span span, Entity::Kind kind);
    EntityId entityFor(Span span, Entity::Kind kind) const;
    EntityId addEntity(QStringView words, Entity::Kind kind);
    bool removeMention(Span place);
    bool join(const Correction &correction, Span place);
    void merge(EntityId from, EntityId into);
    bool split(const Correction &correction, Span place);
    bool moveMention(Span place, EntityId into);
    void nameCountry(Entity &entity) const;

    QStringView m_text;
    const CountryLexicon &m_countries;
    std::vector<Entity> &m_entities;
};

} // namespace Dateline
