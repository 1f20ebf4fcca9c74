// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

namespace Dateline {

/// How much of all quoted words is one speaker's.
struct TalkShare {
    std::optional<EntityId> speaker; ///< empty: what is unattributed
    QString name;                    ///< as short as the article has it; empty: unattributed
    qsizetype quotes = 0;
    qsizetype letters = 0; ///< UTF-16 units of all words that are theirs
    double share = 0;      ///< 0 to 1

    bool operator==(const TalkShare &) const = default;
};

/// Those who speak most first; what is unattributed comes last. The shares sum up to 1, or there are none.
std::vector<TalkShare> talkShares(QStringView text, const Analysis &analysis);

/// "Aydogan" where the article says that too, else the whole name.
QString shortName(QStringView text, const Entity &entity);

} // namespace Dateline
