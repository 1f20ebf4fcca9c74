// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/parser.h"
#include "train/perceptron.h"
#include "train/trainers.h"

#include <cstdio>

namespace Dateline {

Sections trainLabels(const std::vector<GoldSentence> &sentences, const std::vector<Tags> &tags, int epochs, int least)
{
    std::vector<Relation> names;
    for (const GoldSentence &sentence : sentences) {
        for (const GoldWord &word : sentence.words) {
            if (word.relation != Relation::Root && std::ranges::find(names, word.relation) == names.end())
                names.push_back(word.relation);
        }
    }
    std::ranges::sort(names);
    Perceptron model(int(names.size()));
    std::vector<float> scores(names.size());
    for (int epoch = 0; epoch < epochs; ++epoch) {
        qint64 wrong = 0;
        qint64 all = 0;
        for (const size_t index : shuffled(sentences.size(), quint32(epoch))) {
            const GoldSentence &sentence = sentences[index];
            std::vector<int> heads;
            std::vector<ParseWord> words;
            for (size_t i = 0; i < sentence.words.size(); ++i) {
                heads.push_back(sentence.words[i].head - 1);
                words.push_back(parseWord(sentence.forms[i], tags[index][i]));
            }
            std::vector<Relation> relations(words.size(), Relation::Root);
            LabelFeatures features(words, heads);
            for (const int word : features.order()) {
                if (heads[size_t(word)] < 0)
                    continue;
                const std::span<const quint64> of = features.of(word, relations);
                model.score(of, scores);
                const int found = bestOf(scores);
                const auto gold = int(std::ranges::find(names, sentence.words[size_t(word)].relation) - names.begin());
                model.tick();
                ++all;
                if (gold != found && gold < int(names.size())) {
                    model.update(of, gold, 1);
                    model.update(of, found, -1);
                    ++wrong;
                }
                relations[size_t(word)] = names[size_t(found)];
            }
        }
        std::printf("labels: epoch %d, %.2f %% wrong\n", epoch + 1, 100.0 * double(wrong) / double(all));
        std::fflush(stdout);
    }
    return {{"labels", model.write(least, 6)}, {"labels.names", Labeller::writeNames(names)}};
}

} // namespace Dateline
