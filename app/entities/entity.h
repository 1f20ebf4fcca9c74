// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tags/taggedtext.h"
#include "text/evidence.h"

namespace Dateline {

/// An entity's place in Analysis::entities.
using EntityId = qsizetype;

/// Words of the article that mean an entity.
struct Mention {
    enum class Form { Name, Adjective, Nominal, Pronoun };
    Span span; ///< a name leaves out titles, articles and the possessive 's
    Form form = Form::Name;
    Evidence why;

    bool operator==(const Mention &) const = default;
};

struct Entity {
    enum class Kind { Person, Country, Place, Organization };
    /// Only from evidence in the article or an open name list; helps "he" and "she", is never shown to the reader.
    enum class Gender { Unknown, Female, Male };
    Kind kind = Kind::Person;
    QString name;    ///< the fullest name in the article; a country's usual English name
    QString role;    ///< as the article gives it ("Turkish president"), for persons
    QString country; ///< ISO 3166-1 alpha-2, or ISO 3166-3 for a former state; countries always have it
    Gender gender = Gender::Unknown;
    std::vector<Mention> mentions; ///< in text order, never overlapping each other

    bool operator==(const Entity &) const = default;
};

/// Finds names, groups the mentions that mean the same entity, resolves pronouns and descriptions where it is clear.
/// Entities come in the order of their first mention. No two mentions of all entities overlap, but that a country may
/// stand inside a nominal ("the Turkish president", "Iran's national oil company").
std::vector<Entity> findEntities(const TaggedText &tagged, std::span<const Block> blocks, const Lexicons &lexicons);

} // namespace Dateline
