// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "train/nameexamples.h"

#include <map>

namespace Dateline {

/// Counts how many of the names of annotated articles the engine finds, with their exact bounds and kinds.
class NameScore {
public:
    void add(const QJsonObject &object, const Lexicons &lexicons);
    /// Precision, recall and F1, and F1 by kind, in percent.
    [[nodiscard]] QString words() const;

private:
    struct Counts {
        int gold = 0;
        int found = 0;
        int right = 0;
        [[nodiscard]] double f1() const { return gold + found ? 200.0 * right / (gold + found) : 0; }
    };
    std::array<Counts, 4> m_kinds{};
    Counts m_all;
    int m_articles = 0;
    int m_faultless = 0;
};

} // namespace Dateline
