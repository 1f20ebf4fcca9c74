// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/pdf.h"

#include "import/pdfcolumns.h"
#include "import/pdfmodule.h"
#include "import/xmlparts.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The module's function, from where it is installed or built; nothing where it is missing.
ReadPdfText findReader()
{
    const QStringList folders{QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(DATELINE_MODULES),
                              QStringLiteral(DATELINE_BUILT_MODULES)};
    for (const QString &folder : folders) {
        if (const QFunctionPointer found = QLibrary::resolve(folder + "/libdateline_pdf"_L1, ReadPdfTextName))
            return reinterpret_cast<ReadPdfText>(found);
    }
    return nullptr;
}

/// A sentence, or nothing where the PDF was read.
QString errorOf(PdfText::Outcome outcome, const Source &source)
{
    switch (outcome) {
    case PdfText::Outcome::Read:
        return {};
    case PdfText::Outcome::Damaged:
        return brokenError(source.file);
    case PdfText::Outcome::Locked:
        return Tr::tr("Cannot read \"%1\": it is protected by a password.").arg(source.file);
    case PdfText::Outcome::Stopped:
        return stoppedError(source.file);
    case PdfText::Outcome::TooLong:
        return tooLongError(source.file, source.limits.characters);
    }
    return {};
}

} // namespace

Result<Draft> readPdf(const Source &source)
{
    static const ReadPdfText readText = findReader();
    if (!readText)
        return std::unexpected(
            Tr::tr("Cannot read \"%1\": the part of Dateline that reads PDF is missing.").arg(source.file));
    PdfText text;
    if (const QString error = errorOf(readText(source, text), source); !error.isEmpty())
        return std::unexpected(error);
    if (text.lines.empty()) {
        return std::unexpected(Tr::tr("Cannot read \"%1\": its pages are pictures, without text in them.").arg(source.file));
    }
    Draft draft;
    std::vector<PdfLine> lines = inReadingOrder(withoutRunningHeads(text.lines));
    const std::vector<PdfLine> footnotes = takeFootnotes(lines);
    draft.blocks = joinLines(withRows(std::move(lines)));
    draft.notes = joinFootnotes(footnotes);
    draft.byline = text.author;
    draft.written = text.created;
    // What a word processor made of a file's name is no title.
    if (text.title.contains(u' ') && !text.title.startsWith("Microsoft Word"_L1))
        draft.title = text.title;
    return draft;
}

} // namespace Dateline
