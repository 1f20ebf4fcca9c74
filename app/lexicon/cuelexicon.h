// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/phrasemap.h"
#include "text/result.h"

#include <array>

namespace Dateline {

/// A word that introduces what somebody says, thinks or wants.
struct CueWord {
    enum class Kind { Verb, Noun, Adjective, Preposition, Other };
    Kind kind = Kind::Verb;
    double rate = 0;         ///< how often, of all its occurrences, it is a cue
    double marked = 0;       ///< of those, how often its words stand in quotation marks
    double beforeSource = 0; ///< and how often the source follows it
    bool speech = false;     ///< it reports speech, not a thought, a wish or a stance
};

/// Cue words by lemma: "say", "point out", "according to", "claim" as a verb and as a noun.
class CueLexicon {
public:
    static Result<CueLexicon> read(const QString &path = QStringLiteral(":/lexicon/cues.tsv"));

    /// Null when the lemma, in lower case, is no cue of that kind.
    [[nodiscard]] const CueWord *find(QStringView lemma, CueWord::Kind kind) const
    {
        return m_words[size_t(kind)].find(lemma);
    }
    [[nodiscard]] qsizetype size() const;

private:
    std::array<PhraseMap<CueWord>, 5> m_words; ///< one a kind
};

} // namespace Dateline
