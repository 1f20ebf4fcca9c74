// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "library/note.h"
#include "text/article.h"
#include "text/result.h"

#include <QIODevice>

#include <span>

namespace Dateline {
struct TimelineChoice;

/// What an export is made of. The references must outlive the call.
struct ExportInput {
    const Article &article;
    const Analysis &analysis;
    const std::vector<Note> &notes;
    bool marks = true;                        ///< whether what the engine found is marked, in formats that show the article
    const TimelineChoice *timeline = nullptr; ///< what pictures of the timeline show; all events where it is not given
};

enum class ExportFormat {
    Markdown,
    Html,
    Json,
    Odt,
    Docx,
    Csv,
    QuotesCsv,
    TalkCsv,
    DealsCsv,
    WebAnnotation,
    Qdpx,
    Brat,
    CslJson,
    Ris,
    ICalendar,
    TimelineJs,
    TimelineCsv,
    Hypothesis,
    Pdf,
    TimelineSvg,
    TimelinePng
};

/// What a format is like.
enum class ExportTrait {
    Text = 1,  ///< its bytes are UTF-8 that a person can read
    Notes = 2, ///< holds the notes
    Marks = 4, ///< shows the article with the engine's marks, or without them
    Fonts = 8, ///< lays out words: made under a QGuiApplication only
};
Q_DECLARE_FLAGS(ExportTraits, ExportTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(ExportTraits)

/// What a format is called on the command line, and what its files end in.
struct ExportKind {
    ExportFormat format;
    QLatin1StringView name;
    QLatin1StringView suffix; ///< without its dot
    ExportTraits traits;
};

/// All formats, each at the place of its number.
std::span<const ExportKind> exportKinds();
const ExportKind &kindOf(ExportFormat format);
/// What an export in the format holds, in the reader's language: "Article with notes as comments, ODT".
QString words(ExportFormat format);

/// One of the formats, or a template of the reader's own (templates.h).
struct ExportChoice {
    ExportFormat format = ExportFormat::Markdown;
    QString templateFile = {}; ///< written instead of the format where it is named

    bool operator==(const ExportChoice &) const = default;
};

/// What files of it end in, without its dot; what it is like, where a template is text with notes; what it holds.
QString suffixOf(const ExportChoice &choice);
ExportTraits traitsOf(const ExportChoice &choice);
QString words(const ExportChoice &choice);

/// All that the reader can choose from: the formats by their words, those of one thing together, then the templates.
std::vector<ExportChoice> exportChoices();
/// What a file of an article is called, without a suffix; empty for a title without letters.
QString fileNameFor(const QString &title);

/// The export's bytes. A template may fail.
Result<QByteArray> exported(const ExportChoice &choice, const ExportInput &input);
QByteArray exported(ExportFormat format, const ExportInput &input);

/// The analysis in its own format on one line, with the notes beside it: "notes", in the order given.
QByteArray toJsonWithNotes(const ExportInput &input);

/// Every note with its highlighted words, under title, outlet, date and address of the article, in text order. What the
/// article says of itself stands in front as YAML; article and notes are blocks with names (mergedmarkdown.h).
QByteArray toMarkdown(const ExportInput &input);

/// One HTML file that needs no script: the article with its marks and the reader's highlights, each note beside it.
QByteArray toHtml(const ExportInput &input);

/// The pages that printing gives, as PDF: selectable words, marks and highlights, headings as bookmarks, notes as numbered
/// endnotes with links both ways. Needs a QGuiApplication, for its fonts.
QByteArray toPdf(const ExportInput &input);

/// Text documents of LibreOffice and Word: the article, each note as a comment at the words that it is about.
QByteArray toOdt(const ExportInput &input);
QByteArray toDocx(const ExportInput &input);

/// Tables (RFC 4180, UTF-8) of the notes, the quotes, the deals; offsets in code points.
QByteArray toCsv(const ExportInput &input);
QByteArray toQuotesCsv(const ExportInput &input);
QByteArray toTalkCsv(const ExportInput &input);
QByteArray toDealsCsv(const ExportInput &input);

/// The notes as a page of W3C Web Annotations (JSON-LD).
QByteArray toWebAnnotation(const ExportInput &input);
/// The notes as the client of Hypothesis imports them; offsets in UTF-16 units, as it counts.
QByteArray toHypothesis(const ExportInput &input);
/// A REFI-QDA 1.0 project: the article with a selection for each note.
QByteArray toQdpx(const ExportInput &input);
/// An archive of the article, the notes in brat's standoff format, and brat's configuration.
QByteArray toBrat(const ExportInput &input);

/// The article as a reference, with its notes.
QByteArray toCslJson(const ExportInput &input);
QByteArray toRis(const ExportInput &input);

/// The events: those with a day, for calendars; all of them, for TimelineJS, as JSON and as the table that it reads too.
QByteArray toICalendar(const ExportInput &input);
QByteArray toTimelineJs(const ExportInput &input);
QByteArray toTimelineCsv(const ExportInput &input);
/// The events as pictures. They need a QGuiApplication.
QByteArray toTimelineSvg(const ExportInput &input);
QByteArray toTimelinePng(const ExportInput &input);

/// Writes a file by QSaveFile: the old one or the new one, never half of it.
Result<void> writeWhole(const QString &path, const QByteArray &contents);
/// What a file of an export comes to hold.
struct ExportContents {
    QByteArray bytes;
    bool keepsWords = false; ///< those that the reader wrote into the export that is there already
};

/// What exportTo() would write to \a path. Fails where Markdown is there that cannot be read.
Result<ExportContents> exportContents(const QString &path, const ExportChoice &choice, const ExportInput &input);

/// Writes the export, whole. An export of the same article in Markdown is brought up to date (mergedMarkdown()); any other
/// file is replaced.
Result<void> exportTo(const QString &path, const ExportChoice &choice, const ExportInput &input);

} // namespace Dateline
