// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/parser.h"
#include "train/networktrainer.h"

#include <cstdio>
#include <map>

namespace Dateline {
namespace {

constexpr int FewestTimes = 2;         // that a word is seen, to be known
constexpr size_t LongestExample = 120; // words
constexpr double WarmingSteps = 300;

} // namespace

Sections trainNetwork(const std::vector<GoldSentence> &sentences, const std::vector<Tags> &tags,
                      const NetworkOptions &options)
{
    std::map<quint64, int> counts;
    std::vector<Relation> relations;
    for (const GoldSentence &sentence : sentences) {
        for (size_t i = 0; i < sentence.words.size(); ++i) {
            ++counts[sentence.forms[i].lower];
            if (std::ranges::find(relations, sentence.words[i].relation) == relations.end())
                relations.push_back(sentence.words[i].relation);
        }
    }
    std::ranges::sort(relations);
    std::map<quint64, quint32> places;
    std::vector<quint64> known;
    std::vector<float> unknown{0}; // chances to pass for an unknown word
    for (const auto &[word, count] : counts) {
        if (count < FewestTimes)
            continue;
        known.push_back(word);
        places[word] = quint32(known.size());
        unknown.push_back(0.25F / (0.25F + float(count)));
    }
    std::vector<ParseExample> examples;
    for (size_t i = 0; i < sentences.size(); ++i) {
        ParseExample example;
        for (size_t word = 0; word < sentences[i].words.size(); ++word) {
            const ParseWord seen = parseWord(sentences[i].forms[word], tags[i][word]);
            const auto place = places.find(seen.word);
            example.rows.push_back(NetworkRows::of(seen));
            example.rows.back().word = place == places.end() ? 0 : place->second;
            example.heads.push_back(sentences[i].words[word].head - 1);
            example.labels.push_back(
                int(std::ranges::find(relations, sentences[i].words[word].relation) - relations.begin()));
        }
        if (example.rows.size() <= LongestExample)
            examples.push_back(std::move(example));
    }
    NetworkTrainer trainer(unknown, int(relations.size()), options);
    const double steps = double(options.epochs) * double(examples.size()) / options.batch;
    double step = 0;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        trainer.count = {};
        int some = 0;
        for (const size_t index : shuffled(examples.size(), quint32(epoch))) {
            trainer.learn(examples[index]);
            if (++some < options.batch)
                continue;
            const double warm = std::min(1., (step + 1) / WarmingSteps);
            trainer.step(options.rate * float(warm * std::max(0.01, 1 - step / steps)), float(some));
            some = 0;
            ++step;
        }
        std::printf("network: epoch %d, loss %.3f, heads %.2f %%, labels %.2f %%\n", epoch + 1,
                    trainer.count.loss / double(trainer.count.words),
                    100. * double(trainer.count.heads) / double(trainer.count.words),
                    100. * double(trainer.count.labels) / double(trainer.count.words));
        std::fflush(stdout);
    }
    return {{"network", trainer.write(known, relations)}};
}

} // namespace Dateline
