// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/quotetext.h"

#include "learn/hash.h"
#include "lexicon/cuelexicon.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {
/// What the word does between two parts of a report, of TokenFacts::Link.
quint8 linkOf(const Tag &tag)
{
    const QStringView word = tag.lower;
    if (word.size() == 1 && (word[0] == u',' || word[0] == u':'))
        return word[0] == u',' ? TokenFacts::Comma : TokenFacts::Colon;
    if (word == "that"_L1)
        return TokenFacts::That;
    if (tag.xpos == Xpos::VBD || tag.xpos == Xpos::VBZ || tag.xpos == Xpos::VBP || tag.xpos == Xpos::MD)
        return TokenFacts::Finite;
    if (word == "and"_L1 || word == "but"_L1)
        return TokenFacts::And;
    return tag.upos == Upos::Adp ? TokenFacts::Preposition : 0;
}
} // namespace

bool isDash(QStringView word)
{
    static constexpr std::array<QStringView, 5> dashes{u"-", u"--", u"\u2013", u"\u2014", u"\u2015"};
    return std::ranges::contains(dashes, word);
}

QuoteText::QuoteText(const TaggedText &tagged, std::span<const Block> allBlocks, const CueLexicon &cues)
    : text(tagged)
    , blocks(allBlocks)
    , m_passageOf(tagged.tokens.size(), -1)
{
    findFacts(cues);
    findPassages();
    findRegions(cues);
}

void QuoteText::findFacts(const CueLexicon &cues)
{
    static constexpr quint8 firstMark = 64; // past the last of Xpos
    m_facts.reserve(text.tokens.size());
    for (const Tag &tag : text.tags) {
        TokenFacts facts;
        facts.lower = hashOf(tag.lower);
        facts.lemma = hashOf(tag.lemma);
        facts.shape = quint8(tag.xpos);
        facts.link = linkOf(tag);
        if (tag.upos == Upos::Punct || tag.xpos == Xpos::None)
            facts.shape = firstMark + quint8(tag.lower.isEmpty() ? 0 : tag.lower.front().unicode() % firstMark);
        using Kind = CueWord::Kind;
        const Kind kind = tag.upos == Upos::Verb ? Kind::Verb : tag.upos == Upos::Noun ? Kind::Noun : Kind::Adjective;
        const bool open = tag.upos == Upos::Verb || tag.upos == Upos::Noun || tag.upos == Upos::Adj;
        if (const CueWord *word = open ? cues.find(tag.lemma, kind) : nullptr)
            facts.cueRate = 1 + quint8(word->rate * 10);
        else if (tag.lower == u"according")
            facts.cueRate = 10;
        const Arc &arc = text.arcs[std::ssize(m_facts)];
        facts.head = arc.head;
        facts.relation = quint8(arc.relation);
        facts.subtree = {arc.begin, arc.end};
        m_facts.push_back(facts);
    }
}

void QuoteText::findPassages()
{
    for (const MarkedPassage &passage : findMarkedPassages(text.text, blocks)) {
        // a mark inside a token (5'10") is no border: the tokens must begin and end where the passage does
        const qsizetype first = text.tokenAt(passage.span.begin);
        qsizetype end = first;
        while (end < std::ssize(text.tokens) && text.tokens[end].span.begin < passage.span.end)
            ++end;
        if (first == end || (!passages.empty() && passageTokens.back().end > first))
            continue;
        for (qsizetype token = first; token < end; ++token)
            m_passageOf[token] = std::ssize(passages);
        passages.push_back(passage);
        passageTokens.push_back({first, end});
        passageWords.push_back(wordsIn({first, end}));
    }
}

void QuoteText::findRegions(const CueLexicon &cues)
{
    std::vector<bool> starts(text.tokens.size(), false);
    for (const Sentence &sentence : text.sentences) {
        qsizetype first = sentence.firstToken;
        if (first == sentence.endToken)
            continue;
        if (const qsizetype passage = first > 0 ? m_passageOf[first] : -1;
            passage >= 0 && m_passageOf[first - 1] == passage) {
            // a sentence that begins inside a passage begins nothing; one mark too late or too early is put right
            const TokenRange tokens = passageTokens[passage];
            if (first == tokens.first + 1)
                first = tokens.first;
            else if (first == tokens.end - 1 && tokens.end < sentence.endToken)
                first = tokens.end;
            else
                continue;
        }
        starts[first] = true;
    }
    for (const TokenRange passage : passageTokens) {
        if (passage.first > 0 && endsSentence(passage.first - 1))
            starts[passage.first] = true;
        if (passage.end < std::ssize(text.tokens) && starts[passage.end] && isReported(passage, cues))
            starts[passage.end] = false;
    }
    qsizetype block = 0;
    qsizetype passage = 0;
    for (qsizetype token = 0; token < std::ssize(text.tokens); ++token) {
        const qsizetype begin = text.tokens[token].span.begin;
        const qsizetype blockBefore = block;
        while (block + 1 < std::ssize(blocks) && blocks[block].span.end <= begin)
            ++block;
        if (regions.empty() || starts[token] || block != blockBefore)
            regions.push_back({{token, token}, block, {passage, passage}});
        regions.back().tokens.end = token + 1;
        while (passage < std::ssize(passages) && passageTokens[passage].first <= token)
            ++passage;
        regions.back().passages.end = passage;
    }
}

bool QuoteText::endsSentence(qsizetype token) const
{
    if (m_passageOf[token] >= 0 && token > 0 && passageTokens[m_passageOf[token]].end == token + 1)
        --token;
    const QStringView word = text.word(token);
    return word == u"." || word == u"?" || word == u"!";
}

bool QuoteText::isReported(TokenRange passage, const CueLexicon &cues) const
{
    static constexpr qsizetype farthest = 8;
    const Span gap{text.tokens[passage.end - 1].span.end, text.tokens[passage.end].span.begin};
    if (gap.of(text.text).contains(u'\n'))
        return false;
    if (isDash(text.word(passage.end)))
        return true;
    const QStringView last = passage.size() > 2 ? text.word(passage.end - 2) : QStringView();
    const bool open =
        last == u"?" || last == u"!" || last == u"," || last.startsWith(u'\u2026') || last.startsWith(u"..") || isDash(last);
    if (!open)
        return false;
    const qsizetype end = std::min<qsizetype>(std::ssize(text.tokens), passage.end + farthest);
    for (qsizetype token = passage.end; token < end; ++token) {
        const Tag &tag = text.tags[token];
        if (m_passageOf[token] >= 0 || tag.lower == u"." || tag.upos == Upos::Sconj)
            return false;
        if (tag.upos != Upos::Verb)
            continue;
        const CueWord *word = cues.find(tag.lemma, CueWord::Kind::Verb);
        return word && word->speech;
    }
    return false;
}

TokenFacts QuoteText::factsIn(TokenRange range, qsizetype token) const
{
    static constexpr quint8 nothing = 200;
    if (range.contains(token))
        return m_facts[token];
    TokenFacts facts;
    facts.shape = nothing + (token < range.first);
    return facts;
}

quint8 QuoteText::branch(qsizetype head, qsizetype token) const
{
    static constexpr quint8 itself = 250;
    static constexpr quint8 elsewhere = 251;
    if (token == head)
        return itself;
    if (!m_facts[head].subtree.contains(token))
        return elsewhere;
    while (m_facts[token].head != head)
        token = m_facts[token].head;
    return m_facts[token].relation;
}

qsizetype QuoteText::wordsIn(TokenRange range) const
{
    qsizetype words = 0;
    for (qsizetype token = range.first; token < range.end; ++token)
        words += text.tags[token].upos != Upos::Punct && text.word(token).front().isLetterOrNumber();
    return words;
}

} // namespace Dateline
