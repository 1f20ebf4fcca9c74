// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "awkwardnotes.h"
#include "export/templates.h"
#include "resultverify.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

/// "Ada Brandt signed." with a person, a quote, an event and two notes, and a folder for templates.
struct Desk {
    QTemporaryDir folder;
    Article article;
    Analysis analysis;
    std::vector<Note> notes;

    Desk()
    {
        article.title = u"Rail & <road>"_s;
        article.outlet = u"Invented Wire"_s;
        article.published = QDate(2022, 7, 20);
        article.text = u"Rail signed\nAda Brandt said \"it is done\"."_s;
        article.blocks = {{{0, 11}, Block::Kind::Headline}, {{12, article.text.size()}, Block::Kind::Paragraph}};
        Entity ada;
        ada.name = u"Ada Brandt"_s;
        ada.role = u"minister"_s;
        ada.mentions = {{{12, 22}, Mention::Form::Name, {}}};
        analysis.entities = {ada};
        Quote quote;
        quote.spans = {{28, 40}};
        quote.cue = Span{23, 27};
        quote.source = Span{12, 22};
        quote.speaker = 0;
        analysis.quotes = {quote};
        Event event;
        event.summary = u"Rail signed"_s;
        event.trigger = {5, 11};
        event.participants = {0};
        analysis.events = {event};
        addNote({12, 15}, u"second"_s, {u"who"_s, u"rail"_s});
        addNote({0, 4}, u"=first, \"one\""_s, {});
        notes[0].check = CheckStatus::Confirmed;
        notes[0].source = u"the clerk"_s;
        notes[0].author = u"Ole Brun"_s;
    }

    void addNote(Span on, const QString &markdown, const QStringList &tags)
    {
        Note note;
        note.id = std::ssize(notes) + 1;
        note.anchor = Anchor::at(article.text, on);
        note.markdown = markdown;
        note.tags = tags;
        notes.push_back(note);
    }

    QString write(const QString &name, const QByteArray &text) const
    {
        const QString path = folder.filePath(name);
        return writeWhole(path, text) ? path : QString();
    }

    Result<QByteArray> make(const QString &name, const QByteArray &text, const TemplateLimits &limits = {}) const
    {
        return fromTemplate(write(name, text), {article, analysis, notes}, limits);
    }
};

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT
private slots:
    void values_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("made");
        const auto row = [](const char *name, const char *source, const char *made) {
            QTest::newRow(name) << QByteArray(source) << QByteArray(made);
        };
        row("the article", "{{ article.title }}|{{article.published}}|{{ article.outlet }}",
            "Rail & <road>|2022-07-20|Invented Wire");
        row("notes in text order", "{% for n in notes %}{{ n.words }}: {{ n.text }};{% endfor %}",
            "Rail: =first, \"one\";Ada: second;");
        row("tags are a list", "{% for n in notes %}{{ n.tags|join:\", \" }};{% endfor %}", ";who, rail;");
        row("a check and its source",
            "{% for n in notes %}{% if n.check_key == \"confirmed\" %}{{ n.source }}{% else %}-{% endif %}{% endfor %}",
            "-the clerk");
        row("whose note it is", "{% for n in notes %}{{ n.author|default:\"me\" }};{% endfor %}", "me;Ole Brun;");
        row("where a note stands",
            "{% for n in notes %}{{ n.paragraph_number }} {{ n.begin }}-{{ n.end }} {{ n.after }};{% endfor %}",
            "1 0-4  signed\nAda Brandt said \"it is d;2 12-15  Brandt said \"it is done\".;");
        row("quotes",
            "{% for q in quotes %}{{ q.speaker }} ({{ q.role }}) {{ q.cue }} {{ q.words }} {{ q.kind_key }}{% endfor %}",
            "Ada Brandt (minister) said \"it is done\" direct");
        row("a source in the article's words", "{% for q in quotes %}{{ q.source }}{% endfor %}", "Ada Brandt");
        row("entities", "{% for e in entities %}{{ e.name }} {{ e.kind_key }} {{ e.mentions }}{% endfor %}",
            "Ada Brandt person 1");
        row("events",
            "{% for e in events %}{{ e.summary }}, {{ e.participants|join:\"; \" }}, {{ e.status_key }}{% endfor %}",
            "Rail signed, Ada Brandt, fact");
        row("an empty list", "{% for d in deals %}{{ d.words }}{% empty %}no deals{% endfor %}", "no deals");
        row("how many", "{{ notes|length }}", "2");
        row("nothing", "{{ article.byline|default:\"nobody\" }}{{ nothing.at.all }}", "nobody");
        row("a name for a value", "{% with article.title as t %}{{ t|upper }}{% endwith %}", "RAIL & <ROAD>");
        row("turns of a loop", "{% for n in notes %}{{ forloop.counter }}{% if not forloop.last %}, {% endif %}{% endfor %}",
            "1, 2");
        row("lines of tags leave none", "a\n  {% if notes %}\nb\n{% endif %}\n{# over\nlines #}\nc\n", "a\nb\nc\n");
        row("a comment hides tags", "a{# {% for %} {{ #}b", "ab");
    }

    void values()
    {
        QFETCH(QByteArray, source);
        const Result<QByteArray> made = Desk().make(u"t.md.template"_s, source);
        QVERIFY_RESULT(made);
        QTEST(*made, "made");
    }

    void valuesAreEscapedForTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("made");
        QTest::newRow("markup") << u"t.html.template"_s << QByteArray("=first, &quot;one&quot;=first, \"one\"");
        QTest::newRow("a field that is no formula")
            << u"t.csv.template"_s << QByteArray("\"'=first, \"\"one\"\"\"=first, \"one\"");
        QTest::newRow("a string") << u"t.json.template"_s << QByteArray("=first, \\\"one\\\"=first, \"one\"");
        QTest::newRow("text") << u"t.txt.template"_s << QByteArray("=first, \"one\"=first, \"one\"");
    }

    void valuesAreEscapedForTheFile()
    {
        QFETCH(QString, name);
        const Result<QByteArray> made =
            Desk().make(name, "{% with notes|first as n %}{{ n.text }}{{ n.text|safe }}{% endwith %}");
        QVERIFY_RESULT(made);
        QTEST(*made, "made");
    }

    void mistakesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *source, int line, const QString &words) {
            QTest::newRow(name) << QByteArray(source) << u"line %1:"_s.arg(line) << words;
        };
        row("an unknown tag", "a\n{# x\n #}\n{% foo %}", 4, u"There is no tag \"foo\"."_s);
        row("an unknown filter", "\n{{ a|ljust:9 }}", 2, u"There is no filter \"ljust\"."_s);
        row("not closed", "{% for n in notes %}\n", 1, u"\"for\" is never ended"_s);
        row("closed the wrong way", "{% for n in notes %}\n{% if n %}\n{% endfor %}", 3, u"\"if\" of line 2"_s);
        row("no list", "{% for n of notes %}{% endfor %}", 1, u"{% for note in notes %}"_s);
        row("an open brace", "a\n{{ b\n}}", 2, u"not closed on the line"_s);
        row("two values", "{{ a b }}", 1, u"cannot be read after \"a\""_s);
        row("nothing", "{{ }}", 1, u"is no value"_s);
        row("an argument too many", "{{ a|upper:3 }}", 1, u"stands alone"_s);
        row("an argument too few", "{{ a|join }}", 1, u"quotation marks"_s);
        row("a joint that is no words", "{{ a|join:b }}", 1, u"quotation marks"_s);
        row("else in nothing", "{% else %}", 1, u"stands in no \"if\""_s);
        row("a tag that reads files", "{% load x %}", 1, u"There is no tag \"load\"."_s);
        row("a file elsewhere", "{% include \"../x\" %}", 1, u"of the same folder"_s);
        row("a file that is named by a value", "{% include article.title %}", 1, u"of the same folder"_s);
        row("a comment that is left open", "\n\n{# a", 3, u"never closed"_s);
        row("a condition", "{% if a ? b %}{% endif %}", 1, u"is no value"_s);
    }

    void mistakesAreNamedWithTheirLine()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, line);
        QFETCH(QString, words);
        const Result<QByteArray> made = Desk().make(u"t.md.template"_s, source);
        QVERIFY(!made);
        QVERIFY2(made.error().contains(u"\"t.md.template\""_s) && made.error().contains(line)
                     && made.error().contains(words),
                 qPrintable(made.error()));
    }

    void templatesTakeInOthersOfTheirFolder()
    {
        const Desk desk;
        desk.write(u"head.md.template"_s, "{{ article.outlet }}:\n");
        const Result<QByteArray> made = desk.make(u"t.md.template"_s, "{% include \"head.md.template\" %}\nx");
        QVERIFY_RESULT(made);
        QCOMPARE(*made, "Invented Wire:\nx");
        const Result<QByteArray> missing = desk.make(u"t.md.template"_s, "{% include \"none\" %}");
        QVERIFY(!missing && missing.error().contains(u"none"_s));
        desk.write(u"bad.template"_s, "\n{% bad %}");
        const Result<QByteArray> bad = desk.make(u"t.md.template"_s, "{% include \"bad.template\" %}");
        QVERIFY(!bad);
        QVERIFY2(bad.error().contains(u"\"bad.template\", line 2"_s), qPrintable(bad.error()));
    }

    void noTemplateRunsAway_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("words");
        QByteArray loops = "x";
        for (int i = 0; i < 40; ++i)
            loops = "{% for a in paragraphs %}" + loops + "{% endfor %}";
        QTest::newRow("loops that write nothing") << QByteArray(loops).replace('x', QByteArray()) << u"takes too long"_s;
        QTest::newRow("loops that write") << loops << u"writes too much|takes too long"_s;
        QTest::newRow("one in itself") << QByteArray("{% include \"t.md.template\" %}") << u"in itself"_s;
        QTest::newRow("one in itself, twice") << QByteArray("{% include \"t.md.template\" %}").repeated(2) << u"in itself"_s;
        QTest::newRow("many words at once")
            << QByteArray("{{ article.text }}").repeated(4'000) << u"writes too much|takes too long"_s;
        QTest::newRow("tags without end") << QByteArray("{{ a }}").repeated(5'001) << u"more than 5000 tags"_s;
    }

    void noTemplateRunsAway()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, words);
        QElapsedTimer timer;
        timer.start();
        const Result<QByteArray> made =
            Desk().make(u"t.md.template"_s, source, {.milliseconds = 300, .characters = 100'000, .depth = 8});
        QVERIFY(!made);
        QVERIFY2(made.error().contains(QRegularExpression(words)), qPrintable(made.error()));
        QVERIFY(timer.elapsed() < 20'000);
    }

    void theExampleHoldsEveryNote()
    {
        const QTemporaryDir folder;
        const Article article = awkwardArticle();
        const std::vector<Note> notes = awkwardNotes(article);
        const Result<QString> file = writeExampleTemplate(folder.filePath(u"new"_s), u"minutes.md"_s);
        QVERIFY_RESULT(file);
        QVERIFY(file->endsWith(u"/new/minutes.md.template"_s));
        const Result<QByteArray> made = fromTemplate(*file, {article, {}, notes});
        QVERIFY_RESULT(made);
        QVERIFY(made->isValidUtf8());
        QCOMPARE(made->count("\n## "), AwkwardNotes);
        QVERIFY(made->startsWith("# Rail & <road>\n"));
        QVERIFY_RESULT(fromTemplate(*file, {Article(), {}, {}}));
        QVERIFY(!writeExampleTemplate(folder.filePath(u"new"_s), u"minutes.md"_s));
        QVERIFY(!writeExampleTemplate(folder.filePath(u"new"_s), u"../x"_s));
        QCOMPARE(templateFiles(folder.filePath(u"new"_s)), QStringList{*file});
    }

    void names_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("with a suffix") << u"/a/minutes.md.template"_s << u"minutes.md"_s << u"md"_s;
        QTest::newRow("without") << u"/a/minutes.template"_s << u"minutes"_s << u"txt"_s;
        QTest::newRow("any file") << u"/a/minutes.HTML"_s << u"minutes.HTML"_s << u"html"_s;
    }

    void names()
    {
        QFETCH(QString, file);
        QTEST(templateName(file), "name");
        QTEST(templateSuffix(file), "suffix");
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
