// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/nameruns.h"
#include "tags/wordform.h"

namespace Dateline {

/// What the name model sees of an article. Trainer and finder share it: a change here wants a new model.
class NameFeatures {
public:
    /// \a countries are those that the table has, in text order, none overlapping another.
    NameFeatures(const NameText &text, std::span<const Name> countries);

    /// Tokens side by side that may belong to names. All others belong to none.
    struct Chain {
        qsizetype first = 0;
        qsizetype end = 0;
    };
    [[nodiscard]] const std::vector<Chain> &chains() const { return m_chains; }

    [[nodiscard]] const NameClues &clues() const { return m_clues; }
    [[nodiscard]] const NameRuns &runs() const { return m_runs; }

    /// The features of a token of a chain. Valid until the next call.
    std::span<const quint64> of(qsizetype token);
    /// How many of the features of the last call, from the first on, are about one word or another: what a text of
    /// another field will lack.
    [[nodiscard]] size_t lexical() const { return m_lexical; }

private:
    void findChains();
    [[nodiscard]] const WordForm &form(qsizetype token);
    void addWords(qsizetype i);
    void addClues(qsizetype i);
    void addRun(qsizetype i);
    void add(std::convertible_to<quint64> auto... values) { m_features.push_back(featureHash(m_number++, values...)); }

    const NameText &m_text;
    NameClues m_clues;
    NameRuns m_runs;
    std::vector<Chain> m_chains;
    std::vector<WordForm> m_forms; ///< of the sentence of the last call
    qsizetype m_sentence = -1;
    qsizetype m_begin = 0; ///< of that sentence, and its end
    qsizetype m_end = 0;
    std::vector<quint64> m_features;
    size_t m_lexical = 0;
    quint64 m_number = 0;
};

} // namespace Dateline
