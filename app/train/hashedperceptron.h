// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/beam.h"

namespace Dateline {

/// Learns a HashedModel: the weights of a structured perceptron, averaged over all sentences. Deterministic.
class HashedPerceptron : public ActionScorer {
public:
    explicit HashedPerceptron(quint32 places);

    [[nodiscard]] HashedModel::Scores score(std::span<const quint64> features) const override;
    void update(std::span<const quint64> features, Action action, int step);
    /// To be called once a sentence: the clock of the average.
    void tick() { ++m_clock; }

    [[nodiscard]] QByteArray write() const;

private:
    quint32 m_places;
    std::vector<int> m_weights;
    std::vector<qint64> m_late; ///< each step times the clock at which it was made
    qint64 m_clock = 1;
};

} // namespace Dateline
