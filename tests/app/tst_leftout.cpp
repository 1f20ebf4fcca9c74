// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/leftout.h"
#include "resultverify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

const QByteArray First =
    "The ferry sailed on Monday, said Ada Brandt, the harbour master, and it came back on Tuesday, late.";
const QByteArray Second = "Nobody in the town had thought that it would, she said, whatever the papers had written before.";

QByteArray page()
{
    return "<html><head><title>The ferry sails</title></head><body><nav><a href=a>Weather in the north</a></nav>"
           "<article><h1>The ferry sails</h1><p>"
        + First + "</p><aside><p>Our readers ask: who owns the boat?</p></aside><p>" + Second
        + "</p></article><footer><p>We use cookies</p></footer></body></html>";
}

} // namespace

class TestLeftOut : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder.emplace(); }

    /// What is left out stands at its place, and comes back there.
    void whatIsLeftOutComesBackAtItsPlace()
    {
        const Article article = read(u"page.html"_s, page());
        QCOMPARE(texts(article), (QStringList{u"The ferry sails"_s, QString::fromUtf8(First), QString::fromUtf8(Second)}));
        const Result<std::vector<LeftOutBlock>> found = findLeftOut(article);
        QVERIFY_RESULT(found);
        const std::vector<LeftOutBlock> expected{{u"Weather in the north"_s, Block::Kind::Paragraph, 0},
                                                 {u"Our readers ask: who owns the boat?"_s, Block::Kind::Paragraph, 2},
                                                 {u"We use cookies"_s, Block::Kind::Paragraph, 3}};
        QCOMPARE(found->size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            QVERIFY2((*found)[i] == expected[i], qPrintable((*found)[i].text));

        const Article version = withBlocks(article, std::vector{(*found)[1]});
        QCOMPARE(texts(version),
                 (QStringList{u"The ferry sails"_s, QString::fromUtf8(First), u"Our readers ask: who owns the boat?"_s,
                              QString::fromUtf8(Second)}));
        QVERIFY(version.hash != article.hash);
        QCOMPARE(version.file, article.file);
        QCOMPARE(version.title, article.title);
        // It is not left out any more.
        const Result<std::vector<LeftOutBlock>> rest = findLeftOut(version);
        QVERIFY_RESULT(rest);
        QCOMPARE(rest->size(), 2U);
        QCOMPARE((*rest)[1].before, 4);
        QCOMPARE(withBlocks(version, {}), version);
    }

    void aPageSavedAsMhtmlIsReadAsOne()
    {
        const QByteArray saved = "From: <Saved by a browser>\nSnapshot-Content-Location: https://wire.example/a\n"
                                 "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n"
                                 "--b\nContent-Type: text/html; charset=utf-8\n\n"
            + page() + "\n--b\nContent-Type: text/css\n\np { color: red }\n--b--\n";
        const Article article = read(u"page.mhtml"_s, saved);
        QCOMPARE(article.address, QUrl(u"https://wire.example/a"_s));
        const Result<std::vector<LeftOutBlock>> found = findLeftOut(article);
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 3U);
        QCOMPARE((*found)[1].text, u"Our readers ask: who owns the boat?"_s);
    }

    void aFetchedPageIsReadFromMemory()
    {
        const WebPage fetched{page(), QUrl(u"https://wire.example/ferry.php"_s), "text/html", "utf-8"};
        const Result<Article> article = readArticle(fetched);
        QVERIFY_RESULT(article);
        const Result<std::vector<LeftOutBlock>> found = findLeftOut(*article, fetched);
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 3U);
        QVERIFY(!findLeftOut(*article, {"Two lines\nof text"_ba, fetched.address, "text/plain", {}}));
    }

    void wordsThatStandInTheArticleOtherwiseAreNotLeftOut()
    {
        const QByteArray broken = "<html><body><article><h1>The ferry sails</h1><p>" + First + " <aside>Buy a boat</aside>"
            + Second + "</p></article></body></html>";
        const Article article = read(u"page.html"_s, broken);
        const Result<std::vector<LeftOutBlock>> found = findLeftOut(article);
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 1U);
        QCOMPARE((*found)[0].text, u"Buy a boat"_s);
    }

    void noPageSaysSo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << u"a.txt"_s << u"it is no web page"_s;
        QTest::newRow("a file that is gone") << u"gone.html"_s << u"there is no such file"_s;
        QTest::newRow("a mail") << u"a.eml"_s << u"it is no web page"_s;
        QTest::newRow("no file") << QString() << u"is not kept"_s;
        QTest::newRow("an address") << u"https://wire.example/a"_s << u"is not kept"_s;
    }

    void noPageSaysSo()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        Article article = read(u"a.txt"_s, "The ferry sails.");
        read(u"a.eml"_s, "From: Ada <ada@wire.example>\nMIME-Version: 1.0\nSubject: The ferry\n\nIt sails.\n");
        article.file = name.contains(u"://"_s) || name.isEmpty() ? name : m_folder->filePath(name);
        const Result<std::vector<LeftOutBlock>> found = findLeftOut(article);
        QVERIFY(!found);
        QVERIFY2(found.error().contains(words), qPrintable(found.error()));
    }

private:
    Article read(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        return readArticle(file.fileName()).value_or(Article());
    }

    static QStringList texts(const Article &article)
    {
        QStringList found;
        for (const Block &block : article.blocks)
            found.append(block.span.of(article.text).toString());
        return found;
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLeftOut)
#include "tst_leftout.moc"
