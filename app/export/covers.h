// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exporters.h"

namespace Dateline {

/// Something that covers words of the text: one of the engine's marks, or a note.
struct Cover {
    enum class Mark { Person, Country, Place, Organization, Quote, Cue, Date, Deal, Note };
    Span span;
    Mark mark = Mark::Note;
    bool nominal = false; ///< a description, not a name
    QString title;        ///< who, what or when; for where a pointer can rest on it
    qsizetype note = -1;  ///< an index into the notes; -1 for a mark
};

/// Words of a block that the same covers lie on from end to end.
struct Piece {
    Span span;
    std::vector<const Cover *> covers; ///< the engine's marks first, then notes
    std::vector<qsizetype> ending;     ///< notes whose last words these are, in their order
};

/// All covers that lie on words of the text: the engine's marks where the export shows them, and the notes.
std::vector<Cover> coversOf(const ExportInput &input);

/// Every block cut wherever a cover begins or ends, so that overlapping marks and notes stay whole. They point into
/// \a covers.
std::vector<std::vector<Piece>> piecesOf(const Article &article, const std::vector<Cover> &covers);

/// A note's page, colour and tags as a line: "p. 3 \u00B7 yellow \u00B7 #to check".
QString detailsOf(const Note &note, const Article &article);

/// The lines of a comment at the note's words: the page that they are on, where the article has pages, and noteLines().
/// There is one at least.
QStringList commentLines(const Note &note, const Article &article);

} // namespace Dateline
