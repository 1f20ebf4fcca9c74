// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "dates/timeexpression.h"
#include "lexicon/lexicons.h"
#include "lexicon/timegrammar.h"
#include "parse/parser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

// What a single rule does stands beside it in resources/grammar/timerules.tsv and is tested by tst_timegrammar; here is what
// takes a tense, several sentences, or no publication date.
class TestDates : public QObject {
    Q_OBJECT

    Lexicons m_lexicons;

    std::vector<TimeExpression> find(const QString &text, QDate published = QDate(2022, 7, 20)) const
    {
        std::vector<Block> blocks;
        qsizetype begin = 0;
        for (const QString &line : text.split(u'\n')) {
            if (!line.isEmpty())
                blocks.push_back({{begin, begin + line.size()}, Block::Kind::Paragraph});
            begin += line.size() + 1;
        }
        return findDates(parsedText(text, blocks, m_lexicons), published, m_lexicons);
    }

    QString values(const QString &text, QDate published) const
    {
        QStringList shown;
        for (const TimeExpression &expression : find(text, published))
            shown << expression.span.of(text).toString() + u'=' + expression.value;
        return shown.join(u"; ");
    }

private slots:
    void initTestCase()
    {
        const auto lexicons = Lexicons::load();
        QVERIFY2(lexicons, qPrintable(lexicons.error_or({})));
        m_lexicons = *lexicons;
    }

    void articles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QString>("expected");
        const QDate wednesday(2022, 7, 20);
        const QDate unknown;
        QTest::newRow("nothing") << QString() << wednesday << QString();
        QTest::newRow("past: the last such day, this one included")
            << u"Police said Wednesday that the bridge had closed on Thursday."_s << wednesday
            << u"Wednesday=2022-07-20; Thursday=2022-07-14"_s;
        QTest::newRow("future: the next such day")
            << u"The ministers will meet on Tuesday."_s << wednesday << u"Tuesday=2022-07-26"_s;
        QTest::newRow("put off: the next such day")
            << u"The talks are due to resume Friday in Bern."_s << wednesday << u"Friday=2022-07-22"_s;
        QTest::newRow("each by its own verb") << u"The court, which met on Friday, will meet again on Monday."_s << wednesday
                                              << u"Friday=2022-07-15; Monday=2022-07-25"_s;
        QTest::newRow("the verb behind") << u"The mill will close even after a court Monday refused the request."_s
                                         << wednesday << u"Monday=2022-07-18"_s;
        QTest::newRow("what is spoken of is past")
            << u"Its owners hope to get around Monday's ruling."_s << wednesday << u"Monday=2022-07-18"_s;
        QTest::newRow("before something that has no date")
            << u"The bank failed in 2008. The minister left a week before the vote and two months before Ruritania joined."_s
            << wednesday << u"2008=2008; a week=P1W; two months=P2M"_s;
        QTest::newRow("before what the text told") << u"The bank failed in 2008. Two years before, it had grown."_s
                                                   << wednesday << u"2008=2008; Two years before=2006"_s;
        QTest::newRow("a year in passing, the day of publication unknown")
            << u"Turnout fell from 44 percent in 2019. The seat became vacant in May."_s << unknown
            << u"2019=2019; May=XXXX-05"_s;
        QTest::newRow("a bare month, past") << u"Fighting broke out in December."_s << wednesday << u"December=2021-12"_s;
        QTest::newRow("a bare month, future") << u"The mill will reopen in March."_s << wednesday << u"March=2023-03"_s;
        QTest::newRow("a perfect is past without a finite verb")
            << u"The visit comes after the minister threatened to resign despite having signed the pact in June."_s
            << wednesday << u"June=2022-06"_s;
        QTest::newRow("a near day needs no verb") << u"The dividend is payable Aug. 7 to holders of record July 1."_s
                                                  << wednesday << u"Aug. 7=2022-08-07; July 1=2022-07-01"_s;
        QTest::newRow("a feast, past") << u"The shops stayed open on Halloween."_s << wednesday << u"Halloween=2021-10-31"_s;
        QTest::newRow("the weekend just past")
            << u"Rebels took the town over the weekend."_s << QDate(2022, 7, 18) << u"the weekend=2022-W28-WE"_s;
        QTest::newRow("soon is ahead") << u"The mill will soon reopen. It soon became a success."_s << wednesday
                                       << u"soon=FUTURE_REF"_s;
        QTest::newRow("a range is two dates")
            << u"From May 2019 to June 2020 the port was closed."_s << wednesday << u"May 2019=2019-05; June 2020=2020-06"_s;
        QTest::newRow("a weekday without a publication date")
            << u"She left on Monday and came back on Tuesday."_s << unknown << u"Monday=XXXX-WXX-1; Tuesday=XXXX-WXX-2"_s;
        QTest::newRow("a day without a year or a publication date")
            << u"She left on 3 March."_s << unknown << u"3 March=XXXX-03-03"_s;
        QTest::newRow("last month without a publication date")
            << u"She left last month."_s << unknown << u"last month=XXXX-XX"_s;
        QTest::newRow("a full date needs no publication date")
            << u"She left on 3 March 2020."_s << unknown << u"3 March 2020=2020-03-03"_s;
        QTest::newRow("later than a date in the text, even without a publication date")
            << u"She left on 3 March 2020. Two weeks later she was back."_s << unknown
            << u"3 March 2020=2020-03-03; Two weeks later=2020-W12"_s;
        QTest::newRow("a weekday tells the year")
            << u"The fair opens on Sunday, January 1."_s << wednesday << u"Sunday, January 1=2023-01-01"_s;
        QTest::newRow("a biography goes on in its own year")
            << u"Anna Brandt was born in 1871. In March 1893 she moved to Graz. On 2 June she opened a school."_s
            << wednesday << u"1871=1871; March 1893=1893-03; 2 June=1893-06-02"_s;
        QTest::newRow("an old year in passing does not change today's")
            << u"It was founded in 1959. The talks ended on Tuesday. They begin "
               "again on Aug. 2."_s
            << wednesday << u"1959=1959; Tuesday=2022-07-19; Aug. 2=2022-08-02"_s;
        QTest::newRow("ages are no dates")
            << u"The 40-year-old clerk, 52 years old, has a two-year-old son."_s << wednesday << QString();
        QTest::newRow("counted things are no years")
            << u"Flight 1987 carried $2000 and 1,950 crates."_s << wednesday << QString();
        QTest::newRow("a name is no month") << u"Mrs. May met June Harper and April."_s << wednesday << QString();
        QTest::newRow("seconds and quarters that are no time")
            << u"The second home takes a quarter of the rent."_s << wednesday << QString();
        QTest::newRow("days that do not exist")
            << u"It is dated February 31, 2020."_s << wednesday << u"February=2022-02; 2020=2020"_s;
        QTest::newRow("typographic apostrophes") << u"He sang in the \u201990s and on New Year\u2019s Day 2020."_s
                                                 << wednesday << u"the \u201990s=199; New Year\u2019s Day 2020=2020-01-01"_s;
        QTest::newRow("a year in words") << u"It closed in nineteen ninety-seven."_s << wednesday
                                         << u"nineteen ninety-seven=1997"_s;
        QTest::newRow("a number in words")
            << u"It lasted one hundred and twenty days."_s << wednesday << u"one hundred and twenty days=P120D"_s;
    }

    void articles()
    {
        QFETCH(QString, text);
        QFETCH(QDate, published);
        QTEST(values(text, published), "expected");
    }

    void rangesCoverTheValue()
    {
        const auto found = find(u"Last month the talks failed; now they go on for two weeks."_s);
        QCOMPARE(found.size(), 3u);
        QCOMPARE(found[0].range, (DateRange{QDate(2022, 6, 1), QDate(2022, 6, 30)}));
        QCOMPARE(found[0].why.rule, Rule::RelativeToPublished);
        QCOMPARE(found[0].why.detail, u"Last month"_s);
        QCOMPARE(found[1].range, DateRange());
        QCOMPARE(found[1].why.rule, Rule::Vague);
        QCOMPARE(found[2].range, DateRange());
    }

    // Any text: expressions inside, in order, apart; the same again.
    void anyText()
    {
        static const QStringList pieces = {
            u"Monday"_s,  u"the"_s,         u"next"_s,      u"two"_s,    u"years"_s, u"later"_s,      u"May"_s,
            u"1998"_s,    u","_s,           u"."_s,         u"-"_s,      u"'"_s,     u"90s"_s,        u"4"_s,
            u":"_s,       u"30"_s,          u"p.m."_s,      u"a"_s,      u"half"_s,  u"of"_s,         u"third"_s,
            u"quarter"_s, u"99999999999"_s, u"\n"_s,        u"\u2019"_s, u"/"_s,     u"31"_s,         u"Feb."_s,
            u"hundred"_s, u"billion"_s,     u"centuries"_s, u"ago"_s,    u"9999"_s,  u"\U0001F600"_s, u"week"_s,
            u"fiscal"_s,  u"Easter"_s,      u"1.5"_s,       u"0"_s};
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = 0; i < 14; ++i)
                text += pieces[random.bounded(pieces.size())] + (random.bounded(4) ? u" "_s : QString());
            const QDate published = round % 3 ? QDate(2022, 7, 20) : QDate();
            const auto found = find(text, published);
            qsizetype end = 0;
            for (const TimeExpression &expression : found) {
                QVERIFY2(end <= expression.span.begin && expression.span.begin < expression.span.end, qPrintable(text));
                QVERIFY2(!expression.value.isEmpty(), qPrintable(text));
                QCOMPARE(expression.range.earliest.isValid(), expression.range.latest.isValid());
                end = expression.span.end;
            }
            QVERIFY2(end <= text.size(), qPrintable(text));
            QVERIFY(found == find(text, published));
        }
    }
};

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
