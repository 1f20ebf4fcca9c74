// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/noteorder.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Dateline {

namespace {

constexpr qint64 room = 1024; ///< between the ranks of neighbours

/// A rank for the note between its neighbours in \a sorted; 0 where there is no room.
qint64 rankAt(const std::vector<Note> &sorted, size_t at)
{
    const qint64 before = at == 0 ? 0 : sorted[at - 1].rank;
    const qint64 after = at + 1 == sorted.size() ? 0 : sorted[at + 1].rank;
    if (at > 0 && before == 0)
        return 0; // the one before has no rank, so that this would come first
    if (after == 0)
        return before + room;
    return after - before > 1 ? before + (after - before) / 2 : 0;
}

} // namespace

bool isBefore(const Note &one, const Note &other, NoteOrder order)
{
    const auto inText = [](const Note &note) { return std::pair(note.anchor.position, note.id); };
    switch (order) {
    case NoteOrder::Place:
        break;
    case NoteOrder::Time:
        return std::tuple(other.created, other.id) < std::tuple(one.created, one.id);
    case NoteOrder::Own: {
        const auto rank = [](const Note &note) { return note.rank > 0 ? note.rank : std::numeric_limits<qint64>::max(); };
        if (rank(one) != rank(other))
            return rank(one) < rank(other);
        break;
    }
    }
    return inText(one) < inText(other);
}

std::vector<Note> moved(const std::vector<Note> &notes, NoteId id, NoteId beside, bool after)
{
    std::vector<Note> sorted = notes;
    std::ranges::sort(sorted, [](const Note &one, const Note &other) { return isBefore(one, other, NoteOrder::Own); });
    const auto from = std::ranges::find(sorted, id, &Note::id);
    if (from == sorted.end() || id == beside || !std::ranges::contains(sorted, beside, &Note::id))
        return {};
    const auto was = from - sorted.begin();
    Note note = *from;
    sorted.erase(from);
    const auto to = std::ranges::find(sorted, beside, &Note::id) + (after ? 1 : 0);
    const auto at = to - sorted.begin();
    if (at == was)
        return {};
    sorted.insert(to, note);
    if (const qint64 rank = rankAt(sorted, size_t(at)); rank != 0) {
        note.rank = rank;
        return {note};
    }
    // All up to the last that has a rank are counted anew.
    auto last = sorted.begin() + at;
    for (auto each = last; each != sorted.end(); ++each) {
        if (each->rank > 0)
            last = each;
    }
    std::vector<Note> changed;
    qint64 rank = 0;
    for (auto each = sorted.begin(); each <= last; ++each) {
        rank += room;
        if (each->rank != rank) {
            each->rank = rank;
            changed.push_back(*each);
        }
    }
    return changed;
}

} // namespace Dateline
