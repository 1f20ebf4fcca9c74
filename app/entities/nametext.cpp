// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/nametext.h"

#include "lexicon/phrasemap.h"
#include "text/oneof.h"

namespace Dateline {
namespace {
constexpr QStringView particles[] = {u"al",  u"el", u"bin", u"ibn", u"bint", u"abu", u"van", u"von", u"de", u"der", u"den",
                                     u"del", u"di", u"da",  u"dos", u"du",   u"la",  u"le",  u"ter", u"zu", u"ben", u"y"};

/// The style of a sentence, from its words of letters.
NameText::Style styleOf(const TaggedText &text, const Sentence &sentence)
{
    int words = 0;
    int capitals = 0;
    int shouted = 0;
    int content = 0;
    bool capital = false;
    for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
        const QStringView word = text.word(i);
        if (!word.front().isLetter())
            continue;
        const bool small = std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
        ++words;
        shouted += !small;
        capital = capital || text.tags[i].capital;
        // articles, prepositions and the like stay small in a headline
        const Upos upos = text.tags[i].upos;
        if (upos != Upos::Adp && upos != Upos::Det && upos != Upos::Cconj && upos != Upos::Part && upos != Upos::Pron
            && upos != Upos::Sconj) {
            ++content;
            capitals += text.tags[i].capital;
        }
    }
    if (words >= 3 && shouted == words)
        return NameText::Style::Capitals;
    if (words >= 3 && !capital)
        return NameText::Style::Small;
    if (content >= 4 && capitals == content)
        return NameText::Style::TitleCase;
    return NameText::Style::Sentence;
}
} // namespace

bool isParticle(QStringView low)
{
    return std::ranges::find(particles, low) != std::end(particles);
}

NameText::NameText(const TaggedText &text, std::span<const Block>, const Lexicons &lexicons)
    : m_text(text)
    , m_lexicons(lexicons)
    , m_folded(folded(text.text))
{
    m_sentence.resize(text.tokens.size());
    m_styles.reserve(text.sentences.size());
    for (qsizetype s = 0; s < std::ssize(text.sentences); ++s) {
        const Sentence &sentence = text.sentences[s];
        m_styles.push_back(styleOf(text, sentence));
        for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
            m_sentence[i] = s;
            if (!word(i).front().isLetter())
                continue;
            if (!isCapital(i))
                ++m_uses[low(i)].small;
            else if (m_styles.back() == Style::Sentence && !tag(i).sentenceStart)
                ++m_uses[low(i)].capital;
        }
    }
}

bool NameText::followsPlaceWord(qsizetype token) const
{
    static constexpr QStringView words[] = {u"in", u"from", u"to", u"near", u"at"};
    return token > sentenceBegin(token) && isOneOf(low(token - 1), words);
}

bool NameText::isAllCapitals(qsizetype token) const
{
    int letters = 0;
    for (const QChar c : word(token)) {
        if (c.isLower())
            return false;
        letters += c.isUpper();
    }
    return letters >= 2;
}

bool NameText::isInitial(qsizetype token) const
{
    const QStringView w = word(token);
    if (w.size() > 4 || !w.front().isUpper())
        return false;
    for (qsizetype i = 0; i < w.size(); ++i) {
        if (i % 2 ? w[i] != u'.' : !w[i].isUpper())
            return false;
    }
    return true;
}

} // namespace Dateline
