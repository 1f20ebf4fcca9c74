// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

#include <array>

namespace Dateline {

/// What a token is to names: outside of all (0), the first token of one of a kind, or a further one.
using NameLabel = quint8;
inline constexpr NameLabel outsideNames = 0;
inline constexpr size_t nameLabelCount = 9;

constexpr NameLabel firstOf(Entity::Kind kind)
{
    return NameLabel(1 + 2 * int(kind));
}
constexpr NameLabel furtherOf(Entity::Kind kind)
{
    return NameLabel(2 + 2 * int(kind));
}
constexpr bool isFirst(NameLabel label)
{
    return label % 2 == 1;
}
constexpr Entity::Kind kindOf(NameLabel label)
{
    return Entity::Kind((label - 1) / 2);
}
/// Whether a token with the label \a next may stand after one with \a label.
constexpr bool mayFollow(NameLabel label, NameLabel next)
{
    return next == outsideNames || isFirst(next) || label == next || label + 1 == next;
}

/// A set of labels, a bit each.
using NameLabels = quint16;
constexpr NameLabels only(NameLabel label)
{
    return NameLabels(1U << label);
}
inline constexpr NameLabels allNameLabels = (1U << nameLabelCount) - 1;

/// The labels that each token may have: only what the table has may be a country. \a countries do not overlap.
inline std::vector<NameLabels> possibleLabels(qsizetype tokens, std::span<const Name> countries)
{
    constexpr NameLabel first = firstOf(Entity::Kind::Country);
    constexpr NameLabel further = furtherOf(Entity::Kind::Country);
    std::vector<NameLabels> possible(tokens, NameLabels(allNameLabels & ~only(first) & ~only(further)));
    for (const Name &country : countries) {
        possible[country.first] |= only(first);
        for (qsizetype i = country.first + 1; i < country.end; ++i)
            possible[i] |= only(further);
    }
    return possible;
}

using NameScores = std::array<float, nameLabelCount>;
using NameMoves = std::array<NameScores, nameLabelCount>; ///< by the label before, then by the label

} // namespace Dateline
