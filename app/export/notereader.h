// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/draft.h"
#include "library/note.h"

#include <vector>

namespace Dateline {

/// Notes that came back in.
struct IncomingNotes {
    std::vector<Note> notes; ///< in the file's order, without ids; those whose place is not clear are orphans
    qsizetype unclear = 0;   ///< how many of them are
};

/// The notes of a file for \a article: our own JSON, W3C Web Annotations (JSON-LD), annotations of Hypothesis, a REFI-QDA
/// project. A note comes to the place that the file names where its words stand there, whether the file counts code points,
/// UTF-16 units or bytes of UTF-8; else to where its words stand now, if that is clear (AnchorPlacer). Where a file has
/// notes on several texts, only those on this one are taken. The error is a sentence for the reader.
Result<IncomingNotes> readNotes(const Source &source, const Article &article);

/// The notes of \a incoming that are not among \a there: the same words with the same note of the same author, whatever
/// their times. One that was brought in before notes had authors is known by the time at which it was made.
std::vector<Note> newNotes(const std::vector<Note> &incoming, const std::vector<Note> &there);

// What the readers of the formats give to readNotes().

/// What offsets count.
enum class OffsetUnit { CodePoints, Utf16, Utf8 };

/// A note as a file has it.
struct FiledNote {
    Note note;             ///< its anchor has the words and what stands around them, as far as the file says it
    Span position{-1, -1}; ///< in the file's unit; negative where it names none
};

struct FiledNotes {
    std::vector<FiledNote> notes;
    QString text;                                  ///< what the positions count into, where the file has it
    OffsetUnit likeliest = OffsetUnit::CodePoints; ///< where the words do not tell
};

Result<FiledNotes> readJsonNotes(const Source &source, const Article &article);
Result<FiledNotes> readQdpxNotes(const Source &source, const Article &article);

} // namespace Dateline
