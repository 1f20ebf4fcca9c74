// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/namelattice.h"

#include <cmath>
#include <limits>

namespace Dateline {
namespace {
constexpr float never = -std::numeric_limits<float>::infinity();
} // namespace

std::vector<NameLabel> NameLattice::best(std::span<const NameScores> scores, std::span<const NameLabels> possible) const
{
    const size_t size = scores.size();
    std::vector<std::array<NameLabel, nameLabelCount>> from(size);
    NameScores reached;
    reached.fill(never);
    reached[outsideNames] = 0;
    for (size_t i = 0; i < size; ++i) {
        NameScores next;
        next.fill(never);
        for (NameLabel label = 0; label < nameLabelCount; ++label) {
            if (!(possible[i] & only(label)))
                continue;
            for (NameLabel before = 0; before < nameLabelCount; ++before) {
                const float score = reached[before] + m_moves[before][label] + scores[i][label];
                if (mayFollow(before, label) && score > next[label]) {
                    next[label] = score;
                    from[i][label] = before;
                }
            }
        }
        reached = next;
    }
    std::vector<NameLabel> labels(size, outsideNames);
    NameLabel last = outsideNames;
    float highest = never;
    for (NameLabel label = 0; label < nameLabelCount; ++label) {
        if (reached[label] + m_moves[label][outsideNames] > highest) {
            highest = reached[label] + m_moves[label][outsideNames];
            last = label;
        }
    }
    for (size_t i = size; i-- > 0;) {
        labels[i] = last;
        last = from[i][last];
    }
    return labels;
}

double NameLattice::weigh(std::span<const NameScores> scores, std::span<const NameLabels> possible)
{
    const size_t size = scores.size();
    for (NameLabel before = 0; before < nameLabelCount; ++before) {
        for (NameLabel label = 0; label < nameLabelCount; ++label)
            m_steps[before][label] = mayFollow(before, label) ? std::exp(double(m_moves[before][label])) : 0;
    }
    m_weights.assign(size, {});
    m_forward.assign(size, {});
    m_backward.assign(size, {});
    m_scales.assign(size + 1, 1);
    double logarithm = 0;
    Row before{};
    before[outsideNames] = 1;
    for (size_t i = 0; i < size; ++i) {
        double sum = 0;
        for (NameLabel label = 0; label < nameLabelCount; ++label) {
            if (!(possible[i] & only(label)))
                continue;
            m_weights[i][label] = std::exp(double(scores[i][label]));
            double reached = 0;
            for (NameLabel other = 0; other < nameLabelCount; ++other)
                reached += before[other] * m_steps[other][label];
            m_forward[i][label] = reached * m_weights[i][label];
            sum += m_forward[i][label];
        }
        m_scales[i] = sum > 0 ? sum : 1;
        for (double &value : m_forward[i])
            value /= m_scales[i];
        logarithm += std::log(m_scales[i]);
        before = m_forward[i];
    }
    double last = 0;
    for (NameLabel label = 0; label < nameLabelCount; ++label)
        last += before[label] * m_steps[label][outsideNames];
    m_scales[size] = last > 0 ? last : 1;
    for (size_t i = size; i-- > 0;) {
        for (NameLabel label = 0; label < nameLabelCount; ++label) {
            if (i + 1 == size) {
                m_backward[i][label] = m_steps[label][outsideNames] / m_scales[size];
                continue;
            }
            double sum = 0;
            for (NameLabel next = 0; next < nameLabelCount; ++next)
                sum += m_steps[label][next] * m_weights[i + 1][next] * m_backward[i + 1][next];
            m_backward[i][label] = sum / m_scales[i + 1];
        }
    }
    return logarithm + std::log(m_scales[size]);
}

double NameLattice::share(std::ptrdiff_t token, NameLabel label, NameLabel next) const
{
    const auto size = std::ssize(m_forward);
    const double before = token < 0 ? double(label == outsideNames) : m_forward[token][label];
    if (token + 1 == size)
        return next == outsideNames ? before * m_steps[label][next] / m_scales[size] : 0;
    return before * m_steps[label][next] * m_weights[token + 1][next] * m_backward[token + 1][next] / m_scales[token + 1];
}

double NameLattice::shareOfName(size_t first, size_t end, Entity::Kind kind) const
{
    // the ways that begin the name there, and each time the part of them that goes on so
    double all = share(first, firstOf(kind));
    for (size_t i = first; i < end && all > 0; ++i) {
        const NameLabel label = i == first ? firstOf(kind) : furtherOf(kind);
        const double here = share(i, label);
        if (here <= 0)
            return 0;
        const double on = share(std::ptrdiff_t(i), label, furtherOf(kind));
        all *= i + 1 < end ? on / here : 1 - (i + 1 < m_forward.size() ? on / here : 0);
    }
    return std::clamp(all, 0.0, 1.0);
}

} // namespace Dateline
