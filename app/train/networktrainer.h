// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/network.h"
#include "train/adam.h"
#include "train/trainers.h"

namespace Dateline {

/// A sentence to learn from.
struct ParseExample {
    std::vector<NetworkRows> rows;
    std::vector<int> heads;  ///< -1 for the root
    std::vector<int> labels; ///< places in the list of relations
};

/// Learns the parser's network sentence by sentence, by backpropagation.
class NetworkTrainer {
public:
    /// \a unknown: of each known word, the chance to pass for an unknown one.
    NetworkTrainer(const std::vector<float> &unknown, int labels, const NetworkOptions &options);

    NetworkWeights &weights() { return *reinterpret_cast<NetworkWeights *>(m_dense.values.data()); }
    NetworkWeights &slopes() { return *reinterpret_cast<NetworkWeights *>(m_dense.gradients.data()); }

    void learn(const ParseExample &example);
    void step(float rate, float sentences);
    [[nodiscard]] QByteArray write(std::span<const quint64> known, std::span<const Relation> relations);

    struct Count { ///< of an epoch, before each sentence is learnt from
        double loss = 0;
        qint64 words = 0;
        qint64 heads = 0;  ///< right ones
        qint64 labels = 0; ///< right ones of right heads
    } count;

private:
    void look(const ParseExample &example);
    void turnOver();
    void drop(std::vector<float> &values, std::vector<float> &mask, float share);
    void scoreArcs(const ParseExample &example);
    void scoreLabels(const ParseExample &example);
    void runBack(int layer, int words);

    NetworkOptions m_options;
    int m_labels;
    const std::vector<float> &m_unknown;
    Chance m_chance;
    Learnt m_dense;
    Learnt m_words;
    Learnt m_suffixes;
    Learnt m_xpos;
    Learnt m_upos;
    std::vector<NetworkRows> m_touched;

    std::vector<NetworkRows> m_rows; ///< of the sentence
    NetworkTrace m_trace;
    std::array<std::vector<float>, NetworkWeights::Layers + 1> m_masks;
    std::vector<float> m_projectedMask;
    std::vector<float> m_projectedSlopes;
    std::vector<float> m_slopes; ///< of what is between two layers
    std::vector<float> m_gateSlopes;
    std::array<std::vector<float>, NetworkWeights::Layers> m_turnedGates;
    std::vector<float> m_turnedProjection;
};

} // namespace Dateline
