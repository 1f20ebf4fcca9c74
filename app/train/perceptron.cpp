// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/perceptron.h"

#include "learn/linearmodel.h"

#include <algorithm>
#include <cmath>

namespace Dateline {

Perceptron::Perceptron(int classes)
    : m_classes(classes)
    , m_table(1 << 20)
{ }

const Perceptron::Row *Perceptron::find(quint64 feature) const
{
    const size_t mask = m_table.size() - 1;
    for (size_t slot = (feature >> 16) & mask; m_table[slot] != 0; slot = (slot + 1) & mask) {
        if (m_rows[m_table[slot] - 1].feature == feature)
            return &m_rows[m_table[slot] - 1];
    }
    return nullptr;
}

void Perceptron::place(size_t row)
{
    const size_t mask = m_table.size() - 1;
    size_t slot = (m_rows[row].feature >> 16) & mask;
    while (m_table[slot] != 0)
        slot = (slot + 1) & mask;
    m_table[slot] = quint32(row + 1);
}

Perceptron::Row &Perceptron::at(quint64 feature)
{
    if (const Row *row = find(feature))
        return m_rows[row - m_rows.data()];
    m_rows.push_back({feature, {}, 0});
    if (m_rows.size() * 2 > m_table.size()) {
        m_table.assign(m_table.size() * 2, 0);
        for (size_t row = 0; row + 1 < m_rows.size(); ++row)
            place(row);
    }
    place(m_rows.size() - 1);
    return m_rows.back();
}

void Perceptron::score(std::span<const quint64> features, std::span<float> scores) const
{
    std::ranges::fill(scores, 0);
    for (const quint64 feature : features) {
        if (const Row *row = find(feature)) {
            for (const Weight &weight : row->weights)
                scores[weight.label] += weight.value;
        }
    }
}

void Perceptron::update(std::span<const quint64> features, int label, float step)
{
    for (const quint64 feature : features) {
        Row &row = at(feature);
        ++row.updates;
        std::vector<Weight> &weights = row.weights;
        auto weight = std::ranges::find(weights, quint8(label), &Weight::label);
        if (weight == weights.end())
            weight = weights.insert(weight, {0, 0, m_clock, quint8(label)});
        weight->total += double(weight->value) * double(m_clock - weight->since);
        weight->since = m_clock;
        weight->value += step;
    }
}

double Perceptron::averaged(const Weight &weight) const
{
    return (weight.total + double(weight.value) * double(m_clock - weight.since)) / double(m_clock);
}

QByteArray Perceptron::write(int least, int updates) const
{
    // The scale: but for one weight in ten thousand, all fit into eight bits.
    std::vector<double> sizes;
    for (const Row &row : m_rows) {
        for (const Weight &weight : row.weights)
            sizes.push_back(std::abs(averaged(weight)));
    }
    if (sizes.empty())
        return LinearModel::write(m_classes, {});
    const auto top = sizes.begin() + qsizetype(double(sizes.size() - 1) * 0.9999);
    std::ranges::nth_element(sizes, top);
    const double scale = *top > 0 ? 127 / *top : 1;

    std::vector<LinearModel::Row> rows;
    for (const Row &row : m_rows) {
        if (row.updates < updates)
            continue;
        LinearModel::Row written{row.feature, {}};
        for (const Weight &weight : row.weights) {
            const auto step = int(std::clamp(std::lround(averaged(weight) * scale), -127L, 127L));
            if (std::abs(step) >= std::max(least, 1))
                written.weights.emplace_back(weight.label, qint8(step));
        }
        std::ranges::sort(written.weights);
        if (!written.weights.empty())
            rows.push_back(std::move(written));
    }
    return LinearModel::write(m_classes, rows);
}

int bestOf(std::span<const float> scores)
{
    return int(std::ranges::max_element(scores) - scores.begin());
}

} // namespace Dateline
