// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/softmaxtrainer.h"

#include "learn/linearmodel.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <unordered_map>

namespace Dateline {

void SoftmaxTrainer::addCandidate(const Features &features, bool right)
{
    const auto begin = quint32(m_keys.size());
    m_keys.insert(m_keys.end(), features.all().begin(), features.all().end());
    m_candidates.push_back({begin, quint32(m_keys.size()), right});
}

void SoftmaxTrainer::endGroup(int article)
{
    const quint32 begin = m_groups.empty() ? 0 : m_groups.back().end;
    const auto end = quint32(m_candidates.size());
    const auto isRight = [](const Candidate &candidate) { return candidate.right; };
    if (end - begin > 1 && std::any_of(m_candidates.begin() + begin, m_candidates.end(), isRight)) {
        m_groups.push_back({begin, end, article});
        return;
    }
    if (begin < end)
        m_keys.resize(m_candidates[begin].begin);
    m_candidates.resize(begin);
}

/// Turns the keys that enough articles have into places of a dense array, and drops the others.
void SoftmaxTrainer::indexFeatures(int fewestArticles)
{
    struct Seen {
        int articles = 0;
        int last = -1;
        quint32 place = 0;
    };
    std::unordered_map<quint64, Seen> seen;
    for (const Group &group : m_groups) {
        for (quint32 c = group.begin; c < group.end; ++c) {
            for (quint32 k = m_candidates[c].begin; k < m_candidates[c].end; ++k) {
                Seen &key = seen[m_keys[k]];
                key.articles += key.last != group.article;
                key.last = group.article;
            }
        }
    }
    for (auto &[key, value] : seen) {
        if (value.articles >= fewestArticles)
            m_names.push_back(key);
    }
    std::ranges::sort(m_names);
    for (quint32 place = 0; place < m_names.size(); ++place)
        seen[m_names[place]].place = place;
    quint32 kept = 0;
    for (Candidate &candidate : m_candidates) {
        const quint32 begin = kept;
        for (quint32 k = candidate.begin; k < candidate.end; ++k) {
            const Seen &key = seen[m_keys[k]];
            if (key.articles >= fewestArticles)
                m_keys[kept++] = key.place;
        }
        candidate.begin = begin;
        candidate.end = kept;
    }
    m_keys.resize(kept);
}

QByteArray SoftmaxTrainer::train(const Options &options, double step)
{
    indexFeatures(options.fewestArticles);
    std::vector<float> weights(m_names.size());
    std::vector<float> squares(m_names.size(), 1e-6f);
    std::vector<double> sums(m_names.size());
    std::mt19937 random(20160907);
    std::vector<double> scores;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        for (size_t i = m_groups.size(); i > 1; --i) // std::shuffle differs from library to library
            std::swap(m_groups[i - 1], m_groups[random() % i]);
        qsizetype right = 0;
        for (const Group &group : m_groups) {
            scores.clear();
            for (quint32 c = group.begin; c < group.end; ++c) {
                double score = 0;
                for (quint32 k = m_candidates[c].begin; k < m_candidates[c].end; ++k)
                    score += weights[m_keys[k]];
                scores.push_back(score);
            }
            const auto best = std::ranges::max_element(scores);
            right += m_candidates[group.begin + quint32(best - scores.begin())].right;
            const double highest = *best;
            double all = 0;
            double good = 0;
            for (size_t i = 0; i < scores.size(); ++i) {
                scores[i] = std::exp(scores[i] - highest);
                all += scores[i];
                good += m_candidates[group.begin + i].right ? scores[i] : 0;
            }
            for (size_t i = 0; i < scores.size(); ++i) {
                const Candidate &candidate = m_candidates[group.begin + i];
                const double wanted = candidate.right ? scores[i] / std::max(good, 1e-12) : 0;
                const auto slope = float(scores[i] / all - wanted);
                if (std::abs(slope) < 1e-4f)
                    continue;
                for (quint32 k = candidate.begin; k < candidate.end; ++k) {
                    float &weight = weights[m_keys[k]];
                    float &square = squares[m_keys[k]];
                    const float pull = slope + options.decay * weight;
                    square += pull * pull;
                    weight -= options.rate * pull / std::sqrt(square);
                }
            }
        }
        m_accuracy = double(right) / double(std::max<size_t>(1, m_groups.size()));
        if (epoch * 2 >= options.epochs) { // the mean of the later epochs
            for (size_t i = 0; i < weights.size(); ++i)
                sums[i] += weights[i];
        }
    }
    const int averaged = options.epochs - (options.epochs + 1) / 2;
    std::vector<LinearModel::Row> rows;
    for (size_t i = 0; i < weights.size(); ++i) {
        const double weight = averaged > 0 ? sums[i] / averaged : weights[i];
        const long steps = std::clamp(std::lround(weight / step), -127L, 127L);
        if (std::abs(steps) >= options.fewestSteps)
            rows.push_back({m_names[i], {{quint8(0), qint8(steps)}}});
    }
    m_weights = std::ssize(rows);
    return LinearModel::write(1, rows);
}

} // namespace Dateline
