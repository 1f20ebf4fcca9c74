// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"

#include "resultverify.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

/// "Ada Brandt spoke of <trade> & 1. growth." under a headline, with a person, a quote and whatever notes are asked for.
struct Sample {
    Article article;
    Analysis analysis;
    std::vector<Note> notes;

    Sample()
    {
        article.title = u"Rail & road"_s;
        article.outlet = u"Invented Wire"_s;
        article.published = QDate(2022, 7, 20);
        article.language = u"en"_s;
        article.address = QUrl(u"https://wire.example/rail?a=1&b=2"_s);
        article.text = u"Rail & road\nAda Brandt spoke of <trade> & 1. growth.\nThen all went home."_s;
        article.blocks = {{find(u"Rail & road"), Block::Kind::Headline},
                          {find(u"Ada Brandt spoke of <trade> & 1. growth."), Block::Kind::Paragraph},
                          {find(u"Then all went home."), Block::Kind::Paragraph}};
        Entity ada;
        ada.name = u"Ada Brandt"_s;
        ada.role = u"minister"_s;
        ada.mentions = {{find(u"Ada Brandt"), Mention::Form::Name, {}}};
        analysis.supported = true;
        analysis.entities = {ada};
        Quote quote;
        quote.spans = {find(u"spoke of <trade>")};
        quote.speaker = 0;
        analysis.quotes = {quote};
    }

    Span find(QStringView words) const
    {
        const qsizetype at = article.text.indexOf(words);
        return {at, at + words.size()};
    }

    void addNote(QStringView on, const QString &markdown, const QStringList &tags = {},
                 Highlight highlight = Highlight::Green)
    {
        Note note;
        note.id = std::ssize(notes) + 1;
        note.anchor = Anchor::at(article.text, find(on));
        note.markdown = markdown;
        note.tags = tags;
        note.highlight = highlight;
        notes.push_back(note);
    }

    ExportInput input() const { return {article, analysis, notes}; }
};

} // namespace

class TestExport : public QObject {
    Q_OBJECT
private slots:
    void markdownHoldsEveryNoteUnderTheArticlesData()
    {
        Sample sample;
        sample.addNote(u"trade", u"See **table 2**."_s, {u"trade"_s, u"to check"_s});
        sample.addNote(u"Then all", {});
        const QString markdown = QString::fromUtf8(toMarkdown(sample.input()));
        for (const QString &part :
             {u"\n# Rail \\& road\n"_s, u"Invented Wire \u00B7 Wednesday, 20 July 2022"_s,
              u"<https://wire.example/rail?a=1&b=2>"_s, u"> trade"_s, u"See **table 2**."_s, u"#trade"_s, u"#to check"_s,
              u"> Then all"_s, u"*green \u00B7 #trade \u00B7 #to check"_s})
            QVERIFY2(markdown.contains(part), qPrintable(part + u"\n---\n"_s + markdown));
    }

    void aCheckIsToldWithItsSource_data()
    {
        QTest::addColumn<CheckStatus>("check");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        QTest::newRow("an address is a link")
            << CheckStatus::Confirmed << u"https://port.example/a?b=1&c=2"_s
            << u"\nCheck: confirmed  \nSource: <https://port.example/a?b=1&c=2>\n\n"_s
            << u"Check: confirmed<br/>Source: <a href=\"https://port.example/a?b=1&amp;c=2\">"
               "https://port.example/a?b=1&amp;c=2</a></p>"_s;
        QTest::newRow("words are words") << CheckStatus::False << u"the *clerk* <b>"_s
                                         << u"\nCheck: false  \nSource: the \\*clerk\\* \\<b\\>\n\n"_s
                                         << u"Check: false<br/>Source: the *clerk* &lt;b&gt;</p>"_s;
        QTest::newRow("no source") << CheckStatus::Open << QString() << u"\nCheck: open\n\n"_s << u">Check: open</p>"_s;
        QTest::newRow("no script is linked")
            << CheckStatus::None << u"javascript:alert(1)"_s << u"\nSource: javascript:alert(1\\)\n\n"_s
            << u">Source: javascript:alert(1)</p>"_s;
    }

    void aCheckIsToldWithItsSource()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        QFETCH(CheckStatus, check);
        QFETCH(QString, source);
        Sample sample;
        sample.addNote(u"trade", {});
        sample.notes.back().check = check;
        sample.notes.back().source = source;
        QVERIFY2(QString::fromUtf8(toMarkdown(sample.input())).contains(markdown), toMarkdown(sample.input()).constData());
        QVERIFY2(QString::fromUtf8(toHtml(sample.input())).contains(html), toHtml(sample.input()).constData());
    }

    void markdownEscapesTheArticlesWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("line");
        QTest::newRow("angle brackets") << u"<trade>"_s << u"> \\<trade\\>"_s;
        QTest::newRow("a number that would begin a list") << u"1. growth"_s << u"> 1\\. growth"_s;
        QTest::newRow("lines stay in the block quote") << u"growth.\nThen"_s << u"> growth.\n> Then"_s;
    }

    void markdownEscapesTheArticlesWords()
    {
        QFETCH(QString, words);
        QFETCH(QString, line);
        Sample sample;
        sample.addNote(words, {});
        const QString markdown = QString::fromUtf8(toMarkdown(sample.input()));
        QVERIFY2(markdown.contains(line), qPrintable(markdown));
    }

    void frontMatterTellsOfTheArticle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("line");
        QTest::newRow("words") << u"Rail & road: a \U0001F682"_s << u"title: \"Rail & road: a \U0001F682\"\n"_s;
        QTest::newRow("quotation marks and backslashes") << u"\"a\\b\""_s << u"title: \"\\\"a\\\\b\\\"\"\n"_s;
        QTest::newRow("line ends and controls")
            << u"a\n---\n\u0085\u2028\u0001"_s << u"title: \"a\\u000a---\\u000a\\u0085\\u2028\\u0001\"\n"_s;
        QTest::newRow("what YAML would take for something else") << u"no"_s << u"title: \"no\"\n"_s;
    }

    void frontMatterTellsOfTheArticle()
    {
        QFETCH(QString, title);
        QFETCH(QString, line);
        Sample sample;
        sample.article.title = title;
        const QString markdown = QString::fromUtf8(toMarkdown(sample.input()));
        const QString front = markdown.first(markdown.indexOf(u"\n---\n"_s) + 1);
        QVERIFY2(front.startsWith("---\n"_L1 + line), qPrintable(front));
        QVERIFY2(front.contains(u"outlet: \"Invented Wire\"\npublished: 2022-07-20\naddress: \"https"_s), qPrintable(front));
        QVERIFY2(!front.contains(u"byline"_s), qPrintable(front)); // nothing is known
    }

    /// A block has the same name whatever comes before it, whatever its note says, and in a newer version of the article.
    void blocksKeepTheirNames()
    {
        Sample sample;
        sample.addNote(u"trade", u"first"_s);
        sample.addNote(u"Then all", u"second"_s);
        const auto name = [](const QByteArray &markdown, QByteArrayView words) {
            static const QRegularExpression end(u"\\^(dl-[0-9a-f]{12}(?:-\\d+)?)$"_s, QRegularExpression::MultilineOption);
            return end.match(QString::fromUtf8(markdown), markdown.indexOf(words)).captured(1);
        };
        const QByteArray before = toMarkdown(sample.input());
        const QString second = name(before, "second");
        QVERIFY(!second.isEmpty());
        QVERIFY(second != name(before, "first"));
        sample.notes.erase(sample.notes.begin());
        sample.notes[0].id = 77;
        sample.notes[0].markdown = u"rewritten"_s;
        sample.article.hash = "another";
        QCOMPARE(name(toMarkdown(sample.input()), "rewritten"), second);
        sample.notes.push_back(sample.notes[0]);
        sample.notes[1].markdown = u"twin"_s;
        QCOMPARE(name(toMarkdown(sample.input()), "twin"), second + "-2"_L1);
    }

    void anExportIsBroughtUpToDateAndOtherFilesAreReplaced()
    {
        Sample sample;
        sample.article.hash = "abc";
        sample.addNote(u"trade", u"first"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.md"_s);
        const auto write = [&path](const QByteArray &bytes) { return writeWhole(path, bytes); };
        const auto read = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY_RESULT(write("a list of mine\n"));
        QVERIFY_RESULT(exportTo(path, {ExportFormat::Markdown}, sample.input()));
        QCOMPARE(read(), toMarkdown(sample.input()));
        QVERIFY_RESULT(write(read() + "\nMine.\n"));
        sample.notes[0].markdown = u"second"_s;
        QVERIFY_RESULT(exportTo(path, {ExportFormat::Markdown}, sample.input()));
        QCOMPARE(read(), toMarkdown(sample.input()) + "\nMine.\n");
        QVERIFY(exportContents(path, {ExportFormat::Markdown}, sample.input())->keepsWords);
        QVERIFY_RESULT(exportTo(path, {ExportFormat::Csv}, sample.input()));
        QCOMPARE(read(), toCsv(sample.input()));
    }

    void htmlIsWellFormedAndKeepsTheText()
    {
        Sample sample;
        sample.addNote(u"Brandt spoke", u"a <script>alert(1)</script> & *b*"_s);
        sample.addNote(u"spoke of <trade> & 1", u"overlaps"_s);
        sample.addNote(u"growth.\nThen all", u"over two paragraphs"_s);
        QString html = QString::fromUtf8(toHtml(sample.input()));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.contains(u"<em>b</em>"_s));
        // Void elements aside it is XML, so a strict reader can tell whether the pieces nest.
        html.replace(QRegularExpression(u"<meta[^>]*>"_s), QString()).remove(u"<!DOCTYPE html>"_s);
        QXmlStreamReader reader(html);
        QString words;
        bool inText = false;
        bool inReference = false;
        while (!reader.atEnd()) {
            reader.readNext();
            const QStringView name = reader.name();
            if (reader.isStartElement() || reader.isEndElement()) {
                if (name == u"h1"_s || name == u"p"_s)
                    inText = reader.isStartElement();
                if (name == u"sup"_s)
                    inReference = reader.isStartElement();
                if (name == u"section"_s)
                    break;
            } else if (reader.isCharacters() && inText && !inReference) {
                words += reader.text();
            } else if (reader.isCharacters() && reader.text() == u"\n"_s && !words.isEmpty() && !words.endsWith(u'\n')) {
                words += u'\n';
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(words.trimmed(), sample.article.text);
    }

    /// Where the article has pages, a note says on which it stands.
    void notesAreCitedWithTheirPage()
    {
        Sample sample;
        sample.addNote(u"Ada Brandt", u"one"_s);
        sample.addNote(u"growth.\nThen all", u"over two"_s);
        sample.article.pages = {{0, u"iv"_s}, {sample.find(u"Then").begin, u"5"_s}};
        const QString over = u"pp. iv\u20135"_s;
        const QString markdown = QString::fromUtf8(toMarkdown(sample.input()));
        QVERIFY2(markdown.contains(u"*p. iv \u00B7 green*"_s) && markdown.contains(over), qPrintable(markdown));
        QVERIFY(QString::fromUtf8(toHtml(sample.input())).contains(u"p. iv \u00B7 green"_s));
        QVERIFY(QString::fromUtf8(toCsv(sample.input())).contains(u',' + over + u','));
        QVERIFY(QString::fromUtf8(toRis(sample.input())).contains(u"N1  - \"Ada Brandt\" (p. iv): one"_s));
        QVERIFY(QString::fromUtf8(toQuotesCsv(sample.input())).contains(u",p. iv,"_s));
    }

    void htmlNamesTheSourceInALine()
    {
        const QString html = QString::fromUtf8(toHtml(Sample().input()));
        QVERIFY2(html.contains(u"<header>Invented Wire \u00B7 "_s), qPrintable(html));
    }

    void htmlShowsMarksAndEveryNoteOnce()
    {
        Sample sample;
        for (int i = 0; i < 20; ++i)
            sample.addNote(i % 2 ? u"Ada Brandt spoke" : u"Brandt", i % 3 ? u"n"_s : QString());
        const QByteArray html = toHtml(sample.input());
        QCOMPARE(html.count("<li id=\"note-"), 20);
        QCOMPARE(html.count("id=\"at-note-"), 20);
        QVERIFY(html.contains("class=\"person\" title=\"Ada Brandt, minister\""));
        QVERIFY(html.contains("<h1"));
        QVERIFY(html.contains("lang=\"en\""));
        QVERIFY(!html.contains("http-equiv"));
    }

    void aNoteThatFitsNoTextIsStillListed()
    {
        Sample sample;
        sample.addNote(u"Ada", u"lost place"_s);
        sample.notes[0].anchor.position = {5000, 5004};
        QCOMPARE(toHtml(sample.input()).count("<li id=\"note-1\""), 1);
    }

    void nothingAtAllIsStillADocument()
    {
        const Article article;
        QVERIFY(toHtml({article, {}, {}}).contains("</html>"));
        QVERIFY(toMarkdown({article, {}, {}}).contains("No notes."));
    }

    void filesAreWrittenWholeOrNotAtAll()
    {
        const Sample sample;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.html"_s);
        QVERIFY_RESULT(exportTo(path, {ExportFormat::Html}, sample.input()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toHtml(sample.input()));
        const Result<void> failed = exportTo(folder.filePath(u"missing/out.html"_s), {ExportFormat::Html}, sample.input());
        QVERIFY(!failed);
        QVERIFY(failed.error().contains(u"missing/out.html"_s));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
