// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <algorithm>
#include <initializer_list>
#include <span>

namespace Dateline {

inline bool isOneOf(QStringView word, std::span<const QStringView> words)
{
    return std::ranges::contains(words, word);
}

inline bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::contains(words, word);
}

} // namespace Dateline
