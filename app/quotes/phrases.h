// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quotes/quotetext.h"

#include <optional>

namespace Dateline {

/// A noun phrase without what follows its head: "the former minister", "Mr. Novak", "she", "the bank's spokesman".
struct NounPhrase {
    TokenRange tokens;
    qsizetype head = 0; ///< its last noun, number or pronoun

    bool operator==(const NounPhrase &) const = default;
};

/// The noun phrases of a text, by tags alone, and the longer ones that begin or end with them. None crosses the
/// border of a marked passage or of a sentence.
class NounPhrases {
public:
    explicit NounPhrases(const QuoteText &text);

    [[nodiscard]] const std::vector<NounPhrase> &all() const { return m_phrases; }
    /// The phrase that holds the token; null when none does.
    [[nodiscard]] const NounPhrase *at(qsizetype token) const;
    /// The phrase whose last token is the one before \a end; null when there is none.
    [[nodiscard]] const NounPhrase *endingAt(qsizetype end) const { return end > 0 ? lastAt(end) : nullptr; }
    /// The phrase that begins with the token; null when there is none.
    [[nodiscard]] const NounPhrase *startingAt(qsizetype token) const;

    /// Where the phrase may end, the shortest first, up to \a limit: alone, with "of ..." and other prepositional
    /// phrases, "and ...", brackets, appositions, participles and relative clauses. Never empty.
    [[nodiscard]] std::vector<qsizetype> ends(const NounPhrase &phrase, qsizetype limit) const;

private:
    void findIn(TokenRange sentence);
    [[nodiscard]] const NounPhrase *lastAt(qsizetype end) const;
    [[nodiscard]] bool isPreposition(qsizetype token) const;
    [[nodiscard]] qsizetype clauseEnd(qsizetype from, qsizetype limit) const;

    const QuoteText &m_text;
    std::vector<NounPhrase> m_phrases;
    std::vector<qsizetype> m_phraseOf; ///< one a token; -1 when in none
};

} // namespace Dateline
