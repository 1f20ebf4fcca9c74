// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <algorithm>
#include <compare>

namespace Dateline {

/// A half-open stretch [begin, end) of an article's text, in UTF-16 units. Ordered by begin, then end.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool intersects(Span other) const { return begin < other.end && other.begin < end; }
    /// How many units both cover.
    [[nodiscard]] constexpr qsizetype shared(Span other) const
    {
        return std::max<qsizetype>(0, std::min(end, other.end) - std::max(begin, other.begin));
    }
    /// The smallest span that covers both.
    [[nodiscard]] constexpr Span united(Span other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    /// The words of \a text that the span covers; the span must lie inside the text.
    [[nodiscard]] QStringView of(QStringView text) const { return text.sliced(begin, length()); }

    constexpr auto operator<=>(const Span &) const = default;
};

} // namespace Dateline
