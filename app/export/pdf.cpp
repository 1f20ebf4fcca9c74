// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"
#include "export/notetext.h"
#include "export/printed.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// What QPdfWriter has no function for: author and language.
QByteArray metadata(const Article &article)
{
    const auto escaped = [](const QString &text) { return xmlText(text).toHtmlEscaped(); };
    const QString language = escaped(article.language.isEmpty() ? u"en"_s : article.language);
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
    return pdf;
}

} // namespace Dateline
