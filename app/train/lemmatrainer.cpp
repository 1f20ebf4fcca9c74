// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tags/lemmatizer.h"
#include "train/perceptron.h"
#include "train/trainers.h"

#include <cstdio>

namespace Dateline {
namespace {

constexpr size_t MostScripts = 255;

/// The commonest ways to make a lemma of a word.
std::vector<LemmaScript> scriptsOf(const std::vector<GoldSentence> &sentences)
{
    std::vector<std::pair<int, LemmaScript>> counted;
    for (const GoldSentence &sentence : sentences) {
        for (const GoldWord &word : sentence.words) {
            const LemmaScript script = LemmaScript::between(plainWord(word.form, word.tag), word.lemma);
            const auto found = std::ranges::find(counted, script, [](const auto &each) { return each.second; });
            if (found == counted.end())
                counted.emplace_back(1, script);
            else
                ++found->first;
        }
    }
    std::ranges::stable_sort(counted, std::ranges::greater{}, [](const auto &each) { return each.first; });
    std::vector<LemmaScript> scripts;
    for (const auto &[count, script] : counted) {
        if (count > 1 && scripts.size() < MostScripts)
            scripts.push_back(script);
    }
    return scripts;
}

} // namespace

Sections trainLemmatizer(const std::vector<GoldSentence> &sentences, int epochs, int least)
{
    const std::vector<LemmaScript> scripts = scriptsOf(sentences);
    Perceptron model(int(scripts.size()));
    std::vector<float> scores(scripts.size());
    std::vector<quint64> features;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        qint64 wrong = 0;
        qint64 all = 0;
        for (const size_t index : shuffled(sentences.size(), quint32(epoch))) {
            const GoldSentence &sentence = sentences[index];
            for (size_t i = 0; i < sentence.words.size(); ++i) {
                const GoldWord &word = sentence.words[i];
                const auto gold =
                    std::ranges::find(scripts, LemmaScript::between(plainWord(word.form, word.tag), word.lemma));
                lemmaFeatures({sentence.forms[i], word.tag},
                              i + 1 < sentence.words.size() ? TaggedForm{sentence.forms[i + 1], sentence.words[i + 1].tag}
                                                            : TaggedForm(),
                              features);
                model.score(features, scores);
                const int found = bestOf(scores);
                model.tick();
                ++all;
                if (gold != scripts.end() && gold - scripts.begin() != found) {
                    model.update(features, int(gold - scripts.begin()), 1);
                    model.update(features, found, -1);
                    ++wrong;
                }
            }
        }
        std::printf("lemmas: epoch %d, %.2f %% wrong\n", epoch + 1, 100.0 * double(wrong) / double(all));
        std::fflush(stdout);
    }
    return {{"lemmas", model.write(least)}, {"lemmas.scripts", Lemmatizer::writeScripts(scripts)}};
}

} // namespace Dateline
