// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What archives and mails hold against the reader.

#include "import/mail.h"
#include "import/xmlparts.h"

#include <QBuffer>
#include <QTest>

#include <KZip>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

using Parts = std::vector<std::pair<QString, QByteArray>>;

QByteArray zip(const Parts &parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    for (const auto &[name, bytes] : parts)
        zip.writeFile(name, bytes);
    zip.close();
    return buffer.data();
}

QByteArray odt(const QByteArray &body, const QByteArray &before = {})
{
    const QByteArray content = "<?xml version=\"1.0\"?>" + before
        + "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><office:body><office:text>" + body
        + "</office:text></office:body></office:document-content>";
    return zip({{u"content.xml"_s, content}});
}

QByteArray docx(const QByteArray &body)
{
    return zip({{u"word/document.xml"_s, "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"}});
}

Result<Article> read(const QByteArray &bytes, const QString &name, const ImportLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readArticle(buffer, name, limits);
}

QStringList paragraphs(const Result<Article> &article)
{
    QStringList found;
    for (const Block &block : article ? article->blocks : std::vector<Block>())
        found.append(block.span.of(article->text).toString());
    return found;
}

} // namespace

class TestPackage : public QObject {
    Q_OBJECT
private slots:
    void openDocument_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("spaces and breaks")
            << "<text:p>a<text:s/>b<text:tab/>c<text:line-break/>d</text:p>"_ba << QStringList{u"a b\tc d"_s};
        QTest::newRow("space between paragraphs is none")
            << "<text:p>a</text:p>\n  <text:p>b</text:p>"_ba << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("deleted words and comments go")
            << "<text:tracked-changes><text:p>x</text:p></text:tracked-changes><text:p>a<office:annotation><text:p>y</text:p>"
               "</office:annotation>b</text:p>"_ba
            << QStringList{u"ab"_s};
        QTest::newRow("a note stands at the end")
            << "<text:p>a<text:note><text:note-citation>*</text:note-citation><text:note-body><text:p>n</text:p>"
               "</text:note-body></text:note>b.</text:p><text:p>c</text:p>"_ba
            << QStringList{u"a[1]b."_s, u"c"_s, u"[1] n"_s};
        QTest::newRow("rows of a table")
            << "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p>"
               "</table:table-cell></table:table-row><text:p>c</text:p>"_ba
            << QStringList{u"a\tb"_s, u"c"_s};
        QTest::newRow("cut off") << "<text:p>a</text:p><text:p>b"_ba << QStringList{u"a"_s, u"b"_s};
    }

    void openDocument()
    {
        QFETCH(QByteArray, body);
        const Result<Article> article = read(odt(body), u"x.odt"_s);
        QVERIFY2(article, qPrintable(article.error_or({})));
        QTEST(paragraphs(article), "expected");
    }

    void word_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("runs are one word")
            << "<w:p><w:r><w:t>a</w:t></w:r> <w:r><w:t>b</w:t></w:r></w:p>"_ba << QStringList{u"ab"_s};
        QTest::newRow("what was deleted goes, what was put in stays")
            << "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>"_ba
            << QStringList{u"a"_s};
        QTest::newRow("fields show their result")
            << "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>a</w:t>"
               "</w:r></w:p>"_ba
            << QStringList{u"a"_s};
        QTest::newRow("a list")
            << "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"_ba
            << QStringList{u"\u2022 a"_s};
        QTest::newRow("tab stops are no tabs")
            << "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>"_ba
            << QStringList{u"a\tb"_s};
    }

    void word()
    {
        QFETCH(QByteArray, body);
        const Result<Article> article = read(docx(body), u"x.docx"_s);
        QVERIFY2(article, qPrintable(article.error_or({})));
        QTEST(paragraphs(article), "expected");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const QString damaged = u"Cannot read \"x\": it is a damaged file, or one without an article in it."_s;
        const QByteArray good = odt("<text:p>a</text:p>");
        QTest::newRow("an archive of something else")
            << zip({{u"readme.txt"_s, "Words."}}) << u"Cannot read \"x\": it is an archive without an article in it."_s;
        QTest::newRow("cut off") << good.first(good.size() / 2) << damaged;
        QTest::newRow("not XML") << zip({{u"content.xml"_s, "Words."}}) << damaged;
        QTest::newRow("entities in entities") << odt(
            "<text:p>&b;</text:p>", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")
                                              << damaged;
        QTest::newRow("an entity that is a file")
            << odt("<text:p>&a;</text:p>", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>") << damaged;
        QTest::newRow("a bomb") << odt("<text:p>" + QByteArray(8 * 1024 * 1024, 'a') + "</text:p>")
                                << u"Cannot read \"x\": it unpacks to more than 1.00 MiB."_s;
        QTest::newRow("a book whose package is elsewhere")
            << zip({{u"META-INF/container.xml"_s, "<c><rootfile full-path=\"../../etc/passwd\"/></c>"}}) << damaged;
        QTest::newRow("a document without words") << odt("<text:p/>") << u"Cannot read \"x\": it is empty."_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const Result<Article> article = read(bytes, u"x"_s, {.bytes = 1024 * 1024});
        QVERIFY(!article);
        QTEST(article.error(), "error");
    }

    void mails_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isMail");
        QTest::newRow("nothing") << ""_ba << false;
        QTest::newRow("a mail") << "From: a\r\nDate: b\r\nTo: c\r\n\r\nWords"_ba << true;
        QTest::newRow("MIME") << "MIME-Version: 1.0\n\nWords"_ba << true;
        QTest::newRow("an interview") << "From: our desk\nQ: What then?\n\nA: Nothing."_ba << false;
        QTest::newRow("words with a colon") << "Headline: Bridge opens\nDate: today\n"_ba << false;
    }

    void mails()
    {
        QFETCH(QByteArray, bytes);
        QTEST(opensAsMail(bytes), "isMail");
    }

    void oddMails_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const QByteArray head =
            "From: =?utf-8?B?QWRh?= <a@x.example>\nDate: Mon, 3 Feb 2020 10:00:00 +0100\nTo: c\nMIME-Version: 1.0\n";
        QTest::newRow("no end of its parts")
            << head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nWords" << QStringList{u"Words"_s};
        QTest::newRow("no boundary") << head + "Content-Type: multipart/mixed\n\nWords" << QStringList();
        QTest::newRow("parts in parts in parts") << head + "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: multipart/mixed; boundary=b\n\n"_ba.repeated(10'000)
                                                 << QStringList();
        QTest::newRow("an unknown character set")
            << head + "Content-Type: text/plain; charset=klingon\n\nWords" << QStringList{u"Words"_s};
        QTest::newRow("broken base64") << head + "Content-Transfer-Encoding: base64\n\nV29yZHM=&&&"
                                       << QStringList{u"Words"_s};
    }

    void oddMails()
    {
        QFETCH(QByteArray, bytes);
        QTEST(paragraphs(read(bytes, u"x.eml"_s)), "expected");
    }

    void costsAsMuchAsItIsLong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("most");
        constexpr qsizetype Many = 200'000;
        const QByteArray name(1'000'000, 'x');
        QTest::newRow("a row of cells") << docx(
            "<w:tbl><w:tr>" + "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"_ba.repeated(Many) + "</w:tr></w:tbl>")
                                        << 2 * Many;
        QTest::newRow("line breaks behind spaces") << docx("<w:p><w:r><w:t>" + QByteArray(Many, ' ') + "</w:t>"
                                                           + "<w:br/>"_ba.repeated(Many) + "<w:t>The end.</w:t></w:r></w:p>")
                                                   << qsizetype(10);
        QTest::newRow("lists of a style with a long name")
            << odt("<text:list text:style-name=\"" + name + "\">"
                   + "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"_ba.repeated(20'000)
                   + "</text:list>")
            << qsizetype(200'000);
        QTest::newRow("a long note that is named often")
            << zip({{u"word/document.xml"_s,
                     "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>Words.</w:t>"
                         + "<w:footnoteReference w:id=\"1\"/>"_ba.repeated(10'000) + "</w:r></w:p></w:document>"},
                    {u"word/footnotes.xml"_s,
                     "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"1\"><w:p><w:r><w:t>" + name
                         + "</w:t></w:r></w:p></w:footnote></w:footnotes>"}})
            << qsizetype(1'100'000);
    }

    /// What is small in the file is small in memory, and read in time.
    void costsAsMuchAsItIsLong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qsizetype, most);
        const Result<Article> article = read(bytes, u"x"_s);
        QVERIFY2(article, qPrintable(article ? QString() : article.error()));
        QVERIFY2(article->text.size() <= most, qPrintable(QString::number(article->text.size())));
    }

    /// However a file is cut off, reading it ends, with an article or a sentence.
    void cutOffAnywhere()
    {
        for (const QString &name : {u"salt-road.docx"_s, u"salt-road.odt"_s, u"salt-road.epub"_s, u"statement.eml"_s}) {
            QFile file(QStringLiteral(DATELINE_TESTS "/import/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            for (qsizetype size = 0; size < whole.size(); size += 997) {
                const Result<Article> article = read(whole.first(size), name);
                QVERIFY(article || article.error().startsWith(u"Cannot read"_s));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
