// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deals/amount.h"
#include "deals/clauses.h"
#include "entities/entity.h"

namespace Dateline {
class DealLexicon;

/// Who a noun phrase means as a side of a deal.
struct Side {
    enum class Kind {
        None,    ///< no side: a thing, an onlooker
        Unnamed, ///< somebody whom the article does not name: "the rebels"
        Named
    };
    Kind kind = Kind::None;
    EntityId entity = -1;

    [[nodiscard]] bool isNamed() const { return kind == Kind::Named; }
};

/// Tells which entity a noun phrase stands for: "the Iraqi government" for Iraq, "its U.S. unit" for its owner.
class Sides {
public:
    Sides(const Clauses &clauses, std::span<const Entity> entities, std::span<const Amount> amounts,
          const Lexicons &lexicons);

    /// The side that the phrase \a noun means. \a places are sides too, as clubs are.
    [[nodiscard]] Side of(qsizetype noun, bool places = false, int depth = 0) const;
    /// The entity that a deal's list of sides names for \a entity: the fullest name, a capital's country, a minister's
    /// state.
    [[nodiscard]] EntityId fullest(EntityId entity) const { return m_fullest[entity]; }
    /// The entity whose mention holds the token; -1 when none does.
    [[nodiscard]] EntityId at(qsizetype token) const;
    /// The form of that mention.
    [[nodiscard]] Mention::Form formAt(qsizetype token) const;
    [[nodiscard]] const Entity &entity(EntityId id) const { return m_entities[id]; }
    [[nodiscard]] bool mayBe(EntityId id, bool places) const;
    /// Owners before a noun at \a token inside its phrase: "Romania and Hungary's", "its", "the Pfizer".
    [[nodiscard]] std::vector<EntityId> owners(qsizetype noun, qsizetype token) const;

private:
    struct Place {
        Span span;
        EntityId entity = 0;
        Mention::Form form = Mention::Form::Name;
    };
    [[nodiscard]] const Place *placeAt(qsizetype token) const;
    void joinShortNames();
    void joinCapitals(const Lexicons &lexicons);
    void joinOfficials();
    [[nodiscard]] Side meantBy(qsizetype noun, int depth, bool company = false) const;
    [[nodiscard]] EntityId namesakeOf(qsizetype token) const;
    [[nodiscard]] bool isPerson(EntityId id) const;
    [[nodiscard]] Side named(EntityId entity, bool places) const;

    const Clauses &m_clauses;
    std::span<const Entity> m_entities;
    const DealLexicon &m_deals;
    std::vector<Place> m_places; ///< the mentions, in text order
    std::vector<EntityId> m_fullest;
    std::vector<char> m_capital; ///< one an entity: a place that speaks for its country
};

} // namespace Dateline
