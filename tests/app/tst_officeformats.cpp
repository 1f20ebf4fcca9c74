// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// ODT and DOCX: the article's words and the notes as comments. That each note is there, tst_exportformats.cpp says.

#include "awkwardnotes.h"
#include "export/exporters.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Dateline;

class TestOfficeFormats : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_article = awkwardArticle();
        m_notes = awkwardNotes(m_article);
    }

    /// What stands around the comments is the article, word for word.
    void documentsKeepTheText_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("part");
        QTest::newRow("ODT") << ExportFormat::Odt << u"content.xml"_s;
        QTest::newRow("DOCX") << ExportFormat::Docx << u"word/document.xml"_s;
    }

    void documentsKeepTheText()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, part);
        const QByteArray content = unzipped(exported(format, {m_article, m_analysis, m_notes})).value(part);
        QXmlStreamReader xml(content);
        QStringList paragraphs;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"annotation")
                xml.skipCurrentElement();
            else if (xml.isStartElement() && (xml.name() == u"p" || xml.name() == u"h"))
                paragraphs.append(QString());
            else if (xml.isStartElement() && xml.name() == u"s" && !paragraphs.isEmpty())
                paragraphs.back() += u' ';
            else if (xml.isCharacters() && !paragraphs.isEmpty())
                paragraphs.back() += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(paragraphs, m_article.text.split(u"\n\n"_s));
    }

    void commentsAreTheirAuthors()
    {
        Note own = m_notes[0];
        Note other = m_notes[1];
        own.author.clear();
        other.author = u"Ole Brun"_s;
        const QByteArray odt = unzipped(toOdt({m_article, m_analysis, {own, other}})).value(u"content.xml"_s);
        QVERIFY(odt.contains("<dc:creator>Dateline</dc:creator>") && odt.contains("<dc:creator>Ole Brun</dc:creator>"));
        const QByteArray docx = unzipped(toDocx({m_article, m_analysis, {own, other}})).value(u"word/comments.xml"_s);
        QVERIFY(docx.contains("w:author=\"Dateline\"") && docx.contains("w:author=\"Ole Brun\""));
    }

    void openDocumentTellsItsTypeFirst()
    {
        QVERIFY(toOdt({m_article, m_analysis, {}}).sliced(30).startsWith("mimetypeapplication/vnd.oasis.opendocument.text"));
    }

    /// Where the article came from a file with pages.
    void commentsNameTheirPage()
    {
        Article paged = m_article;
        paged.pages = {{0, u"iv"_s}, {20, u"5"_s}};
        Note first;
        first.anchor = Anchor::at(paged.text, {0, 4});
        Note both;
        both.anchor = Anchor::at(paged.text, {0, 24});
        both.markdown = u"mine"_s;
        const ExportInput input{paged, m_analysis, {first, both}};
        const QByteArray odt = unzipped(toOdt(input)).value(u"content.xml"_s);
        QVERIFY2(odt.contains("<text:p>p. iv</text:p></office:annotation>"), odt.constData());
        QVERIFY(odt.contains("<text:p>pp. iv\u20135</text:p><text:p>mine</text:p>"));
        const QByteArray docx = unzipped(toDocx(input)).value(u"word/comments.xml"_s);
        QVERIFY(docx.contains(">p. iv<") && docx.contains(">pp. iv\u20135<") && docx.contains(">mine<"));
        QVERIFY(!unzipped(toOdt({m_article, m_analysis, {first}})).value(u"content.xml"_s).contains(">p. "));
    }

private:
    Article m_article;
    Analysis m_analysis;
    std::vector<Note> m_notes;
};

QTEST_MAIN(TestOfficeFormats)
#include "tst_officeformats.moc"
