// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tags/taggedtext.h"

#include <QHash>

#include <optional>
#include <span>

namespace Dateline {
struct Lexicons;

/// Whether a folded word is one of the small ones inside the names of people: "van", "al", "de".
bool isParticle(QStringView low);

/// One article as the rules on names read it: tokens with what their letters look like, phrases folded for the
/// lexicons, and what the rest of the article tells of a word. Built once an article, in linear time.
class NameText {
public:
    /// How the letters of a sentence are used, which decides what a capital proves.
    enum class Style {
        Sentence,  ///< a capital inside makes a name
        TitleCase, ///< a headline in which most words have one
        Capitals,  ///< nothing but capitals
        Small      ///< no capital at all, as in chat: names have none either
    };

    NameText(const TaggedText &text, std::span<const Block> blocks, const Lexicons &lexicons);

    [[nodiscard]] const TaggedText &text() const { return m_text; }
    [[nodiscard]] const Lexicons &lexicons() const { return m_lexicons; }
    [[nodiscard]] qsizetype size() const { return std::ssize(m_text.tokens); }
    [[nodiscard]] const Tag &tag(qsizetype token) const { return m_text.tags[token]; }
    [[nodiscard]] QStringView word(qsizetype token) const { return m_text.word(token); }
    /// The token, folded.
    [[nodiscard]] QStringView low(qsizetype token) const { return phrase(token, token + 1); }
    /// The words from \a first to before \a end, folded, as they stand with what is between them.
    [[nodiscard]] QStringView phrase(qsizetype first, qsizetype end) const { return m_text.spanOf(first, end).of(m_folded); }
    [[nodiscard]] QStringView phraseAsWritten(qsizetype first, qsizetype end) const
    {
        return m_text.spanOf(first, end).of(m_text.text);
    }
    [[nodiscard]] qsizetype sentence(qsizetype token) const { return m_sentence[token]; }
    /// The half-open range of tokens of the sentence that holds \a token.
    [[nodiscard]] qsizetype sentenceBegin(qsizetype token) const { return m_text.sentences[m_sentence[token]].firstToken; }
    [[nodiscard]] qsizetype sentenceEnd(qsizetype token) const { return m_text.sentences[m_sentence[token]].endToken; }
    [[nodiscard]] Style style(qsizetype token) const { return m_styles[m_sentence[token]]; }

    [[nodiscard]] bool isCapital(qsizetype token) const { return m_text.tags[token].capital; }
    /// Whether a preposition of place stands before the token: "from mexico".
    [[nodiscard]] bool followsPlaceWord(qsizetype token) const;
    /// Whether a place's name may begin here though nothing has a capital: "i am from mexico".
    [[nodiscard]] bool maySmallNameBegin(qsizetype token) const
    {
        return style(token) == Style::Small && followsPlaceWord(token);
    }
    /// Two letters or more, none of them small: "NATO", "U.S.".
    [[nodiscard]] bool isAllCapitals(qsizetype token) const;
    /// A letter or two with full stops: "J.", "R.J.".
    [[nodiscard]] bool isInitial(qsizetype token) const;
    /// Whether nothing stands between the token and the one before it.
    [[nodiscard]] bool isJoined(qsizetype token) const
    {
        return token > 0 && m_text.tokens[token - 1].span.end == m_text.tokens[token].span.begin;
    }
    /// Whether the token is the given word, folded.
    [[nodiscard]] bool is(qsizetype token, QStringView word) const
    {
        return token >= 0 && token < size() && low(token) == word;
    }

    /// How often a folded word stands in small letters, and how often with a capital where that proves something.
    struct Uses {
        int small = 0;
        int capital = 0;
    };
    [[nodiscard]] Uses uses(QStringView low) const { return m_uses.value(low); }

    /// The end of the longest phrase from \a first on that \a find gives something for, within the sentence, before
    /// \a limit and no longer than \a longest units; nothing when there is none.
    template<typename Find>
    [[nodiscard]] std::optional<qsizetype> longestPhrase(qsizetype first, qsizetype limit, qsizetype longest,
                                                         Find find) const
    {
        qsizetype end = first;
        const qsizetype begin = m_text.tokens[first].span.begin;
        while (end < limit && m_text.tokens[end].span.end - begin <= longest)
            ++end;
        for (; end > first; --end) {
            if (find(first, end))
                return end;
        }
        return {};
    }

private:
    const TaggedText &m_text;
    const Lexicons &m_lexicons;
    QString m_folded;
    std::vector<qsizetype> m_sentence;
    std::vector<Style> m_styles;
    QHash<QStringView, Uses> m_uses;
};

} // namespace Dateline
