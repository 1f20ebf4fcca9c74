// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/hashedperceptron.h"

namespace Dateline {

HashedPerceptron::HashedPerceptron(quint32 places)
    : m_places(places)
    , m_weights(size_t(places) * HashedModel::Classes)
    , m_late(m_weights.size())
{ }

HashedModel::Scores HashedPerceptron::score(std::span<const quint64> features) const
{
    HashedModel::Scores scores{};
    for (const quint64 feature : features) {
        const size_t at = HashedModel::placeOf(feature, m_places) * HashedModel::Classes;
        for (size_t each = 0; each < scores.size(); ++each)
            scores[each] += m_weights[at + each];
    }
    return scores;
}

void HashedPerceptron::update(std::span<const quint64> features, Action action, int step)
{
    for (const quint64 feature : features) {
        const size_t at = HashedModel::placeOf(feature, m_places) * HashedModel::Classes + size_t(action);
        m_weights[at] += step;
        m_late[at] += step * m_clock;
    }
}

QByteArray HashedPerceptron::write() const
{
    std::vector<double> weights(m_weights.size());
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = m_weights[i] - double(m_late[i]) / double(m_clock);
    return HashedModel::write(weights);
}

} // namespace Dateline
