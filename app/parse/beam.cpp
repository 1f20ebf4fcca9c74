// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/beam.h"

#include <algorithm>

namespace Dateline {
namespace {

constexpr std::array Actions{Action::Shift, Action::Left, Action::Right};

void hang(std::array<int, 2> &outermost, quint8 &count, int word)
{
    outermost = {word, outermost[0]};
    count = quint8(std::min(count + 1, 255));
}

} // namespace

Beam::Beam(std::span<const ParseWord> words, int width)
    : m_size(int(words.size()))
    , m_width(size_t(std::max(width, 1)))
    , m_features(words)
{
    m_states.reserve(words.size() * 2 * m_width + 1);
    m_states.emplace_back().front.word = 0;
    m_last.push_back(0);
}

bool Beam::allows(int state, Action action) const
{
    const State &at = m_states[size_t(state)];
    const bool more = at.front.word < m_size;
    switch (action) {
    case Action::Shift:
        return more;
    case Action::Left: // one word alone hangs on the root
        return at.stack >= 0 && (more || m_cells[size_t(at.stack)].below < 0);
    case Action::Right:
        return at.stack >= 0 && m_cells[size_t(at.stack)].below >= 0;
    }
    return false;
}

int Beam::follow(int state, Action action, int score)
{
    State next = m_states[size_t(state)];
    next.before = state;
    next.action = action;
    next.score = score;
    if (action == Action::Shift) {
        m_cells.push_back({next.front, next.stack});
        next.stack = int(m_cells.size()) - 1;
        next.front = PartialTree();
        next.front.word = m_cells.back().tree.word + 1;
    } else {
        const Cell &top = m_cells[size_t(next.stack)];
        const int child = top.tree.word;
        next.stack = top.below;
        if (action == Action::Left) {
            hang(next.front.left, next.front.lefts, child);
        } else {
            Cell head = m_cells[size_t(next.stack)];
            hang(head.tree.right, head.tree.rights, child);
            m_cells.push_back(head);
            next.stack = int(m_cells.size()) - 1;
        }
    }
    m_states.push_back(next);
    return int(m_states.size()) - 1;
}

Configuration Beam::configuration(const State &state) const
{
    Configuration at;
    at.front = state.front;
    if (state.stack < 0)
        return at;
    const Cell &top = m_cells[size_t(state.stack)];
    at.top = top.tree;
    if (top.below < 0)
        return at;
    const Cell &second = m_cells[size_t(top.below)];
    at.second = second.tree;
    if (second.below >= 0)
        at.third = m_cells[size_t(second.below)].tree.word;
    return at;
}

std::span<const quint64> Beam::features(int state)
{
    return m_features.of(configuration(m_states[size_t(state)]));
}

bool Beam::step(const ActionScorer &scorer)
{
    if (m_steps == 2 * m_size)
        return false;
    ++m_steps;
    m_candidates.clear();
    for (const int state : m_last) {
        const HashedModel::Scores scores = scorer.score(features(state));
        for (const Action action : Actions) {
            if (allows(state, action))
                m_candidates.push_back({state, m_states[size_t(state)].score + scores[size_t(action)], action});
        }
    }
    const auto better = [](const Candidate &a, const Candidate &b) { // the order of states and actions decides a tie
        return a.score != b.score ? a.score > b.score : a.state != b.state ? a.state < b.state : a.action < b.action;
    };
    const size_t kept = std::min(m_width, m_candidates.size());
    std::ranges::partial_sort(m_candidates, m_candidates.begin() + qsizetype(kept), better);
    m_last.clear();
    for (const Candidate &each : std::span(m_candidates).first(kept))
        m_last.push_back(follow(each.state, each.action, each.score));
    return true;
}

std::vector<Action> Beam::actions(int state) const
{
    std::vector<Action> found;
    for (; state > 0; state = m_states[size_t(state)].before)
        found.push_back(m_states[size_t(state)].action);
    std::ranges::reverse(found);
    return found;
}

std::vector<int> Beam::heads(std::span<const Action> actions, int size)
{
    std::vector<int> heads(size_t(size), -1);
    std::vector<int> stack;
    int front = 0;
    for (const Action action : actions) {
        if (action == Action::Shift) {
            stack.push_back(front++);
            continue;
        }
        const int child = stack.back();
        stack.pop_back();
        if (action == Action::Right)
            heads[size_t(child)] = stack.back();
        else if (front < size)
            heads[size_t(child)] = front;
    }
    return heads;
}

} // namespace Dateline
