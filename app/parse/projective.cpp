// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/projective.h"

#include <algorithm>
#include <limits>

namespace Dateline {
namespace {

constexpr float Lowest = std::numeric_limits<float>::lowest();

/// The spans of Eisner's algorithm. An open span has an arc between its ends, a closed one is the whole half of a word's
/// tree on one side.
class Chart {
public:
    Chart(int size, std::span<const float> scores)
        : m_size(size)
        , m_scores(scores)
        , m_spans(size_t(size) * size_t(size))
    {
        for (int width = 1; width < size; ++width) {
            for (int left = 0; left + width < size; ++left)
                fill(left, left + width);
        }
    }

    [[nodiscard]] float under(int root) const { return span(0, root).closedLeft + span(root, m_size - 1).closedRight; }
    [[nodiscard]] std::vector<int> heads(int root) const
    {
        std::vector<int> heads(size_t(m_size), -1);
        std::vector<Part> open{{0, root, false, false}, {root, m_size - 1, true, false}};
        while (!open.empty()) {
            const Part part = open.back();
            open.pop_back();
            if (part.left == part.right)
                continue;
            const Span &at = span(part.left, part.right);
            if (part.isOpen) {
                heads[size_t(part.rightward ? part.right : part.left)] = part.rightward ? part.left : part.right;
                open.push_back({part.left, at.split, true, false});
                open.push_back({at.split + 1, part.right, false, false});
            } else if (part.rightward) {
                open.push_back({part.left, at.splitRight, true, true});
                open.push_back({at.splitRight, part.right, true, false});
            } else {
                open.push_back({part.left, at.splitLeft, false, false});
                open.push_back({at.splitLeft, part.right, false, true});
            }
        }
        return heads;
    }

private:
    struct Span {
        float openLeft = 0; ///< the left end hangs on the right one
        float openRight = 0;
        float closedLeft = 0; ///< all hang under the right end
        float closedRight = 0;
        int split = 0; ///< of both open ones
        int splitLeft = 0;
        int splitRight = 0;
    };
    struct Part {
        int left;
        int right;
        bool rightward; ///< the left end is the head
        bool isOpen;
    };
    [[nodiscard]] Span &span(int left, int right) { return m_spans[size_t(left) * size_t(m_size) + size_t(right)]; }
    [[nodiscard]] const Span &span(int left, int right) const
    {
        return m_spans[size_t(left) * size_t(m_size) + size_t(right)];
    }
    [[nodiscard]] float score(int word, int head) const
    {
        return m_scores[size_t(word) * size_t(m_size + 1) + size_t(head)];
    }
    void fill(int left, int right)
    {
        Span &at = span(left, right);
        float best = Lowest;
        for (int split = left; split < right; ++split) {
            const float sum = span(left, split).closedRight + span(split + 1, right).closedLeft;
            if (sum > best) {
                best = sum;
                at.split = split;
            }
        }
        at.openLeft = best + score(left, right);
        at.openRight = best + score(right, left);
        at.closedLeft = at.closedRight = Lowest;
        for (int split = left; split < right; ++split) {
            const float sum = span(left, split).closedLeft + span(split, right).openLeft;
            if (sum > at.closedLeft) {
                at.closedLeft = sum;
                at.splitLeft = split;
            }
        }
        for (int split = left + 1; split <= right; ++split) {
            const float sum = span(left, split).openRight + span(split, right).closedRight;
            if (sum > at.closedRight) {
                at.closedRight = sum;
                at.splitRight = split;
            }
        }
    }

    int m_size;
    std::span<const float> m_scores;
    std::vector<Span> m_spans;
};

/// Each word's best head by itself, -1 for the root.
std::vector<int> bestHeads(std::span<const float> scores, int words)
{
    std::vector<int> heads;
    for (int word = 0; word < words; ++word) {
        const std::span<const float> row = scores.subspan(size_t(word) * size_t(words + 1), size_t(words) + 1);
        const auto best = int(std::ranges::max_element(row) - row.begin());
        heads.push_back(best == words ? -1 : best);
    }
    return heads;
}

/// Whether heads are a tree of one root without crossing arcs.
bool isProjective(std::span<const int> heads)
{
    const auto size = int(heads.size());
    if (std::ranges::count(heads, -1) != 1)
        return false;
    for (int word = 0; word < size; ++word) {
        int steps = 0;
        for (int above = word; above >= 0; above = heads[size_t(above)]) {
            if (++steps > size)
                return false;
        }
    }
    for (int word = 0; word < size; ++word) {
        const int head = heads[size_t(word)];
        const int left = std::min(word, head);
        const int right = std::max(word, head);
        for (int between = left + 1; head >= 0 && between < right; ++between) {
            const int its = heads[size_t(between)];
            if (its < left || its > right)
                return false;
        }
    }
    return true;
}

} // namespace

std::vector<int> projectiveTree(std::span<const float> scores, int words)
{
    if (words == 0)
        return {};
    std::vector<int> heads = bestHeads(scores, words);
    if (isProjective(heads))
        return heads;
    const Chart chart(words, scores);
    int best = 0;
    float most = Lowest;
    for (int root = 0; root < words; ++root) {
        const float sum = chart.under(root) + scores[size_t(root) * size_t(words + 1) + size_t(words)];
        if (sum > most) {
            most = sum;
            best = root;
        }
    }
    return chart.heads(best);
}

} // namespace Dateline
