// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/pdfmodule.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

namespace Dateline {
namespace {

/// What pdfium has for a hyphen at a line's end, which it takes for none of the word's own.
constexpr QChar BrokenHyphen(0xFFFE);

QRectF boxOf(QPdfDocument &document, int page, qsizetype begin, qsizetype end)
{
    return document.getSelectionAtIndex(page, int(begin), int(end - begin)).boundingRectangle();
}

/// Where a line of pdfium's is words of two columns: it joins what stands beside each other.
std::vector<qsizetype> cutsOf(QPdfDocument &document, int page, const QString &text, Span line)
{
    constexpr double WidestSpace = 1.5; // of a line's height; that of a comma is no measure
    const QList<QPolygonF> parts = document.getSelectionAtIndex(page, int(line.begin), int(line.end - line.begin)).bounds();
    double height = 0;
    for (const QPolygonF &part : parts)
        height = std::max(height, part.boundingRect().height());
    const auto isGap = [height](const QRectF &left, const QRectF &right) {
        return right.left() - left.right() > WidestSpace * height;
    };
    const auto hasGap = [&](const QPolygonF &left, const QPolygonF &right) {
        return isGap(left.boundingRect(), right.boundingRect());
    };
    if (std::ranges::adjacent_find(parts, hasGap) == parts.end())
        return {};
    std::vector<qsizetype> cuts;
    qsizetype begin = line.begin;
    for (qsizetype at = text.indexOf(u' ', begin); at >= 0 && at + 1 < line.end; at = text.indexOf(u' ', at + 1)) {
        const qsizetype next = std::min(line.end, at + 2); // one letter is enough
        if (at > begin && isGap(boxOf(document, page, at - 1, at), boxOf(document, page, at + 1, next))) {
            cuts.push_back(at);
            begin = at + 1;
        }
    }
    return cuts;
}

/// Adds the lines of a page, each where it stands. Returns their length.
qsizetype addLines(std::vector<PdfLine> &lines, QPdfDocument &document, int page)
{
    const QString label = document.pageLabel(page);
    const QString name = label.isEmpty() ? QString::number(page + 1) : label;
    const QString text = document.getAllText(page).text();
    const double height = document.pagePointSize(page).height();
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        std::vector<qsizetype> cuts = cutsOf(document, page, text, {at, end});
        cuts.push_back(end);
        for (qsizetype begin = at; const qsizetype cut : cuts) {
            QString line = text.sliced(begin, cut - begin).trimmed();
            const int rows = 1 + int(line.count(BrokenHyphen));
            line.remove(BrokenHyphen);
            if (!line.isEmpty())
                lines.push_back({line, boxOf(document, page, begin, cut), rows, page, height, name});
            begin = cut;
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
