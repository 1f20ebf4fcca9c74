// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/timeexpression.h"
#include "dates/verbgroup.h"

#include <optional>
#include <span>

namespace Dateline {

/// A piece of a sentence as the rules on deals read it. Adverbs, quotation marks, dates and what stands in brackets are
/// left out, so that what belongs together stands together.
struct Chunk {
    enum class Kind {
        Noun, ///< a noun phrase without what follows its head
        Verb,
        Preposition,
        Comma,
        And,      ///< and, or
        Relative, ///< which, who, that
        Clause,   ///< after, because, if: a clause begins
        Other
    };
    Kind kind = Kind::Other;
    qsizetype first = 0; ///< tokens
    qsizetype end = 0;
    qsizetype head = 0;   ///< the token that decides: a phrase's last noun, the verb itself
    qsizetype group = -1; ///< of a verb, its place in Clauses::groups
};

/// The chunks of a text, and who does what to whom among them, by tags and order alone.
class Clauses {
public:
    /// \a names are the spans of names, which are never torn apart; sorted.
    Clauses(const TaggedText &tagged, std::span<const Span> names, std::span<const TimeExpression> dates);

    const TaggedText &text;
    std::vector<Chunk> chunks;
    std::vector<VerbGroup> groups;

    [[nodiscard]] qsizetype size() const { return std::ssize(chunks); }
    /// The chunk that holds the token; -1 when it was left out.
    [[nodiscard]] qsizetype chunkOf(qsizetype token) const { return m_chunkOf[token]; }
    /// The half-open range of chunks of a sentence.
    [[nodiscard]] std::pair<qsizetype, qsizetype> sentence(qsizetype sentence) const { return m_sentences[sentence]; }
    [[nodiscard]] qsizetype sentenceOf(qsizetype chunk) const { return m_sentenceOf[chunk]; }
    [[nodiscard]] bool is(qsizetype chunk, Chunk::Kind kind) const
    {
        return chunk >= 0 && chunk < size() && chunks[chunk].kind == kind;
    }
    /// Whether both are chunks of one sentence.
    [[nodiscard]] bool isBeside(qsizetype chunk, qsizetype other) const
    {
        return other >= 0 && other < size() && m_sentenceOf[chunk] == m_sentenceOf[other];
    }
    [[nodiscard]] const VerbGroup &verb(qsizetype chunk) const { return groups[chunks[chunk].group]; }
    [[nodiscard]] const Tag &tag(qsizetype token) const { return text.tags[token]; }
    /// The chunk's head; empty where there is no such chunk.
    [[nodiscard]] QStringView lower(qsizetype chunk) const
    {
        return chunk >= 0 && chunk < size() ? QStringView(text.tags[chunks[chunk].head].lower) : QStringView();
    }
    [[nodiscard]] bool isWord(qsizetype chunk, QStringView word) const
    {
        return chunk >= 0 && chunk < size() && chunks[chunk].end - chunks[chunk].first == 1 && lower(chunk) == word;
    }

    /// The noun phrase that does what the verb tells; of a passive, to which it is done. -1 when it is not clear.
    [[nodiscard]] qsizetype subject(qsizetype verb) const { return m_subjects[verb]; }
    /// The phrases that "and" and commas join to the one at \a noun, itself first: "A, a maker of tyres, B and C".
    [[nodiscard]] std::vector<qsizetype> joined(qsizetype noun) const;
    /// The same to its left, itself last.
    [[nodiscard]] std::vector<qsizetype> joinedBefore(qsizetype noun) const;
    /// The first noun of "the members of the league" for "the league".
    [[nodiscard]] qsizetype chainBegin(qsizetype noun) const;
    /// Where a clause that holds \a chunk begins and ends, in chunks.
    [[nodiscard]] std::pair<qsizetype, qsizetype> clause(qsizetype chunk) const;
    /// Whether the phrase describes what stands before a comma: "a closely held firm".
    [[nodiscard]] bool isApposition(qsizetype noun) const;

private:
    void readSentence(const Sentence &sentence, std::span<const Span> names, std::span<const TimeExpression> dates);
    [[nodiscard]] qsizetype nounEnd(qsizetype token, qsizetype end, std::span<const Span> names) const;
    void add(Chunk chunk, qsizetype sentence);
    [[nodiscard]] qsizetype findSubject(qsizetype chunk, int depth) const;
    [[nodiscard]] qsizetype verbBefore(qsizetype chunk) const;
    [[nodiscard]] qsizetype beforeComma(qsizetype comma) const;

    std::vector<qsizetype> m_chunkOf;    ///< one a token
    std::vector<qsizetype> m_sentenceOf; ///< one a chunk
    std::vector<qsizetype> m_subjects;   ///< one a chunk; -1 for those that are no verbs
    std::vector<std::pair<qsizetype, qsizetype>> m_sentences;
};

} // namespace Dateline
