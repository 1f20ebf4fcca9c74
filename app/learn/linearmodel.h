// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/modelfile.h"

namespace Dateline {

/// A linear classifier with hashed features and eight-bit weights, read where it lies in a model file. Only features that
/// weigh something are kept. A feature that was not learnt is taken for another one once in some ten thousand times.
class LinearModel {
public:
    LinearModel() = default; ///< no classes
    /// A section of a model file; one that is damaged gives a model without classes.
    explicit LinearModel(Bytes section);

    [[nodiscard]] int classes() const { return m_classes; }
    /// Adds what the features weigh for each class to \a scores, which has a place for every class.
    void add(std::span<const quint64> features, std::span<int> scores) const;
    /// The class with the highest score, the first of equals; \a scores is overwritten.
    int best(std::span<const quint64> features, std::span<int> scores) const;

    /// A row of a model to be written.
    struct Row {
        quint64 feature = 0;
        std::vector<std::pair<quint8, qint8>> weights; ///< class and weight
    };
    static QByteArray write(int classes, const std::vector<Row> &rows);

private:
    /// Bytes of m_rows.
    struct Rows {
        size_t begin = 0;
        size_t end = 0;
    };
    [[nodiscard]] Rows rowsOf(quint64 feature) const;
    void addFrom(Rows rows, quint16 fingerprint, std::span<int> scores) const;

    Bytes m_index; ///< for each bucket, where its rows begin
    Bytes m_rows;
    int m_classes = 0;
    int m_bits = 0;
};

} // namespace Dateline
