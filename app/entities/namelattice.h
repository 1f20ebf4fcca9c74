// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/namelabels.h"

namespace Dateline {

/// All ways to label a chain of tokens, weighed by the scores of labels and of moves from one to the next. Outside of
/// the chain nothing is named.
class NameLattice {
public:
    explicit NameLattice(const NameMoves &moves)
        : m_moves(moves)
    { }

    /// The labels of the best way. \a scores and \a possible have one entry a token.
    [[nodiscard]] std::vector<NameLabel> best(std::span<const NameScores> scores,
                                              std::span<const NameLabels> possible) const;

    /// Weighs all ways; returns the logarithm of their sum. The next calls ask about these.
    double weigh(std::span<const NameScores> scores, std::span<const NameLabels> possible);
    /// The share of the ways in which a token has a label.
    [[nodiscard]] double share(size_t token, NameLabel label) const
    {
        return m_forward[token][label] * m_backward[token][label];
    }
    /// The share of the ways in which a token has a label and the next one has \a next; \a token may be -1.
    [[nodiscard]] double share(std::ptrdiff_t token, NameLabel label, NameLabel next) const;
    /// The share of the ways that name just the tokens from \a first to before \a end, as one name of a kind.
    [[nodiscard]] double shareOfName(size_t first, size_t end, Entity::Kind kind) const;

private:
    using Row = std::array<double, nameLabelCount>;
    [[nodiscard]] double move(NameLabel label, NameLabel next) const;

    const NameMoves &m_moves;
    std::vector<Row> m_weights;  ///< of a token's label, e to the score; 0 where not possible
    std::vector<Row> m_forward;  ///< each row sums up to one
    std::vector<Row> m_backward; ///< scaled so that forward times backward is a share
    std::vector<double> m_scales;
    std::array<Row, nameLabelCount> m_steps{}; ///< of a move, e to the score; 0 where it may not be
};

} // namespace Dateline
