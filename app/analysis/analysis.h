// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "deals/deal.h"
#include "entities/entity.h"
#include "events/event.h"
#include "quotes/quote.h"
#include "text/article.h"

#include <functional>

namespace Dateline {

/// Raised by one whenever the engine may say something else of the same article than before; what the library keeps of an
/// older engine is found anew when it is asked for.
inline constexpr int EngineVersion = 4;

/// Everything that the engine says about one article. A plain value; it holds no text of its own.
struct Analysis {
    bool supported = false; ///< false when the article's language is not one that the engine reads: all else is empty
    std::vector<Sentence> sentences;
    std::vector<Entity> entities;
    std::vector<Quote> quotes;
    std::vector<TimeExpression> dates;
    std::vector<Deal> deals;
    std::vector<Event> events;
    std::vector<CorrectionId> unplaced; ///< the reader's corrections that no longer find what they are about

    bool operator==(const Analysis &) const = default;
};

/// Asked between stages and between long steps: \a done goes from 0 to 1; returning false stops the work.
using Progress = std::function<bool(double done)>;

/// Runs the whole pipeline and puts right what it finds on the way, as \a corrections say, in their order. Pure: the same
/// article and corrections give the same analysis. Any text is fine. When \a progress stops it, what has been found so far
/// is returned.
Analysis analyse(const Article &article, const Lexicons &lexicons, std::span<const Correction> corrections = {},
                 const Progress &progress = {});

} // namespace Dateline
