// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/parser.h"

#include "lexicon/lexicons.h"
#include "parse/beam.h"
#include "tokens/sentences.h"

namespace Dateline {
namespace {

class ModelScorer : public ActionScorer {
public:
    explicit ModelScorer(const HashedModel &model)
        : m_model(model)
    { }
    [[nodiscard]] HashedModel::Scores score(std::span<const quint64> features) const override
    {
        return m_model.score(features);
    }

private:
    const HashedModel &m_model;
};

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

Parser::Parser(const ModelFile &file, int width)
    : m_model(file.section("heads"))
    , m_labeller(file)
    , m_width(width)
{ }

std::vector<int> Parser::heads(std::span<const ParseWord> words) const
{
    const int size = int(words.size());
    if (m_model.isEmpty()) {
        std::vector<int> heads;
        for (int word = 0; word < size; ++word)
            heads.push_back(word - 1);
        return heads;
    }
    Beam beam(words, m_width);
    const ModelScorer scorer(m_model);
    while (beam.step(scorer)) { }
    return Beam::heads(beam.actions(beam.last().front()), size);
}

ParseWord parseWord(const WordForm &form, const PartOfSpeech &tag)
{
    return {form.lower, tagOf(tag.upos, tag.xpos), quint64(tag.upos), form.suffixes[2]};
}

void parse(TaggedText &text, const Lexicons &lexicons, int width)
{
    const Parser parser(*lexicons.language, width);
    text.arcs.assign(text.tokens.size(), {});
    std::vector<ParseWord> words;
    for (const Sentence &sentence : text.sentences) {
        words.clear();
        for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token)
            words.push_back(parseWord(WordForm(text.word(token)), {text.tags[token].upos, text.tags[token].xpos}));
        const std::vector<int> heads = parser.heads(words);
        const std::vector<Relation> relations = parser.label(words, heads);
        for (size_t i = 0; i < words.size(); ++i) {
            Arc &arc = text.arcs[sentence.firstToken + qsizetype(i)];
            arc.head = heads[i] < 0 ? -1 : sentence.firstToken + heads[i];
            arc.relation = relations[i];
        }
        linkArcs(text, sentence);
    }
}

TaggedText parsedText(QStringView text, std::span<const Block> blocks, const Lexicons &lexicons, int width)
{
    TaggedText parsed = tag(text, tokenize(text, blocks, lexicons), lexicons);
    parse(parsed, lexicons, width);
    return parsed;
}

} // namespace Dateline
