// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/network.h"

#include "learn/matrix.h"
#include "learn/processor.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace Dateline {
namespace {

using W = NetworkWeights;

constexpr float Never = -1e9F; // the score of a word as its own head

// Lanes are handed over by reference: what returns them by value would differ from processor to processor.

DATELINE_INLINE void load(Lane &lane, const float *from)
{
    memcpy(&lane, from, sizeof lane);
}

DATELINE_INLINE void store(const Lane &lane, float *to)
{
    memcpy(to, &lane, sizeof lane);
}

/// Between 0 and 1: what squashed() says of its half, as lanes.
DATELINE_INLINE void squashGate(Lane &x)
{
    const Lane limit = Lane{} + 3.F;
    x *= 0.5F;
    x = x > limit ? limit : x;
    x = x < -limit ? -limit : x;
    const Lane square = x * x;
    x = 0.5F + 0.5F * (x * (27.F + square) / (27.F + 9.F * square));
}

struct Recur {
    /// One sentence.
    static DATELINE_INLINE void run(const W::Layer *weights, qsizetype words, const float *input, const float *gates,
                                    float *memory, float *output)
    {
        for (qsizetype from = 0; from < W::Size; from += LaneSize) {
            const bool backward = from >= W::Half;
            Lane forgetMemory;
            Lane forgetBias;
            Lane resetMemory;
            Lane resetBias;
            load(forgetMemory, &weights->forgetMemory[size_t(from)]);
            load(forgetBias, &weights->forgetBias[size_t(from)]);
            load(resetMemory, &weights->resetMemory[size_t(from)]);
            load(resetBias, &weights->resetBias[size_t(from)]);
            Lane remembered{};
            for (qsizetype step = 0; step < words; ++step) {
                const qsizetype word = backward ? words - 1 - step : step;
                const float *row = gates + word * W::Gates + from;
                Lane candidate;
                Lane forget;
                Lane reset;
                Lane passed;
                load(candidate, row);
                load(forget, row + W::Size);
                load(reset, row + qsizetype(2) * W::Size);
                load(passed, input + word * W::Size + from);
                forget += forgetMemory * remembered + forgetBias;
                reset += resetMemory * remembered + resetBias;
                squashGate(forget);
                squashGate(reset);
                remembered = candidate + forget * (remembered - candidate);
                store(remembered, memory + word * W::Size + from);
                store(passed + reset * (remembered - passed), output + word * W::Size + from);
            }
        }
    }
};

} // namespace

int NetworkWeights::distanceOf(int word, int head)
{
    const int distance = head - word;
    const int length = std::abs(distance);
    const int bucket = length < 8 ? length
        : length < 10             ? 8
        : length < 13             ? 9
        : length < 17             ? 10
        : length < 22             ? 11
        : length < 30             ? 12
                                  : 13;
    return distance < 0 ? bucket : bucket + 14;
}

void NetworkTrace::resize(int words)
{
    for (auto &each : inputs)
        each.assign(size_t(words) * W::Size, 0);
    for (auto &each : gates)
        each.assign(size_t(words) * W::Gates, 0);
    for (auto &each : memory)
        each.assign(size_t(words) * W::Size, 0);
    projected.assign(size_t(words) * W::Projected, 0);
}

void runLayer(const NetworkWeights::Layer &weights, int layer, std::span<const int> ends, NetworkTrace &trace)
{
    const std::vector<float> &input = trace.inputs[size_t(layer)];
    std::vector<float> &output = trace.inputs[size_t(layer) + 1];
    std::vector<float> &gates = trace.gates[size_t(layer)];
    std::vector<float> &memory = trace.memory[size_t(layer)];
    multiplyAdd(input.data(), weights.gates.data(), gates.data(), ends.back(), W::Size, W::Gates);
    qsizetype begin = 0;
    for (const int end : ends) {
        const qsizetype at = begin * W::Size;
        onThisProcessor<Recur>(&weights, end - begin, input.data() + at, gates.data() + begin * W::Gates, memory.data() + at,
                               output.data() + at);
        begin = end;
    }
}

void project(const NetworkWeights &weights, int words, NetworkTrace &trace)
{
    for (int word = 0; word < words; ++word)
        std::ranges::copy(weights.projectionBias, trace.projected.begin() + qsizetype(word) * W::Projected);
    multiplyAdd(trace.inputs.back().data(), weights.projection.data(), trace.projected.data(), words, W::Size, W::Projected);
    for (int word = 0; word < words; ++word) {
        float *row = trace.projected.data() + qsizetype(word) * W::Projected;
        for (int i = 0; i < 2 * W::ArcSize; ++i)
            row[i] = std::max(row[i], 0.F);
    }
}

std::vector<float> arcScores(const NetworkWeights &weights, int words, const float *projected,
                             std::vector<float> &dependents)
{
    const auto rows = size_t(words);
    const size_t columns = (rows + 31) / 32 * 32; // whole lanes are faster
    std::vector<float> own(rows * W::ArcSize);
    std::vector<float> heads(W::ArcSize * columns); // turned over
    dependents.resize(rows * W::ArcSize);
    for (size_t word = 0; word < rows; ++word) {
        const float *row = projected + word * W::Projected;
        std::copy_n(row, W::ArcSize, own.begin() + qsizetype(word) * W::ArcSize);
        for (size_t i = 0; i < W::ArcSize; ++i)
            heads[i * columns + word] = row[W::ArcSize + i];
        std::ranges::copy(weights.headBias, dependents.begin() + qsizetype(word) * W::ArcSize);
    }
    multiplyAdd(own.data(), weights.arcs.data(), dependents.data(), words, W::ArcSize, W::ArcSize);
    std::vector<float> among(rows * columns);
    multiplyAdd(dependents.data(), heads.data(), among.data(), words, W::ArcSize, int(columns));
    std::vector<float> scores(rows * (rows + 1));
    for (int word = 0; word < words; ++word) {
        float *row = scores.data() + size_t(word) * (rows + 1);
        for (int head = 0; head < words; ++head)
            row[head] = among[size_t(word) * columns + size_t(head)] + weights.distances[size_t(W::distanceOf(word, head))];
        row[word] = Never;
        float root = 0;
        for (size_t i = 0; i < W::ArcSize; ++i)
            root += dependents[size_t(word) * W::ArcSize + i] * weights.root[i];
        row[words] = root;
    }
    return scores;
}

std::vector<float> labelScores(const NetworkWeights &weights, std::span<const int> heads, const float *projected,
                               std::vector<float> &hidden)
{
    constexpr size_t dependent = 2 * W::ArcSize;
    constexpr size_t head = dependent + W::LabelSize;
    hidden.assign(heads.size() * W::LabelSize, 0);
    std::vector<float> scores(heads.size() * W::MostLabels);
    for (size_t word = 0; word < heads.size(); ++word) {
        std::ranges::copy(weights.labelBias, scores.begin() + qsizetype(word) * W::MostLabels);
        if (heads[word] < 0)
            continue;
        const float *own = projected + word * W::Projected + dependent;
        const float *its = projected + size_t(heads[word]) * W::Projected + head;
        for (size_t i = 0; i < W::LabelSize; ++i)
            hidden[word * W::LabelSize + i] = std::max(own[i] + its[i], 0.F);
    }
    multiplyAdd(hidden.data(), weights.labels.data(), scores.data(), int(heads.size()), W::LabelSize, W::MostLabels);
    return scores;
}

NetworkRows NetworkRows::of(const ParseWord &word)
{
    return {0, quint32(word.suffix % Suffixes), quint32(word.tag % XposTags), quint32(word.upos % UposTags)};
}

namespace {

// The section: the number of known words and of labels; the labels, a byte each; the known words, a half of their hashes
// each, in rising order; four tables, a step and bytes each; the dense weights.
constexpr size_t HeaderSize = 2 * sizeof(quint32);
constexpr std::array<size_t, 4> Widths{W::WordSize, W::SuffixSize, W::TagSize, W::TagSize};

std::array<size_t, 4> rowsOfTables(size_t known)
{
    return {known + 1, NetworkRows::Suffixes, NetworkRows::XposTags, NetworkRows::UposTags};
}

quint32 halfOf(quint64 hash)
{
    return quint32(hash >> 32);
}

} // namespace

ParseNetwork::ParseNetwork(Bytes section)
{
    if (section.size() < HeaderSize)
        return;
    const auto known = readAt<quint32>(section, 0);
    const auto labels = readAt<quint32>(section, sizeof(quint32));
    if (labels == 0 || labels > W::MostLabels || known > section.size())
        return;
    size_t size = HeaderSize + labels + known * sizeof(quint32) + sizeof(W);
    for (size_t table = 0; table < Widths.size(); ++table)
        size += sizeof(float) + rowsOfTables(known)[table] * Widths[table];
    if (section.size() != size)
        return;
    size_t at = HeaderSize;
    for (; at < HeaderSize + labels; ++at)
        m_relations.push_back(Relation(std::min(section[at], uchar(Relation::Xcomp))));
    m_known = known;
    m_words = section.subspan(at, known * sizeof(quint32));
    at += m_words.size();
    for (size_t table = 0; table < Widths.size(); ++table) {
        m_tables[table].step = readAt<float>(section, at);
        at += sizeof(float);
        m_tables[table].numbers = reinterpret_cast<const qint8 *>(section.data()) + at;
        at += rowsOfTables(known)[table] * Widths[table];
    }
    auto weights = std::make_shared<W>();
    memcpy(weights.get(), section.data() + at, sizeof(W)); // little-endian, as all that Debian has but one
    m_weights = std::move(weights);
}

NetworkRows ParseNetwork::rowsOf(const ParseWord &word) const
{
    NetworkRows rows = NetworkRows::of(word);
    const quint32 half = halfOf(word.word);
    quint32 low = 0;
    quint32 high = m_known;
    while (low < high) {
        const quint32 middle = (low + high) / 2;
        if (readAt<quint32>(m_words, middle * sizeof(quint32)) < half)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < m_known && readAt<quint32>(m_words, low * sizeof(quint32)) == half)
        rows.word = low + 1;
    return rows;
}

void ParseNetwork::run(std::span<const ParseWord> words, std::span<const int> ends, NetworkTrace &trace) const
{
    const auto size = int(words.size());
    trace.resize(size);
    float *to = trace.inputs[0].data();
    const auto add = [this](size_t table, quint32 row, float *at) {
        const qint8 *from = m_tables[table].numbers + size_t(row) * Widths[table];
        for (size_t i = 0; i < Widths[table]; ++i)
            at[i] += float(from[i]) * m_tables[table].step;
    };
    for (const ParseWord &word : words) {
        const NetworkRows rows = rowsOf(word);
        add(0, rows.word, to);
        add(1, rows.suffix, to + W::WordSize);
        add(2, rows.xpos, to + W::WordSize + W::SuffixSize);
        add(3, rows.upos, to + W::WordSize + W::SuffixSize);
        to += W::Size;
    }
    for (int layer = 0; layer < W::Layers; ++layer)
        runLayer(m_weights->layers[size_t(layer)], layer, ends, trace);
    project(*m_weights, size, trace);
}

QByteArray ParseNetwork::write(std::span<const quint64> words, std::span<const Relation> relations, const Tables &tables,
                               const NetworkWeights &weights)
{
    QByteArray section;
    append(section, quint32(words.size()));
    append(section, quint32(relations.size()));
    for (const Relation relation : relations)
        append(section, quint8(relation));
    for (const quint64 word : words)
        append(section, halfOf(word));
    for (const std::vector<float> *table : {&tables.words, &tables.suffixes, &tables.xpos, &tables.upos}) {
        float largest = 0;
        for (const float number : *table)
            largest = std::max(largest, std::abs(number));
        const float step = largest > 0 ? largest / 127 : 1;
        append(section, step);
        for (const float number : *table)
            append(section, qint8(std::lround(number / step)));
    }
    section.append(reinterpret_cast<const char *>(&weights), sizeof(W));
    return section;
}

} // namespace Dateline
