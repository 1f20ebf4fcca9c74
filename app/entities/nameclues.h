// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"
#include "entities/nametext.h"

namespace Dateline {

/// What the lexicons say of each token of an article, one bit a statement.
class NameClues {
public:
    enum Clue : quint64 {
        CountryBegin = 1ULL << 0,
        CountryInside = 1ULL << 1,
        CountryAdjective = 1ULL << 2,
        PlaceBegin = 1ULL << 3,
        PlaceInside = 1ULL << 4,
        LargePlace = 1ULL << 5, ///< a capital, a state, a city of half a million
        PlaceAdjective = 1ULL << 6,
        PlaceHeadBefore = 1ULL << 7,
        PlaceHeadAfter = 1ULL << 8,
        Given = 1ULL << 9,
        Family = 1ULL << 10,
        KnownBegin = 1ULL << 11, ///< a known organization
        KnownInside = 1ULL << 12,
        OrganizationHead = 1ULL << 13,
        FirmHead = 1ULL << 14, ///< the head makes a company
        PartyHead = 1ULL << 15,
        SportHead = 1ULL << 16,
        SchoolHead = 1ULL << 17,
        Honorific = 1ULL << 18,
        Office = 1ULL << 19,
        Work = 1ULL << 20,
        Kin = 1ULL << 21,
        OtherWhole = 1ULL << 22, ///< names no one by itself
        OtherInside = 1ULL << 23,
        OtherHead = 1ULL << 24,
        Calendar = 1ULL << 25,
        Particle = 1ULL << 26, ///< a small word inside the names of people
        Initial = 1ULL << 27,
        AllCapitals = 1ULL << 28,
        State = 1ULL << 29, ///< of the USA
    };
    static constexpr int bits = 30;

    NameClues(const NameText &text, std::span<const Name> countries);

    [[nodiscard]] quint64 of(qsizetype token) const
    {
        return token >= 0 && token < std::ssize(m_clues) ? m_clues[token] : 0;
    }

private:
    void addCountries(std::span<const Name> countries);
    void give(qsizetype token, Clue clue, bool holds = true) { m_clues[token] |= holds ? quint64(clue) : 0; }
    void addWord(qsizetype token);
    void addPhrases(qsizetype token);
    void mark(qsizetype first, qsizetype end, quint64 begin, quint64 inside);

    const NameText &m_text;
    std::vector<quint64> m_clues;
};

} // namespace Dateline
