// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <concepts>

namespace Dateline {

/// Mixes \a value into \a hash. The same on every machine: model files depend on it.
constexpr quint64 mixHash(quint64 hash, quint64 value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29);
}

constexpr quint64 hashOf(QStringView word)
{
    quint64 hash = 0x51ED270B7A2F8D31ULL + quint64(word.size());
    for (const QChar c : word)
        hash = mixHash(hash, c.unicode());
    return hash;
}

/// The name of a feature: the template's number and its values, in their order.
constexpr quint64 featureHash(quint64 number, std::convertible_to<quint64> auto... values)
{
    quint64 hash = (number + 1) * 0xD6E8FEB86659FD93ULL;
    ((hash = mixHash(hash, quint64(values))), ...);
    return mixHash(hash, 0);
}

} // namespace Dateline
