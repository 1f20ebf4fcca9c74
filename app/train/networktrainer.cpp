// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "learn/matrix.h"
#include "parse/parser.h"
#include "train/trainers.h"

#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <random>

namespace Dateline {
namespace {

using W = NetworkWeights;

constexpr int FewestTimes = 2;         // that a word is seen, to be known
constexpr size_t LongestExample = 120; // words
constexpr double WarmingSteps = 300;

/// Chance that is the same everywhere.
class Chance {
public:
    float next() { return float(m_engine() >> 8) / float(1 << 24); } ///< from 0 to below 1
    float between(float low, float high) { return low + (high - low) * next(); }

private:
    std::mt19937 m_engine{12345};
};

/// Numbers that are learnt, with what Adam (Kingma and Ba 2015) remembers of each.
class Learnt {
public:
    explicit Learnt(size_t size)
        : values(size)
        , gradients(size)
        , m_first(size)
        , m_second(size)
    { }
    std::vector<float> values;
    std::vector<float> gradients;

    void step(size_t begin, size_t end, float rate, float scale)
    {
        constexpr float first = 0.9F;
        constexpr float second = 0.99F;
        for (size_t i = begin; i < end; ++i) {
            const float gradient = gradients[i] * scale;
            m_first[i] = first * m_first[i] + (1 - first) * gradient;
            m_second[i] = second * m_second[i] + (1 - second) * gradient * gradient;
            values[i] -= rate * m_first[i] / (std::sqrt(m_second[i]) + 1e-6F);
            gradients[i] = 0;
        }
    }

private:
    std::vector<float> m_first;
    std::vector<float> m_second;
};

struct Example {
    std::vector<NetworkRows> rows;
    std::vector<int> heads;
    std::vector<int> labels;
};

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

class NetworkTrainer {
public:
    NetworkTrainer(const std::vector<float> &unknown, int labels, const NetworkOptions &options)
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

    W &weights() { return *reinterpret_cast<W *>(m_dense.values.data()); }
    W &slopes() { return *reinterpret_cast<W *>(m_dense.gradients.data()); }

    void learn(const Example &example);
    void step(float rate, float sentences);
    [[nodiscard]] QByteArray write(std::span<const quint64> known, std::span<const Relation> relations);

    struct Count { ///< of an epoch, before each sentence is learnt from
        double loss = 0;
        qint64 words = 0;
        qint64 heads = 0;  ///< right ones
        qint64 labels = 0; ///< right ones of right heads
    } count;

private:
    void look(const Example &example);
    void turnOver();
    void drop(std::vector<float> &values, std::vector<float> &mask, float share);
    void scoreArcs(const Example &example);
    void scoreLabels(const Example &example);
    void runBack(int layer, int words);

    NetworkOptions m_options;
    int m_labels;
    const std::vector<float> &m_unknown;
    Chance m_chance;
    Learnt m_dense;
    Learnt m_words;
    Learnt m_suffixes;
    Learnt m_xpos;
    Learnt m_upos;
    std::vector<NetworkRows> m_touched;

    std::vector<NetworkRows> m_rows; ///< of the sentence
    NetworkTrace m_trace;
    std::array<std::vector<float>, W::Layers + 1> m_masks;
    std::vector<float> m_projectedMask;
    std::vector<float> m_projectedSlopes;
    std::vector<float> m_slopes; ///< of what is between two layers
    std::vector<float> m_gateSlopes;
    std::array<std::vector<float>, W::Layers> m_turnedGates;
    std::vector<float> m_turnedProjection;
};

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

void NetworkTrainer::look(const Example &example)
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

void NetworkTrainer::scoreArcs(const Example &example)
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

void NetworkTrainer::scoreLabels(const Example &example)
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

void NetworkTrainer::learn(const Example &example)
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

} // namespace

Sections trainNetwork(const std::vector<GoldSentence> &sentences, const std::vector<Tags> &tags,
                      const NetworkOptions &options)
{
    std::map<quint64, int> counts;
    std::vector<Relation> relations;
    for (const GoldSentence &sentence : sentences) {
        for (size_t i = 0; i < sentence.words.size(); ++i) {
            ++counts[sentence.forms[i].lower];
            if (std::ranges::find(relations, sentence.words[i].relation) == relations.end())
                relations.push_back(sentence.words[i].relation);
        }
    }
    std::ranges::sort(relations);
    std::map<quint64, quint32> places;
    std::vector<quint64> known;
    std::vector<float> unknown{0}; // chances to pass for an unknown word
    for (const auto &[word, count] : counts) {
        if (count < FewestTimes)
            continue;
        known.push_back(word);
        places[word] = quint32(known.size());
        unknown.push_back(0.25F / (0.25F + float(count)));
    }
    std::vector<Example> examples;
    for (size_t i = 0; i < sentences.size(); ++i) {
        Example example;
        for (size_t word = 0; word < sentences[i].words.size(); ++word) {
            const ParseWord seen = parseWord(sentences[i].forms[word], tags[i][word]);
            const auto place = places.find(seen.word);
            example.rows.push_back(NetworkRows::of(seen));
            example.rows.back().word = place == places.end() ? 0 : place->second;
            example.heads.push_back(sentences[i].words[word].head - 1);
            example.labels.push_back(
                int(std::ranges::find(relations, sentences[i].words[word].relation) - relations.begin()));
        }
        if (example.rows.size() <= LongestExample)
            examples.push_back(std::move(example));
    }
    NetworkTrainer trainer(unknown, int(relations.size()), options);
    const double steps = double(options.epochs) * double(examples.size()) / options.batch;
    double step = 0;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        trainer.count = {};
        int some = 0;
        for (const size_t index : shuffled(examples.size(), quint32(epoch))) {
            trainer.learn(examples[index]);
            if (++some < options.batch)
                continue;
            const double warm = std::min(1., (step + 1) / WarmingSteps);
            trainer.step(options.rate * float(warm * std::max(0.01, 1 - step / steps)), float(some));
            some = 0;
            ++step;
        }
        std::printf("network: epoch %d, loss %.3f, heads %.2f %%, labels %.2f %%\n", epoch + 1,
                    trainer.count.loss / double(trainer.count.words),
                    100. * double(trainer.count.heads) / double(trainer.count.words),
                    100. * double(trainer.count.labels) / double(trainer.count.words));
        std::fflush(stdout);
    }
    return {{"network", trainer.write(known, relations)}};
}

} // namespace Dateline
