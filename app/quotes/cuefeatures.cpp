// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/cues.h"
#include "quotes/features.h"

namespace Dateline {
namespace {

/// The templates; a number once given stays, as the model files depend on it. Sources begin at 100, contents at 200.
enum Name : quint32 {
    Bias = 1,
    Lemma,
    Lower,
    Shape,
    LemmaShape,
    Rate,
    RateShape,
    Marked,
    Form,
    LemmaForm,
    Word,
    WordShape,
    LemmaWord,
    LemmaWordShape,
    RateWordShape,
    ShapePair,
    Complement,
    LemmaComplement,
    RateComplement,
    BesideMarks,
    LemmaBesideMarks,
    RateBesideMarks,
    Subject,
    SubjectRate,
    SubjectHead,
    Earlier,
    EarlierLemma,
    EarlierLink,
    Place,
    Possessive,
    Relation,
    Children,
    ChildLemma,
    Above,
    AboveLemma,
};

/// What follows the cue, as far as it tells a clause from an object.
enum class Follows {
    Nothing,
    That,
    Question,
    To,
    Passage,
    ColonPassage,
    CommaPassage,
    Comma,
    Preposition,
    Clause,
    Phrase,
    Stop
};

class CueDescriber {
public:
    CueDescriber(Features &features, const QuoteText &text, const NounPhrases &phrases, const Cue &cue)
        : m_features(features)
        , m_text(text)
        , m_phrases(phrases)
        , m_cue(cue)
        , m_region(text.regions[cue.region])
        , m_facts(text.facts(cue.head))
        , m_rate(quint32(cue.kind) * 16 + (cue.word ? 1 + quint32(cue.word->rate * 10) : 0))
    { }

    void describe()
    {
        describeWord();
        describeNeighbours();
        describeComplement();
        describeMarks();
        describeSubject();
        describeEarlier();
        describeTree();
    }

private:
    void describeWord()
    {
        const quint32 form = m_cue.auxiliary | m_cue.passive << 1 | m_cue.participle << 2 | m_cue.infinitive << 3;
        m_features.add(Bias, m_cue.kind);
        m_features.add(Lemma, m_cue.kind, m_facts.lemma);
        m_features.add(Lower, m_facts.lower);
        m_features.add(Shape, m_facts.shape);
        m_features.add(LemmaShape, m_facts.lemma, m_facts.shape);
        m_features.add(Rate, m_rate);
        m_features.add(RateShape, m_rate, m_facts.shape);
        m_features.add(Form, m_cue.kind, form);
        m_features.add(LemmaForm, m_facts.lemma, form);
        m_features.add(Marked, quint32(m_cue.marked() * 5), m_cue.speech());
        const auto place = std::min<qsizetype>(m_cue.head - m_region.tokens.first, 12) / 3;
        const bool opens =
            m_region.block >= 0 && m_cue.region > 0 && m_text.regions[m_cue.region - 1].block != m_region.block;
        m_features.add(Place, m_rate, place, opens, m_region.block == 0);
    }

    void describeNeighbours()
    {
        for (const int offset : {-3, -2, -1, 1, 2, 3}) {
            const TokenFacts facts = at(offset < 0 ? m_cue.tokens.first + offset : m_cue.tokens.end - 1 + offset);
            m_features.add(Word, offset, facts.lower);
            m_features.add(WordShape, offset, facts.shape);
            m_features.add(RateWordShape, offset, facts.shape, m_rate);
            if (offset < -2 || offset > 2)
                continue;
            m_features.add(LemmaWord, offset, facts.lower, m_facts.lemma);
            m_features.add(LemmaWordShape, offset, facts.shape, m_facts.lemma);
        }
        const qsizetype next = m_cue.tokens.end;
        m_features.add(ShapePair, 0, at(m_cue.tokens.first - 2).shape, at(m_cue.tokens.first - 1).shape, m_facts.shape);
        m_features.add(ShapePair, 1, m_facts.shape, at(next).shape, at(next + 1).shape);
        m_features.add(ShapePair, 2, at(m_cue.tokens.first - 1).shape, m_facts.shape, at(next).shape);
    }

    void describeComplement()
    {
        static constexpr qsizetype farthest = 12;
        Follows follows = Follows::Nothing;
        quint32 distance = 0;
        const qsizetype from = m_cue.tokens.end;
        for (qsizetype token = from; token < std::min(m_region.tokens.end, from + farthest); ++token) {
            follows = followsAt(token, from);
            distance = quint32(token - from);
            if (follows != Follows::Nothing)
                break;
        }
        distance = distance > 4 ? 5 : distance;
        m_features.add(Complement, follows, distance);
        m_features.add(LemmaComplement, m_facts.lemma, follows);
        m_features.add(LemmaComplement, m_facts.lemma, follows, distance);
        m_features.add(RateComplement, m_rate, follows, distance);
        m_features.add(RateComplement, m_rate, follows, m_facts.shape, m_cue.infinitive, m_cue.passive);
    }

    [[nodiscard]] Follows followsAt(qsizetype token, qsizetype from) const
    {
        const Tag &tag = m_text.tag(token);
        const qsizetype passage = m_text.passageOf(token);
        if (passage >= 0 && m_text.passageTokens[passage].first == token) {
            const QStringView before = token > from ? m_text.lower(token - 1) : QStringView();
            return before == u":" ? Follows::ColonPassage : before == u"," ? Follows::CommaPassage : Follows::Passage;
        }
        if (tag.upos == Upos::Sconj || tag.xpos == Xpos::IN) {
            if (tag.lower == u"that")
                return Follows::That;
            if (tag.lower == u"whether" || tag.lower == u"if")
                return Follows::Question;
        }
        if (tag.xpos == Xpos::WRB || tag.xpos == Xpos::WP)
            return Follows::Question;
        if (tag.lower == u"." || tag.lower == u";")
            return Follows::Stop;
        if (tag.lower == u"to" && tag.upos == Upos::Part)
            return Follows::To;
        if (token == from && tag.lower == u",")
            return passageAt(token + 1) ? Follows::Nothing : Follows::Comma;
        if (tag.xpos == Xpos::VBD || tag.xpos == Xpos::VBZ || tag.xpos == Xpos::VBP || tag.xpos == Xpos::MD)
            return Follows::Clause;
        return Follows::Nothing;
    }

    void describeMarks()
    {
        const qsizetype before = m_cue.tokens.first - 1;
        const bool inRegion = before >= m_region.tokens.first;
        const bool punctuated = inRegion && m_text.tag(before).upos == Upos::Punct;
        quint32 beside = 0;
        // a passage right before the cue, or before its source
        if (inRegion && passageAt(before))
            beside = 1;
        else if (punctuated && before > m_region.tokens.first && passageAt(before - 1))
            beside = 2;
        else if (const NounPhrase *subject = inRegion ? m_phrases.endingAt(before + 1) : nullptr;
                 subject && subject->tokens.first > m_region.tokens.first) {
            const qsizetype further = subject->tokens.first - 1;
            beside = passageAt(further) ? 3 : m_text.lower(further) == u"," ? 4 : 0;
            if (m_text.lower(further) == u"," && further > m_region.tokens.first && passageAt(further - 1))
                beside = 5;
        }
        const bool startsMarked = passageAt(m_region.tokens.first);
        const bool any = !m_region.passages.isEmpty();
        const quint32 after = passageAt(m_cue.tokens.end) ? 1 : passageAt(m_cue.tokens.end + 1) ? 2 : 0;
        const quint32 marks = beside * 16 + after * 4 + startsMarked * 2 + any;
        m_features.add(BesideMarks, marks);
        m_features.add(LemmaBesideMarks, m_facts.lemma, marks);
        m_features.add(RateBesideMarks, m_rate, marks);
        m_features.add(RateBesideMarks, m_rate, marks, m_facts.shape, at(m_cue.tokens.end).shape);
    }

    void describeSubject()
    {
        const qsizetype end = m_cue.tokens.first;
        const NounPhrase *subject = end > m_region.tokens.first ? m_phrases.endingAt(end) : nullptr;
        if (const bool comma = !subject && end - 1 > m_region.tokens.first && m_text.lower(end - 1) == u","; comma)
            subject = m_phrases.endingAt(end - 1);
        const quint32 shape = subject ? m_text.facts(subject->head).shape : 0;
        m_features.add(Subject, shape, m_facts.shape);
        m_features.add(SubjectRate, shape, m_rate);
        if (subject)
            m_features.add(SubjectHead, m_text.facts(subject->head).lemma, m_rate);
        if (const NounPhrase *own = m_phrases.at(m_cue.head); own && m_cue.kind == Cue::Kind::Noun) {
            quint32 possessive = 0;
            for (qsizetype token = own->tokens.first; token < m_cue.head; ++token)
                possessive |= (m_text.tag(token).xpos == Xpos::POS) | (m_text.tag(token).xpos == Xpos::PRPS) << 1;
            m_features.add(Possessive, possessive, m_rate);
            m_features.add(Possessive, possessive, m_facts.lemma, at(m_cue.tokens.end).lower);
        }
    }

    /// The nearest word before this one that is often a cue: this one may stand in what that one reports.
    void describeEarlier()
    {
        static constexpr quint8 often = 4;
        quint32 link = 0;
        for (qsizetype token = m_cue.tokens.first - 1; token >= m_region.tokens.first; --token) {
            const TokenFacts &facts = m_text.facts(token);
            const QStringView word = m_text.lower(token);
            if (word == u"that")
                link |= 1;
            else if (word == u",")
                link |= 2;
            else if (word == u"and" || word == u"but")
                link |= 4;
            else if (word == u"to")
                link |= 8;
            else if (word == u"who" || word == u"which")
                link |= 16;
            if (m_text.passageOf(token) >= 0 || facts.cueRate < often)
                continue;
            m_features.add(Earlier, facts.cueRate, link, m_rate);
            m_features.add(EarlierLemma, facts.lemma, link);
            m_features.add(EarlierLink, link, std::min<qsizetype>(m_cue.tokens.first - token, 12) / 2, m_facts.shape);
            return;
        }
        m_features.add(EarlierLink, link, 99, m_rate);
    }

    /// What the tree says: the words under the cue, and the nearest word above it that is often a cue.
    void describeTree()
    {
        static constexpr quint8 often = 4;
        static constexpr int highest = 6;
        quint32 children = 0;
        for (qsizetype token = m_facts.subtree.first; token < m_facts.subtree.end; ++token) {
            const TokenFacts &child = m_text.facts(token);
            if (child.head != m_cue.head || m_text.tag(token).upos == Upos::Punct)
                continue;
            const bool before = token < m_cue.head;
            children += (1u + child.relation) * (before ? 65537u : 257u);
            m_features.add(Children, child.relation, before, m_rate);
            m_features.add(Children, child.relation, before, m_facts.lemma);
            m_features.add(ChildLemma, child.relation, child.lemma, m_rate);
        }
        m_features.add(Children, children);
        m_features.add(Children, children, m_facts.lemma);
        m_features.add(Relation, m_facts.relation, m_rate);
        m_features.add(Relation, m_facts.relation, m_facts.lemma);
        m_features.add(Relation, m_facts.relation, m_facts.shape, m_cue.kind);
        quint64 path = m_facts.relation;
        qsizetype token = m_facts.head;
        for (int steps = 0; token >= 0 && steps < highest; ++steps, token = m_text.facts(token).head) {
            const TokenFacts &above = m_text.facts(token);
            if (steps == 0)
                m_features.add(AboveLemma, m_facts.relation, above.lemma);
            if (above.cueRate >= often) {
                m_features.add(Above, path, above.cueRate, m_rate);
                m_features.add(Above, path, above.cueRate);
                m_features.add(AboveLemma, path, above.lemma, 1);
                m_features.add(Above, steps, token < m_cue.head, above.cueRate);
                return;
            }
            path = path * 251 + above.relation;
        }
        m_features.add(Above, 0, m_rate);
    }

    [[nodiscard]] bool passageAt(qsizetype token) const
    {
        return m_region.tokens.contains(token) && m_text.passageOf(token) >= 0;
    }

    [[nodiscard]] TokenFacts at(qsizetype token) const { return m_text.factsIn(m_region.tokens, token); }

    Features &m_features;
    const QuoteText &m_text;
    const NounPhrases &m_phrases;
    const Cue &m_cue;
    const Region &m_region;
    const TokenFacts m_facts;
    const quint32 m_rate; ///< kind and rate in one
};

} // namespace

void addCueFeatures(Features &features, const QuoteText &text, const NounPhrases &phrases, const Cue &cue)
{
    CueDescriber(features, text, phrases, cue).describe();
}

} // namespace Dateline
