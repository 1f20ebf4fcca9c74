// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/pdfmodule.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

namespace Dateline {
namespace {

/// What pdfium has for a hyphen at a line's end, which it takes for none of the word's own.
constexpr QChar BrokenHyphen(0xFFFE);

/// Adds the lines of a page, each where it stands. Returns their length.
qsizetype addLines(std::vector<PdfLine> &lines, QPdfDocument &document, int page)
{
    const QString text = document.getAllText(page).text();
    const double height = document.pagePointSize(page).height();
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        QString line = text.sliced(at, end - at).trimmed();
        const int rows = 1 + int(line.count(BrokenHyphen));
        line.remove(BrokenHyphen);
        if (!line.isEmpty()) {
            const QPdfSelection place = document.getSelectionAtIndex(page, int(at), int(end - at));
            lines.push_back({line, place.boundingRectangle(), rows, page, height});
        }
        at = end + 1;
    }
    return text.size();
}

} // namespace
} // namespace Dateline

extern "C" Q_DECL_EXPORT Dateline::PdfText::Outcome datelineReadPdfText(const Dateline::Source &source,
                                                                        Dateline::PdfText &text)
{
    using Outcome = Dateline::PdfText::Outcome;
    constexpr int MostPages = 2000;
    QBuffer buffer;
    buffer.setData(source.bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready) {
        const auto error = document.error();
        const bool isLocked =
            error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme;
        return isLocked ? Outcome::Locked : Outcome::Damaged;
    }
    qsizetype length = 0;
    for (int page = 0; page < std::min(document.pageCount(), MostPages); ++page) {
        if (source.stopped())
            return Outcome::Stopped;
        length += Dateline::addLines(text.lines, document, page);
        if (length > source.limits.characters)
            return Outcome::TooLong;
    }
    text.title = document.metaData(QPdfDocument::MetaDataField::Title).toString().simplified();
    text.author = document.metaData(QPdfDocument::MetaDataField::Author).toString();
    text.created = document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime().date();
    return Outcome::Read;
}
