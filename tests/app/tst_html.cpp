// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/draft.h"
#include "import/format.h"
#include "import/html.h"
#include "import/htmltree.h"
#include "lexicon/pagelexicon.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Prose = "<p>The ministers met on Monday, and spoke of the new bridge, for most of the day, as "
                                    "their spokesman, Ivo Marek, said after dinner in the old town hall.</p>"
                                    "<p>They will meet again on Friday, he said, unless it rains, and the talks, which "
                                    "began in May, may then come to an end.</p>"_L1;

Result<Article> read(const QByteArray &bytes, const QString &name = u"x.html"_s, const KeepGoing &keepGoing = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readArticle(buffer, name, {}, keepGoing);
}

QByteArray page(const QString &head, const QString &body = Prose)
{
    return ("<!doctype html><html><head>"_L1 + head + "</head><body><article>"_L1 + body + "</article></body></html>"_L1)
        .toUtf8();
}

} // namespace

class TestHtml : public QObject {
    Q_OBJECT
private slots:
    void formats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<Format>("format");
        QTest::newRow("nothing known is text") << "Words."_ba << u"x"_s << Format::Text;
        QTest::newRow("content before suffix") << "<!DOCTYPE html><p>Words."_ba << u"x.txt"_s << Format::Html;
        QTest::newRow("a page without a doctype") << "\n <HTML>\n<p>Words."_ba << u"x"_s << Format::Html;
        QTest::newRow("behind a mark, a declaration and a comment")
            << "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- saved -->\n<html>"_ba << u"x"_s << Format::Html;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14) << u"x"_s << Format::Html;
        QTest::newRow("a piece of a page by its suffix") << "<p>Words."_ba << u"x.HTM"_s << Format::Html;
        QTest::newRow("text about a tag is text") << "<htmlish is no tag."_ba << u"x.txt"_s << Format::Text;
        QTest::newRow("Markdown by its suffix") << "# Words"_ba << u"x.md"_s << Format::Markdown;
    }

    void formats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QTEST(tellFormat(bytes, name), "format");
    }

    void metadata_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("byline");
        QTest::addColumn<QString>("outlet");
        QTest::addColumn<QDate>("published");
        const QDate day(2020, 2, 3);
        QTest::newRow("nothing") << QString() << QString() << QString() << QString() << QDate();
        QTest::newRow("OpenGraph") << u"<meta property='og:title' content='Bridge opens'><meta property='og:site_name' "
                                      "content='Daily'><meta property='article:published_time' content='2020-02-03T01:00Z'>"
                                      "<meta name=author content='By Ada Novak'>"_s
                                   << u"Bridge opens"_s << u"Ada Novak"_s << u"Daily"_s << day;
        QTest::newRow("Dublin Core") << u"<meta name='DC.title' content='Bridge opens'><meta name='DC.creator' content='Ada "
                                        "Novak'><meta name='DC.publisher' content='Daily'><meta name='DC.date' "
                                        "content='2020-02-03'>"_s
                                     << u"Bridge opens"_s << u"Ada Novak"_s << u"Daily"_s << day;
        QTest::newRow("JSON-LD in a list") << u"<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":"
                                              "\"Bridge opens\",\"author\":{\"name\":\"Ada Novak\"},\"publisher\":{\"name\":"
                                              "\"Daily\"},\"datePublished\":\"2020-02-03\"}]</script>"_s
                                           << u"Bridge opens"_s << u"Ada Novak"_s << u"Daily"_s << day;
        QTest::newRow("JSON-LD that is broken says nothing")
            << u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script><title>Bridge opens</title>"_s
            << u"Bridge opens"_s << QString() << QString() << QDate();
        QTest::newRow("the outlet is no part of the title")
            << u"<meta property='og:site_name' content='Daily'><title>Bridge opens - Daily</title>"_s << u"Bridge opens"_s
            << QString() << u"Daily"_s << QDate();
        QTest::newRow("a dash of the title's own stays")
            << u"<meta property='og:site_name' content='Daily'><title>Bridge opens - at last</title>"_s
            << u"Bridge opens - at last"_s << QString() << u"Daily"_s << QDate();
        QTest::newRow("an address is no author")
            << u"<meta property='article:author' content='https://daily.example/ada'><title>Bridge opens</title>"_s
            << u"Bridge opens"_s << QString() << QString() << QDate();
        QTest::newRow("character references twice over") << u"<meta property='og:title' content='Ada &amp;amp; Sons open'>"_s
                                                         << u"Ada & Sons open"_s << QString() << QString() << QDate();
    }

    void metadata()
    {
        QFETCH(QString, head);
        const Result<Article> article = read(page(head));
        QVERIFY2(article, qPrintable(article.error_or({})));
        QTEST(article->title, "title");
        QTEST(article->byline, "byline");
        QTEST(article->outlet, "outlet");
        QTEST(article->published, "published");
    }

    void languages_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("language");
        QTest::newRow("none") << QString() << u"en"_s;
        QTest::newRow("with a country") << u"en-GB"_s << u"en"_s;
        QTest::newRow("another") << u"nl"_s << u"nl"_s;
        QTest::newRow("no language") << u"*"_s << u"en"_s;
    }

    void languages()
    {
        QFETCH(QString, declared);
        const Result<Article> article = read(("<html lang='"_L1 + declared + "'>"_L1 + Prose).toUtf8());
        QVERIFY(article);
        QTEST(article->language, "language");
    }

    void characterSets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray head = "<html><meta http-equiv=Content-Type content='text/html; charset=";
        QTest::newRow("Windows-1251") << head + "windows-1251'><p>\xCF\xE8\xF1\xFC\xEC\xEE"
                                      << u"\u041F\u0438\u0441\u044C\u043C\u043E"_s;
        QTest::newRow("latin1 means Windows-1252")
            << head + "iso-8859-1'><p>\x93No,\x94 he said." << u"\u201CNo,\u201D he said."_s;
        QTest::newRow("Shift_JIS") << head + "shift_jis'><p>\x93\x8C\x8B\x9E" << u"\u6771\u4EAC"_s;
        QTest::newRow("a wrong name for UTF-8")
            << head + "iso-8859-1'><p>Caf\xC3\xA9 \xE2\x80\x9Cno\xE2\x80\x9D" << u"Caf\u00E9 \u201Cno\u201D"_s;
        QTest::newRow("an unknown name") << head + "klingon'><p>Le caf\xE9 \xE9tait ferm\xE9."
                                         << u"Le caf\u00E9 \u00E9tait ferm\u00E9."_s;
    }

    void characterSets()
    {
        QFETCH(QByteArray, bytes);
        const Result<Article> article = read(bytes);
        QVERIFY2(article, qPrintable(article.error_or({})));
        QTEST(article->text, "words");
    }

    void whiteSpace_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("runs are one space") << u"<p> a \n\t b<i> c</i><b>d</b> </p>"_s << QStringList{u"a b cd"_s};
        QTest::newRow("one break within a sentence") << u"<p>a<br>b</p>"_s << QStringList{u"a b"_s};
        QTest::newRow("one break behind a sentence") << u"<p>A.<br>B.</p>"_s << QStringList{u"A."_s, u"B."_s};
        QTest::newRow("two breaks") << u"<p>a<br> <br/>b</p>"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("lists in lists") << u"<ol start=3><li>a<ul><li>b</ul><li>c</ol>"_s
                                        << QStringList{u"3. a"_s, u"\u2022 b"_s, u"4. c"_s};
        QTest::newRow("a list within its item's paragraphs")
            << u"<ul><li><p>a</p><p>b</p></ul>"_s << QStringList{u"\u2022 a"_s, u"b"_s};
        QTest::newRow("rows of a table") << u"<table><tr><td>a<td>b<tr><td><td>c</table>"_s
                                         << QStringList{u"a\tb"_s, u"c"_s};
        QTest::newRow("lines that stand as they are") << u"<pre>a\n b\n</pre>"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("soft hyphens go") << u"<p>in&shy;ter&#8203;est</p>"_s << QStringList{u"interest"_s};
        QTest::newRow("hidden words go") << u"<p>a<span style='display: NONE'>b</span><script>c</script></p>"_s
                                         << QStringList{u"a"_s};
    }

    void whiteSpace()
    {
        QFETCH(QString, html);
        const ImportLimits limits;
        const Result<Draft> draft = draftFromHtml(html, HtmlScope::Whole, {{}, {}, limits, {}});
        QVERIFY(draft);
        QStringList paragraphs;
        for (const DraftBlock &block : draft->blocks)
            paragraphs.append(block.text);
        QTEST(paragraphs, "paragraphs");
    }

    void partsOfPages_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("part");
        QTest::newRow("no name") << QString() << int(PageLexicon::Part::Unknown);
        QTest::newRow("a word of many") << u"box box--grey sidebar"_s << int(PageLexicon::Part::Around);
        QTest::newRow("humps and bars are alike") << u"relatedStories"_s << int(PageLexicon::Part::Around);
        QTest::newRow("the article outweighs") << u"article-body with-comments"_s << int(PageLexicon::Part::Article);
        QTest::newRow("comments are none, however long") << u"comments-area"_s << int(PageLexicon::Part::Never);
        QTest::newRow("that there may be some is about looks")
            << u"single comments-open"_s << int(PageLexicon::Part::Unknown);
        QTest::newRow("a part of a word is none") << u"shareholders navigable"_s << int(PageLexicon::Part::Unknown);
    }

    void partsOfPages()
    {
        QFETCH(QString, names);
        const auto lexicon = PageLexicon::read();
        QVERIFY2(lexicon, qPrintable(lexicon.error_or({})));
        QTEST(int(lexicon->partOf(names)), "part");
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("none") << QString() << QDate();
        QTest::newRow("with a zone: where it was written") << u"2020-02-03T23:30:00-05:00"_s << QDate(2020, 2, 3);
        QTest::newRow("mail") << u"Mon, 03 Feb 2020 23:30:00 -0500"_s << QDate(2020, 2, 3);
        QTest::newRow("words") << u"Published: 3 February 2020"_s << QDate(2020, 2, 3);
        QTest::newRow("no such day") << u"2020-02-31"_s << QDate();
    }

    void days()
    {
        QFETCH(QString, text);
        QTEST(readDay(text), "day");
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray prose = Prose.latin1();
        QTest::newRow("a hundred deep") << "<html>" + "<div><b>"_ba.repeated(100) + prose;
        QTest::newRow("a hundred thousand deep") << "<html>" + "<div>"_ba.repeated(100'000) + prose;
        QTest::newRow("tables in tables") << "<html>" + "<table><tr><td>"_ba.repeated(1'000) + prose;
        QTest::newRow("links in links") << "<html>" + "<a href=x><p>"_ba.repeated(5'000) + prose;
        QTest::newRow("formats that are never closed") << [&] {
            QByteArray html = "<html>";
            for (int i = 0; i < 500; ++i)
                html += "<p><font size=" + QByteArray::number(i) + ">x";
            return html;
        }();
        QTest::newRow("one tag of many attributes") << [&] {
            QByteArray html = "<html><p ";
            for (int i = 0; i < 100'000; ++i)
                html += 'a' + QByteArray::number(i) + "=1 ";
            return html + '>' + prose;
        }();
        QTest::newRow("5 MB of paragraphs") << "<html>" + prose.repeated(5 * 1024 * 1024 / prose.size());
        QTest::newRow("1 MB of tags") << "<html>" + "<b></b>"_ba.repeated(150'000);
        QTest::newRow("times in times") << "<html>" + "<time>"_ba.repeated(20'000) + prose;
        QTest::newRow("bylines in bylines") << "<html>" + "<cite class=byline>"_ba.repeated(20'000) + prose.repeated(3);
        QTest::newRow("cut off in a tag") << "<!doctype html><p>Words before the end.</p><p class=\"x"_ba;
        QTest::newRow("cut off in a comment") << "<!doctype html><p>Words before the end.</p><!-- "_ba;
        QTest::newRow("cut off in a script") << "<!doctype html><p>Words before the end.</p><script>\"<p>"_ba;
        QTest::newRow("nothing but tags") << "<!doctype html><html><body><div></div></body></html>"_ba;
    }

    /// Whatever a page does, it is read or refused in one sentence before long.
    void hostile()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const Result<Article> article = read(bytes);
        if (article)
            QVERIFY(!article->blocks.empty());
        else
            QVERIFY2(article.error().startsWith(u"Cannot read \"x.html\": "_s) && article.error().endsWith(u'.'),
                     qPrintable(article.error()));
        QVERIFY2(timer.elapsed() < 120'000, qPrintable(QString::number(timer.elapsed())));
    }

    void copiedWordsKeepTheirParagraphs()
    {
        const Result<Article> article = articleFromHtml(u"<h1>Bridge opens</h1><p>One.</p><ul><li>Two</ul>"_s, u"words"_s);
        QVERIFY(article);
        QCOMPARE(article->title, u"Bridge opens"_s);
        QCOMPARE(article->text, u"Bridge opens\n\nOne.\n\n\u2022 Two"_s);
        QCOMPARE(articleFromHtml(u"<p> </p>"_s, u"words"_s).error_or({}), u"Cannot read \"words\": it is empty."_s);
    }

    void stopsAtTheLimits()
    {
        const QString deep = u"<fieldset>"_s.repeated(100'000);
        QVERIFY(!HtmlTree::parse(deep, {}, {.milliseconds = 50, .memory = 1 << 30}));
        QVERIFY(!HtmlTree::parse(u"<p>a"_s.repeated(100'000), {}, {.milliseconds = 60'000, .memory = 1 << 20}));
        QVERIFY(HtmlTree::parse(u"<p>a"_s.repeated(100), {}, {.milliseconds = 60'000, .memory = 1 << 20}));
    }

    void stopsWhenToldTo()
    {
        int asked = 0;
        const Result<Article> article =
            read("<html>" + "<p>a"_ba.repeated(100'000), u"x.html"_s, [&] { return ++asked < 4; });
        QVERIFY(!article);
        QCOMPARE(article.error(), u"Reading \"x.html\" was stopped."_s);
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
