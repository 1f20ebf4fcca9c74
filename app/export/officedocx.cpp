// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/covers.h"
#include "export/exporters.h"
#include "export/notetext.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

constexpr QLatin1StringView Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;

constexpr QByteArrayView ContentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>)";
constexpr QByteArrayView Relations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>)";
constexpr QByteArrayView DocumentRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>)";
constexpr QByteArrayView Styles =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style></w:styles>)";

QByteArray coreProperties(const Article &article)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    const QLatin1StringView core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_L1;
    const QLatin1StringView dc = "http://purl.org/dc/elements/1.1/"_L1;
    const QLatin1StringView terms = "http://purl.org/dc/terms/"_L1;
    const QLatin1StringView instance = "http://www.w3.org/2001/XMLSchema-instance"_L1;
    xml.writeStartDocument();
    xml.writeNamespace(core, "cp"_L1);
    xml.writeNamespace(dc, "dc"_L1);
    xml.writeNamespace(terms, "dcterms"_L1);
    xml.writeNamespace(instance, "xsi"_L1);
    xml.writeStartElement(core, "coreProperties"_L1);
    xml.writeTextElement(dc, "title"_L1, xmlText(titleOf(article)));
    if (!article.byline.isEmpty())
        xml.writeTextElement(dc, "creator"_L1, xmlText(article.byline));
    if (!article.language.isEmpty())
        xml.writeTextElement(dc, "language"_L1, xmlText(article.language));
    if (article.published.isValid()) {
        xml.writeStartElement(terms, "created"_L1);
        xml.writeAttribute(instance, "type"_L1, "dcterms:W3CDTF"_L1);
        xml.writeCharacters(article.published.toString(Qt::ISODate) + "T00:00:00Z"_L1);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return part;
}

void writeRun(QXmlStreamWriter &xml, const QString &words)
{
    if (words.isEmpty())
        return;
    xml.writeStartElement(Word, "r"_L1);
    xml.writeStartElement(Word, "t"_L1);
    xml.writeAttribute("xml:space"_L1, "preserve"_L1);
    xml.writeCharacters(xmlText(words));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeMark(QXmlStreamWriter &xml, QLatin1StringView element, qsizetype number)
{
    xml.writeEmptyElement(Word, element);
    xml.writeAttribute(Word, "id"_L1, QString::number(number));
}

void writeParagraph(QXmlStreamWriter &xml, const ExportInput &input, const Block &block, const std::vector<NoteStop> &stops)
{
    xml.writeStartElement(Word, "p"_L1);
    if (block.kind != Block::Kind::Paragraph) {
        xml.writeStartElement(Word, "pPr"_L1);
        xml.writeEmptyElement(Word, "pStyle"_L1);
        xml.writeAttribute(Word, "val"_L1, block.kind == Block::Kind::Headline ? "Heading1"_L1 : "Heading2"_L1);
        xml.writeEndElement();
    }
    qsizetype at = block.span.begin;
    for (const NoteStop &stop : stops) {
        writeRun(xml, Span{at, stop.at}.of(input.article.text).toString());
        at = stop.at;
        if (stop.begins) {
            writeMark(xml, "commentRangeStart"_L1, stop.note);
        } else {
            writeMark(xml, "commentRangeEnd"_L1, stop.note);
            xml.writeStartElement(Word, "r"_L1);
            writeMark(xml, "commentReference"_L1, stop.note);
            xml.writeEndElement();
        }
    }
    writeRun(xml, Span{at, block.span.end}.of(input.article.text).toString());
    xml.writeEndElement();
}

QByteArray document(const ExportInput &input)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    xml.writeStartDocument();
    xml.writeNamespace(Word, "w"_L1);
    xml.writeStartElement(Word, "document"_L1);
    xml.writeStartElement(Word, "body"_L1);
    const auto stops = noteStops(input);
    for (size_t i = 0; i < stops.size(); ++i)
        writeParagraph(xml, input, input.article.blocks[i], stops[i]);
    xml.writeEndDocument();
    return part;
}

QByteArray comments(const ExportInput &input)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    xml.writeStartDocument();
    xml.writeNamespace(Word, "w"_L1);
    xml.writeStartElement(Word, "comments"_L1);
    for (qsizetype i = 0; i < std::ssize(input.notes); ++i) {
        xml.writeStartElement(Word, "comment"_L1);
        xml.writeAttribute(Word, "id"_L1, QString::number(i));
        xml.writeAttribute(Word, "author"_L1, xmlText(authorOf(input.notes[i])));
        xml.writeAttribute(Word, "date"_L1, timeStamp(input.notes[i].changed));
        for (const QString &line : commentLines(input.notes[i], input.article)) {
            xml.writeStartElement(Word, "p"_L1);
            writeRun(xml, line);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return part;
}

} // namespace

QByteArray toDocx(const ExportInput &input)
{
    return zipped({{u"[Content_Types].xml"_s, ContentTypes.toByteArray()},
                   {u"_rels/.rels"_s, Relations.toByteArray()},
                   {u"word/document.xml"_s, document(input)},
                   {u"word/_rels/document.xml.rels"_s, DocumentRelations.toByteArray()},
                   {u"word/styles.xml"_s, Styles.toByteArray()},
                   {u"word/comments.xml"_s, comments(input)},
                   {u"docProps/core.xml"_s, coreProperties(input.article)}});
}

} // namespace Dateline
