// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Every format holds every note, whatever is in it, and keeps to its own rules.

#include "awkwardnotes.h"
#include "export/exporters.h"
#include "pdflinks.h"
#include "text/offsets.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <KZip>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

/// How often each element stands in a part; empty when it is not well-formed.
QHash<QString, int> elements(const QByteArray &part)
{
    QHash<QString, int> counts;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            ++counts[xml.name().toString()];
    }
    return xml.hasError() ? QHash<QString, int>() : counts;
}

/// Rows and fields as RFC 4180 has them.
std::vector<QStringList> parsedCsv(const QByteArray &csv)
{
    std::vector<QStringList> rows{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString &field = rows.back().back();
        if (text[i] == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"') {
            field += u'"';
            ++i;
        } else if (text[i] == u'"') {
            quoted = !quoted;
        } else if (text[i] == u',' && !quoted) {
            rows.back().append(QString());
        } else if (text[i] == u'\r' && !quoted && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows.push_back({QString()});
            ++i;
        } else {
            field += text[i];
        }
    }
    rows.pop_back(); // behind the last line end
    return rows;
}

qsizetype lines(const QByteArray &text, const QString &pattern)
{
    qsizetype count = 0;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(QString::fromUtf8(text)); matches.hasNext(); matches.next())
        ++count;
    return count;
}

/// How many notes an export holds, by the format's own way to hold one.
qsizetype notesIn(ExportFormat format, const QByteArray &bytes)
{
    switch (format) {
    case ExportFormat::Markdown:
        return lines(bytes, u"^\\*(yellow|green|blue|pink|grey) "_s);
    case ExportFormat::Html:
        return lines(bytes, u"^<li id=\"note-"_s);
    case ExportFormat::Odt: {
        const auto counts = elements(unzipped(bytes).value(u"content.xml"_s));
        return std::min(counts.value(u"annotation"_s), counts.value(u"annotation-end"_s));
    }
    case ExportFormat::Docx: {
        const auto parts = unzipped(bytes);
        const auto counts = elements(parts.value(u"word/document.xml"_s));
        return std::min({counts.value(u"commentRangeStart"_s), counts.value(u"commentRangeEnd"_s),
                         counts.value(u"commentReference"_s),
                         elements(parts.value(u"word/comments.xml"_s)).value(u"comment"_s)});
    }
    case ExportFormat::Csv:
        return std::ssize(parsedCsv(bytes)) - 1;
    case ExportFormat::WebAnnotation:
        return QJsonDocument::fromJson(bytes).object()["items"_L1].toArray().size();
    case ExportFormat::Qdpx:
        return elements(unzipped(bytes).value(u"project.qde"_s)).value(u"PlainTextSelection"_s);
    case ExportFormat::Brat:
        return lines(unzipped(bytes).value(u"article.ann"_s), u"^T\\d+\\t\\w+ \\d+ \\d+(;\\d+ \\d+)*\\t."_s);
    case ExportFormat::CslJson:
        return QJsonDocument::fromJson(bytes).array()[0]["note"_L1].toString().count(u'\n') + 1;
    case ExportFormat::Ris:
        return lines(bytes, u"^N1  - "_s);
    case ExportFormat::Json:
        return QJsonDocument::fromJson(bytes).object()["notes"_L1].toArray().size();
    case ExportFormat::Hypothesis:
        return QJsonDocument::fromJson(bytes).object()["annotations"_L1].toArray().size();
    case ExportFormat::Pdf:
        return std::ranges::count_if(linkEnds(bytes), [](const QString &name) { return name.startsWith(u"note-"); });
    case ExportFormat::QuotesCsv:
    case ExportFormat::TalkCsv:
    case ExportFormat::DealsCsv:
    case ExportFormat::ICalendar:
    case ExportFormat::TimelineJs:
    case ExportFormat::TimelineCsv:
    case ExportFormat::TimelineSvg:
    case ExportFormat::TimelinePng:
        break; // not about notes
    }
    return -1;
}

Event eventOf(const QString &summary, const DateRange &when, qsizetype at, int order)
{
    Event found;
    found.summary = summary;
    found.when = when;
    found.trigger = {at, at + 1};
    found.order = order;
    return found;
}

Event lesser(Event event)
{
    event.lesser = true;
    return event;
}

} // namespace

class TestExportFormats : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_article = awkwardArticle();
        m_notes = awkwardNotes(m_article);
    }

    void everyKindHasItsPlace()
    {
        QSet<QString> names;
        for (size_t i = 0; i < exportKinds().size(); ++i) {
            QCOMPARE(int(exportKinds()[i].format), int(i));
            QVERIFY(!words(exportKinds()[i].format).isEmpty());
            names.insert(exportKinds()[i].name);
        }
        QCOMPARE(names.size(), exportKinds().size());
    }

    void holdsEveryNote_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportKind &kind : exportKinds())
            QTest::newRow(kind.name.latin1()) << kind.format;
    }

    void holdsEveryNote()
    {
        QFETCH(ExportFormat, format);
        const QByteArray bytes = exported(format, {m_article, m_analysis, m_notes});
        QVERIFY(!bytes.isEmpty());
        if (!bytes.startsWith("PK") && !bytes.startsWith("%PDF") && !bytes.startsWith("\x89PNG"))
            QVERIFY(bytes.isValidUtf8());
        if (const qsizetype found = notesIn(format, bytes); found >= 0)
            QCOMPARE(found, AwkwardNotes);
        if (format != ExportFormat::Pdf)                                         // it says when it was made
            QCOMPARE(exported(format, {m_article, m_analysis, m_notes}), bytes); // the same notes, the same file
    }

    void holdsNoNotesEither_data() { holdsEveryNote_data(); }

    void holdsNoNotesEither()
    {
        QFETCH(ExportFormat, format);
        const Article nothing;
        QVERIFY(!exported(format, {nothing, m_analysis, {}}).isEmpty());
    }

    void csvFields_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << u"plain"_s << u"plain"_s;
        QTest::newRow("quotes, commas and line ends") << u"a \"b\", c\nd"_s << u"a \"b\", c\nd"_s;
        QTest::newRow("a formula is none") << u"=SUM(A1:A9)"_s << u"'=SUM(A1:A9)"_s;
        QTest::newRow("nor one that begins with a sign") << u"-1+1"_s << u"'-1+1"_s;
        QTest::newRow("nor an at") << u"@x"_s << u"'@x"_s;
    }

    void csvFields()
    {
        QFETCH(QString, note);
        std::vector<Note> notes = {m_notes[1]};
        notes[0].markdown = note;
        const auto rows = parsedCsv(toCsv({m_article, m_analysis, notes}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].size(), rows[1].size());
        QTEST(rows[1][rows[0].indexOf(u"note"_s)], "field");
        QCOMPARE(rows[1][rows[0].indexOf(u"title"_s)], m_article.title);
        QCOMPARE(rows[1][rows[0].indexOf(u"check"_s)], u"open"_s);
        QCOMPARE(rows[1][rows[0].indexOf(u"source"_s)], m_notes[1].source);
        QVERIFY(rows[1][rows[0].indexOf(u"author"_s)].isEmpty());
    }

    void talkIsCountedBySpeaker()
    {
        Analysis analysis;
        Entity speaker;
        speaker.kind = Entity::Kind::Person;
        speaker.name = u"Ada Brandt"_s;
        speaker.role = u"minister"_s;
        analysis.entities = {speaker};
        Quote said;
        said.spans = {{0, 10}, {20, 40}};
        said.speaker = 0;
        Quote unattributed;
        unattributed.spans = {{50, 60}};
        analysis.quotes = {said, unattributed};
        const auto rows = parsedCsv(toTalkCsv({m_article, analysis, {}}));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].first(6), QStringList({u"Ada Brandt"_s, u"Person"_s, u"minister"_s, u"1"_s, u"30"_s, u"75.0"_s}));
        QCOMPARE(rows[2].first(6), QStringList({QString(), QString(), QString(), u"1"_s, u"10"_s, u"25.0"_s}));
    }

    void annotationsSelectTheWords()
    {
        const CodePoints points(m_article.text);
        const QJsonObject page = QJsonDocument::fromJson(toWebAnnotation({m_article, m_analysis, m_notes})).object();
        QCOMPARE(page["@context"_L1].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
        const QJsonArray items = page["items"_L1].toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonArray selectors = items[i]["target"_L1]["selector"_L1].toArray();
            const Span place{selectors[1]["start"_L1].toInteger(), selectors[1]["end"_L1].toInteger()};
            const QString exact = selectors[0]["exact"_L1].toString();
            const bool isHalf = !exact.isEmpty()
                && (exact.front() == QChar::ReplacementCharacter || exact.back() == QChar::ReplacementCharacter);
            if (i != 7 && !isHalf)
                QCOMPARE(points.toUtf16(place).of(m_article.text), exact);
            QVERIFY(!items[i].toObject().contains("bodyValue"_L1));
        }
    }

    void projectPointsAtItsParts()
    {
        const auto parts = unzipped(toQdpx({m_article, m_analysis, m_notes}));
        QXmlStreamReader xml(parts.value(u"project.qde"_s));
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString path = xml.attributes().value(u"plainTextPath"_s).toString();
            if (path.isEmpty())
                continue;
            ++texts;
            QVERIFY(path.startsWith(u"internal://"_s));
            QVERIFY2(parts.contains(u"sources/"_s + path.sliced(11)), qPrintable(path));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(texts + 1, parts.size());
        QVERIFY(!parts.value(u"project.qde"_s).contains("<Sets"));
    }

    void calendarKeepsToItsLines()
    {
        Analysis analysis;
        const QDate day(2022, 7, 18);
        analysis.events = {eventOf(u"The \u00E9clair, the caf\u00E9; and the rest "_s.repeated(5), {day, day}, 3, 0),
                           eventOf(u"Open end"_s, {day, {}}, 5, 1), eventOf(u"No day"_s, {}, 9, 2),
                           lesser(eventOf(u"Somebody said so"_s, {day, day}, 9, 3))};
        const QByteArray calendar = toICalendar({m_article, analysis, {}});
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20220718\r\nDTEND;VALUE=DATE:20220719\r\n"));
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY2(line.isEmpty() || (line.endsWith('\r') && line.size() <= 76), line.constData());
            QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
        }
        QVERIFY(QByteArray(calendar).replace("\r\n ", "").contains("caf\xC3\xA9\\; and"));
    }

    void timelineDropsNothingButLesserEvents()
    {
        Analysis analysis;
        analysis.events = {eventOf(u"No day"_s, {}, 9, 0), lesser(eventOf(u"Somebody said so"_s, {}, 9, 0)),
                           eventOf(u"A week"_s, {QDate(2022, 7, 1), QDate(2022, 7, 7)}, 3, 1)};
        const QJsonArray events =
            QJsonDocument::fromJson(toTimelineJs({m_article, analysis, {}})).object()["events"_L1].toArray();
        QCOMPARE(events.size(), 2);
        for (const QJsonValueConstRef each : events) {
            QVERIFY(each["start_date"_L1]["year"_L1].toInt() == 2022);
            QVERIFY(!each["display_date"_L1].toString().isEmpty());
        }
        QCOMPARE(events[1]["end_date"_L1]["day"_L1].toInt(), 7);
    }

    void timelineTableHasItsColumns()
    {
        Analysis analysis;
        analysis.events = {eventOf(u"No day"_s, {}, 9, 0),
                           eventOf(u"=A week"_s, {QDate(2022, 7, 1), QDate(2022, 7, 7)}, 3, 1)};
        const auto rows = parsedCsv(toTimelineCsv({m_article, analysis, {}}));
        QCOMPARE(rows.size(), 4); // headers, title, events
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), 18);
        QCOMPARE(rows[0].front(), u"Year"_s);
        QCOMPARE(rows[1][15], u"title"_s);
        const QStringList times = rows[3].first(8);
        QCOMPARE(times, QStringList({u"2022"_s, u"7"_s, u"1"_s, {}, u"2022"_s, u"7"_s, u"7"_s, {}}));
        QCOMPARE(rows[3][9], u"'=A week"_s);
        QVERIFY(!rows[2][0].isEmpty() && !rows[2][8].isEmpty());
    }

    /// Without a day of publication nothing is dropped either.
    void timelineOfAnUndatedArticle()
    {
        Analysis analysis;
        analysis.events = {eventOf(u"No day"_s, {}, 9, 0),
                           eventOf(u"A day"_s, {QDate(2022, 7, 1), QDate(2022, 7, 1)}, 3, 1)};
        Article undated = m_article;
        undated.published = {};
        const QJsonArray events =
            QJsonDocument::fromJson(toTimelineJs({undated, analysis, {}})).object()["events"_L1].toArray();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0]["start_date"_L1]["day"_L1].toInt(), 1);
        QVERIFY(!events[1].toObject().contains("end_date"_L1));
    }

    void marksCanBeLeftOut_data()
    {
        QTest::addColumn<bool>("marks");
        QTest::newRow("with marks") << true;
        QTest::newRow("without") << false;
    }

    void marksCanBeLeftOut()
    {
        QFETCH(bool, marks);
        Analysis analysis;
        Entity road;
        road.name = u"Rail"_s;
        road.kind = Entity::Kind::Organization;
        road.mentions = {{.span = {0, 4}}};
        analysis.entities = {road};
        const QByteArray html = toHtml({m_article, analysis, m_notes, marks});
        QCOMPARE(html.contains("class=\"organization\""), marks);
        QCOMPARE(lines(html, u"^<li id=\"note-"_s), AwkwardNotes);
    }

    /// What the article calls a source stands where no speaker has a name.
    void quotesInHtmlSayWhoSpeaks()
    {
        Analysis analysis;
        Quote quote;
        quote.spans = {{36, 43}};
        quote.source = Span{15, 24};
        Quote other;
        other.spans = {{48, 52}};
        analysis.quotes = {quote, other};
        const QByteArray html = toHtml({m_article, analysis, {}});
        QVERIFY2(html.contains("class=\"quote\" title=\"The train\""), html.constData());
        QVERIFY(html.contains("class=\"quote\" title=\"unattributed\""));
    }

    /// One that ends between two paragraphs has its number at the end of the first.
    void numbersOfNotesStandInTheText()
    {
        const qsizetype end = m_article.text.indexOf(u"\n\n"_s);
        Note note = m_notes[1];
        for (const Span span : {Span{0, end}, Span{0, end + 1}, Span{0, end + 2}}) {
            note.anchor = Anchor::at(m_article.text, span);
            const QByteArray html = toHtml({m_article, m_analysis, {note}});
            QVERIFY2(html.contains("id=\"at-note-1\">1</a></sup></h1>"), html.constData());
        }
    }

    void referencesNameTheArticle()
    {
        const QJsonObject item = QJsonDocument::fromJson(toCslJson({m_article, m_analysis, {}})).array()[0].toObject();
        QCOMPARE(item["type"_L1].toString(), u"article-newspaper"_s);
        QCOMPARE(item["author"_L1].toArray().size(), 2);
        QVERIFY(!item.contains("note"_L1));
        const QByteArray ris = toRis({m_article, m_analysis, {}});
        QVERIFY(ris.startsWith("TY  - NEWS\r\nTI  - Rail & <road>\r\nAU  - Ada Brandt\r\nAU  - Ole Brun\r\n"));
        QVERIFY(ris.endsWith("ER  - \r\n"));
    }

private:
    Article m_article;
    Analysis m_analysis;
    std::vector<Note> m_notes;
};

QTEST_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
