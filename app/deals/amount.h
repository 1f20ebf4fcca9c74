// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tags/taggedtext.h"

#include <vector>

namespace Dateline {

/// A sum of money as the article gives it.
struct Amount {
    enum class Rate { None, Unit, Period };
    Span span;              ///< with its hedge: "about $18 million"; empty where the reader's sum stands nowhere
    double value = 0;       ///< in units of the currency; of a range, its lower end
    QString currency;       ///< ISO 4217
    Rate rate = Rate::None; ///< a price of one share or tonne, or a sum paid each year or month

    bool operator==(const Amount &) const = default;
};

/// Sums of money in text order, overlapping nothing: "$40 billion", "EUR 2.3bn", "942 million Canadian dollars", "50 pence".
/// What a shared name such as "crowns" means is decided by the countries named before it.
std::vector<Amount> findAmounts(const TaggedText &text, const Lexicons &lexicons);

} // namespace Dateline
