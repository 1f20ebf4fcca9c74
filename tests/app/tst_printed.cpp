// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What is laid out: the printed article, the PDF of it, pictures of the timeline.

#include "awkwardnotes.h"
#include "export/pdfadditions.h"
#include "export/printed.h"
#include "export/timelinepicture.h"
#include "pdflinks.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

Event eventOf(const QString &summary, const DateRange &when, qsizetype at, int order)
{
    Event found;
    found.summary = summary;
    found.when = when;
    found.trigger = {at, at + 1};
    found.order = order;
    return found;
}

/// The character format at the first place where the document has the words.
QTextCharFormat formatOf(const QTextDocument &document, const QString &words)
{
    QTextCursor found = document.find(words, 0, QTextDocument::FindCaseSensitively);
    found.setPosition(found.selectionStart() + 1);
    return found.charFormat();
}

} // namespace

class TestPrinted : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_article = awkwardArticle();
        m_notes = awkwardNotes(m_article);
        Entity road;
        road.name = u"Rail"_s;
        road.kind = Entity::Kind::Person;
        road.mentions = {{.span = {0, 4}}};
        m_analysis.entities = {road};
    }

    /// Neither a kind of name nor a highlight is told by colour alone.
    void marksAndHighlightsAreSeen()
    {
        Note note;
        note.anchor = Anchor::at(m_article.text, {7, 13});
        note.highlight = Highlight::Green;
        const auto printed = printedArticle({m_article, m_analysis, {note}});
        QCOMPARE(formatOf(*printed, u"Rail"_s).underlineStyle(), QTextCharFormat::SingleUnderline);
        QVERIFY(formatOf(*printed, u"Rail"_s).fontWeight() >= QFont::DemiBold);
        const QTextCharFormat highlighted = formatOf(*printed, u"<road>"_s);
        QVERIFY(highlighted.background().style() != Qt::NoBrush);
        QVERIFY(printed->toPlainText().contains(u"<road>\u200A1"_s));
        const auto unmarked = printedArticle({m_article, m_analysis, {note}, false});
        QCOMPARE(formatOf(*unmarked, u"Rail"_s).underlineStyle(), QTextCharFormat::NoUnderline);
        QCOMPARE(formatOf(*unmarked, u"<road>"_s).background(), highlighted.background());
    }

    void allParagraphsOfANoteStandIn()
    {
        Note note;
        note.markdown = u"alpha\n\n> beta\n\n`gamma` and delta"_s;
        const auto printed = printedArticle({m_article, m_analysis, {note}});
        for (const QString &word : {u"alpha"_s, u"beta"_s, u"delta"_s})
            QVERIFY2(printed->find(word).block().blockFormat().indent() > 0, qPrintable(word));
    }

    void markdownOfANoteIsLaidOut()
    {
        Note note;
        note.markdown = u"A **bold** word, <b>raw</b>.\n\n- one\n- two\n\n![x](file:///etc/hostname)"_s;
        const auto printed = printedArticle({m_article, m_analysis, {note}});
        QVERIFY(formatOf(*printed, u"bold"_s).fontWeight() >= QFont::DemiBold);
        const QString text = printed->toPlainText();
        QVERIFY2(text.contains(u"<b>raw</b>"_s), qPrintable(text));
        QVERIFY(!printed->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
        QVERIFY(printed->find(u"one"_s).block().textList());
    }

    /// The square of a million letters would take minutes.
    void aVastParagraphIsCutButKeepsItsWords()
    {
        Note note;
        note.markdown = u"word \U0001F600"_s.repeated(20'000);
        const auto printed = printedArticle({m_article, m_analysis, {note}});
        QCOMPARE(printed->toPlainText().count(u"word"_s), 20'000);
        QVERIFY(!printed->toPlainText().contains(QChar::ReplacementCharacter));
        for (QTextBlock block = printed->begin(); block.isValid(); block = block.next())
            QVERIFY(block.length() <= 4001);
    }

    void notesOfThePdfLinkBothWays()
    {
        const std::vector<Note> notes{m_notes[1], m_notes[2], m_notes[5]}; // the last one is on no words
        const QSet<QString> ends = linkEnds(toPdf({m_article, m_analysis, notes}));
        QCOMPARE(ends,
                 QSet<QString>(
                     {u"note-1"_s, u"note-2"_s, u"note-3"_s, u"at-note-1"_s, u"at-note-2"_s, u"heading-0"_s, u"notes"_s}));
    }

    void whatIsNoPdfOfOursIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no trailer") << "%PDF-1.4\nstartxref\n5\n%%EOF"_ba;
        QTest::newRow("no catalog")
            << "%PDF-1.4\ntrailer\n<</Size 3 /Info 1 0 R /Root 2 0 R /ID [<0> <0>]>>\nstartxref\n5\n"_ba;
    }

    void whatIsNoPdfOfOursIsLeftAlone()
    {
        QFETCH(QByteArray, pdf);
        QCOMPARE(withAdditions(pdf, {u"A"_s, u"en"_s, {{u"x"_s, u"y"_s}}}), pdf);
    }

    void picturesShowEveryEvent()
    {
        Analysis analysis;
        const QDate day(2022, 7, 18);
        for (int i = 0; i < 40; ++i) {
            const DateRange when = i % 2 ? DateRange{day.addDays(i), day.addDays(i)} : DateRange{};
            analysis.events.push_back(eventOf(u"Happening<%1>"_s.arg(i), when, i, i));
        }
        const QByteArray svg = toTimelineSvg({m_article, analysis, {}});
        QXmlStreamReader xml(svg);
        QSet<QString> found;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters() && xml.text().contains(u"Happening<"_s))
                found.insert(xml.text().toString().remove(QRegularExpression(u"^\\W+"_s)).trimmed());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(found.size(), 40);
        const QImage png = QImage::fromData(toTimelinePng({m_article, analysis, {}}));
        QVERIFY(png.width() >= 2400 && png.height() > 400);
    }

    void picturesShowWhatIsChosen()
    {
        Analysis analysis;
        const QDate day(2022, 7, 18);
        analysis.events = {eventOf(u"Apples"_s, {day, day}, 3, 0), eventOf(u"Pears"_s, {day, day}, 5, 1)};
        const TimelineChoice choice{{1}, TimelineOrder::Story};
        const QByteArray svg = toTimelineSvg({.article = m_article, .analysis = analysis, .notes = {}, .timeline = &choice});
        QVERIFY2(svg.contains("Pears") && !svg.contains("Apples"), svg.constData());
        QVERIFY(svg.contains("From the article's beginning to its end"));
    }

    void aVastTimelineIsStillAPicture()
    {
        Analysis analysis;
        for (int i = 0; i < 4000; ++i)
            analysis.events.push_back(eventOf(u"Every other day something happened"_s,
                                              {QDate(2022, 1, 1).addDays(i), QDate(2022, 1, 1).addDays(i)}, i, i));
        const QImage png = QImage::fromData(toTimelinePng({m_article, analysis, {}}));
        QVERIFY(!png.isNull());
        QVERIFY(png.width() <= 32000);
    }

private:
    Article m_article;
    Analysis m_analysis;
    std::vector<Note> m_notes;
};

QTEST_MAIN(TestPrinted)
#include "tst_printed.moc"
