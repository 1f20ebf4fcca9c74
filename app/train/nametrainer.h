// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "train/nameexamples.h"

#include <QByteArray>

#include <random>

namespace Dateline {

/// Learns the weights of a NameModel: a conditional random field (Lafferty and others 2001), by AdaGrad over the chains,
/// the later epochs averaged. In each epoch some of the features about words are left out by chance, so that the
/// others learn to do without. Where several labels are right, their sum is raised. The same examples give the same weights.
class NameTrainer {
public:
    struct Options {
        int epochs = 12;
        float rate = 0.05F;
        float decay = 1e-3F;     ///< of a weight, each time that it is touched
        int fewest = 2;          ///< a feature seen less often is left out
        int fewestSteps = 2;     ///< weights of fewer steps are left out
        double dropout = 0.5;    ///< share of the features about words that are left out
        float eagerness = 0.75F; ///< taken from the score of being outside of all names
    };

    void add(std::vector<NameExample> examples);
    /// The sections of a model file.
    std::vector<std::pair<QByteArray, QByteArray>> train(const Options &options);

private:
    struct Token {
        std::vector<quint32> features; ///< places in m_names
        size_t lexical = 0;
        NameLabels possible = 0;
        NameLabels right = 0;
    };
    using Chain = std::vector<Token>;
    struct Weight {
        NameScores value{};
        NameScores square{};
        NameScores sum{};
    };

    void index(int fewest);
    void learn(const Chain &chain, const Options &options);
    static void pull(Weight &weight, const NameScores &slope, const Options &options);

    std::vector<NameExample> m_examples;
    std::vector<Chain> m_chains;
    std::vector<quint64> m_names;
    std::vector<Weight> m_weights;
    std::array<Weight, nameLabelCount> m_moves{};
    std::mt19937 m_random{20031112};
    double m_loss = 0;
};

} // namespace Dateline
