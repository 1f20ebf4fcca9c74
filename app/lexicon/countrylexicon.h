// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/phrasemap.h"
#include "text/result.h"

#include <vector>

namespace Dateline {

/// Countries, territories with a code of their own and former countries, by their names and adjectives.
class CountryLexicon {
public:
    enum class Status { State, Territory, Former };
    struct Country {
        QString code; ///< ISO 3166-1 alpha-2; of a former country ISO 3166-3
        QString name; ///< the usual English one
        QString capital;
        Status status = Status::State;
        std::vector<QString> successors; ///< codes, of a former country
    };
    /// What a phrase may mean.
    struct Reading {
        qsizetype country = 0; ///< for country()
        bool adjective = false;
        QString written; ///< as the table spells it: "US" is not "us"
    };

    static Result<CountryLexicon> read(const QString &path = QStringLiteral(":/lexicon/countries.tsv"));

    /// The readings of a folded phrase, the likeliest first; null when there is none.
    [[nodiscard]] const std::vector<Reading> *find(QStringView phrase) const { return m_readings.find(phrase); }
    [[nodiscard]] qsizetype longest() const { return m_readings.longest(); }
    [[nodiscard]] const Country &country(qsizetype index) const { return m_countries[index]; }
    /// Null for a code that no row has.
    [[nodiscard]] const Country *findCode(QStringView code) const;
    /// The state that has this capital; null when none has. Linear.
    [[nodiscard]] const Country *findCapital(QStringView city) const;
    [[nodiscard]] qsizetype size() const { return std::ssize(m_countries); }

private:
    std::vector<Country> m_countries;
    PhraseMap<std::vector<Reading>> m_readings;
};

} // namespace Dateline
