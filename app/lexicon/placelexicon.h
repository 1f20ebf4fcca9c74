// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/phrasemap.h"
#include "text/result.h"

#include <vector>

namespace Dateline {

/// Cities, states of the USA, regions and seas, by their names; the adjectives of some.
class PlaceLexicon {
public:
    enum class Kind { Capital, Seat, City, State, Region, Water };
    struct Place {
        QString name;
        QString country; ///< ISO 3166-1 alpha-2, empty for what lies in several
        Kind kind = Kind::City;
        int thousands = 0; ///< inhabitants, 0 when not known
    };
    struct Reading {
        qsizetype place = 0; ///< for place()
        bool adjective = false;
        QString written;
    };

    /// Where a word stands that makes a name a place's: "Lake Zurich", "Tana River".
    struct Head {
        bool before = false;
        bool after = false;
    };

    static Result<PlaceLexicon> read(const QString &places = QStringLiteral(":/lexicon/places.tsv"),
                                     const QString &heads = QStringLiteral(":/lexicon/place_heads.tsv"));

    /// Of a folded phrase; null when there is none.
    [[nodiscard]] const Reading *find(QStringView phrase) const { return m_readings.find(phrase); }
    /// Of a folded word; neither for most.
    [[nodiscard]] Head findHead(QStringView word) const
    {
        const Head *head = m_heads.find(word);
        return head ? *head : Head();
    }
    [[nodiscard]] qsizetype longest() const { return m_readings.longest(); }
    [[nodiscard]] const Place &place(qsizetype index) const { return m_places[index]; }
    [[nodiscard]] qsizetype size() const { return std::ssize(m_places); }

private:
    std::vector<Place> m_places;
    PhraseMap<Reading> m_readings;
    PhraseMap<Head> m_heads;
};

} // namespace Dateline
