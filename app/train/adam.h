// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <random>
#include <vector>

namespace Dateline {

/// Chance that is the same everywhere.
class Chance {
public:
    float next() { return float(m_engine() >> 8) / float(1 << 24); } ///< from 0 to below 1
    float between(float low, float high) { return low + (high - low) * next(); }

private:
    std::mt19937 m_engine{12345};
};

/// Numbers that are learnt, with what Adam (Kingma and Ba 2015) remembers of each.
class Learnt {
public:
    explicit Learnt(size_t size)
        : values(size)
        , gradients(size)
        , m_first(size)
        , m_second(size)
    { }
    std::vector<float> values;
    std::vector<float> gradients;

    void step(size_t begin, size_t end, float rate, float scale)
    {
        constexpr float first = 0.9F;
        constexpr float second = 0.99F;
        for (size_t i = begin; i < end; ++i) {
            const float gradient = gradients[i] * scale;
            m_first[i] = first * m_first[i] + (1 - first) * gradient;
            m_second[i] = second * m_second[i] + (1 - second) * gradient * gradient;
            values[i] -= rate * m_first[i] / (std::sqrt(m_second[i]) + 1e-6F);
            gradients[i] = 0;
        }
    }

private:
    std::vector<float> m_first;
    std::vector<float> m_second;
};

} // namespace Dateline
