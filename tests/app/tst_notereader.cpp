// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Notes that left come back in equal, and those of other programs come to the words that they are about.

#include "awkwardnotes.h"
#include "export/exporters.h"
#include "export/notereader.h"
#include "export/notetext.h"
#include "resultverify.h"
#include "text/offsets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

Result<IncomingNotes> read(const QByteArray &bytes, const Article &article, const ImportLimits &limits = {})
{
    const QString file = u"notes"_s;
    const KeepGoing keepGoing;
    return readNotes({bytes, file, limits, keepGoing}, article);
}

Article articleOf(const QString &text)
{
    Article article = articleFromText(text);
    article.address = QUrl(u"https://wire.example/ferry"_s);
    return article;
}

/// Letters of one, two, three and four bytes before the words that are looked for.
QString mixedText()
{
    return u"The caf\u00E9 \u20AC5 \U0001F682 by the harbour opened, and the mayor spoke. The ferry to the "
           "islands sails again on Friday, said the harbour master."_s;
}

QByteArray annotationOf(const QJsonObject &selector, const QString &exact, const QString &prefix = {},
                        const QString &suffix = {})
{
    const QJsonObject quote{
        {u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, exact}, {u"prefix"_s, prefix}, {u"suffix"_s, suffix}};
    const QJsonObject target{{u"source"_s, u"https://wire.example/ferry#top"_s},
                             {u"selector"_s, QJsonArray{quote, selector}}};
    return QJsonDocument(QJsonObject{{u"type"_s, u"Annotation"_s}, {u"target"_s, target}, {u"bodyValue"_s, u"a note"_s}})
        .toJson();
}

QJsonObject positionOf(qsizetype begin, qsizetype end)
{
    return {{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, begin}, {u"end"_s, end}};
}

/// JSON with one quotation mark for two.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray project(const QByteArray &qde, const std::vector<std::pair<QString, QByteArray>> &sources = {})
{
    std::vector<std::pair<QString, QByteArray>> parts{{u"project.qde"_s, qde}};
    parts.insert(parts.end(), sources.begin(), sources.end());
    return zipped(parts);
}

} // namespace

class TestNoteReader : public QObject {
    Q_OBJECT
private slots:
    void comeBackEqual_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportFormat format :
             {ExportFormat::Json, ExportFormat::WebAnnotation, ExportFormat::Hypothesis, ExportFormat::Qdpx})
            QTest::newRow(exportKinds()[size_t(format)].name.latin1()) << format;
    }

    void comeBackEqual()
    {
        QFETCH(ExportFormat, format);
        const Article article = awkwardArticle();
        const std::vector<Note> notes = awkwardNotes(article);
        const auto incoming = read(exported(format, {article, {}, notes}), article);
        QVERIFY_RESULT(incoming);
        QCOMPARE(incoming->notes.size(), notes.size());
        for (size_t i = 0; i < notes.size(); ++i) {
            Note expected = notes[i];
            expected.id = 0;
            expected.markdown = wholeText(expected.markdown); // no encoding has lone surrogates
            if (format != ExportFormat::Json)
                expected.rank = 0; // the others have no order of the reader's
            const Span place = placeOf(expected, article.text);
            if (i == 7) { // its place is of another text; its words stay
                QCOMPARE(incoming->notes[i].anchor.exact, expected.anchor.exact);
                expected.anchor = incoming->notes[i].anchor;
            } else {
                expected.anchor = Anchor::at(article.text, place); // half a letter becomes the whole
            }
            QCOMPARE(incoming->notes[i].anchor.position, expected.anchor.position);
            QCOMPARE(incoming->notes[i].markdown, expected.markdown);
            QCOMPARE(incoming->notes[i].tags, expected.tags);
            QCOMPARE(incoming->notes[i].check, expected.check);
            QCOMPARE(incoming->notes[i].source, expected.source);
            QVERIFY2(incoming->notes[i] == expected, qPrintable(QString::number(i)));
        }
        QVERIFY(newNotes(incoming->notes, incoming->notes).empty());
        QCOMPARE(newNotes(incoming->notes, {}).size(), notes.size());
    }

    void orphansComeBack_data() { comeBackEqual_data(); }

    void orphansComeBack()
    {
        QFETCH(ExportFormat, format);
        const Article article = awkwardArticle();
        Note orphan;
        orphan.anchor.exact = u"words of an older version"_s;
        orphan.markdown = u"kept"_s;
        const auto incoming = read(exported(format, {article, {}, {orphan}}), article);
        QVERIFY_RESULT(incoming);
        QCOMPARE(incoming->notes.size(), 1);
        QCOMPARE(incoming->unclear, 1);
        QVERIFY(incoming->notes[0].anchor.isOrphan());
        QCOMPARE(incoming->notes[0].anchor.exact, orphan.anchor.exact);
        QCOMPARE(incoming->notes[0].markdown, orphan.markdown);
    }

    void tellsWhoMadeThem_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("author");
        const auto by = [](const char *creator) {
            return json("{'type':'Annotation','bodyValue':'one',") + json(creator) + '}';
        };
        QTest::newRow("nobody said") << by("'id':'a'") << QString();
        QTest::newRow("a person") << by("'creator':{'type':'Person','name':'Ada Brandt'}") << u"Ada Brandt"_s;
        QTest::newRow("several names") << by("'creator':{'name':['Ada Brandt','A. B.']}") << u"Ada Brandt"_s;
        QTest::newRow("a nickname alone") << by("'creator':{'id':'urn:a','nickname':'ada'}") << u"ada"_s;
        QTest::newRow("the first of several") << by("'creator':[{'name':'Ole'},{'name':'Ada'}]") << u"Ole"_s;
        QTest::newRow("an address") << by("'creator':'https://wire.example/ada'") << u"https://wire.example/ada"_s;
        QTest::newRow("an account") << json("{'rows':[{'text':'one','user':'acct:ada@hypothes.is'}]}") << u"ada"_s;
        QTest::newRow("what the account shows")
            << json("{'rows':[{'text':'one','user':'acct:ada@hypothes.is','user_info':{'display_name':'Ada Brandt'}}]}")
            << u"Ada Brandt"_s;
        QTest::newRow("our own account") << json("{'rows':[{'text':'one','user':'acct:dateline@localhost'}]}") << QString();
        const QByteArray qde =
            json(
                "<Project xmlns='urn:QDA-XML:project:1.0' name='p' origin='Other'><Users><User guid='u1' name='Ada Brandt'/>"
                "</Users><Sources><TextSource guid='s' name='t'><PlainTextContent>%1</PlainTextContent>"
                "<PlainTextSelection guid='x' startPosition='0' endPosition='3' creatingUser='u1'/></TextSource></Sources>"
                "</Project>")
                .replace("%1", mixedText().toUtf8());
        QTest::newRow("a user of a project") << project(qde) << u"Ada Brandt"_s;
    }

    void tellsWhoMadeThem()
    {
        QFETCH(QByteArray, file);
        const auto incoming = read(file, articleOf(mixedText()));
        QVERIFY_RESULT(incoming);
        QCOMPARE(incoming->notes.size(), 1U);
        QTEST(incoming->notes[0].author, "author");
        // The same mark by somebody else is another.
        std::vector<Note> others = incoming->notes;
        others[0].author += u" and others"_s;
        QCOMPARE(newNotes(incoming->notes, others).size(), 1U);
        // One that came in before notes had authors is the same; the reader's own at another time is not.
        others[0].author.clear();
        others[0].created = QDateTime(QDate(2022, 6, 3), QTime(9, 30), QTimeZone::UTC);
        std::vector<Note> again = incoming->notes;
        again[0].created = others[0].created;
        QVERIFY(newNotes(again, others).empty());
        again[0].created = others[0].created.addSecs(1);
        QCOMPARE(newNotes(again, others).size(), incoming->notes[0].author.isEmpty() ? 0U : 1U);
    }

    void tellsTheUnitByTheWords_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QString text = mixedText();
        const QString words = u"harbour"_s;
        const qsizetype begin = text.indexOf(words);
        const qsizetype codePoint = CodePoints(text).fromUtf16(begin);
        const qsizetype byte = text.first(begin).toUtf8().size();
        const qsizetype size = words.size();
        QTest::newRow("code points") << annotationOf(positionOf(codePoint, codePoint + size), words);
        QTest::newRow("UTF-16 units") << annotationOf(positionOf(begin, begin + size), words);
        QTest::newRow("bytes of UTF-8") << annotationOf(positionOf(byte, byte + size), words);
    }

    void tellsTheUnitByTheWords()
    {
        QFETCH(QByteArray, file);
        const Article article = articleOf(mixedText());
        const auto incoming = read(file, article);
        QVERIFY_RESULT(incoming);
        QCOMPARE(incoming->notes.size(), 1);
        const qsizetype begin = article.text.indexOf(u"harbour"_s); // the first of two
        QCOMPARE(incoming->notes[0].anchor, Anchor::at(article.text, {begin, begin + 7}));
        QCOMPARE(incoming->notes[0].markdown, u"a note"_s);
    }

    void comesToItsWordsInAnotherText_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QString text = mixedText();
        const qsizetype begin = text.indexOf(u"islands sails"_s);
        const Anchor anchor = Anchor::at(text, {begin, begin + 13});
        QTest::newRow("a Web Annotation with a place in the older text")
            << annotationOf(positionOf(begin, begin + 13), anchor.exact, anchor.prefix, anchor.suffix);
        QTest::newRow("one without a place") << annotationOf({}, anchor.exact, anchor.prefix, anchor.suffix);
        QTest::newRow("one that remembers little of what stands around its words")
            << annotationOf({}, anchor.exact, u"the "_s, u" again"_s);
        const Article older = articleOf(text);
        Note note;
        note.anchor = anchor;
        note.markdown = u"a note"_s;
        QTest::newRow("our JSON with the older text") << exported(ExportFormat::Json, {older, {}, {note}});
        QTest::newRow("a project with the older text") << exported(ExportFormat::Qdpx, {older, {}, {note}});
    }

    void comesToItsWordsInAnotherText()
    {
        QFETCH(QByteArray, file);
        const Article article = articleOf(u"Updated on Thursday. "_s + mixedText());
        const auto incoming = read(file, article);
        QVERIFY_RESULT(incoming);
        QCOMPARE(incoming->notes.size(), 1);
        QCOMPARE(incoming->unclear, 0);
        const qsizetype begin = article.text.indexOf(u"islands sails"_s);
        QCOMPARE(incoming->notes[0].anchor.position, Span(begin, begin + 13));
    }

    void readsAnnotationsOfOthers_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("notes");
        QTest::newRow("a body that is a list")
            << json("{'type':'Annotation','body':[{'value':'one'},{'type':'TextualBody','value':'x','purpose':'tagging'},"
                    "{'value':'<p>two <b>bold</b></p>','format':'text/html'}],'target':'https://wire.example/ferry'}")
            << QStringList{u"one  two bold #x"_s};
        QTest::newRow("a list of annotations")
            << json("[{'type':'Annotation','bodyValue':'one'},{'type':'Annotation','bodyValue':'two'}]")
            << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("a collection with its first page")
            << json("{'type':'AnnotationCollection','first':{'items':[{'bodyValue':'one'}]}}") << QStringList{u"one"_s};
        QTest::newRow("what the interface of Hypothesis answers, with a reply")
            << json("{'total':2,'rows':[{'text':'one','tags':['t'],'uri':'https://wire.example/ferry','target':[{}]},"
                    "{'text':'a reply','references':['a'],'uri':'https://wire.example/ferry','target':[]}]}")
            << QStringList{u"one #t"_s, u"a reply"_s};
        QTest::newRow("only those on this article, where it has some")
            << json("{'annotations':[{'text':'here','uri':'https://wire.example/ferry'},"
                    "{'text':'elsewhere','uri':'https://wire.example/other'}]}")
            << QStringList{u"here"_s};
        QTest::newRow("all of them, where none says so")
            << json("{'annotations':[{'text':'a copy','uri':'file:///ferry.html'}]}") << QStringList{u"a copy"_s};
        QTest::newRow("a tag that says how a check stands, and one that only looks like it")
            << json("{'annotations':[{'text':'one','tags':['check:doubtful','check:me'],'target':[{}]}]}")
            << QStringList{u"one Check: doubtful #check:me"_s};
        QTest::newRow("an assessment with what it rests on, and one in words of its own")
            << json("[{'type':'Annotation','body':[{'value':'false','purpose':'assessing'},{'source':'https://a.example/',"
                    "'purpose':'linking'}]},{'type':'Annotation','body':{'value':'rather good','purpose':'assessing'}}]")
            << QStringList{u"Check: false Source: https://a.example/"_s, u"rather good"_s};
        QTest::newRow("no annotations") << json("{'annotations':[]}") << QStringList();
        QTest::newRow("what is none is left out")
            << json("{'annotations':[1,'x',null,{'text':'one'}]}") << QStringList{u"one"_s};
    }

    void readsAnnotationsOfOthers()
    {
        QFETCH(QByteArray, file);
        const auto incoming = read(file, articleOf(mixedText()));
        QVERIFY_RESULT(incoming);
        QStringList notes;
        for (const Note &note : incoming->notes)
            notes.append(noteLines(note).join(u' '));
        QTEST(notes, "notes");
    }

    /// As another program writes a project: its folder with a capital, codes in codes, texts in the project itself.
    void readsProjectsOfOthers()
    {
        const Article article = articleOf(mixedText());
        const qsizetype begin = CodePoints(article.text).fromUtf16(article.text.indexOf(u"mayor"_s));
        const QByteArray selection = "<PlainTextSelection guid=\"s\" startPosition=\"" + QByteArray::number(begin)
            + "\" endPosition=\"" + QByteArray::number(begin + 5)
            + "\"><Coding guid=\"c\"><CodeRef targetGUID=\"inner\"/></Coding><NoteRef targetGUID=\"n\"/></PlainTextSelection>";
        const QByteArray qde =
            "<?xml version=\"1.0\"?><Project origin=\"Other 14\" xmlns=\"urn:QDA-XML:project:1.0\">"
            "<CodeBook><Codes><Code guid=\"outer\" name=\"people\"><Code guid=\"inner\" name=\"officials\" "
            "color=\"#70C0FF\"/></Code></Codes></CodeBook><Sources>"
            "<TextSource guid=\"a\"><PlainTextContent>Quite another text of no interest here.</PlainTextContent>"
            "<PlainTextSelection guid=\"x\" startPosition=\"0\" endPosition=\"5\"/></TextSource>"
            "<TextSource guid=\"b\" plainTextPath=\"internal://b.txt\">"
            + selection
            + "</TextSource></Sources><Notes><Note guid=\"n\"><PlainTextContent>who is it?</PlainTextContent></Note></Notes></Project>";
        const auto incoming = read(project(qde, {{u"Sources/b.txt"_s, "\xEF\xBB\xBF" + article.text.toUtf8()}}), article);
        QVERIFY_RESULT(incoming);
        QCOMPARE(incoming->notes.size(), 1);
        const Note &note = incoming->notes[0];
        QCOMPARE(note.anchor.exact, u"mayor"_s);
        QCOMPARE(note.tags, QStringList{u"officials"_s});
        QCOMPARE(note.highlight, Highlight::Blue);
        QCOMPARE(note.markdown, u"who is it?"_s);
    }

    void findsTheArticlesLine()
    {
        const Article one = articleOf(u"One article about a ferry."_s);
        const Article other = articleOf(u"Another one about a bridge."_s);
        Note note;
        note.anchor = Anchor::at(other.text, {0, 7});
        const QByteArray lines =
            exported(ExportFormat::Json, {one, {}, {}}) + exported(ExportFormat::Json, {other, {}, {note}});
        const auto incoming = read(lines, other);
        QVERIFY_RESULT(incoming);
        QCOMPARE(incoming->notes.size(), 1);
        QCOMPARE(incoming->notes[0].anchor, note.anchor);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("JSON of something else") << QByteArray("{\"a\": 1}");
        QTest::newRow("an archive cut off") << QByteArray("PK\3\4 cut");
        QTest::newRow("an archive without a project") << zipped({{u"a.txt"_s, "a"}});
        QTest::newRow("a project cut off") << project("<Project><Sources>");
        QTest::newRow("a project with entities")
            << project("<!DOCTYPE p [<!ENTITY a \"aaaa\">]><Project><Sources><TextSource><PlainTextContent>&a;"
                       "</PlainTextContent></TextSource></Sources></Project>");
        QTest::newRow("a project on other texts")
            << project("<Project><Sources><TextSource><PlainTextContent>Something else entirely, on some other day."
                       "</PlainTextContent></TextSource></Sources></Project>");
        QTest::newRow("a project that names a long note often")
            << project("<Project><Sources><TextSource><PlainTextContent>" + mixedText().toUtf8()
                       + "</PlainTextContent><PlainTextSelection startPosition=\"0\" endPosition=\"3\">"
                       + "<NoteRef targetGUID=\"n\"/>"_ba.repeated(1'000)
                       + "</PlainTextSelection></TextSource></Sources><Notes><Note guid=\"n\"><PlainTextContent>"
                       + QByteArray(20'000, 'a') + "</PlainTextContent></Note></Notes></Project>");
        QTest::newRow("a project that unpacks to too much")
            << project("<Project><Sources><TextSource plainTextPath=\"internal://a.txt\"/></Sources></Project>",
                       {{u"sources/a.txt"_s, QByteArray(1'000'000, 'a')}});
    }

    void refuses()
    {
        QFETCH(QByteArray, file);
        const ImportLimits small{.bytes = 100'000, .characters = 1'000'000};
        const auto incoming = read(file, articleOf(mixedText()), small);
        QVERIFY(!incoming);
        QVERIFY2(incoming.error().contains(u"\"notes\""_s) && incoming.error().endsWith(u'.'), qPrintable(incoming.error()));
    }
};

QTEST_GUILESS_MAIN(TestNoteReader)
#include "tst_notereader.moc"
