// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/modelfile.h"

#include <array>

namespace Dateline {

/// A linear classifier of three classes whose weights lie in a table by the features' hashes alone: small and fast, as
/// features that share a place share their weights. It is learnt with the same table, so the weights know of it (Shi et al.
/// 2009, Hash kernels).
class HashedModel {
public:
    static constexpr size_t Classes = 3;
    using Scores = std::array<int, Classes>;

    HashedModel() = default; ///< no places: all scores are 0
    /// A section of a model file; one that is damaged gives a model without places.
    explicit HashedModel(Bytes section);

    [[nodiscard]] bool isEmpty() const { return m_places == 0; }
    [[nodiscard]] Scores score(std::span<const quint64> features) const;

    /// The place of a feature in a table with \a places.
    static size_t placeOf(quint64 feature, quint32 places) { return size_t((feature >> 32) * places >> 32); }
    /// \a weights are those of the first place's classes, then the second's ... They are kept in eight bits each, the small
    /// ones finer than the large ones.
    static QByteArray write(std::span<const double> weights);

private:
    const qint8 *m_roots = nullptr; ///< of the weights, with their sign
    quint32 m_places = 0;
};

} // namespace Dateline
