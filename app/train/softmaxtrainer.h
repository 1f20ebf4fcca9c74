// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quotes/features.h"

#include <QByteArray>

namespace Dateline {

/// Learns weights so that of the candidates of a group the right ones score highest: maximum entropy over each group,
/// by AdaGrad. The same examples give the same weights.
class SoftmaxTrainer {
public:
    struct Options {
        int epochs = 10;
        float rate = 0.05f;
        float decay = 2e-3f;    ///< of a weight, each time that it is touched
        int fewestArticles = 5; ///< a feature seen in fewer is left out: no text can be rebuilt from the weights
        int fewestSteps = 2;    ///< weights of fewer steps are left out
    };

    /// One group after the other: its candidates, then endGroup(). A group without a right candidate is dropped.
    void addCandidate(const Features &features, bool right);
    void endGroup(int article);

    /// A section of a model file: a LinearModel of one class, whose weights are counted in steps of \a step.
    [[nodiscard]] QByteArray train(const Options &options, double step);
    [[nodiscard]] qsizetype groups() const { return std::ssize(m_groups); }
    /// The share of groups whose best candidate was right, in the last epoch, before each was learned from.
    [[nodiscard]] qsizetype weights() const { return m_weights; }
    [[nodiscard]] double accuracy() const { return m_accuracy; }

private:
    struct Candidate {
        quint32 begin = 0; ///< its features in m_keys
        quint32 end = 0;
        bool right = false;
    };
    struct Group {
        quint32 begin = 0; ///< its candidates
        quint32 end = 0;
        int article = 0;
    };

    void indexFeatures(int fewestArticles);

    std::vector<quint64> m_keys; ///< while examples come, hashed; later places in m_names
    std::vector<Candidate> m_candidates;
    std::vector<Group> m_groups;
    std::vector<quint64> m_names;
    double m_accuracy = 0;
    qsizetype m_weights = 0;
};

} // namespace Dateline
