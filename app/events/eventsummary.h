// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "events/candidates.h"

namespace Dateline {

/// One line that tells the event by itself: names instead of pronouns, no relative dates, about 90 characters at most.
/// Empty where the article's words do not say who or what.
QString summaryOf(const EventText &text, const Clauses &clauses, const EventCandidate &candidate);

/// The words that tell the event as they stand in the text, as short.
QString ownWordsOf(const EventText &text, const Clauses &clauses, const EventCandidate &candidate);

/// The entities in the words that tell the event, each once, in text order.
std::vector<EntityId> participantsOf(const EventText &text, const Clauses &clauses, const EventCandidate &candidate);

} // namespace Dateline
