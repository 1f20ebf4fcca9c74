// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/timeexpression.h"
#include "entities/entity.h"
#include "quotes/quote.h"

namespace Dateline {

/// Something that happened or will happen.
struct Event {
    enum class Status { Fact, Planned, Hypothetical, Negated };
    Span trigger;                       ///< the verb or noun that tells it
    qsizetype sentence = 0;             ///< an index into Analysis::sentences
    QString summary;                    ///< one line that stands alone: names instead of pronouns
    std::vector<EntityId> participants; ///< each once, in text order
    DateRange when;                     ///< bounds; equal for one day, both invalid when undated
    std::optional<qsizetype> date;      ///< the time expression that dates it, an index into Analysis::dates
    int order = 0;                      ///< rank in time among the article's events, from 0; ties are equal
    Status status = Status::Fact;
    Evidence why;        ///< why it stands where it stands
    bool lesser = false; ///< no news by itself: a saying, a state, a habit, an event told again

    bool operator==(const Event &) const = default;
};

/// Finds the events of one article, in text order.
std::vector<Event> findEvents(const TaggedText &tagged, std::span<const Entity> entities, std::span<const Quote> quotes,
                              std::span<const TimeExpression> dates, QDate published, const Lexicons &lexicons);

} // namespace Dateline
