// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

#include <QSet>

namespace Dateline {

/// Which country a phrase means, if any, told from its neighbours and the rest of the article.
class CountryReader {
public:
    /// Looks through the article once for the countries and states whose names have but one reading.
    explicit CountryReader(const NameText &text);

    /// The country or its adjective that begins at a token, the longest phrase before \a limit.
    [[nodiscard]] std::optional<Name> find(qsizetype first, qsizetype limit) const;
    /// All countries and adjectives of the article in text order, none overlapping another.
    [[nodiscard]] std::vector<Name> all() const;

private:
    [[nodiscard]] bool isSpelled(QStringView written, qsizetype first, qsizetype end) const;
    [[nodiscard]] bool isStateOfUsa(qsizetype first, qsizetype end) const;
    [[nodiscard]] bool isCommonNoun(qsizetype first, qsizetype end) const;

    const NameText &m_text;
    QSet<QString> m_certain;  ///< codes of countries that stand in the article by a name of their own
    bool m_usaStates = false; ///< another state of the USA stands in the article
};

} // namespace Dateline
