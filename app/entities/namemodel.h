// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/namefeatures.h"
#include "entities/namelabels.h"
#include "learn/linearmodel.h"

namespace Dateline {

/// Finds names by learned weights: a conditional random field over the labels of each chain of tokens.
class NameModel {
public:
    /// Of the sections "names" and "moves"; without them nothing is found. The model file must outlive it.
    explicit NameModel(const ModelFile &file);

    static constexpr float step = 1.0F / 32; ///< what one step of a weight in the file is worth

    /// The names in text order, with NameModel and the probability of their kind and bounds as evidence. A country has
    /// the code of the one of \a countries that it is.
    [[nodiscard]] std::vector<Name> find(const NameText &text, NameFeatures &features,
                                         std::span<const Name> countries) const;

    static QByteArray writeMoves(const NameMoves &moves);

private:
    LinearModel m_model;
    NameMoves m_moves{};
};

} // namespace Dateline
