// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/parser.h"

#include "lexicon/lexicons.h"
#include "parse/projective.h"
#include "tokens/sentences.h"

namespace Dateline {
namespace {

/// The children and the subtrees of a sentence's arcs, from their heads.
void linkArcs(TaggedText &text, const Sentence &sentence)
{
    std::vector<Arc> &arcs = text.arcs;
    for (qsizetype token = sentence.endToken; token-- > sentence.firstToken;) {
        Arc &arc = arcs[token];
        if (arc.head >= 0)
            arc.nextSibling = std::exchange(arcs[arc.head].firstChild, token);
    }
    // From the leaves up: a word is done when all that hang on it are.
    std::vector<qsizetype> order;
    for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
        arcs[token].begin = token;
        arcs[token].end = token + 1;
        if (arcs[token].head < 0)
            order.push_back(token);
    }
    for (size_t i = 0; i < order.size(); ++i) {
        for (qsizetype child = arcs[order[i]].firstChild; child >= 0; child = arcs[child].nextSibling)
            order.push_back(child);
    }
    for (size_t i = order.size(); i-- > 0;) {
        const Arc &arc = arcs[order[i]];
        if (arc.head >= 0) {
            arcs[arc.head].begin = std::min(arcs[arc.head].begin, arc.begin);
            arcs[arc.head].end = std::max(arcs[arc.head].end, arc.end);
        }
    }
}

} // namespace

Parser::Parser(const ModelFile &file)
    : m_network(file.section("network"))
{ }

/// Appends the trees of pieces with these \a ends to those of the words before.
void Parser::parsePieces(std::span<const ParseWord> words, std::span<const int> ends, NetworkTrace &trace,
                         ParseTrees &trees) const
{
    m_network.run(words, ends, trace);
    const std::span<const Relation> relations = m_network.relations();
    std::vector<float> unused;
    int begin = 0;
    for (const int end : ends) {
        const int size = end - begin;
        const auto before = int(trees.heads.size());
        const float *projected = trace.projected.data() + qsizetype(begin) * NetworkWeights::Projected;
        const std::vector<int> heads = projectiveTree(arcScores(m_network.weights(), size, projected, unused), size);
        const std::vector<float> scores = labelScores(m_network.weights(), heads, projected, unused);
        for (int word = 0; word < size; ++word) {
            const float *row = scores.data() + qsizetype(word) * NetworkWeights::MostLabels;
            size_t best = 0;
            for (size_t label = 0; label < relations.size(); ++label) {
                if (relations[label] != Relation::Root && row[label] > row[best])
                    best = label;
            }
            const int head = heads[size_t(word)];
            trees.heads.push_back(head < 0 ? -1 : before + head);
            trees.relations.push_back(head < 0 ? Relation::Root : relations[best]);
        }
        begin = end;
    }
}

ParseTrees Parser::parse(std::span<const ParseWord> words, std::span<const qsizetype> ends) const
{
    constexpr int together = 128; // words that go through the network at once, or a few more
    ParseTrees trees;
    NetworkTrace trace;      // a megabyte, which the runs of pieces share
    std::vector<int> pieces; // where they end, from the first word on that has no tree
    qsizetype begin = 0;
    for (const qsizetype end : ends) {
        for (qsizetype from = begin; !m_network.isEmpty() && from < end; from += LongestPiece) {
            const auto before = qsizetype(trees.heads.size());
            pieces.push_back(int(std::min(from + LongestPiece, end) - before));
            if (pieces.back() >= together || end == ends.back()) {
                parsePieces(words.subspan(size_t(before), size_t(pieces.back())), pieces, trace, trees);
                pieces.clear();
            }
        }
        begin = end;
    }
    begin = 0;
    for (const qsizetype end : ends) {
        qsizetype root = -1;
        for (qsizetype word = begin; word < end; ++word) {
            if (m_network.isEmpty()) {
                trees.heads.push_back(word == begin ? -1 : int(word) - 1);
                trees.relations.push_back(word == begin ? Relation::Root : Relation::Dep);
            } else if (trees.heads[size_t(word)] < 0 && root < 0) {
                root = word;
            } else if (trees.heads[size_t(word)] < 0) { // of a later piece
                trees.heads[size_t(word)] = int(root);
                trees.relations[size_t(word)] = Relation::Parataxis;
            }
        }
        begin = end;
    }
    return trees;
}

ParseWord parseWord(const WordForm &form, const PartOfSpeech &tag)
{
    return {form.lower, tagOf(tag.upos, tag.xpos), quint64(tag.upos), form.suffixes[2]};
}

void parse(TaggedText &text, const Lexicons &lexicons)
{
    const Parser parser(*lexicons.language);
    std::vector<ParseWord> words;
    for (qsizetype token = 0; token < std::ssize(text.tokens); ++token)
        words.push_back(parseWord(WordForm(text.word(token)), {text.tags[token].upos, text.tags[token].xpos}));
    std::vector<qsizetype> ends;
    for (const Sentence &sentence : text.sentences)
        ends.push_back(sentence.endToken);
    const ParseTrees trees = parser.parse(words, ends);
    text.arcs.assign(text.tokens.size(), {});
    for (size_t token = 0; token < words.size(); ++token) {
        text.arcs[token].head = trees.heads[token];
        text.arcs[token].relation = trees.relations[token];
    }
    for (const Sentence &sentence : text.sentences)
        linkArcs(text, sentence);
}

TaggedText parsedText(QStringView text, std::span<const Block> blocks, const Lexicons &lexicons)
{
    TaggedText parsed = tag(text, tokenize(text, blocks, lexicons), lexicons);
    parse(parsed, lexicons);
    return parsed;
}

} // namespace Dateline
