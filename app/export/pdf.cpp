// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"
#include "export/notetext.h"
#include "export/pdfadditions.h"
#include "export/printed.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

QString languageOf(const Article &article)
{
    return article.language.isEmpty() ? u"en"_s : article.language;
}

/// The same that the document's own dictionaries say, for those who read XMP.
QByteArray metadata(const Article &article)
{
    const auto escaped = [](const QString &text) { return xmlText(text).toHtmlEscaped(); };
    const QString language = escaped(languageOf(article));
    return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
           "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
           "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
           "<dc:source>%4</dc:source>\n"
           "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n"_s
               .arg(escaped(titleOf(article)), escaped(article.byline), language, escaped(sourceOf(article)))
               .toUtf8();
}

/// A heading's words without the numbers of notes.
QString headingOf(const QTextBlock &block)
{
    QString words;
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        if (piece.fragment().charFormat().verticalAlignment() != QTextCharFormat::AlignSuperScript)
            words += piece.fragment().text();
    }
    return words.simplified();
}

/// The headings that the document has an anchor at.
std::vector<PdfBookmark> bookmarksOf(const QTextDocument &document)
{
    std::vector<PdfBookmark> bookmarks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.begin().atEnd())
            continue;
        const QStringList names = block.begin().fragment().charFormat().anchorNames();
        if (!names.isEmpty())
            bookmarks.push_back({headingOf(block), names.front()});
    }
    return bookmarks;
}

} // namespace

QByteArray toPdf(const ExportInput &input)
{
    const std::unique_ptr<QTextDocument> document = printedArticle(input);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300); // at the 1200 of its own a thousand pages have no room in the layout's numbers
    writer.setTitle(titleOf(input.article));
    writer.setCreator(u"Dateline " DATELINE_VERSION ""_s);
    writer.setDocumentId(partId(input.article, u"pdf"_s));
    writer.setDocumentXmpMetadata(metadata(input.article));
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins({}); // the document has its own
    document->print(&writer);
    return withAdditions(pdf, {input.article.byline, languageOf(input.article), bookmarksOf(*document)});
}

} // namespace Dateline
