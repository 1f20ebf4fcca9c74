// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/contents.h"

#include "quotes/features.h"

namespace Dateline {
namespace {

/// The templates; see cuefeatures.cpp. A border's own go with its side.
enum Name : quint32 {
    Side = 200,
    SideLemma,
    SideRate,
    SideNeighbour,
    SideMarks,
    SideSource,
    SidePair,
    Word = 230,
    Shape,
    ShapePair,
    WordPair,
    LemmaWord,
    LemmaShape,
    LemmaDistance,
    Distance,
    DistanceShape,
    Edge,
    EdgeShape,
    Seen,
    SeenShape,
    SeenLemma,
    Marks,
    MarksLemma,
    Kind,
    KindShape,
    Path,
    NextCue,
    NextCueShape,
    Commas,
    Length,
    Verbs,
    BranchAt,
    BranchPair,
    BranchEdge,
    SideTree,
};

quint32 binned(qsizetype length)
{
    return quint32(length < 5 ? length : length < 8 ? 5 : length < 12 ? 6 : length < 20 ? 7 : length < 35 ? 8 : 9);
}

class ContentDescriber {
public:
    ContentDescriber(Features &features, const QuoteText &text, const NounPhrases &phrases, const Report &report)
        : m_features(features)
        , m_text(text)
        , m_phrases(phrases)
        , m_report(report)
        , m_cue(report.cue)
        , m_region(text.regions[report.cue.region].tokens)
        , m_core(coreOf(report))
        , m_lemma(text.facts(report.cue.head).lemma)
        , m_rate(quint32(report.cue.kind) * 16 + quint32(report.cue.rate() * 10))
        , m_form(quint32(report.cue.kind) | report.cue.passive << 3 | report.cue.participle << 4
                 | report.cue.infinitive << 5)
    { }

    void describe(Layout layout)
    {
        const TokenFacts before = at(m_core.first - 1);
        const TokenFacts beforeThat = at(m_core.first - 2);
        const TokenFacts next = at(m_core.end);
        const TokenFacts afterNext = at(m_core.end + 1);
        const bool after = m_report.source.first > m_cue.head;
        const quint32 source = m_report.source.isEmpty() ? 0 : after ? 1 : m_report.source.end == m_cue.tokens.first ? 2 : 3;
        m_features.add(Side, layout);
        m_features.add(SideLemma, layout, m_lemma);
        m_features.add(SideLemma, layout, m_lemma, source);
        m_features.add(SideRate, layout, m_rate, source, m_form);
        m_features.add(SideNeighbour, layout, 0, before.shape, next.shape);
        m_features.add(SideNeighbour, layout, 1, next.lower);
        m_features.add(SideNeighbour, layout, 2, next.shape, afterNext.shape);
        m_features.add(SideNeighbour, layout, 3, before.lower, source);
        m_features.add(SideNeighbour, layout, 4, beforeThat.shape, before.shape);
        m_features.add(SideNeighbour, layout, 5, before.shape, next.shape, m_form, source);
        m_features.add(SideNeighbour, layout, 6, next.lower, m_lemma);
        m_features.add(SideNeighbour, layout, 7, before.shape, next.lower, afterNext.shape);
        m_features.add(SideSource, layout, source, m_form);
        m_features.add(SideSource, layout, m_core.first == m_region.first, m_core.end + 1 >= m_region.end, m_form);
        m_features.add(SidePair, layout, binned(m_core.first - m_region.first), binned(m_region.end - m_core.end), source);
        const quint32 marks = passageAt(m_core.first - 1) | passageAt(m_core.first - 2) << 1 | passageAt(m_core.end) << 2
            | passageAt(m_core.end + 1) << 3 | passageAt(m_region.first) << 4;
        m_features.add(SideMarks, layout, marks);
        const TokenFacts &cue = m_text.facts(m_cue.head);
        m_features.add(SideTree, layout, cue.relation, m_form);
        m_features.add(SideTree, layout, cue.relation, m_lemma);
        m_features.add(SideTree, layout, cue.head < 0 ? 0 : cue.head < m_cue.head ? 1 : 2, cue.relation, source);
        for (qsizetype token = cue.subtree.first; token < cue.subtree.end; ++token) {
            const TokenFacts &child = m_text.facts(token);
            if (child.head == m_cue.head && m_text.tag(token).upos != Upos::Punct)
                m_features.add(SideTree, layout, child.relation, token < m_cue.head, m_form);
        }
        m_features.add(SideMarks, layout, marks, m_lemma);
        m_features.add(SideMarks, layout, marks, next.shape, before.shape);
    }

    void describe(Border border, qsizetype other, qsizetype position)
    {
        m_border = border;
        const bool isEnd = border == Border::LeftEnd || border == Border::RightEnd;
        const bool isRight = border == Border::RightBegin || border == Border::RightEnd;
        describeWords(position);
        // what lies between the cue and a near border, or between the two borders of a part
        const bool near = border == Border::RightBegin || border == Border::LeftEnd;
        const TokenRange between = near ? (isRight ? TokenRange{m_core.end, position} : TokenRange{position, m_core.first})
                                        : (isEnd ? TokenRange{other, position} : TokenRange{position, other});
        describeBetween(between, position);
        describeEdges(position, isEnd);
        describeMarks(position, other, isEnd);
        describeTree(position, other);
        if (border == Border::RightEnd || border == Border::LeftBegin)
            describePart(between, position);
    }

private:
    template<typename... Values> void add(Name name, Values... values)
    {
        m_features.add(name, quint32(m_border), values...);
    }

    void describeWords(qsizetype position)
    {
        for (const int offset : {-2, -1, 0, 1}) {
            const TokenFacts facts = at(position + offset);
            add(Word, offset, facts.lower);
            add(Shape, offset, facts.shape);
            add(LemmaShape, offset, facts.shape, m_lemma);
            add(LemmaShape, offset, facts.shape, m_form, 1);
        }
        const TokenFacts before = at(position - 1);
        const TokenFacts here = at(position);
        const TokenFacts next = at(position + 1);
        add(ShapePair, 0, before.shape, here.shape);
        add(ShapePair, 1, here.shape, next.shape);
        add(ShapePair, 2, before.shape, here.shape, next.shape);
        add(WordPair, 0, before.lower, here.lower);
        add(WordPair, 1, here.lower, next.lower);
        add(WordPair, 2, before.shape, here.lower);
        add(WordPair, 3, before.lower, here.shape);
        add(LemmaWord, 0, here.lower, m_lemma);
        add(LemmaWord, 1, before.lower, m_lemma);
        add(NextCue, here.cueRate, before.shape);
        add(NextCue, next.cueRate, here.shape, before.shape);
        add(NextCueShape, next.cueRate, here.lower, next.shape);
        add(NextCueShape, at(position + 2).cueRate, here.lower, next.shape);
    }

    void describeBetween(TokenRange between, qsizetype position)
    {
        const quint32 distance = binned(between.size());
        quint32 seen = 0;
        quint64 path = 17;
        quint32 commas = 0;
        quint32 verbs = 0;
        for (qsizetype token = between.first; token < between.end; ++token) {
            const TokenFacts &facts = m_text.facts(token);
            path = path * 31 + facts.shape;
            if (m_text.passageOf(token) >= 0) {
                seen |= 1;
                continue;
            }
            seen |= facts.link & ~quint32(TokenFacts::Comma);
            commas += (facts.link & TokenFacts::Comma) != 0;
            verbs += (facts.link & TokenFacts::Finite) != 0;
        }
        const TokenFacts here = at(position);
        add(Distance, distance);
        add(DistanceShape, distance, here.shape);
        add(DistanceShape, distance, here.shape, m_form);
        add(LemmaDistance, distance, m_lemma);
        add(Seen, seen);
        add(Seen, seen, distance);
        add(SeenShape, seen, here.shape, at(position - 1).shape);
        add(SeenLemma, seen, m_lemma);
        add(SeenLemma, seen, m_form, here.lower);
        add(Commas, std::min(commas, 4u), here.shape);
        add(Verbs, std::min(verbs, 4u), here.shape, at(position - 1).shape);
        if (between.size() <= 5) {
            add(Path, path);
            add(Path, path, here.shape);
            add(Path, path, m_lemma);
        }
        // one phrase alone between the two: the hearer of "told reporters that"
        const NounPhrase *phrase = m_phrases.startingAt(between.first < between.end ? between.first : -1);
        const bool hearer = phrase && phrase->tokens.end == between.end;
        add(Kind, hearer, m_lemma);
        add(Kind, hearer, here.shape, m_form);
    }

    /// The branches of the cue on both sides of the border: a content is mostly one of them, or the cue's own sentence.
    void describeTree(qsizetype position, qsizetype other)
    {
        const bool hasBefore = m_region.contains(position - 1);
        const bool hasHere = m_region.contains(position);
        const quint32 before = hasBefore ? m_text.branch(m_cue.head, position - 1) : 252;
        const quint32 here = hasHere ? m_text.branch(m_cue.head, position) : 252;
        const quint32 within = m_region.contains(other) ? m_text.branch(m_cue.head, other) : 252;
        add(BranchAt, 0, before);
        add(BranchAt, 1, here);
        add(BranchAt, 2, here, m_lemma);
        add(BranchAt, 3, before, m_lemma);
        add(BranchPair, before, here);
        add(BranchPair, before, here, m_form);
        add(BranchPair, before, here, at(position).shape);
        add(BranchPair, before, here, at(position).lower);
        add(BranchPair, within, before, here, 1);
        // an edge of the branch that begins or ends here, and of the words on both sides
        quint32 edge = 0;
        quint32 name = 0;
        if (hasHere) {
            qsizetype token = position;
            for (int depth = 0; token >= 0 && depth < 20 && m_text.facts(token).subtree.first == position; ++depth) {
                name = m_text.facts(token).relation;
                edge = 1 + (m_text.facts(token).head == m_cue.head);
                token = m_text.facts(token).head;
            }
        }
        add(BranchEdge, 0, edge, name);
        add(BranchEdge, 1, edge, name, m_form);
        edge = name = 0;
        if (hasBefore) {
            qsizetype token = position - 1;
            for (int depth = 0; token >= 0 && depth < 20 && m_text.facts(token).subtree.end == position; ++depth) {
                name = m_text.facts(token).relation;
                edge = 1 + (m_text.facts(token).head == m_cue.head);
                token = m_text.facts(token).head;
            }
        }
        add(BranchEdge, 2, edge, name);
        add(BranchEdge, 3, edge, name, at(position).shape);
    }

    void describeEdges(qsizetype position, bool isEnd)
    {
        const bool atFirst = position == m_region.first;
        const bool atEnd = position == m_region.end;
        const bool lastMark = position + 1 == m_region.end && m_text.tag(position).upos == Upos::Punct;
        const quint32 edge = atFirst | atEnd << 1 | lastMark << 2 | (position == m_core.end) << 3
            | (position == m_core.first) << 4 | (position + 1 == m_core.first) << 5;
        add(Edge, edge);
        add(Edge, edge, m_form);
        add(Edge, edge, m_lemma);
        add(EdgeShape, edge, at(position).shape, at(position - 1).shape);
        const NounPhrase *phrase = m_phrases.at(position);
        const bool splits = phrase && phrase->tokens.first < position;
        add(Edge, 64 + splits, isEnd);
        add(Edge, 66 + (phrase && phrase->tokens.first == position), at(position - 1).shape);
    }

    void describeMarks(qsizetype position, qsizetype other, bool isEnd)
    {
        const qsizetype inside = isEnd ? position - 1 : position;
        const qsizetype passage = m_region.contains(inside) ? m_text.passageOf(inside) : -1;
        quint32 marks = 0;
        if (passage >= 0) {
            const TokenRange tokens = m_text.passageTokens[passage];
            const quint32 words = m_text.passageWords[passage] > 3;
            const QStringView last = tokens.size() > 2 ? m_text.lower(tokens.end - 2) : QStringView();
            const quint32 stop = last == u"." || last == u"?" || last == u"!" ? 2 : last == u"," ? 1 : 0;
            marks = 1 + words + stop * 2 + 8 * m_text.tag(std::min(tokens.first + 1, tokens.end - 1)).capital;
        }
        const bool whole = passage >= 0 && isEnd && m_text.passageTokens[passage].first == other;
        const quint32 across = passageAt(isEnd ? position : position - 1);
        add(Marks, marks, whole, across);
        add(Marks, marks, whole, at(position).shape, 1);
        add(Marks, marks, whole, at(position - 1).shape, 2);
        add(MarksLemma, marks, m_lemma);
        add(MarksLemma, marks, m_form);
    }

    /// An end given the begin of its part, or the reverse.
    void describePart(TokenRange part, qsizetype position)
    {
        const TokenFacts first = at(part.first);
        const TokenFacts here = at(position);
        const TokenFacts before = at(position - 1);
        const quint32 kind = passageAt(part.first) ? 1
            : m_text.lower(part.first) == u"that"  ? 2
            : first.lower == toValue               ? 3
                                                   : 4;
        add(Kind, 10, kind, edgeOf(position));
        add(Kind, 11, kind, here.shape);
        add(Kind, 12, kind, here.lower);
        add(Kind, 13, first.shape, here.shape, before.shape);
        add(KindShape, kind, here.shape, at(position + 1).shape, m_form);
        add(KindShape, kind, here.lower, at(position + 1).lower);
        add(KindShape, m_lemma, kind, here.shape);
        add(Length, binned(part.size()), kind);
        add(Length, binned(part.size()), edgeOf(position), m_form);
        add(Length, binned(m_region.end - position), kind, here.shape);
    }

    [[nodiscard]] quint32 edgeOf(qsizetype position) const
    {
        return position == m_region.end                                                ? 2
            : position + 1 == m_region.end && m_text.tag(position).upos == Upos::Punct ? 1
                                                                                       : 0;
    }

    [[nodiscard]] static TokenRange coreOf(const Report &report)
    {
        const TokenRange cue = report.cue.tokens;
        const TokenRange source = report.source;
        if (source.isEmpty())
            return cue;
        if (source.end == cue.first)
            return {source.first, cue.end};
        return source.first == cue.end ? TokenRange{cue.first, source.end} : cue;
    }

    [[nodiscard]] bool passageAt(qsizetype token) const { return m_region.contains(token) && m_text.passageOf(token) >= 0; }

    [[nodiscard]] TokenFacts at(qsizetype token) const { return m_text.factsIn(m_region, token); }

    inline static const quint64 toValue = hashOf(u"to");

    Features &m_features;
    const QuoteText &m_text;
    const NounPhrases &m_phrases;
    const Report &m_report;
    const Cue &m_cue;
    const TokenRange m_region;
    const TokenRange m_core; ///< cue and source where they touch
    const quint64 m_lemma;
    const quint32 m_rate;
    const quint32 m_form;
    Border m_border = Border::RightBegin;
};

} // namespace

std::vector<qsizetype> borderCandidates(const QuoteText &text, const Report &report, Border border, qsizetype other)
{
    static constexpr size_t nearest = 40;  // candidates for a border beside the cue
    static constexpr size_t farthest = 70; // and for the far end of a part
    const TokenRange region = text.regions[report.cue.region].tokens;
    const TokenRange cue = report.cue.tokens;
    const TokenRange source = report.source;
    const bool isEnd = border == Border::LeftEnd || border == Border::RightEnd;
    const bool isRight = border == Border::RightBegin || border == Border::RightEnd;
    const size_t most = border == Border::RightBegin || border == Border::LeftEnd ? nearest : farthest;
    // away from the cue, one token after the other
    const qsizetype from = border == Border::RightBegin ? cue.end
        : border == Border::RightEnd                    ? other + 1
        : border == Border::LeftEnd                     ? cue.first
                                                        : other - 1;
    const qsizetype last = border == Border::RightBegin ? region.end - 1
        : border == Border::RightEnd                    ? region.end
        : border == Border::LeftEnd                     ? region.first + 1
                                                        : region.first;
    std::vector<qsizetype> found;
    for (qsizetype token = from; isRight ? token <= last : token >= last; token += isRight ? 1 : -1) {
        if (found.size() == most)
            break;
        if (token > region.first && token < region.end && text.passageOf(token) >= 0
            && text.passageOf(token) == text.passageOf(token - 1)) {
            const TokenRange passage = text.passageTokens[text.passageOf(token)];
            token = isRight ? std::min(passage.end, region.end) - 1 : std::max(passage.first, region.first) + 1;
            continue;
        }
        if (!source.isEmpty()) {
            const bool inSource = isEnd ? source.first < token && token <= source.end : source.contains(token);
            const bool over = (border == Border::RightEnd && other <= source.first && token > source.first)
                || (border == Border::LeftBegin && token < source.end && other >= source.end);
            if (over)
                break;
            if (inSource)
                continue;
        }
        found.push_back(token);
    }
    return found;
}

void addLayoutFeatures(Features &features, const QuoteText &text, const NounPhrases &phrases, const Report &report,
                       Layout layout)
{
    ContentDescriber(features, text, phrases, report).describe(layout);
}

void addBorderFeatures(Features &features, const QuoteText &text, const NounPhrases &phrases, const Report &report,
                       Border border, qsizetype other, qsizetype at)
{
    ContentDescriber(features, text, phrases, report).describe(border, other, at);
}

} // namespace Dateline
