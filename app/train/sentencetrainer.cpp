// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/import.h"
#include "tokens/sentences.h"
#include "tokens/words.h"
#include "train/perceptron.h"
#include "train/trainers.h"

#include <algorithm>
#include <cstdio>

namespace Dateline {
namespace {

struct GoldBlock {
    QString text;
    Tokens tokens;
    std::vector<bool> rule;
    std::vector<bool> ends; ///< of each token, whether a sentence ends behind it
};

std::vector<GoldBlock> blocksOf(const std::vector<GoldDocument> &documents, const AbbreviationLexicon &abbreviations)
{
    std::vector<GoldBlock> all;
    for (const GoldDocument &document : documents) {
        const Article article = articleFromText(document.text);
        if (article.text != document.text) // The ends would not fit.
            continue;
        for (const Block &block : article.blocks) {
            GoldBlock &gold = all.emplace_back();
            gold.text = block.span.of(article.text).toString();
            splitWords(gold.text, {0, gold.text.size()}, abbreviations, gold.tokens.tokens);
            gold.rule = ruleEnds(gold.text, abbreviations, gold.tokens);
            for (const Token &token : gold.tokens.tokens)
                gold.ends.push_back(std::ranges::binary_search(document.ends, block.span.begin + token.span.end));
        }
    }
    return all;
}

} // namespace

Sections trainSentences(const std::vector<GoldDocument> &documents, const AbbreviationLexicon &abbreviations, int epochs,
                        int least)
{
    const std::vector<GoldBlock> blocks = blocksOf(documents, abbreviations);
    Perceptron model(2);
    std::array<float, 2> scores{};
    for (int epoch = 0; epoch < epochs; ++epoch) {
        qint64 wrong = 0;
        qint64 all = 0;
        for (const size_t index : shuffled(blocks.size(), quint32(epoch))) {
            const GoldBlock &block = blocks[index];
            Boundaries boundaries(block.text, block.tokens.tokens, block.rule);
            qsizetype first = 0;
            for (qsizetype token = 0; token < std::ssize(block.ends); ++token) {
                if (!boundaries.isCandidate(token))
                    continue;
                const std::span<const quint64> of = boundaries.of(token, first);
                model.score(of, scores);
                const int found = bestOf(scores);
                const int gold = block.ends[size_t(token)];
                model.tick();
                ++all;
                if (found != gold) {
                    model.update(of, gold, 1);
                    model.update(of, found, -1);
                    ++wrong;
                }
                if (found == 1)
                    first = token + 1;
            }
        }
        std::printf("sentences: epoch %d, %.2f %% of %lld places wrong\n", epoch + 1, 100.0 * double(wrong) / double(all),
                    static_cast<long long>(all));
        std::fflush(stdout);
    }
    return {{"sentences", model.write(least, 2)}};
}

} // namespace Dateline
