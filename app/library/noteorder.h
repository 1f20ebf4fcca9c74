// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"

#include <vector>

namespace Dateline {

/// Orders in which notes are listed.
enum class NoteOrder {
    Place, ///< of their words in the article
    Time,  ///< of writing, the last first
    Own    ///< the reader's: those that were put at a place by their rank, then all others in text order
};

/// Whether \a one stands before \a other.
bool isBefore(const Note &one, const Note &other, NoteOrder order);

/// The notes whose rank changes, with their new rank, when the one with \a id is put right before, or right after, the one
/// with
/// \a beside in the reader's own order. None where it stands there already, or one of the two is not among \a notes. Mostly
/// one: ranks leave room between them.
std::vector<Note> moved(const std::vector<Note> &notes, NoteId id, NoteId beside, bool after);

} // namespace Dateline
