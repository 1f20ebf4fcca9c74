// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/phrases.h"

#include "text/oneof.h"

#include <array>

namespace Dateline {
namespace {

/// A pronoun that is a phrase of its own.
bool standsAlone(const Tag &tag)
{
    return tag.upos == Upos::Pron && tag.xpos != Xpos::PRPS && tag.xpos != Xpos::EX && tag.xpos != Xpos::WPS;
}

bool mayBegin(const Tag &tag)
{
    return isNominal(tag) || tag.upos == Upos::Det || tag.upos == Upos::Adj || tag.xpos == Xpos::PRPS;
}

} // namespace

NounPhrases::NounPhrases(const QuoteText &text)
    : m_text(text)
    , m_phraseOf(text.text.tokens.size(), -1)
{
    for (const Sentence &sentence : text.text.sentences)
        findIn({sentence.firstToken, sentence.endToken});
}

void NounPhrases::findIn(TokenRange sentence)
{
    const auto add = [this](TokenRange tokens, qsizetype head) {
        for (qsizetype token = tokens.first; token < tokens.end; ++token)
            m_phraseOf[token] = std::ssize(m_phrases);
        m_phrases.push_back({tokens, head});
    };
    for (qsizetype at = sentence.first; at < sentence.end;) {
        const Tag &first = m_text.tag(at);
        if (standsAlone(first)) {
            add({at, at + 1}, at);
            ++at;
            continue;
        }
        if (!mayBegin(first)) {
            ++at;
            continue;
        }
        const qsizetype passage = m_text.passageOf(at);
        qsizetype head = isNominal(first) ? at : -1;
        qsizetype end = at + 1;
        for (; end < sentence.end && m_text.passageOf(end) == passage; ++end) {
            const Tag &tag = m_text.tag(end);
            const Tag &before = m_text.tag(end - 1);
            if (isNominal(tag)) {
                head = end;
                continue;
            }
            const bool afterDeterminer = before.upos == Upos::Det || before.xpos == Xpos::PRPS || before.xpos == Xpos::POS;
            const bool goesOn = tag.xpos == Xpos::POS || tag.xpos == Xpos::HYPH || before.xpos == Xpos::HYPH
                || (tag.upos == Upos::Adj && (head < 0 || before.xpos == Xpos::POS))
                || (tag.upos == Upos::Adj && isNominal(before) && end + 1 < sentence.end && isNominal(m_text.tag(end + 1)))
                || (tag.xpos == Xpos::PRPS && before.upos == Upos::Det)
                || ((tag.xpos == Xpos::VBN || tag.xpos == Xpos::VBG || tag.upos == Upos::Adv) && afterDeterminer);
            if (!goesOn)
                break;
        }
        while (end > at + 1 && m_text.tag(end - 1).xpos == Xpos::HYPH)
            --end;
        if (head >= 0 && m_text.tag(end - 1).xpos != Xpos::POS)
            end = head + 1;
        // "the rich", "a third": without a noun the last word is the head
        if (head >= 0 || first.upos == Upos::Det)
            add({at, end}, head >= 0 ? head : end - 1);
        at = end;
    }
}

const NounPhrase *NounPhrases::at(qsizetype token) const
{
    if (token < 0 || token >= std::ssize(m_phraseOf) || m_phraseOf[token] < 0)
        return nullptr;
    return &m_phrases[m_phraseOf[token]];
}

const NounPhrase *NounPhrases::startingAt(qsizetype token) const
{
    const NounPhrase *phrase = at(token);
    return phrase && phrase->tokens.first == token ? phrase : nullptr;
}

const NounPhrase *NounPhrases::lastAt(qsizetype end) const
{
    const NounPhrase *phrase = at(end - 1);
    return phrase && phrase->tokens.end == end ? phrase : nullptr;
}

bool NounPhrases::isPreposition(qsizetype token) const
{
    return isOneOf(m_text.lower(token),
                   {u"of", u"for", u"from", u"in", u"at", u"with", u"to", u"on", u"by", u"behind", u"against"});
}

qsizetype NounPhrases::clauseEnd(qsizetype from, qsizetype limit) const
{
    while (from < limit && !isOneOf(m_text.lower(from), {u",", u".", u";", u":"}) && !isDash(m_text.lower(from)))
        ++from;
    return from;
}

std::vector<qsizetype> NounPhrases::ends(const NounPhrase &phrase, qsizetype limit) const
{
    static constexpr size_t most = 8;
    std::vector<qsizetype> found{phrase.tokens.end};
    while (found.size() < most) {
        const qsizetype end = found.back();
        const qsizetype next = end + 1;
        if (next >= limit)
            break;
        const QStringView word = m_text.lower(end);
        const bool comma = word == u",";
        const qsizetype from = comma ? next : end;
        const Tag &first = m_text.tag(from);
        const bool relative =
            first.xpos == Xpos::WP || first.xpos == Xpos::WPS || first.xpos == Xpos::WDT || first.lower == u"that";
        if (word == u"(") {
            const qsizetype close = std::find_if(m_text.text.tokens.begin() + next, m_text.text.tokens.begin() + limit,
                                                 [this](const Token &t) { return t.span.of(m_text.text.text) == u")"; })
                - m_text.text.tokens.begin();
            if (close == limit)
                break;
            found.push_back(close + 1);
        } else if (relative || first.xpos == Xpos::VBG || first.xpos == Xpos::VBN || (comma && first.xpos == Xpos::IN)) {
            const qsizetype stop = clauseEnd(from + 1, limit);
            if (stop == from + 1 || m_text.passageOf(from) != m_text.passageOf(end - 1))
                break;
            found.push_back(stop);
        } else if (const NounPhrase *other = comma || word == u"and" || isPreposition(end) ? startingAt(next) : nullptr) {
            if (other->tokens.end > limit)
                break;
            found.push_back(other->tokens.end);
        } else {
            break;
        }
    }
    return found;
}

} // namespace Dateline
