// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "events/candidates.h"

namespace Dateline {

/// When an event was, and why.
struct EventTime {
    DateRange when;
    std::optional<qsizetype> date; ///< the time expression that dates it
    double place = 0;              ///< days since an origin that all events share; only there to be compared
    Evidence why;
};

/// The times of the candidates, one each.
std::vector<EventTime> findTimes(const EventText &text, const Clauses &clauses, std::span<const EventCandidate> candidates,
                                 const EventLexicon &lexicon);

/// The ranks of the places, from 0, without gaps.
std::vector<int> ranksOf(std::span<const EventTime> times);

} // namespace Dateline
