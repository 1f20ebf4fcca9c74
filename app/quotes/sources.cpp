// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/sources.h"

#include "quotes/features.h"
#include "text/oneof.h"

namespace Dateline {
namespace {

/// The templates; see cuefeatures.cpp.
enum Name : quint32 {
    None = 100,
    NoneForm,
    NoneLemma,
    NoneNeighbour,
    Head,
    HeadCue,
    Side,
    SideForm,
    SideLemma,
    Gap,
    GapForm,
    Between,
    BetweenForm,
    Outside,
    OutsideForm,
    End,
    EndNext,
    EndNextCue,
    Order,
    Beside,
    Subject,
    Possessor,
    PossessorLemma,
    PathShape,
    Tree,
    Branch,
};

constexpr qsizetype longPassage = 2; ///< words; a longer passage holds no source

class SourceDescriber {
public:
    SourceDescriber(Features &features, const QuoteText &text, const NounPhrases &phrases, const Cue &cue)
        : m_features(features)
        , m_text(text)
        , m_phrases(phrases)
        , m_cue(cue)
        , m_region(text.regions[cue.region].tokens)
        , m_form(quint32(cue.kind) | cue.auxiliary << 3 | cue.passive << 4 | cue.participle << 5 | cue.infinitive << 6)
        , m_lemma(text.facts(cue.head).lemma)
    { }

    void describeNone()
    {
        const TokenFacts before = at(m_cue.tokens.first - 1);
        const TokenFacts next = at(m_cue.tokens.end);
        m_features.add(None);
        m_features.add(NoneForm, m_form);
        m_features.add(NoneForm, m_form, m_text.facts(m_cue.head).shape);
        m_features.add(NoneLemma, m_lemma);
        m_features.add(NoneLemma, m_lemma, m_form);
        m_features.add(NoneNeighbour, 0, before.shape, m_form);
        m_features.add(NoneNeighbour, 1, next.shape, m_form);
        m_features.add(NoneNeighbour, 2, before.lower);
        m_features.add(NoneNeighbour, 3, next.lower);
        m_features.add(NoneNeighbour, 4, hasAgent(), m_cue.passive);
        m_features.add(NoneNeighbour, 5, m_cue.tokens.first == m_region.first, m_form);
    }

    void describe(const SourceCandidate &candidate)
    {
        const TokenFacts &head = m_text.facts(candidate.head);
        const bool before = candidate.tokens.first < m_cue.head;
        const TokenRange gap = before ? TokenRange{candidate.tokens.end, m_cue.tokens.first}
                                      : TokenRange{m_cue.tokens.end, candidate.tokens.first};
        const quint32 side = before | candidate.possessor << 1;
        const quint32 distance = quint32(gap.size() <= 0       ? 0
                                             : gap.size() < 4  ? gap.size()
                                             : gap.size() < 8  ? 4
                                             : gap.size() < 16 ? 5
                                                               : 6);
        const quint32 where = side * 8 + distance;
        const bool pronoun = m_text.tag(candidate.head).upos == Upos::Pron;

        m_features.add(Head, head.shape, side);
        m_features.add(Head, head.lower, where);
        m_features.add(HeadCue, head.lemma, m_cue.kind);
        m_features.add(HeadCue, head.shape, m_form, side);
        m_features.add(Side, side, m_cue.kind, m_text.facts(m_cue.head).shape);
        m_features.add(SideForm, side, m_form);
        m_features.add(SideLemma, side, m_lemma);
        m_features.add(SideLemma, where, m_lemma);
        m_features.add(Gap, where);
        m_features.add(GapForm, where, m_form);
        m_features.add(GapForm, where, m_form, head.shape);
        describeBetween(gap, side);
        describeOutside(candidate, side);
        describeEnd(candidate, where, pronoun);
        describeOrder(candidate, before, where);
        describeTree(candidate);
        m_features.add(Beside, where, beside());
        m_features.add(Beside, where, beside(), m_form);
    }

private:
    void describeBetween(TokenRange gap, quint32 side)
    {
        quint32 seen = 0;
        quint64 path = 0;
        for (qsizetype token = gap.first; token < gap.end; ++token) {
            const Tag &tag = m_text.tag(token);
            const QStringView word = tag.lower;
            if (m_text.passageOf(token) >= 0)
                seen |= 1;
            else if (word == u",")
                seen |= 2;
            else if (tag.upos == Upos::Verb || tag.upos == Upos::Aux)
                seen |= m_text.facts(token).link & TokenFacts::Finite ? 4 : 8;
            else if (word == u"and" || word == u"but" || word == u"or")
                seen |= 16;
            else if (word == u"that" || tag.upos == Upos::Sconj)
                seen |= 32;
            else if (tag.xpos == Xpos::WP || tag.xpos == Xpos::WDT)
                seen |= 64;
            else if (word == u"to")
                seen |= 128;
            else if (word == u"by")
                seen |= 256;
            path = path * 31 + m_text.facts(token).shape;
        }
        m_features.add(Between, seen, side);
        m_features.add(BetweenForm, seen, side, m_form);
        if (gap.size() <= 6)
            m_features.add(PathShape, path, side, m_form);
        if (gap.size() == 1)
            m_features.add(PathShape, m_text.facts(gap.first).lower, side, m_form, 1);
    }

    void describeOutside(const SourceCandidate &candidate, quint32 side)
    {
        const TokenFacts before = at(candidate.tokens.first - 1);
        const TokenFacts next = at(candidate.tokens.end);
        m_features.add(Outside, 0, before.shape, side);
        m_features.add(Outside, 1, before.lower, side);
        m_features.add(Outside, 2, next.shape, side);
        m_features.add(Outside, 3, next.lower, side);
        m_features.add(OutsideForm, 0, before.shape, side, m_form);
        m_features.add(OutsideForm, 1, next.shape, side, m_form);
        const bool agent = candidate.tokens.first > m_region.first && m_text.lower(candidate.tokens.first - 1) == u"by";
        m_features.add(OutsideForm, 2, agent, m_form, side);
        m_features.add(OutsideForm, 3, candidate.tokens.first == m_region.first, side, m_form);
    }

    /// Which of the phrase's ends this one is: what it takes in, and what it leaves outside.
    void describeEnd(const SourceCandidate &candidate, quint32 where, bool pronoun)
    {
        const TokenFacts next = at(candidate.tokens.end);
        const TokenFacts last = at(candidate.tokens.end - 1);
        const TokenFacts afterHead = at(candidate.head + 1);
        m_features.add(End, candidate.length, pronoun);
        m_features.add(End, candidate.length, where);
        m_features.add(EndNext, candidate.length > 0, next.shape);
        m_features.add(EndNext, candidate.length > 0, next.lower);
        m_features.add(EndNext, candidate.length > 0, next.shape, last.shape, m_text.facts(candidate.head).shape);
        m_features.add(EndNext, candidate.length > 0, next.lower, at(candidate.tokens.end + 1).shape);
        m_features.add(EndNextCue, candidate.length, afterHead.lower, next.shape);
        const bool meetsCue = candidate.tokens.end == m_cue.tokens.first
            || (candidate.tokens.end + 1 == m_cue.tokens.first && m_text.lower(candidate.tokens.end) == u",");
        m_features.add(EndNextCue, meetsCue, candidate.length > 0);
        m_features.add(EndNextCue, meetsCue, m_text.facts(candidate.head).shape, m_form);
        const auto words = candidate.tokens.size();
        m_features.add(End, words > 8 ? (words > 16 ? 10 : 9) : words, 1, 2);
    }

    /// How many other phrases stand nearer, and whether this one is a subject by its looks.
    void describeOrder(const SourceCandidate &candidate, bool before, quint32 where)
    {
        quint32 nearer = 0;
        const qsizetype from = before ? candidate.tokens.end : m_cue.tokens.end;
        const qsizetype to = before ? m_cue.tokens.first : candidate.tokens.first;
        for (qsizetype token = from; token < to && nearer < 4; ++token) {
            if (const NounPhrase *phrase = m_phrases.startingAt(token)) {
                ++nearer;
                token = phrase->tokens.end - 1;
            }
        }
        m_features.add(Order, nearer, before);
        m_features.add(Order, nearer, before, m_form);
        const TokenFacts next = at(candidate.tokens.end);
        const bool verbNext = m_region.contains(candidate.tokens.end)
            && (m_text.tag(candidate.tokens.end).upos == Upos::Verb || m_text.tag(candidate.tokens.end).upos == Upos::Aux
                || m_text.tag(candidate.tokens.end).upos == Upos::Adv);
        const bool afterPreposition =
            candidate.tokens.first > m_region.first && m_text.tag(candidate.tokens.first - 1).upos == Upos::Adp;
        const quint32 subject = verbNext | afterPreposition << 1;
        m_features.add(Subject, subject, before, nearer);
        m_features.add(Subject, subject, before, m_form);
        m_features.add(Subject, subject, where, next.shape);
        if (candidate.possessor) {
            const NounPhrase *own = m_phrases.at(m_cue.head);
            const bool ofCue = own && own->tokens.contains(candidate.tokens.first);
            m_features.add(Possessor, ofCue, m_form);
            m_features.add(PossessorLemma, ofCue, m_lemma);
        } else {
            m_features.add(Possessor, 2, m_form, m_phrases.at(m_cue.head) == m_phrases.at(candidate.tokens.first));
        }
    }

    /// The marked passages beside the cue.
    [[nodiscard]] quint32 beside() const
    {
        const auto marked = [this](qsizetype token) { return m_region.contains(token) && m_text.passageOf(token) >= 0; };
        const qsizetype first = m_cue.tokens.first;
        const bool comma = m_region.contains(first - 1) && m_text.lower(first - 1) == u",";
        return marked(first - 1) | (marked(first - 2) && comma) << 1 | marked(m_cue.tokens.end) << 2
            | marked(m_cue.tokens.end + 1) << 3 | comma << 4;
    }

    [[nodiscard]] bool hasAgent() const
    {
        for (qsizetype token = m_cue.tokens.end; token < std::min(m_region.end, m_cue.tokens.end + 8); ++token) {
            if (m_text.lower(token) == u"by")
                return true;
        }
        return false;
    }

    /// The way through the tree from the cue to the candidate's head, and whether the candidate is a whole branch of it.
    void describeTree(const SourceCandidate &candidate)
    {
        static constexpr int highest = 6;
        quint64 path = 7;
        qsizetype up = m_cue.head;
        bool met = false;
        for (int steps = 0; up >= 0 && steps < highest && !met; ++steps) {
            quint64 down = 0;
            qsizetype token = candidate.head;
            for (int depth = 0; token >= 0 && depth < highest && !met; ++depth) {
                met = token == up;
                if (!met) {
                    down = down * 251 + m_text.facts(token).relation + 1;
                    token = m_text.facts(token).head;
                }
            }
            if (met)
                path = path * 263 + down;
            else {
                path = path * 257 + m_text.facts(up).relation + 1;
                up = m_text.facts(up).head;
            }
        }
        const TokenFacts &head = m_text.facts(candidate.head);
        const quint64 found = met ? path : 0;
        m_features.add(Tree, found);
        m_features.add(Tree, found, m_form);
        m_features.add(Tree, found, head.shape);
        m_features.add(Tree, found, m_lemma);
        const quint32 whole = (candidate.tokens.first == head.subtree.first)
            | (candidate.tokens.end == head.subtree.end) << 1 | (candidate.tokens.end + 1 == head.subtree.end) << 2
            | (head.subtree.end > candidate.tokens.end) << 3;
        m_features.add(Branch, whole, candidate.length > 0);
        m_features.add(Branch, whole, candidate.length >= 10, at(candidate.tokens.first).shape, 1);
        m_features.add(Branch, whole, candidate.length > 0, at(candidate.tokens.end).shape);
        m_features.add(Branch, whole, found);
    }

    [[nodiscard]] TokenFacts at(qsizetype token) const { return m_text.factsIn(m_region, token); }

    Features &m_features;
    const QuoteText &m_text;
    const NounPhrases &m_phrases;
    const Cue &m_cue;
    const TokenRange m_region;
    const quint32 m_form;
    const quint64 m_lemma;
};

/// The phrase with each of its ends, and with the begin and end that the tree gives it.
void addPhrase(std::vector<SourceCandidate> &found, const QuoteText &text, const NounPhrase &phrase,
               std::vector<qsizetype> ends, TokenRange region, const Cue &cue)
{
    TokenRange branch = text.facts(phrase.head).subtree;
    branch = {std::max(branch.first, region.first), std::min(branch.end, region.end)};
    if (branch.contains(cue.head))
        branch = {phrase.tokens.first, phrase.tokens.end};
    if (branch.end > phrase.tokens.end && !std::ranges::contains(ends, branch.end))
        ends.push_back(branch.end);
    int length = 0;
    for (const qsizetype end : ends)
        found.push_back({{phrase.tokens.first, end}, phrase.head, length++, false});
    if (branch.first >= phrase.tokens.first)
        return;
    length = 10;
    for (const qsizetype end : ends)
        found.push_back({{branch.first, end}, phrase.head, length++, false});
}

/// Whether a passage in marks may hold a source: a short one may be a name, "Novak", unless it ends as speech does, "No,".
bool mayHoldSource(const QuoteText &text, qsizetype passage)
{
    static constexpr QStringView speechEnds[] = {u",", u".", u"!", u"?", u"\u2026"};
    if (text.passageWords[passage] > longPassage)
        return false;
    const TokenRange tokens = text.passageTokens[passage];
    for (qsizetype token = tokens.end - 1; token >= std::max(tokens.first, tokens.end - 2); --token) {
        if (isOneOf(text.lower(token), speechEnds))
            return false;
    }
    return true;
}

/// Whether the word stands in a relative or adverbial clause that the cue is no part of: "Norbau, where Jana Novak worked,
/// said", "when Jana Novak left, he said".
bool isInOtherClause(const QuoteText &text, qsizetype word, qsizetype cue)
{
    for (int depth = 0; word >= 0 && depth < 20; ++depth, word = text.facts(word).head) {
        const TokenFacts &facts = text.facts(word);
        if (facts.subtree.contains(cue))
            return false;
        const auto relation = Relation(facts.relation);
        if (relation == Relation::AclRelcl || relation == Relation::Advcl || relation == Relation::AdvclRelcl)
            return true;
    }
    return false;
}

/// The same by the words alone: a phrase right behind "where" or "which", and a comma between it and the cue.
bool opensOtherClause(const QuoteText &text, TokenRange phrase, TokenRange region, qsizetype cue)
{
    if (phrase.first == region.first || cue < phrase.end)
        return false;
    const Xpos before = text.tag(phrase.first - 1).xpos;
    if (before != Xpos::WDT && before != Xpos::WRB && before != Xpos::WP && before != Xpos::WPS)
        return false;
    for (qsizetype token = phrase.end; token < cue; ++token) {
        if (text.tag(token).xpos == Xpos::Comma)
            return true;
    }
    return false;
}

} // namespace

std::vector<SourceCandidate> sourceCandidates(const QuoteText &text, const NounPhrases &phrases, const Cue &cue)
{
    static constexpr qsizetype farthest = 50; // tokens from the cue
    std::vector<SourceCandidate> found{{}};
    const TokenRange region = text.regions[cue.region].tokens;
    const qsizetype first = std::max(region.first, cue.head - farthest);
    const qsizetype end = std::min(region.end, cue.head + farthest);
    for (qsizetype token = first; token < end; ++token) {
        const qsizetype passage = text.passageOf(token);
        if (passage >= 0 && !mayHoldSource(text, passage)) {
            token = text.passageTokens[passage].end - 1;
            continue;
        }
        const NounPhrase *phrase = phrases.startingAt(token);
        if (!phrase)
            continue;
        for (qsizetype inner = phrase->tokens.first; inner < phrase->tokens.end; ++inner) {
            if (text.tag(inner).xpos == Xpos::PRPS)
                found.push_back({{inner, inner + 1}, inner, 0, true});
            else if (text.tag(inner).xpos == Xpos::POS && inner > phrase->tokens.first)
                found.push_back({{phrase->tokens.first, inner}, inner - 1, 0, true});
        }
        if (!phrase->tokens.contains(cue.head) && !isInOtherClause(text, phrase->head, cue.head)
            && !opensOtherClause(text, phrase->tokens, region, cue.head)) {
            const qsizetype limit = phrase->tokens.first < cue.head ? cue.tokens.first : region.end;
            addPhrase(found, text, *phrase, phrases.ends(*phrase, limit), region, cue);
        }
        token = phrase->tokens.end - 1;
    }
    return found;
}

void addSourceFeatures(Features &features, const QuoteText &text, const NounPhrases &phrases, const Cue &cue,
                       const SourceCandidate &candidate)
{
    SourceDescriber describer(features, text, phrases, cue);
    if (candidate.isNone())
        describer.describeNone();
    else
        describer.describe(candidate);
}

} // namespace Dateline
