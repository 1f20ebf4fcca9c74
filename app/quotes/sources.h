// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quotes/cues.h"

namespace Dateline {

/// Words in a cue's region that may name who speaks.
struct SourceCandidate {
    TokenRange tokens;      ///< empty for "nobody is named"
    qsizetype head = -1;    ///< of the noun phrase that it begins with
    int length = 0;         ///< how many of the phrase's possible ends come before this one
    bool possessor = false; ///< "Novak" in "Novak's claim"

    [[nodiscard]] bool isNone() const { return tokens.isEmpty(); }
};

/// Every noun phrase of the region outside of its longer marked passages, with every end it may have, and the possessors
/// in them; the first candidate is that nobody is named.
std::vector<SourceCandidate> sourceCandidates(const QuoteText &text, const NounPhrases &phrases, const Cue &cue);

/// What tells whether a candidate is the cue's source.
void addSourceFeatures(Features &features, const QuoteText &text, const NounPhrases &phrases, const Cue &cue,
                       const SourceCandidate &candidate);

} // namespace Dateline
