// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quotes/marks.h"
#include "tags/taggedtext.h"

namespace Dateline {
class CueLexicon;

/// A half-open range of tokens.
struct TokenRange {
    qsizetype first = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr bool isEmpty() const { return end <= first; }
    [[nodiscard]] constexpr qsizetype size() const { return end - first; }
    [[nodiscard]] constexpr bool contains(qsizetype token) const { return first <= token && token < end; }
    [[nodiscard]] constexpr bool contains(TokenRange other) const { return first <= other.first && other.end <= end; }
    [[nodiscard]] constexpr bool intersects(TokenRange other) const { return first < other.end && other.first < end; }

    constexpr auto operator<=>(const TokenRange &) const = default;
};

[[nodiscard]] bool isDash(QStringView word);

/// What one attribution is looked for in: the tokens of a sentence, or of several where a marked passage runs over their
/// borders.
struct Region {
    TokenRange tokens;
    qsizetype block = -1;
    TokenRange passages; ///< the marked passages in it, by their place in QuoteText::passages
};

/// What the features of a token are made of.
struct TokenFacts {
    /// What a word does between two parts of a report.
    enum Link : quint8 { That = 2, Colon = 4, Finite = 8, And = 16, Preposition = 32, Comma = 64 };
    quint64 lower = 0; ///< hashOf the word in lower case
    quint64 lemma = 0;
    quint8 shape = 0; ///< its part of speech by the finer tag set, punctuation by its mark
    quint8 relation = 0;
    quint8 link = 0;     ///< of Link
    qsizetype head = -1; ///< the token that it depends on; -1 for the root of a sentence
    TokenRange subtree;  ///< from the first to the last token that depends on it, itself included
    quint8 cueRate = 0;  ///< how often the word is a cue, in tenths, one more than that; 0 when it never is
};

/// A tagged text as the quote rules see it. The text and blocks must outlive it.
class QuoteText {
public:
    QuoteText(const TaggedText &tagged, std::span<const Block> allBlocks, const CueLexicon &cues);

    const TaggedText &text;
    std::span<const Block> blocks;
    std::vector<MarkedPassage> passages;   ///< those that hold a token
    std::vector<TokenRange> passageTokens; ///< one a passage, marks included
    std::vector<qsizetype> passageWords;   ///< one a passage, marks and punctuation not counted
    std::vector<Region> regions;

    /// The passage that holds the token; -1 when none does.
    [[nodiscard]] qsizetype passageOf(qsizetype token) const { return m_passageOf[token]; }
    [[nodiscard]] const Tag &tag(qsizetype token) const { return text.tags[token]; }
    [[nodiscard]] const TokenFacts &facts(qsizetype token) const { return m_facts[token]; }
    /// The token's facts, or those of nothing before or after a range.
    [[nodiscard]] TokenFacts factsIn(TokenRange range, qsizetype token) const;
    [[nodiscard]] QStringView lower(qsizetype token) const { return text.tags[token].lower; }
    [[nodiscard]] Span span(TokenRange range) const { return text.spanOf(range.first, range.end); }
    /// The relation of the child of \a head that the token stands under, with what tells the head itself and what does
    /// not stand under it.
    [[nodiscard]] quint8 branch(qsizetype head, qsizetype token) const;
    /// The words of a passage, marks and punctuation not counted.
    [[nodiscard]] qsizetype wordsIn(TokenRange range) const;

private:
    void findFacts(const CueLexicon &cues);
    void findPassages();
    void findRegions(const CueLexicon &cues);
    [[nodiscard]] bool endsSentence(qsizetype token) const;
    /// Whether what looks like a sentence of its own after the passage reports it: "Did you win?" Novak asked.
    [[nodiscard]] bool isReported(TokenRange passage, const CueLexicon &cues) const;

    std::vector<qsizetype> m_passageOf; ///< one a token
    std::vector<TokenFacts> m_facts;    ///< one a token
};

} // namespace Dateline
