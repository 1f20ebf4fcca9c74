// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/timeexpression.h"
#include "deals/amount.h"
#include "entities/entity.h"

#include <QObject>

#include <optional>

namespace Dateline {

/// An arrangement between two or more sides, made, sought, refused or broken.
struct Deal {
    Q_GADGET
public:
    // The library writes these names: never change one.
    enum class Kind { Agreement, Acquisition, Supply, Finance, Truce };
    Q_ENUM(Kind)
    enum class Status { Signed, Agreed, Proposed, Talks, Stalled, Rejected, Ended };
    Q_ENUM(Status)
    Span span;    ///< the clause that tells it best
    Span trigger; ///< inside span: the noun or verb that names the deal
    Kind kind = Kind::Agreement;
    Status status = Status::Agreed;
    std::vector<EntityId> parties; ///< each once, in text order
    std::optional<Amount> amount;
    std::optional<qsizetype> date; ///< an index into Analysis::dates
    std::vector<Span> mentions;    ///< every place that tells of this deal, span among them, in text order
    Evidence why;

    bool operator==(const Deal &) const = default;
};

/// Finds the deals of one article, in text order; mentions of the same deal are one.
std::vector<Deal> findDeals(const TaggedText &text, std::span<const Entity> entities, std::span<const TimeExpression> dates,
                            const Lexicons &lexicons);

} // namespace Dateline
