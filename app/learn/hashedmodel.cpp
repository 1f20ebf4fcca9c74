// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "learn/hashedmodel.h"

#include <algorithm>
#include <cmath>

namespace Dateline {

HashedModel::HashedModel(Bytes section)
{
    if (section.size() < sizeof(quint32))
        return;
    const quint32 places = readAt<quint32>(section, 0);
    if ((section.size() - sizeof(quint32)) / Classes < places)
        return;
    m_roots = reinterpret_cast<const qint8 *>(section.data()) + sizeof(quint32);
    m_places = places;
}

HashedModel::Scores HashedModel::score(std::span<const quint64> features) const
{
    Scores scores{};
    if (m_places == 0)
        return scores;
    for (const quint64 feature : features) {
        const qint8 *roots = m_roots + placeOf(feature, m_places) * Classes;
        for (size_t each = 0; each < Classes; ++each)
            scores[each] += roots[each] * std::abs(int(roots[each]));
    }
    return scores;
}

QByteArray HashedModel::write(std::span<const double> weights)
{
    double largest = 0;
    for (const double weight : weights)
        largest = std::max(largest, std::abs(weight));
    QByteArray bytes;
    append(bytes, quint32(weights.size() / Classes));
    for (const double weight : weights) {
        const double root = largest > 0 ? std::round(127 * std::sqrt(std::abs(weight) / largest)) : 0;
        bytes.append(char(qint8(weight < 0 ? -root : root)));
    }
    return bytes;
}

} // namespace Dateline
