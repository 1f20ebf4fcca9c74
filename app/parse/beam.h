// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/hashedmodel.h"
#include "parse/configuration.h"

namespace Dateline {

/// What a beam asks for the scores of actions; the trainer's weights are another one than the model file's.
class ActionScorer {
public:
    virtual ~ActionScorer() = default;
    [[nodiscard]] virtual HashedModel::Scores score(std::span<const quint64> features) const = 0;
};

/// All configurations of one sentence that a beam search keeps (Zhang and Clark 2008), step by step: every one of a step
/// has had as many actions. Words go from 0 on; after 2 * size() actions each but the root has a head.
class Beam {
public:
    Beam(std::span<const ParseWord> words, int width);

    [[nodiscard]] int size() const { return m_size; } ///< words

    /// One action more for the best of the last step. False when all words have heads.
    bool step(const ActionScorer &scorer);

    /// Of the configurations of the last step, best first.
    [[nodiscard]] std::span<const int> last() const { return m_last; }
    [[nodiscard]] int score(int state) const { return m_states[size_t(state)].score; }
    /// The actions from the beginning to \a state.
    [[nodiscard]] std::vector<Action> actions(int state) const;

    /// Features and successors of single configurations, to follow the right actions when learning. 0 is the beginning.
    [[nodiscard]] bool allows(int state, Action action) const;
    std::span<const quint64> features(int state);
    int follow(int state, Action action, int score = 0);

    /// The heads that \a actions give, -1 for the root.
    static std::vector<int> heads(std::span<const Action> actions, int size);

private:
    struct Cell { ///< of a stack; stacks share what lies under
        PartialTree tree;
        int below = -1;
    };
    struct State {
        PartialTree front;
        int stack = -1;
        int before = -1; ///< the state from which the action came
        int score = 0;
        Action action = Action::Shift;
    };
    [[nodiscard]] Configuration configuration(const State &state) const;

    int m_size;
    size_t m_width;
    int m_steps = 0;
    ParseFeatures m_features;
    std::vector<State> m_states;
    std::vector<Cell> m_cells;
    std::vector<int> m_last;

    struct Candidate {
        int state = 0;
        int score = 0;
        Action action = Action::Shift;
    };
    std::vector<Candidate> m_candidates;
};

} // namespace Dateline
