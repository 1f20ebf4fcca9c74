// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"

namespace Dateline {
class OpenArticle;

/// What is typed for a note and not saved. Something that is empty is as it was saved.
struct NoteDraft {
    QString markdown;
    QString tags; ///< with commas between
    QString source;

    /// As the note would be typed.
    static NoteDraft of(const Note &note);
    /// What was typed on the note at an earlier time and not saved.
    static NoteDraft read(const OpenArticle &article, const Note &note);
    [[nodiscard]] bool isEmpty() const { return markdown.isEmpty() && tags.isEmpty() && source.isEmpty(); }
};

/// Keeps what is \a typed for the note on disk, as far as it is not what the note has already.
void keepDraft(OpenArticle &article, NoteId id, const NoteDraft &typed);
void dropDraft(OpenArticle &article, NoteId id);

} // namespace Dateline
