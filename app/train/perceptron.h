// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace Dateline {

/// Learns a LinearModel: a multi-class perceptron whose weights are averaged over all updates (Collins 2002). Deterministic.
class Perceptron {
public:
    explicit Perceptron(int classes);

    [[nodiscard]] int classes() const { return m_classes; }
    void score(std::span<const quint64> features, std::span<float> scores) const;
    /// Moves the weights of \a features by \a step towards a class. Rows begin here.
    void update(std::span<const quint64> features, int label, float step);
    /// To be called once an example, wrong or right: the clock of the average.
    void tick() { ++m_clock; }

    /// The averaged weights as a section of a model file. Those under \a least, in steps of the eight-bit scale, are left
    /// out, and so are features that were moved less than \a updates times.
    [[nodiscard]] QByteArray write(int least, int updates = 1) const;

private:
    struct Weight {
        float value = 0;
        double total = 0; ///< of value over all ticks up to \a since
        quint64 since = 0;
        quint8 label = 0;
    };
    struct Row {
        quint64 feature = 0;
        std::vector<Weight> weights;
        int updates = 0;
    };
    [[nodiscard]] const Row *find(quint64 feature) const;
    Row &at(quint64 feature);
    void place(size_t row);
    [[nodiscard]] double averaged(const Weight &weight) const;

    int m_classes;
    quint64 m_clock = 1;
    std::vector<Row> m_rows;
    std::vector<quint32> m_table; ///< open addressing: 1 + row, 0 is free
};

/// The best of \a scores, the first of equals.
int bestOf(std::span<const float> scores);

} // namespace Dateline
