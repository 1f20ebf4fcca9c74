// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/hash.h"
#include "tags/tagset.h"

#include <array>
#include <span>
#include <vector>

namespace Dateline {

/// What the parser sees of a word, as hashes.
struct ParseWord {
    quint64 word = 0; ///< in lower case
    quint64 tag = 0;  ///< both tags
    quint64 upos = 0;
    quint64 suffix = 0; ///< of three letters
};

/// Both tags as one.
constexpr quint64 tagOf(Upos upos, Xpos xpos)
{
    return quint64(upos) * 64 + quint64(xpos);
}

/// What a transition does, arc-hybrid (Kuhlmann et al. 2011). "Front" is the first word that is not on the stack.
enum class Action : quint8 {
    Shift, ///< the front goes onto the stack
    Left,  ///< the stack's top hangs on the front and goes
    Right  ///< the stack's top hangs on the word under it and goes
};

/// A word with the outermost of the words that hang on it so far; -1 where there is none.
struct PartialTree {
    int word = -1;
    std::array<int, 2> left{-1, -1};  ///< outermost first
    std::array<int, 2> right{-1, -1}; ///< outermost first
    quint8 lefts = 0;                 ///< how many
    quint8 rights = 0;
};

/// Where the parser stands, as far as features ask.
struct Configuration {
    PartialTree front; ///< its word is the sentence's size when only the root is left
    PartialTree top;
    PartialTree second;
    int third = -1;
};

/// The features of configurations of one sentence. Trainer and parser share them.
class ParseFeatures {
public:
    static constexpr size_t Most = 128;

    explicit ParseFeatures(std::span<const ParseWord> words);

    /// Valid until the next call.
    std::span<const quint64> of(const Configuration &at);

private:
    struct Between {
        quint16 commas = 0; ///< before a word, from the sentence's start
        quint16 verbs = 0;
        quint16 links = 0; ///< coordinating conjunctions
    };
    [[nodiscard]] const ParseWord &word(int index) const
    {
        return index >= 0 && size_t(index) < m_words.size() ? m_words[size_t(index)] : index < 0 ? m_none : m_root;
    }
    [[nodiscard]] quint64 between(int left, int right) const;
    void addWords(const Configuration &at);
    void addTrees(const Configuration &at);
    void addDistances(const Configuration &at);
    void add(std::convertible_to<quint64> auto... values) { m_features[m_count++] = featureHash(m_number++, values...); }

    std::span<const ParseWord> m_words;
    std::vector<Between> m_between;
    ParseWord m_none;
    ParseWord m_root;
    std::array<quint64, Most> m_features;
    size_t m_count = 0;
    quint64 m_number = 0;
};

} // namespace Dateline
