// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/networktrainer.h"

#include "learn/matrix.h"

namespace Dateline {
namespace {

using W = NetworkWeights;

void addTo(const float *from, float *to, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        to[i] += from[i];
}

float slopeOfGate(float x) ///< of 0.5 + 0.5 squashed(x / 2)
{
    const float z = x / 2;
    if (z <= -3 || z >= 3)
        return 0;
    const float square = z * z;
    const float part = (9 - square) / (3 + square);
    return part * part / 36;
}

} // namespace

NetworkTrainer::NetworkTrainer(const std::vector<float> &unknown, int labels, const NetworkOptions &options)
    : m_options(options)
    , m_labels(labels)
    , m_unknown(unknown)
    , m_dense(sizeof(W) / sizeof(float))
    , m_words(unknown.size() * W::WordSize)
    , m_suffixes(size_t(NetworkRows::Suffixes) * W::SuffixSize)
    , m_xpos(size_t(NetworkRows::XposTags) * W::TagSize)
    , m_upos(size_t(NetworkRows::UposTags) * W::TagSize)
{
    for (Learnt *table : {&m_words, &m_suffixes, &m_xpos, &m_upos}) {
        for (float &value : table->values)
            value = m_chance.between(-0.3F, 0.3F);
    }
    W &dense = weights();
    for (W::Layer &layer : dense.layers) {
        for (float &value : layer.gates)
            value = m_chance.between(-1, 1) * std::sqrt(3.F / W::Size);
        layer.forgetBias.fill(0.5F);
        layer.resetBias.fill(-0.5F);
    }
    for (float &value : dense.projection)
        value = m_chance.between(-1, 1) * std::sqrt(6.F / (W::Size + W::ArcSize));
    for (float &value : dense.arcs)
        value = m_chance.between(-1, 1) * 0.1F;
    for (float &value : dense.labels)
        value = m_chance.between(-1, 1) * std::sqrt(6.F / (W::LabelSize + W::MostLabels));
    turnOver();
}

/// Turns the large matrices over once a step: the way back needs them so.
void NetworkTrainer::turnOver()
{
    for (size_t layer = 0; layer < W::Layers; ++layer)
        turn(weights().layers[layer].gates.data(), W::Size, W::Gates, m_turnedGates[layer]);
    turn(weights().projection.data(), W::Size, W::Projected, m_turnedProjection);
}

void NetworkTrainer::drop(std::vector<float> &values, std::vector<float> &mask, float share)
{
    mask.assign(values.size(), 1);
    for (size_t i = 0; i < values.size(); ++i) {
        mask[i] = m_chance.next() < share ? 0 : 1 / (1 - share);
        values[i] *= mask[i];
    }
}

void NetworkTrainer::look(const ParseExample &example)
{
    const auto words = int(example.rows.size());
    m_trace.resize(words);
    for (size_t word = 0; word < m_rows.size(); ++word) {
        const NetworkRows &rows = m_rows[word];
        float *to = m_trace.inputs[0].data() + word * W::Size;
        addTo(m_words.values.data() + size_t(rows.word) * W::WordSize, to, W::WordSize);
        addTo(m_suffixes.values.data() + size_t(rows.suffix) * W::SuffixSize, to + W::WordSize, W::SuffixSize);
        addTo(m_xpos.values.data() + size_t(rows.xpos) * W::TagSize, to + W::WordSize + W::SuffixSize, W::TagSize);
        addTo(m_upos.values.data() + size_t(rows.upos) * W::TagSize, to + W::WordSize + W::SuffixSize, W::TagSize);
    }
    drop(m_trace.inputs[0], m_masks[0], m_options.drop);
    for (int layer = 0; layer < W::Layers; ++layer) {
        runLayer(weights().layers[size_t(layer)], layer, std::span(&words, 1), m_trace);
        drop(m_trace.inputs[size_t(layer) + 1], m_masks[size_t(layer) + 1], m_options.drop);
    }
    project(weights(), words, m_trace);
    drop(m_trace.projected, m_projectedMask, m_options.drop);
    m_projectedSlopes.assign(m_trace.projected.size(), 0);
}

void NetworkTrainer::scoreArcs(const ParseExample &example)
{
    const auto words = int(example.rows.size());
    const auto rows = size_t(words);
    std::vector<float> dependents;
    std::vector<float> scores = arcScores(weights(), words, m_trace.projected.data(), dependents);
    std::vector<float> arcSlopes(rows * rows);
    std::vector<float> rootSlopes(rows);
    for (int word = 0; word < words; ++word) {
        float *row = scores.data() + size_t(word) * (rows + 1);
        const int gold = example.heads[size_t(word)] < 0 ? words : example.heads[size_t(word)];
        const float top = *std::max_element(row, row + words + 1);
        count.heads += row[gold] >= top;
        ++count.words;
        float sum = 0;
        for (int head = 0; head <= words; ++head)
            sum += std::exp(row[head] - top);
        count.loss -= double(row[gold] - top) - std::log(double(sum));
        for (int head = 0; head <= words; ++head) {
            const float slope = std::exp(row[head] - top) / sum - float(head == gold);
            if (head == words)
                rootSlopes[size_t(word)] = slope;
            else if (head != word)
                arcSlopes[size_t(word) * rows + size_t(head)] = slope;
        }
    }
    std::vector<float> own(rows * W::ArcSize);
    std::vector<float> heads(rows * W::ArcSize);
    for (size_t word = 0; word < rows; ++word) {
        const float *row = m_trace.projected.data() + word * W::Projected;
        std::copy_n(row, W::ArcSize, own.begin() + qsizetype(word) * W::ArcSize);
        std::copy_n(row + W::ArcSize, W::ArcSize, heads.begin() + qsizetype(word) * W::ArcSize);
    }
    std::vector<float> ofDependents(rows * W::ArcSize);
    std::vector<float> ofHeads(rows * W::ArcSize);
    std::vector<float> ofOwn(rows * W::ArcSize);
    multiplyAdd(arcSlopes.data(), heads.data(), ofDependents.data(), words, words, W::ArcSize);
    multiplyAddLeftTurned(arcSlopes.data(), dependents.data(), ofHeads.data(), words, words, W::ArcSize);
    for (size_t word = 0; word < rows; ++word) {
        for (size_t i = 0; i < W::ArcSize; ++i) {
            ofDependents[word * W::ArcSize + i] += rootSlopes[word] * weights().root[i];
            slopes().root[i] += rootSlopes[word] * dependents[word * W::ArcSize + i];
            slopes().headBias[i] += ofDependents[word * W::ArcSize + i];
        }
        for (size_t head = 0; head < rows; ++head)
            slopes().distances[size_t(W::distanceOf(int(word), int(head)))] += arcSlopes[word * rows + head];
    }
    multiplyAddRightTurned(ofDependents.data(), weights().arcs.data(), ofOwn.data(), words, W::ArcSize, W::ArcSize);
    multiplyAddLeftTurned(own.data(), ofDependents.data(), slopes().arcs.data(), W::ArcSize, words, W::ArcSize);
    for (size_t word = 0; word < rows; ++word) {
        float *to = m_projectedSlopes.data() + word * W::Projected;
        addTo(ofOwn.data() + word * W::ArcSize, to, W::ArcSize);
        addTo(ofHeads.data() + word * W::ArcSize, to + W::ArcSize, W::ArcSize);
    }
}

void NetworkTrainer::scoreLabels(const ParseExample &example)
{
    constexpr size_t dependent = 2 * W::ArcSize;
    constexpr size_t head = dependent + W::LabelSize;
    const auto words = int(example.rows.size());
    std::vector<float> hidden;
    std::vector<float> scores = labelScores(weights(), example.heads, m_trace.projected.data(), hidden);
    for (int word = 0; word < words; ++word) {
        float *row = scores.data() + size_t(word) * W::MostLabels;
        if (example.heads[size_t(word)] < 0) {
            std::fill_n(row, W::MostLabels, 0.F);
            continue;
        }
        const int gold = example.labels[size_t(word)];
        const float top = *std::max_element(row, row + m_labels);
        count.labels += row[gold] >= top;
        float sum = 0;
        for (int label = 0; label < m_labels; ++label)
            sum += std::exp(row[label] - top);
        count.loss -= double(row[gold] - top) - std::log(double(sum));
        for (int label = 0; label < W::MostLabels; ++label)
            row[label] = label < m_labels ? std::exp(row[label] - top) / sum - float(label == gold) : 0;
        addTo(row, slopes().labelBias.data(), W::MostLabels);
    }
    std::vector<float> ofHidden(hidden.size());
    multiplyAddRightTurned(scores.data(), weights().labels.data(), ofHidden.data(), words, W::MostLabels, W::LabelSize);
    multiplyAddLeftTurned(hidden.data(), scores.data(), slopes().labels.data(), W::LabelSize, words, W::MostLabels);
    for (int word = 0; word < words; ++word) {
        const int above = example.heads[size_t(word)];
        if (above < 0)
            continue;
        for (size_t i = 0; i < W::LabelSize; ++i) {
            if (hidden[size_t(word) * W::LabelSize + i] <= 0)
                continue;
            const float slope = ofHidden[size_t(word) * W::LabelSize + i];
            m_projectedSlopes[size_t(word) * W::Projected + dependent + i] += slope;
            m_projectedSlopes[size_t(above) * W::Projected + head + i] += slope;
        }
    }
}

/// From the slopes of a layer's output, in m_slopes, to those of its input.
void NetworkTrainer::runBack(int layer, int words)
{
    const auto at = size_t(layer);
    const W::Layer &weightsOf = weights().layers[at];
    W::Layer &slopesOf = slopes().layers[at];
    const std::vector<float> &input = m_trace.inputs[at];
    const std::vector<float> &gates = m_trace.gates[at];
    const std::vector<float> &memory = m_trace.memory[at];
    m_gateSlopes.assign(gates.size(), 0);
    std::vector<float> ofInput(input.size());
    for (size_t i = 0; i < W::Size; ++i) {
        const bool backward = i >= W::Half;
        float ofMemory = 0;
        for (int step = words - 1; step >= 0; --step) {
            const auto word = size_t(backward ? words - 1 - step : step);
            const float before = step == 0 ? 0 : memory[(backward ? word + 1 : word - 1) * W::Size + i];
            const float *row = gates.data() + word * W::Gates;
            float *gateSlopes = m_gateSlopes.data() + word * W::Gates;
            const float forgetAt = row[W::Size + i] + weightsOf.forgetMemory[i] * before + weightsOf.forgetBias[i];
            const float resetAt = row[2 * W::Size + i] + weightsOf.resetMemory[i] * before + weightsOf.resetBias[i];
            const float forget = 0.5F + 0.5F * squashed(forgetAt / 2);
            const float reset = 0.5F + 0.5F * squashed(resetAt / 2);
            const float now = memory[word * W::Size + i];
            const float passed = input[word * W::Size + i];
            const float out = m_slopes[word * W::Size + i];
            const float ofNow = out * reset + ofMemory;
            const float ofReset = out * (now - passed) * slopeOfGate(resetAt);
            const float ofForget = ofNow * (before - row[i]) * slopeOfGate(forgetAt);
            ofInput[word * W::Size + i] = out * (1 - reset);
            gateSlopes[i] = ofNow * (1 - forget);
            gateSlopes[W::Size + i] = ofForget;
            gateSlopes[2 * W::Size + i] = ofReset;
            slopesOf.forgetMemory[i] += ofForget * before;
            slopesOf.forgetBias[i] += ofForget;
            slopesOf.resetMemory[i] += ofReset * before;
            slopesOf.resetBias[i] += ofReset;
            ofMemory = ofNow * forget + ofForget * weightsOf.forgetMemory[i] + ofReset * weightsOf.resetMemory[i];
        }
    }
    multiplyAdd(m_gateSlopes.data(), m_turnedGates[at].data(), ofInput.data(), words, W::Gates, W::Size);
    multiplyAddLeftTurned(input.data(), m_gateSlopes.data(), slopesOf.gates.data(), W::Size, words, W::Gates);
    m_slopes = std::move(ofInput);
}

void NetworkTrainer::learn(const ParseExample &example)
{
    const auto words = int(example.rows.size());
    m_rows = example.rows;
    for (NetworkRows &rows : m_rows) {
        if (m_chance.next() < m_unknown[rows.word])
            rows.word = 0;
    }
    look(example);
    scoreArcs(example);
    scoreLabels(example);
    for (int word = 0; word < words; ++word) {
        for (size_t i = 0; i < W::Projected; ++i) {
            const size_t at = size_t(word) * W::Projected + i;
            m_projectedSlopes[at] *= i < 2 * W::ArcSize && m_trace.projected[at] <= 0 ? 0 : m_projectedMask[at];
            slopes().projectionBias[i] += m_projectedSlopes[at];
        }
    }
    multiplyAddLeftTurned(m_trace.inputs.back().data(), m_projectedSlopes.data(), slopes().projection.data(), W::Size, words,
                          W::Projected);
    m_slopes.assign(m_trace.inputs.back().size(), 0);
    multiplyAdd(m_projectedSlopes.data(), m_turnedProjection.data(), m_slopes.data(), words, W::Projected, W::Size);
    for (int layer = W::Layers - 1; layer >= 0; --layer) {
        for (size_t i = 0; i < m_slopes.size(); ++i)
            m_slopes[i] *= m_masks[size_t(layer) + 1][i];
        runBack(layer, words);
    }
    for (size_t i = 0; i < m_slopes.size(); ++i)
        m_slopes[i] *= m_masks[0][i];
    for (size_t word = 0; word < m_rows.size(); ++word) {
        const NetworkRows &rows = m_rows[word];
        const float *from = m_slopes.data() + word * W::Size;
        addTo(from, m_words.gradients.data() + size_t(rows.word) * W::WordSize, W::WordSize);
        addTo(from + W::WordSize, m_suffixes.gradients.data() + size_t(rows.suffix) * W::SuffixSize, W::SuffixSize);
        from += W::WordSize + W::SuffixSize;
        addTo(from, m_xpos.gradients.data() + size_t(rows.xpos) * W::TagSize, W::TagSize);
        addTo(from, m_upos.gradients.data() + size_t(rows.upos) * W::TagSize, W::TagSize);
        m_touched.push_back(rows);
    }
}

void NetworkTrainer::step(float rate, float sentences)
{
    double square = 0;
    for (const float gradient : m_dense.gradients)
        square += double(gradient) * gradient;
    const auto length = float(std::sqrt(square)) / sentences;
    const float scale = (length > 5 ? 5 / length : 1) / sentences;
    m_dense.step(0, m_dense.values.size(), rate, scale);
    const auto stepRows = [&](Learnt &table, auto member, size_t size) {
        std::vector<quint32> rows;
        for (const NetworkRows &touched : m_touched)
            rows.push_back(touched.*member);
        std::ranges::sort(rows);
        rows.erase(std::ranges::unique(rows).begin(), rows.end());
        for (const size_t row : rows)
            table.step(row * size, (row + 1) * size, rate, scale);
    };
    stepRows(m_words, &NetworkRows::word, W::WordSize);
    stepRows(m_suffixes, &NetworkRows::suffix, W::SuffixSize);
    stepRows(m_xpos, &NetworkRows::xpos, W::TagSize);
    stepRows(m_upos, &NetworkRows::upos, W::TagSize);
    m_touched.clear();
    turnOver();
}

QByteArray NetworkTrainer::write(std::span<const quint64> known, std::span<const Relation> relations)
{
    return ParseNetwork::write(known, relations, {m_words.values, m_suffixes.values, m_xpos.values, m_upos.values},
                               weights());
}

} // namespace Dateline
