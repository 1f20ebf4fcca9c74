// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/parser.h"
#include "train/hashedperceptron.h"
#include "train/trainers.h"

#include <cstdio>

namespace Dateline {
namespace {

/// Gold heads from 0 on, -1 for the root, an arc that crosses others lifted to the next head above until none does
/// (Nivre and Nilsson 2005).
std::vector<int> treeOf(const GoldSentence &sentence)
{
    std::vector<int> heads;
    for (const GoldWord &word : sentence.words)
        heads.push_back(word.head - 1);
    const auto isUnder = [&heads](int word, int head) {
        while (word >= 0 && word != head)
            word = heads[size_t(word)];
        return word == head;
    };
    const auto crosses = [&](int word) {
        const int head = heads[size_t(word)];
        for (int between = std::min(word, head) + 1; between < std::max(word, head); ++between) {
            if (!isUnder(between, head))
                return true;
        }
        return false;
    };
    while (true) { // the shortest first
        int shortest = -1;
        for (int word = 0; word < int(heads.size()); ++word) {
            const int head = heads[size_t(word)];
            if (head >= 0 && heads[size_t(head)] >= 0 && crosses(word)
                && (shortest < 0 || std::abs(word - head) < std::abs(shortest - heads[size_t(shortest)])))
                shortest = word;
        }
        if (shortest < 0)
            return heads;
        heads[size_t(shortest)] = heads[size_t(heads[size_t(shortest)])];
    }
}

/// The actions that build a tree without crossing arcs, each arc as soon as it can be made.
std::vector<Action> actionsOf(const std::vector<int> &heads)
{
    const int size = int(heads.size());
    std::vector<int> missing(heads.size()); // children that are not yet attached
    for (const int head : heads) {
        if (head >= 0)
            ++missing[size_t(head)];
    }
    std::vector<Action> actions;
    std::vector<int> stack;
    int front = 0;
    while (front < size || !stack.empty()) {
        const int top = stack.empty() ? -1 : stack.back();
        const int head = top < 0 ? -2 : heads[size_t(top)];
        const bool done = top >= 0 && missing[size_t(top)] == 0;
        if (done && (head == front || (head < 0 && front == size))) {
            actions.push_back(Action::Left);
        } else if (done && stack.size() > 1 && head == stack[stack.size() - 2]) {
            actions.push_back(Action::Right);
        } else if (front < size) {
            actions.push_back(Action::Shift);
            stack.push_back(front++);
            continue;
        } else {
            return {}; // crossing arcs
        }
        if (head >= 0)
            --missing[size_t(head)];
        stack.pop_back();
    }
    return actions;
}

/// Where the best of the beam leads most over the right actions, the weights move from the one to the others (Huang et al.
/// 2012, "max-violation"). Whether the beam's end was right.
bool learn(HashedPerceptron &model, std::span<const ParseWord> words, const std::vector<Action> &gold, int width)
{
    Beam beam(words, width);
    std::vector<int> right{0};
    int worst = 0; // steps to the greatest violation
    int worstLead = 0;
    int best = 0;
    bool wrong = false;
    for (size_t i = 0; beam.step(model); ++i) {
        const HashedModel::Scores scores = model.score(beam.features(right.back()));
        right.push_back(beam.follow(right.back(), gold[i], beam.score(right.back()) + scores[size_t(gold[i])]));
        const int first = beam.last().front();
        const int lead = beam.score(first) - beam.score(right.back());
        if (lead >= worstLead) {
            const std::vector<Action> actions = beam.actions(first);
            if (!std::ranges::equal(actions, std::span(gold).first(i + 1))) {
                worst = int(i) + 1;
                worstLead = lead;
                best = first;
                wrong = true;
            }
        }
    }
    if (worst > 0) {
        const std::vector<Action> found = beam.actions(best);
        int state = 0;
        bool same = true; // The features of the common beginning would come and go.
        for (size_t i = 0; i < size_t(worst); ++i) {
            same = same && found[i] == gold[i];
            if (!same) {
                model.update(beam.features(right[i]), gold[i], 1);
                model.update(beam.features(state), found[i], -1);
            }
            state = beam.follow(state, found[i]);
        }
    }
    model.tick();
    return !wrong;
}

} // namespace

Sections trainHeads(const std::vector<GoldSentence> &sentences, const std::vector<Tags> &tags, const HeadOptions &options)
{
    HashedPerceptron model(options.places);
    std::vector<std::vector<Action>> gold;
    std::vector<std::vector<ParseWord>> words;
    for (size_t i = 0; i < sentences.size(); ++i) {
        gold.push_back(actionsOf(treeOf(sentences[i])));
        std::vector<ParseWord> &all = words.emplace_back();
        for (size_t word = 0; word < sentences[i].words.size(); ++word)
            all.push_back(parseWord(sentences[i].forms[word], tags[i][word]));
    }
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        qint64 right = 0;
        qint64 all = 0;
        for (const size_t index : shuffled(sentences.size(), quint32(epoch))) {
            if (gold[index].empty())
                continue;
            right += learn(model, words[index], gold[index], options.width);
            ++all;
        }
        std::printf("heads: epoch %d, %.2f %% of %lld sentences right\n", epoch + 1, 100.0 * double(right) / double(all),
                    static_cast<long long>(all));
        std::fflush(stdout);
    }
    return {{"heads", model.write()}};
}

} // namespace Dateline
