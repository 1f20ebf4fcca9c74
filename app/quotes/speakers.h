// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quotes/attributions.h"
#include "quotes/quote.h"

namespace Dateline {

/// Gives the quotes their speakers. \a attributions and \a quotes belong to each other place by place; the quotes have
/// their words already. A speaker is only set where the source's own head is a mention of an entity, or the speaker of
/// the quote before goes on: a spokesman is not whom he speaks for. Else the likeliest entities become candidates.
void findSpeakers(const QuoteText &text, const NounPhrases &phrases, std::span<const Entity> entities,
                  std::span<const Attribution> attributions, std::span<Quote> quotes);

} // namespace Dateline
