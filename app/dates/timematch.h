// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/timepieces.h"

#include <optional>

namespace Dateline {

/// The values that a match has gathered.
class TimeSlotValues {
public:
    [[nodiscard]] std::optional<int> operator[](TimeSlot slot) const
    {
        return m_set >> int(slot) & 1 ? std::optional(m_values[std::size_t(slot)]) : std::nullopt;
    }
    [[nodiscard]] bool has(TimeSlot slot) const { return m_set >> int(slot) & 1; }
    void set(TimeSlot slot, int value)
    {
        m_values[std::size_t(slot)] = value;
        m_set |= 1u << int(slot);
    }

private:
    std::array<int, TimeSlots> m_values{};
    quint32 m_set = 0;
};

/// A rule that fits the pieces [begin, end).
struct TimeMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
    int rule = -1;
    TimeSlotValues values;
};

/// All that rules find in one sentence, by begin, longer ones first, then as the rules stand. Matches overlap.
std::vector<TimeMatch> timeMatches(std::span<const TimePiece> pieces, const TimeGrammar &grammar);

} // namespace Dateline
