// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The programs that our exports are for read them, with every note. One that is not installed is named and its test
// skipped: ./test --interop installs them, LibreOffice excepted.

#include "awkwardnotes.h"
#include "export/exporters.h"
#include "resultverify.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

/// What a program wrote, or why it gave nothing.
Result<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    constexpr int Longest = 120'000;
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(Longest))
        return std::unexpected(program + ": "_L1 + process.errorString());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::unexpected(program + ": "_L1 + QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

bool hasPythonModule(const QString &name)
{
    return outputOf(u"python3"_s, {u"-c"_s, "import "_L1 + name}).has_value();
}

#define NEED(condition, what)                                                                                               \
    do {                                                                                                                    \
        if (!(condition))                                                                                                   \
            QSKIP(what " is not installed: ./test --interop does that where the package manager has it");                   \
    } while (false)

qsizetype countOf(const QRegularExpression &pattern, const QString &text)
{
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.insert(match.captured(1));
    return found.size();
}

/// How much of a picture is not its ground.
double inkOf(const QImage &image)
{
    qsizetype dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 160;
    }
    return double(dark) / (double(image.width()) * image.height());
}

Event eventOf(const QString &summary, QDate from, QDate to, qsizetype at)
{
    Event event;
    event.summary = summary;
    event.when = {from, to};
    event.trigger = {at, at + 1};
    return event;
}

} // namespace

class TestInterop : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_article = awkwardArticle();
        m_notes = awkwardNotes(m_article);
        const QDate day(2022, 7, 18);
        m_analysis.events = {
            eventOf(u"The caf\u00E9; \"closed\", with a summary that is longer than a line may be"_s, day, day, 3),
            eventOf(u"Open end"_s, day, {}, 5), eventOf(u"From Monday on"_s, day, day.addDays(6), 9)};
        for (const ExportKind &kind : exportKinds()) {
            const QString path = m_folder.filePath("export."_L1 + kind.suffix);
            QVERIFY_RESULT(exportTo(path, {kind.format}, {m_article, m_analysis, m_notes}));
        }
    }

    void pandocReads_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("words");
        QTest::newRow("Markdown") << u"md"_s << u"commonmark_x"_s << u"to check"_s;
        QTest::newRow("HTML") << u"html"_s << u"html"_s << u"Then all went home."_s;
        QTest::newRow("ODT") << u"odt"_s << u"odt"_s << u"Then all went home."_s;
        QTest::newRow("DOCX") << u"docx"_s << u"docx"_s << u"Then all went home."_s;
    }

    void pandocReads()
    {
        NEED(isThere(u"pandoc"_s), "pandoc");
        QFETCH(QString, suffix);
        QFETCH(QString, format);
        QFETCH(QString, words);
        const auto text =
            outputOf(u"pandoc"_s, {u"-f"_s, format, u"-t"_s, u"plain"_s, u"--wrap=none"_s, exportPath(suffix)});
        QVERIFY_RESULT(text);
        QVERIFY2(QString::fromUtf8(*text).contains(words), text->left(4000).constData());
    }

    /// A note of Markdown is a quotation and a line of details, whatever the reader wrote.
    void pandocFindsEveryNoteOfMarkdown()
    {
        NEED(isThere(u"pandoc"_s), "pandoc");
        const auto json = outputOf(u"pandoc"_s, {u"-f"_s, u"commonmark_x"_s, u"-t"_s, u"json"_s, exportPath(u"md"_s)});
        QVERIFY_RESULT(json);
        qsizetype notes = 0;
        for (const QJsonValueConstRef block : QJsonDocument::fromJson(*json).object()["blocks"_L1].toArray())
            notes += block["t"_L1].toString() == "BlockQuote"_L1;
        QCOMPARE(notes, AwkwardNotes);
    }

    void pandocReadsTheFrontMatter()
    {
        NEED(isThere(u"pandoc"_s), "pandoc");
        const QString path = m_folder.filePath(u"front.md"_s);
        Article article = m_article;
        article.title = u"Rail: \"a\" # b"_s;
        QVERIFY_RESULT(exportTo(path, {ExportFormat::Markdown}, {article, m_analysis, {}}));
        const QString form = m_folder.filePath(u"front.txt"_s);
        QVERIFY_RESULT(writeWhole(form, "$title$|$byline$|$published$|$address$|$language$"));
        const auto words = outputOf(
            u"pandoc"_s, {u"-f"_s, u"markdown"_s, u"-t"_s, u"plain"_s, u"--wrap=none"_s, u"--template"_s, form, path});
        QVERIFY_RESULT(words);
        QCOMPARE(QString::fromUtf8(*words).simplified(),
                 u"Rail: \u201Ca\u201D # b|Ada Brandt and Ole Brun|2022-07-20|https://wire.example/rail?a=1&b=2|en"_s);
    }

    void pandocFindsEveryNoteOfHtml()
    {
        NEED(isThere(u"pandoc"_s), "pandoc");
        const auto native = outputOf(u"pandoc"_s, {u"-f"_s, u"html"_s, u"-t"_s, u"native"_s, exportPath(u"html"_s)});
        QVERIFY_RESULT(native);
        QCOMPARE(native->count("BlockQuote"), AwkwardNotes);
    }

    void pandocListsEveryCommentOfDocx()
    {
        NEED(isThere(u"pandoc"_s), "pandoc");
        const auto native = outputOf(
            u"pandoc"_s, {u"-f"_s, u"docx"_s, u"--track-changes=all"_s, u"-t"_s, u"native"_s, exportPath(u"docx"_s)});
        QVERIFY_RESULT(native);
        for (const QString &part : {u"start"_s, u"end"_s}) {
            const QRegularExpression comment("\\[\\s*\"comment-"_L1 + part
                                             + "\"\\s*\\]\\s*,\\s*\\[\\s*\\(\\s*\"id\"\\s*,\\s*\"(\\d+)\""_L1);
            QCOMPARE(countOf(comment, QString::fromUtf8(*native)), AwkwardNotes);
        }
    }

    /// pandoc leaves the annotations of ODT out; xmllint reads them where OpenDocument 1.3 (part 3, 14.1) has them.
    void xmllintFindsEveryCommentOfOdt()
    {
        NEED(isThere(u"xmllint"_s), "xmllint");
        const QString content = unpack(u"odt"_s, u"content.xml"_s);
        const QString annotation = u"//*[local-name()='annotation']"_s;
        const QString end = u"//*[local-name()='annotation-end']"_s;
        QCOMPARE(countedBy(content,
                           annotation + "[*[local-name()='creator'] and *[local-name()='date'] and *[local-name()='p']]"_L1),
                 AwkwardNotes);
        QCOMPARE(
            countedBy(content,
                      annotation
                          + "[@*[local-name()='name'] = //*[local-name()='annotation-end']/@*[local-name()='name']]"_L1),
            AwkwardNotes);
        QCOMPARE(countedBy(content, end), AwkwardNotes);
        QCOMPARE(countedBy(content, annotation + "[ancestor::*[local-name()='p' or local-name()='h']]"_L1), AwkwardNotes);
    }

    /// What readers need beyond the schema of REFI-QDA 1.0.
    void xmllintFindsTheProjectInOrder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<qsizetype>("count");
        const QString project = u"/*[local-name()='Project' and namespace-uri()='urn:QDA-XML:project:1.0']"_s;
        QTest::newRow("a project with its origin and time in UTC")
            << project + "[@origin and @name and substring(@creationDateTime, string-length(@creationDateTime)) = 'Z']"_L1
            << qsizetype(1);
        QTest::newRow("users, code book, sources, notes in this order") << project
                + "[local-name(*[1]) = 'Users' and local-name(*[2]) = 'CodeBook' and local-name(*[3]) = 'Sources' and local-name(*[4]) = 'Notes' and count(*) = 4]"_L1
                                                                        << qsizetype(1);
        QTest::newRow("the codes come first in the code book")
            << u"//*[local-name()='CodeBook']/*[1][local-name()='Codes']"_s << qsizetype(1);
        QTest::newRow("a selection a note") << u"//*[local-name()='PlainTextSelection']"_s << AwkwardNotes;
        QTest::newRow("each ends where it begins or behind")
            << u"//*[local-name()='PlainTextSelection'][@startPosition <= @endPosition]"_s << AwkwardNotes;
        QTest::newRow("each is coded") << u"//*[local-name()='PlainTextSelection'][*[local-name()='Coding']]"_s
                                       << AwkwardNotes;
        QTest::newRow("no coding without who made it")
            << u"//*[local-name()='Coding'][not(@creatingUser)]"_s << qsizetype(0);
        QTest::newRow("no coding whose code is not first in it")
            << u"//*[local-name()='Coding'][not(local-name(*[1]) = 'CodeRef')]"_s << qsizetype(0);
        QTest::newRow("no code that is not in the book")
            << u"//*[local-name()='CodeRef'][not(@targetGUID = //*[local-name()='Code']/@guid)]"_s << qsizetype(0);
        QTest::newRow("no note that is not there")
            << u"//*[local-name()='NoteRef'][not(@targetGUID = //*[local-name()='Note']/@guid)]"_s << qsizetype(0);
        QTest::newRow("no text within the project") << u"//*[local-name()='PlainTextContent']"_s << qsizetype(0);
        QTest::newRow("no guid twice") << u"//*[@guid = preceding::*/@guid]"_s << qsizetype(0);
        QTest::newRow("no empty sets") << u"//*[local-name()='Sets']"_s << qsizetype(0);
    }

    void xmllintFindsTheProjectInOrder()
    {
        NEED(isThere(u"xmllint"_s), "xmllint");
        QFETCH(QString, path);
        QTEST(countedBy(unpack(u"qdpx"_s, u"project.qde"_s), path), "count");
    }

    void projectKeepsToTheSchema()
    {
        NEED(isThere(u"xmllint"_s), "xmllint");
        const QString schema = QStringLiteral(DATELINE_TESTS "/../../shared/formats/refi-qda.xsd");
        if (!QFile::exists(schema))
            QSKIP("the schema of REFI-QDA lies beside this checkout or nowhere");
        QVERIFY_RESULT(outputOf(u"xmllint"_s,
                                {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema, unpack(u"qdpx"_s, u"project.qde"_s)}));
    }

    void icalendarReadsEveryEvent()
    {
        NEED(hasPythonModule(u"icalendar"_s), "python3-icalendar");
        const QString program = u"import icalendar, sys\n"
                                "calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
                                "for event in calendar.walk('VEVENT'):\n"
                                "    print(event.decoded('dtstart'), event.decoded('dtend'), event['summary'])\n"_s;
        const auto events = outputOf(u"python3"_s, {u"-c"_s, program, exportPath(u"ics"_s)});
        QVERIFY_RESULT(events);
        const QStringList expected{"2022-07-18 2022-07-19 "_L1 + m_analysis.events[0].summary,
                                   u"2022-07-18 2022-07-19 Open end"_s, u"2022-07-18 2022-07-25 From Monday on"_s};
        QCOMPARE(QString::fromUtf8(*events).split(u'\n', Qt::SkipEmptyParts), expected);
    }

    void citeprocReadsTheReference_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("CSL-JSON") << u"csl.json"_s;
        QTest::newRow("RIS") << u"ris"_s;
    }

    void citeprocReadsTheReference()
    {
        NEED(isThere(u"pandoc"_s), "pandoc");
        QFETCH(QString, suffix);
        QFile page(m_folder.filePath(u"references.md"_s));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("---\nnocite: '@*'\n---\n");
        page.close();
        const auto text = outputOf(u"pandoc"_s,
                                   {u"--citeproc"_s, u"--bibliography"_s, exportPath(suffix), u"-t"_s, u"plain"_s,
                                    u"--wrap=none"_s, page.fileName()});
        QVERIFY_RESULT(text);
        for (const char *words : {"Brandt", "Brun", "Rail & <road>", "Invented Wire", "2022"})
            QVERIFY2(QString::fromUtf8(*text).contains(QLatin1StringView(words), Qt::CaseInsensitive), text->constData());
    }

    void pyldExpandsTheAnnotations_data()
    {
        QTest::addColumn<QString>("context");
        QTest::newRow("the terms that we use") << QStringLiteral(DATELINE_TESTS "/interop/annotations.jsonld");
        QTest::newRow("the context of the W3C") << QStringLiteral(DATELINE_TESTS "/../../shared/formats/anno.jsonld");
    }

    void pyldExpandsTheAnnotations()
    {
        NEED(hasPythonModule(u"pyld"_s), "python3-pyld");
        QFETCH(QString, context);
        if (!QFile::exists(context))
            QSKIP("the context of the W3C lies beside this checkout or nowhere");
        const QString program =
            u"import json, sys\n"
            "from pyld import jsonld\n"
            "context = json.load(open(sys.argv[1]))\n"
            "def load(url, options):\n"
            "    assert url == 'http://www.w3.org/ns/anno.jsonld', url\n"
            "    return {'contentType': 'application/ld+json', 'contextUrl': None, 'documentUrl': url, 'document': context}\n"
            "page = json.load(open(sys.argv[2]))\n"
            "print(json.dumps(jsonld.expand(page, {'documentLoader': load, 'base': 'urn:none'})))\n"_s;
        const auto expanded = outputOf(u"python3"_s, {u"-c"_s, program, context, exportPath(u"jsonld"_s)});
        QVERIFY_RESULT(expanded);
        const QJsonValue page = QJsonDocument::fromJson(*expanded).array()[0];
        const QJsonArray items = page["https://www.w3.org/ns/activitystreams#items"_L1].isArray()
            ? page["https://www.w3.org/ns/activitystreams#items"_L1][0]["@list"_L1].toArray()
            : page["http://www.w3.org/ns/activitystreams#items"_L1][0]["@list"_L1].toArray();
        QCOMPARE(items.size(), AwkwardNotes);
        const auto term = [](QLatin1StringView name) { return "http://www.w3.org/ns/oa#"_L1 + name; };
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonValue target = items[i][term("hasTarget"_L1)][0];
            QSet<QString> found;
            for (const QJsonValueConstRef selector : target[term("hasSelector"_L1)].toArray()) {
                for (const QString &key : selector.toObject().keys())
                    found.insert(key.section(u'#', 1));
            }
            QVERIFY2(found.contains({u"exact"_s, u"prefix"_s, u"suffix"_s, u"start"_s, u"end"_s}),
                     qPrintable(QStringList(found.values()).join(u' ')));
            QVERIFY(!target[term("hasSource"_L1)][0]["@id"_L1].toString().isEmpty());
            const Note &note = m_notes[size_t(i)];
            const qsizetype bodies =
                !note.markdown.isEmpty() + note.tags.size() + (note.check != CheckStatus::None) + !note.source.isEmpty();
            QCOMPARE(items[i][term("hasBody"_L1)].toArray().size(), bodies);
        }
    }

    /// A note of the PDF ends in a line with its colour, and begins with its number.
    void pdftotextFindsEveryNote()
    {
        NEED(isThere(u"pdftotext"_s), "poppler-utils");
        const auto output = outputOf(u"pdftotext"_s, {u"-layout"_s, exportPath(u"pdf"_s), u"-"_s});
        QVERIFY_RESULT(output);
        const QString text = QString::fromUtf8(*output);
        static const QRegularExpression details(u"^\\f? *(yellow|green|blue|pink|grey)( \u00B7 |$)"_s,
                                                QRegularExpression::MultilineOption);
        QCOMPARE(text.count(details), AwkwardNotes);
        const QString notes = text.sliced(text.indexOf(u"Notes\n"_s));
        // Behind its words where they run from right to left.
        static const QRegularExpression number(u"(?:^\\f?|\\s)(\\d{1,2})(?:  ?\\S.*)?$"_s,
                                               QRegularExpression::MultilineOption);
        QVERIFY(countOf(number, notes) >= AwkwardNotes);
        QVERIFY(text.count(u'x') >= 5 * 1'000'000);
        QVERIFY(text.contains(u"two lines, \"quoted\""_s));
    }

    void qpdfAccepts()
    {
        NEED(isThere(u"qpdf"_s), "qpdf");
        QVERIFY_RESULT(outputOf(u"qpdf"_s, {u"--check"_s, exportPath(u"pdf"_s)}));
    }

    void pdfinfoNamesTheArticle()
    {
        NEED(isThere(u"pdfinfo"_s), "poppler-utils");
        const auto info = outputOf(u"pdfinfo"_s, {exportPath(u"pdf"_s)});
        QVERIFY_RESULT(info);
        QVERIFY2(info->contains("Rail & <road>"), info->constData());
        QVERIFY2(info->contains("Author:          Ada Brandt and Ole Brun"), info->constData());
        const auto metadata = outputOf(u"pdfinfo"_s, {u"-meta"_s, exportPath(u"pdf"_s)});
        QVERIFY_RESULT(metadata);
        QVERIFY2(metadata->contains("Ada Brandt and Ole Brun"), metadata->constData());
        QVERIFY2(metadata->contains("<dc:language><rdf:Bag><rdf:li>en<"), metadata->constData());
    }

    void qpdfListsTheBookmarks()
    {
        NEED(isThere(u"qpdf"_s), "qpdf");
        const auto json = outputOf(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, exportPath(u"pdf"_s)});
        QVERIFY_RESULT(json);
        QStringList titles;
        for (const QJsonValueConstRef line : QJsonDocument::fromJson(*json).object()["outlines"_L1].toArray()) {
            titles.append(line["title"_L1].toString());
            QVERIFY2(line["destpageposfrom1"_L1].toInt() == 1, json->constData());
        }
        QCOMPARE(titles, QStringList({m_article.title, u"Notes"_s}));
    }

    void rsvgDrawsTheTimeline()
    {
        NEED(isThere(u"rsvg-convert"_s), "librsvg2-bin");
        const QString path = m_folder.filePath(u"drawn.png"_s);
        QVERIFY_RESULT(outputOf(u"rsvg-convert"_s, {u"-o"_s, path, exportPath(u"timeline.svg"_s)}));
        const QImage drawn(path);
        const QImage ours(exportPath(u"timeline.png"_s));
        QVERIFY(!drawn.isNull() && !ours.isNull());
        // Two of our pixels for one of its own; what is dark is dark in both, give or take the letters' shapes.
        QVERIFY(std::abs(ours.width() - 2 * drawn.width()) <= 2 && std::abs(ours.height() - 2 * drawn.height()) <= 2);
        const double mine = inkOf(ours);
        QVERIFY2(mine > 0.001 && inkOf(drawn) > mine / 3 && inkOf(drawn) < mine * 3, qPrintable(QString::number(mine)));
    }

    void officeConverts_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("ODT") << u"odt"_s;
        QTest::newRow("DOCX") << u"docx"_s;
    }

    void officeConverts()
    {
        if (!isThere(u"soffice"_s))
            QSKIP("LibreOffice is not installed");
        QFETCH(QString, suffix);
        const QString to = m_folder.filePath("pdf-of-"_L1 + suffix);
        const QString profile = "-env:UserInstallation=file://"_L1 + m_folder.filePath(u"office"_s);
        QVERIFY_RESULT(outputOf(
            u"soffice"_s, {profile, u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, to, exportPath(suffix)}));
        QFile pdf(to + "/export.pdf"_L1);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

private:
    [[nodiscard]] QString exportPath(const QString &suffix) const { return m_folder.filePath("export."_L1 + suffix); }

    /// The path of a part of an archive, written out beside it.
    [[nodiscard]] QString unpack(const QString &suffix, const QString &part) const
    {
        QFile archive(exportPath(suffix));
        QFile out(m_folder.filePath(part));
        if (archive.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly))
            out.write(unzipped(archive.readAll()).value(part));
        return out.fileName();
    }

    /// How many nodes the path finds, as xmllint counts them; -1 where it cannot read the file.
    [[nodiscard]] static qsizetype countedBy(const QString &file, const QString &path)
    {
        const auto count = outputOf(u"xmllint"_s, {u"--nonet"_s, u"--huge"_s, u"--xpath"_s, u"count(%1)"_s.arg(path), file});
        return count ? qsizetype(count->trimmed().toDouble()) : -1;
    }

    QTemporaryDir m_folder;
    Article m_article;
    Analysis m_analysis;
    std::vector<Note> m_notes;
};

QTEST_MAIN(TestInterop)
#include "tst_interop.moc"
