// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/cues.h"

#include <optional>

namespace Dateline {
namespace {

constexpr qsizetype longestGroup = 6; ///< words before the verb: "could not even have repeatedly"

bool isParticiple(Xpos tag)
{
    return tag == Xpos::VBG || tag == Xpos::VBN;
}

class CueFinder {
public:
    CueFinder(const QuoteText &text, const CueLexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
    { }

    [[nodiscard]] std::optional<Cue> at(qsizetype token, TokenRange region) const
    {
        const Tag &tag = m_text.tag(token);
        if (tag.lower == u"according" && token + 1 < region.end && m_text.lower(token + 1) == u"to")
            return Cue{.tokens = {token, token + 2},
                       .head = token,
                       .kind = Cue::Kind::Preposition,
                       .word = m_lexicon.find(u"according to", Cue::Kind::Preposition)};
        if (tag.lower == u":" && token > region.first)
            return Cue{.tokens = {token, token + 1},
                       .head = token,
                       .kind = Cue::Kind::Other,
                       .word = m_lexicon.find(u":", Cue::Kind::Other)};
        if (tag.upos == Upos::Verb)
            return verb(token, region);
        if (tag.upos == Upos::Noun)
            return known(token, Cue::Kind::Noun);
        return tag.upos == Upos::Adj ? known(token, Cue::Kind::Adjective) : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<Cue> known(qsizetype token, Cue::Kind kind) const
    {
        const CueWord *word = m_lexicon.find(m_text.tag(token).lemma, kind);
        if (!word)
            return std::nullopt;
        return Cue{.tokens = {token, token + 1}, .head = token, .kind = kind, .word = word};
    }

    [[nodiscard]] Cue verb(qsizetype token, TokenRange region) const
    {
        Cue cue{.tokens = {token, token + 1}, .head = token, .kind = Cue::Kind::Verb};
        if (token + 1 < region.end && m_text.tag(token + 1).upos == Upos::Adp) {
            cue.word = m_lexicon.find(m_text.tag(token).lemma + u' ' + m_text.tag(token + 1).lower, Cue::Kind::Verb);
            if (cue.word)
                cue.tokens.end = token + 2;
        }
        if (!cue.word)
            cue.word = m_lexicon.find(m_text.tag(token).lemma, Cue::Kind::Verb);
        growLeft(cue, region);
        return cue;
    }

    /// Takes in the auxiliaries, negation and adverbs before the verb.
    void growLeft(Cue &cue, TokenRange region) const
    {
        const Xpos form = m_text.tag(cue.head).xpos;
        for (qsizetype token = cue.head - 1; token >= region.first && cue.head - token <= longestGroup; --token) {
            const Tag &tag = m_text.tag(token);
            if (tag.upos == Upos::Aux) {
                if (!cue.auxiliary)
                    cue.passive = form == Xpos::VBN && (tag.lemma == u"be" || tag.lemma == u"get");
                cue.auxiliary = true;
            } else if (tag.lower == u"to" && tag.upos == Upos::Part) {
                cue.infinitive = true;
                break;
            } else if (tag.upos != Upos::Part && (tag.upos != Upos::Adv || token == region.first)) {
                break;
            }
            cue.tokens.first = token;
        }
        cue.participle = !cue.auxiliary && !cue.infinitive && isParticiple(form);
    }

    const QuoteText &m_text;
    const CueLexicon &m_lexicon;
};

} // namespace

std::vector<Cue> findCues(const QuoteText &text, const CueLexicon &lexicon)
{
    static constexpr qsizetype shortPassage = 2;
    const CueFinder finder(text, lexicon);
    std::vector<Cue> cues;
    for (qsizetype number = 0; number < std::ssize(text.regions); ++number) {
        const TokenRange region = text.regions[number].tokens;
        for (qsizetype token = region.first; token < region.end; ++token) {
            const qsizetype passage = text.passageOf(token);
            if (passage >= 0 && text.passageWords[passage] > shortPassage) {
                token = text.passageTokens[passage].end - 1;
                continue;
            }
            if (auto cue = finder.at(token, region)) {
                cue->region = number;
                cues.push_back(*cue);
            }
        }
    }
    return cues;
}

} // namespace Dateline
