// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <vector>

namespace Dateline {

/// The heights of things that stand one below the other: a Fenwick tree, so that a change, the top of the nth and the one
/// at a height each cost the logarithm of their number. Pixels.
class Heights {
public:
    Heights() = default;
    /// Linear.
    explicit Heights(std::vector<int> heights)
        : m_heights(std::move(heights))
        , m_sums(m_heights.size() + 1)
    {
        for (size_t i = 1; i < m_sums.size(); ++i) {
            m_sums[i] += m_heights[i - 1];
            if (const size_t next = i + (i & -i); next < m_sums.size())
                m_sums[next] += m_sums[i];
        }
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] int operator[](int index) const { return m_heights[index]; }
    [[nodiscard]] int total() const { return top(count()); }

    /// The sum of all heights before \a index.
    [[nodiscard]] int top(int index) const
    {
        int sum = 0;
        for (size_t i = index; i > 0; i &= i - 1)
            sum += m_sums[i];
        return sum;
    }

    /// The one that stands at height \a y; the first above all, the last below all. There must be one.
    [[nodiscard]] int at(int y) const
    {
        size_t index = 0;
        for (size_t step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
            if (index + step < m_sums.size() && m_sums[index + step] <= y) {
                index += step;
                y -= m_sums[index];
            }
        }
        return std::min(static_cast<int>(index), count() - 1);
    }

    void set(int index, int height)
    {
        const int change = height - m_heights[index];
        m_heights[index] = height;
        for (size_t i = index + 1; i < m_sums.size(); i += i & -i)
            m_sums[i] += change;
    }

private:
    std::vector<int> m_heights;
    std::vector<int> m_sums;
};

} // namespace Dateline
