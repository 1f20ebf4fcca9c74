// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/entity.h"

#include <optional>

namespace Dateline {

/// Words that the article attributes to someone.
struct Quote {
    enum class Kind {
        Direct,  ///< all of it inside quotation marks
        Mixed,   ///< reported speech with a part inside marks
        Indirect ///< reported speech, no marks
    };
    Kind kind = Kind::Direct;
    std::vector<Span> spans;          ///< in text order, never overlapping, quotation marks included
    std::optional<Span> cue;          ///< "said", "according to"; empty when nothing reports
    std::optional<Span> source;       ///< the words that name who speaks, as they stand beside the quote
    std::optional<EntityId> speaker;  ///< the entity that the source means; empty when unknown: better than wrong
    std::vector<EntityId> candidates; ///< for a quote without a speaker, likeliest first
    Evidence why;                     ///< of the quote
    Evidence speakerWhy;

    bool operator==(const Quote &) const = default;
};

/// Finds the quotes of one article, in order of their first span.
std::vector<Quote> findQuotes(const TaggedText &tagged, std::span<const Block> blocks, std::span<const Entity> entities,
                              const Lexicons &lexicons);

} // namespace Dateline
