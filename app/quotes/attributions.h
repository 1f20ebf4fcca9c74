// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quotes/phrases.h"
#include "text/evidence.h"

namespace Dateline {
class CueLexicon;
class ModelFile;

/// What is said, by which words it is reported, and the words that name who said it.
struct Attribution {
    std::vector<TokenRange> contents; ///< in text order, never empty, never overlapping
    TokenRange cue;                   ///< empty when nothing reports
    TokenRange source;                ///< empty when nothing names a source
    Rule rule = Rule::None;
    double confidence = 0;
    bool goesOn = false; ///< with no source of its own, it has the speaker of the attribution before
};

/// Finds all of them, in order of their first content.
std::vector<Attribution> findAttributions(const QuoteText &text, const NounPhrases &phrases, const CueLexicon &lexicon,
                                          const ModelFile &model);

} // namespace Dateline
