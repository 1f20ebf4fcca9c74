// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exporters.h"

#include <QUuid>

#include <optional>

namespace Dateline {

/// What a highlight is called in files, whatever the reader's language; yellow for a name that is none of these.
QString highlightName(Highlight highlight);
Highlight highlightNamed(const QString &name);
/// How it looks in the files of other programs: "#FFE066".
QLatin1StringView rgbOf(Highlight highlight);

/// How the check of a note stands, as a tag: "check:confirmed"; empty for no check.
QString checkTag(CheckStatus check);
/// Nothing for a tag of another kind.
std::optional<CheckStatus> checkOfTag(const QString &tag);

/// What a note of a REFI-QDA project is called that is the source of another.
inline constexpr QLatin1StringView QdpxSourceName("check:source");

/// The account under which notes leave for Hypothesis.
inline constexpr QLatin1StringView HypothesisUser("acct:dateline@localhost");

/// Who made the note, in formats that ask for a name: "Dateline" for the reader, whose name it does not know.
QString authorOf(const Note &note);

/// The check and its source in words: "Check: confirmed", "Source: the harbour master, by telephone". None for a note that
/// has neither.
QStringList checkLines(const Note &note);

/// What a note says, as lines without markup: its words, its check, its tags. A bare highlight has none.
QStringList noteLines(const Note &note);

/// The note's number, the same in every export: of the article's text and the note's id in the library.
QUuid noteId(const Article &article, const Note &note);

/// The same for anything else of the article's, by a name of its own.
QUuid partId(const Article &article, const QString &name);

/// The article's title, or the name of its file where it has none.
QString titleOf(const Article &article);

/// Where it comes from, as a line in the reader's language: outlet, byline, day. Empty where nothing is known.
QString sourceLine(const Article &article);

/// What the article is called among other programs: its address, or its hash as a URN where it has none.
QString sourceOf(const Article &article);

/// The words of \a text that a note covers, never half a letter; a place outside the text covers none.
Span placeOf(const Note &note, QStringView text);

/// The note's anchor with whole letters at both ends; as it is where its words do not stand at its place.
Anchor wholeAnchor(const Note &note, QStringView text);

/// \a text with U+FFFD for lone surrogates, which no encoding has a way to write.
QString wholeText(QString text);

/// \a text without what XML 1.0 has no way to write: controls and lone surrogates become U+FFFD.
QString xmlText(QString text);

/// ISO 8601 in UTC; an unknown time is that of 1970, so that the same notes give the same file.
QString timeStamp(const QDateTime &time);

/// The notes that begin and end within a block, for formats that set comments between the words.
struct NoteStop {
    qsizetype at = 0;
    bool begins = false;
    qsizetype note = 0; ///< an index into the notes
    int rank = 0;       ///< which comes first where several meet
};

/// One list a block, in text order; each note begins and ends once, whatever it covers.
std::vector<std::vector<NoteStop>> noteStops(const ExportInput &input);

/// Parts with their names as a zip archive. The first is stored as it is where \a storeFirst: it tells what the file is.
QByteArray zipped(const std::vector<std::pair<QString, QByteArray>> &parts, bool storeFirst = false);

} // namespace Dateline
