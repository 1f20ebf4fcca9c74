// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/perceptron.h"
#include "train/trainers.h"

#include <cstdio>

namespace Dateline {
namespace {

constexpr int RareLabel = 3; // pairs of tags seen less often are slips

std::vector<PartOfSpeech> labelsOf(const std::vector<GoldSentence> &sentences)
{
    std::vector<PartOfSpeech> labels;
    std::vector<int> counts;
    for (const GoldSentence &sentence : sentences) {
        for (const GoldWord &word : sentence.words) {
            const auto found = std::ranges::find(labels, word.tag);
            if (found == labels.end()) {
                labels.push_back(word.tag);
                counts.push_back(1);
            } else {
                ++counts[found - labels.begin()];
            }
        }
    }
    std::vector<PartOfSpeech> kept;
    for (size_t i = 0; i < labels.size(); ++i) {
        if (counts[i] >= RareLabel)
            kept.push_back(labels[i]);
    }
    return kept;
}

} // namespace

Sections trainTagger(const std::vector<GoldSentence> &sentences, const QByteArray &words, int epochs, int least)
{
    const std::vector<PartOfSpeech> labels = labelsOf(sentences);
    const WordClasses classes(Bytes(reinterpret_cast<const uchar *>(words.constData()), size_t(words.size())));
    Perceptron model(int(labels.size()));
    std::vector<float> scores(labels.size());
    for (int epoch = 0; epoch < epochs; ++epoch) {
        qint64 wrong = 0;
        qint64 all = 0;
        for (const size_t index : shuffled(sentences.size(), quint32(epoch))) {
            const GoldSentence &sentence = sentences[index];
            TagFeatures features(sentence.forms, classes);
            std::vector<quint8> before;
            for (size_t i = 0; i < sentence.words.size(); ++i) {
                const std::span<const quint64> of = features.of(i, before);
                model.score(of, scores);
                const int found = bestOf(scores);
                const auto gold = std::ranges::find(labels, sentence.words[i].tag);
                model.tick();
                ++all;
                if (gold != labels.end() && gold - labels.begin() != found) {
                    model.update(of, int(gold - labels.begin()), 1);
                    model.update(of, found, -1);
                    ++wrong;
                }
                before.push_back(quint8(found));
            }
        }
        std::printf("tags: epoch %d, %.2f %% wrong\n", epoch + 1, 100.0 * double(wrong) / double(all));
        std::fflush(stdout);
    }
    return {{"tags", model.write(least, 2)}, {"tags.labels", Tagger::writeLabels(labels)}, {"words", words}};
}

} // namespace Dateline
