// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quotes/quotetext.h"

namespace Dateline {

/// A block of a transcript: "NOVAK: The bridge is safe. We tested it."
struct Turn {
    qsizetype block = 0;
    TokenRange label;
    qsizetype colon = 0;
    TokenRange words; ///< all of the block behind the colon, never empty
};

/// The turns of a transcript, in text order: blocks that begin with a label in capitals, where two or more do, or with a
/// name or a single letter ("Q"), where three or more do.
std::vector<Turn> findTurns(const QuoteText &text);

} // namespace Dateline
