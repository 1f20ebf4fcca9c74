// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/nametrainer.h"

#include "entities/namelattice.h"
#include "entities/namemodel.h"

#include <cmath>
#include <cstdio>
#include <unordered_map>

namespace Dateline {

void NameTrainer::add(std::vector<NameExample> examples)
{
    m_examples.insert(m_examples.end(), std::make_move_iterator(examples.begin()), std::make_move_iterator(examples.end()));
}

/// Turns the features seen often enough into places of a dense array.
void NameTrainer::index(int fewest)
{
    std::unordered_map<quint64, quint32> seen;
    for (const NameExample &example : m_examples) {
        for (const auto &token : example.features) {
            for (const quint64 feature : token)
                ++seen[feature];
        }
    }
    for (const auto &[feature, count] : seen) {
        if (count >= quint32(fewest))
            m_names.push_back(feature);
    }
    std::ranges::sort(m_names);
    std::unordered_map<quint64, quint32> places;
    places.reserve(m_names.size());
    for (quint32 place = 0; place < m_names.size(); ++place)
        places[m_names[place]] = place;
    for (const NameExample &example : m_examples) {
        Chain &chain = m_chains.emplace_back();
        for (size_t i = 0; i < example.features.size(); ++i) {
            Token &token = chain.emplace_back();
            token.possible = example.possible[i];
            token.right = example.right[i];
            for (size_t f = 0; f < example.features[i].size(); ++f) {
                const auto place = places.find(example.features[i][f]);
                if (place == places.end())
                    continue;
                token.features.push_back(place->second);
                token.lexical += f < example.lexical[i];
            }
        }
    }
    m_examples.clear();
    m_examples.shrink_to_fit();
    m_weights.resize(m_names.size());
}

void NameTrainer::pull(Weight &weight, const NameScores &slope, const Options &options)
{
    for (size_t label = 0; label < nameLabelCount; ++label) {
        if (std::abs(slope[label]) < 1e-4F)
            continue;
        const float pulled = slope[label] + options.decay * weight.value[label];
        weight.square[label] += pulled * pulled;
        weight.value[label] -= options.rate * pulled / std::sqrt(weight.square[label] + 1e-6F);
    }
}

void NameTrainer::learn(const Chain &chain, const Options &options)
{
    const size_t size = chain.size();
    std::vector<NameScores> scores(size);
    std::vector<NameLabels> possible(size);
    std::vector<NameLabels> right(size);
    std::vector<std::vector<quint32>> used(size);
    const auto kept = quint32((1 - options.dropout) * double(std::mt19937::max()));
    for (size_t i = 0; i < size; ++i) {
        possible[i] = chain[i].possible;
        right[i] = chain[i].right;
        for (size_t f = 0; f < chain[i].features.size(); ++f) {
            if (f >= chain[i].lexical || m_random() <= kept)
                used[i].push_back(chain[i].features[f]);
        }
        scores[i].fill(0);
        for (const quint32 feature : used[i]) {
            for (size_t label = 0; label < nameLabelCount; ++label)
                scores[i][label] += m_weights[feature].value[label];
        }
    }
    NameMoves moves;
    for (size_t label = 0; label < nameLabelCount; ++label)
        moves[label] = m_moves[label].value;
    NameLattice all(moves);
    NameLattice good(moves);
    m_loss += all.weigh(scores, possible) - good.weigh(scores, right);
    NameMoves moved{};
    for (size_t i = 0; i <= size; ++i) {
        for (NameLabel label = 0; label < nameLabelCount; ++label) {
            for (NameLabel next = 0; next < nameLabelCount; ++next) {
                if (mayFollow(label, next)) {
                    const auto at = std::ptrdiff_t(i) - 1;
                    moved[label][next] += float(all.share(at, label, next) - good.share(at, label, next));
                }
            }
        }
    }
    for (size_t label = 0; label < nameLabelCount; ++label)
        pull(m_moves[label], moved[label], options);
    for (size_t i = 0; i < size; ++i) {
        NameScores slope;
        float steepest = 0;
        for (NameLabel label = 0; label < nameLabelCount; ++label) {
            slope[label] = float(all.share(i, label) - good.share(i, label));
            steepest = std::max(steepest, std::abs(slope[label]));
        }
        if (steepest < 1e-3F)
            continue;
        for (const quint32 feature : used[i])
            pull(m_weights[feature], slope, options);
    }
}

std::vector<std::pair<QByteArray, QByteArray>> NameTrainer::train(const Options &options)
{
    index(options.fewest);
    std::fprintf(stderr, "%zu chains, %zu features\n", m_chains.size(), m_names.size());
    int averaged = 0;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        for (size_t i = m_chains.size(); i > 1; --i) // std::shuffle differs from library to library
            std::swap(m_chains[i - 1], m_chains[m_random() % i]);
        m_loss = 0;
        for (const Chain &chain : m_chains)
            learn(chain, options);
        std::fprintf(stderr, "epoch %d, loss %.4f\n", epoch + 1, m_loss / double(m_chains.size()));
        if (epoch * 2 < options.epochs)
            continue;
        ++averaged;
        for (Weight &weight : m_weights) {
            for (size_t label = 0; label < nameLabelCount; ++label)
                weight.sum[label] += weight.value[label];
        }
        for (Weight &weight : m_moves) {
            for (size_t label = 0; label < nameLabelCount; ++label)
                weight.sum[label] += weight.value[label];
        }
    }
    std::vector<LinearModel::Row> rows;
    qsizetype count = 0;
    for (size_t i = 0; i < m_weights.size(); ++i) {
        LinearModel::Row row{m_names[i], {}};
        for (size_t label = 0; label < nameLabelCount; ++label) {
            const long steps = std::lround(m_weights[i].sum[label] / float(averaged) / NameModel::step);
            if (std::abs(steps) >= options.fewestSteps)
                row.weights.emplace_back(quint8(label), qint8(std::clamp(steps, -127L, 127L)));
        }
        count += std::ssize(row.weights);
        if (!row.weights.empty())
            rows.push_back(std::move(row));
    }
    NameMoves moves{};
    for (size_t before = 0; before < nameLabelCount; ++before) {
        for (size_t label = 0; label < nameLabelCount; ++label)
            moves[before][label] =
                m_moves[before].sum[label] / float(averaged) - (label == outsideNames ? options.eagerness : 0);
    }
    std::fprintf(stderr, "%zu rows, %lld weights\n", rows.size(), qlonglong(count));
    return {{"names", LinearModel::write(int(nameLabelCount), rows)}, {"moves", NameModel::writeMoves(moves)}};
}

} // namespace Dateline
