// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/cuelexicon.h"
#include "quotes/phrases.h"

namespace Dateline {
class Features;

/// Words that may report what somebody says.
struct Cue {
    using Kind = CueWord::Kind;
    TokenRange tokens;             ///< with auxiliaries, negation, adverbs and particle: "has repeatedly said"
    qsizetype head = 0;            ///< the verb, noun, adjective or preposition itself
    qsizetype region = 0;          ///< its place in QuoteText::regions
    Kind kind = Kind::Verb;        ///< Other for a colon
    const CueWord *word = nullptr; ///< null when the lexicon has none
    bool auxiliary = false;        ///< "has said", "will say"
    bool passive = false;          ///< "was told", "was accused by"
    bool participle = false;       ///< "saying", "asked", without an auxiliary: its subject stands elsewhere
    bool infinitive = false;       ///< "to say"

    [[nodiscard]] double rate() const { return word ? word->rate : 0; }
    [[nodiscard]] double marked() const { return word ? word->marked : 0; }
    [[nodiscard]] bool speech() const { return word && word->speech; }
};

/// All words that might be cues, in text order: every verb, the nouns and adjectives of the lexicon, "according to",
/// colons. Those inside marked passages are left out; a passage of one or two words does not hide them.
std::vector<Cue> findCues(const QuoteText &text, const CueLexicon &lexicon);

/// What tells whether a candidate is a cue.
void addCueFeatures(Features &features, const QuoteText &text, const NounPhrases &phrases, const Cue &cue);

} // namespace Dateline
