// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/covers.h"
#include "export/exporters.h"
#include "export/notetext.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

constexpr QLatin1StringView Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr QLatin1StringView Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr QLatin1StringView Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_L1;
constexpr QLatin1StringView Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_L1;
constexpr QLatin1StringView DublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr QLatin1StringView MediaType = "application/vnd.oasis.opendocument.text"_L1;

QByteArray manifest()
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    xml.writeStartDocument();
    xml.writeNamespace(Manifest, "manifest"_L1);
    xml.writeStartElement(Manifest, "manifest"_L1);
    xml.writeAttribute(Manifest, "version"_L1, "1.3"_L1);
    for (const auto &[path, type] : {std::pair("/"_L1, MediaType), std::pair("content.xml"_L1, "text/xml"_L1),
                                     std::pair("styles.xml"_L1, "text/xml"_L1), std::pair("meta.xml"_L1, "text/xml"_L1)}) {
        xml.writeEmptyElement(Manifest, "file-entry"_L1);
        xml.writeAttribute(Manifest, "full-path"_L1, path);
        xml.writeAttribute(Manifest, "media-type"_L1, type);
    }
    xml.writeEndDocument();
    return part;
}

/// Readers look for the part; all looks are theirs.
QByteArray styles()
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    xml.writeStartDocument();
    xml.writeNamespace(Office, "office"_L1);
    xml.writeStartElement(Office, "document-styles"_L1);
    xml.writeAttribute(Office, "version"_L1, "1.3"_L1);
    xml.writeEmptyElement(Office, "styles"_L1);
    xml.writeEndDocument();
    return part;
}

QByteArray metadata(const Article &article)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    xml.writeStartDocument();
    xml.writeNamespace(Office, "office"_L1);
    xml.writeNamespace(Meta, "meta"_L1);
    xml.writeNamespace(DublinCore, "dc"_L1);
    xml.writeStartElement(Office, "document-meta"_L1);
    xml.writeAttribute(Office, "version"_L1, "1.3"_L1);
    xml.writeStartElement(Office, "meta"_L1);
    xml.writeTextElement(DublinCore, "title"_L1, xmlText(titleOf(article)));
    if (!article.byline.isEmpty())
        xml.writeTextElement(Meta, "initial-creator"_L1, xmlText(article.byline));
    if (!article.language.isEmpty())
        xml.writeTextElement(DublinCore, "language"_L1, xmlText(article.language));
    if (article.published.isValid())
        xml.writeTextElement(Meta, "creation-date"_L1, article.published.toString(Qt::ISODate) + "T00:00:00"_L1);
    xml.writeEndDocument();
    return part;
}

class Writer {
public:
    explicit Writer(const ExportInput &input)
        : m_input(input)
    { }

    QByteArray content()
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(Office, "office"_L1);
        m_xml.writeNamespace(Text, "text"_L1);
        m_xml.writeNamespace(DublinCore, "dc"_L1);
        m_xml.writeStartElement(Office, "document-content"_L1);
        m_xml.writeAttribute(Office, "version"_L1, "1.3"_L1);
        m_xml.writeStartElement(Office, "body"_L1);
        m_xml.writeStartElement(Office, "text"_L1);
        const auto stops = noteStops(m_input);
        for (size_t i = 0; i < stops.size(); ++i)
            paragraph(m_input.article.blocks[i], stops[i]);
        m_xml.writeEndDocument();
        return m_part;
    }

private:
    void paragraph(const Block &block, const std::vector<NoteStop> &stops)
    {
        const bool isHead = block.kind != Block::Kind::Paragraph;
        m_xml.writeStartElement(Text, isHead ? "h"_L1 : "p"_L1);
        if (isHead)
            m_xml.writeAttribute(Text, "outline-level"_L1, block.kind == Block::Kind::Headline ? "1"_L1 : "2"_L1);
        qsizetype at = block.span.begin;
        for (const NoteStop &stop : stops) {
            words({at, stop.at});
            at = stop.at;
            if (stop.begins)
                annotation(m_input.notes[stop.note], stop.note);
            else
                annotationEnd(stop.note);
        }
        words({at, block.span.end});
        m_xml.writeEndElement();
    }

    /// Runs of spaces have an element of their own, else readers fold them.
    void words(Span span)
    {
        const QString text = xmlText(span.of(m_input.article.text).toString());
        bool spaced = true;
        qsizetype from = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool space = text[i] == u' ';
            if ((space && spaced) || text[i] == u'\t' || text[i] == u'\n') {
                m_xml.writeCharacters(text.sliced(from, i - from));
                m_xml.writeEmptyElement(Text, space ? "s"_L1 : text[i] == u'\t' ? "tab"_L1 : "line-break"_L1);
                from = i + 1;
            }
            spaced = space;
        }
        m_xml.writeCharacters(text.sliced(from));
    }

    void annotation(const Note &note, qsizetype number)
    {
        m_xml.writeStartElement(Office, "annotation"_L1);
        m_xml.writeAttribute(Office, "name"_L1, u"note%1"_s.arg(number + 1));
        m_xml.writeTextElement(DublinCore, "creator"_L1, xmlText(authorOf(note)));
        m_xml.writeTextElement(DublinCore, "date"_L1, timeStamp(note.changed).chopped(1));
        for (const QString &line : commentLines(note, m_input.article))
            m_xml.writeTextElement(Text, "p"_L1, xmlText(line));
        m_xml.writeEndElement();
    }

    void annotationEnd(qsizetype number)
    {
        m_xml.writeEmptyElement(Office, "annotation-end"_L1);
        m_xml.writeAttribute(Office, "name"_L1, u"note%1"_s.arg(number + 1));
    }

    const ExportInput &m_input;
    QByteArray m_part;
    QXmlStreamWriter m_xml{&m_part};
};

} // namespace

QByteArray toOdt(const ExportInput &input)
{
    return zipped({{u"mimetype"_s, QByteArray(MediaType.latin1())},
                   {u"META-INF/manifest.xml"_s, manifest()},
                   {u"content.xml"_s, Writer(input).content()},
                   {u"styles.xml"_s, styles()},
                   {u"meta.xml"_s, metadata(input.article)}},
                  true);
}

} // namespace Dateline
