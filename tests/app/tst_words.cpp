// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include <QLocale>
#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyValueHasWordsOfItsOwn()
    {
        const auto distinct = [](auto last, auto wordsOf) {
            QSet<QString> seen;
            const int count = int(last) + 1;
            for (int value = 0; value < count; ++value)
                seen.insert(wordsOf(decltype(last)(value)));
            seen.remove({});
            return seen.size() == count;
        };
        const auto plain = [](auto value) { return words(value); };
        QVERIFY(distinct(Entity::Kind::Organization, plain));
        QVERIFY(distinct(Entity::Kind::Organization, [](Entity::Kind kind) { return groupWords(kind); }));
        QVERIFY(distinct(Mention::Form::Pronoun, plain));
        QVERIFY(distinct(Quote::Kind::Indirect, plain));
        QVERIFY(distinct(Deal::Kind::Truce, plain));
        QVERIFY(distinct(Deal::Status::Ended, plain));
        QVERIFY(distinct(Event::Status::Negated, plain));
        QVERIFY(distinct(Highlight::Grey, plain));
        QVERIFY(distinct(CheckStatus::False, plain));
    }

    void everyRuleHasAReason()
    {
        const QMetaEnum rules = QMetaEnum::fromType<Rule>();
        for (int i = 0; i < rules.keyCount(); ++i) {
            const Rule rule = Rule(rules.value(i));
            if (rule == Rule::None)
                continue;
            QVERIFY2(!words(Evidence{rule, 1, {}}).isEmpty(), rules.key(i));
            QVERIFY2(!words(Evidence{rule, 1, {}}).contains(u'%'), rules.key(i));
            QVERIFY2(words(Evidence{rule, 1, u"xyz"_s}).contains(u"xyz"_s), rules.key(i));
        }
        QCOMPARE(words(Evidence()), QString());
    }

    void evidence_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("sure");
        QTest::newRow("the deciding words are quoted")
            << Evidence{Rule::TitleBeforeName, 0.941, u"President"_s} << u"follows the title \"President\""_s << u"94%"_s;
        QTest::newRow("a line break in them is a space")
            << Evidence{Rule::CueWithClause, 1, u"told\nthem"_s} << u"\"told them\" reports what was said"_s << u"100%"_s;
        QTest::newRow("without words the reason stands alone")
            << Evidence{Rule::TitleBeforeName, 0.5, {}} << u"follows a title"_s << u"50%"_s;
        QTest::newRow("a percent sign in the words is kept")
            << Evidence{Rule::DealNoun, 2, u"%1%"_s} << u"\"%1%\" names a deal"_s << u"100%"_s;
        QTest::newRow("no rule, no words") << Evidence{Rule::None, 0.5, u"x"_s} << QString() << QString();
    }

    void evidence()
    {
        QFETCH(Evidence, evidence);
        QTEST(words(evidence), "reason");
        QTEST(confidenceWords(evidence), "sure");
    }

    void dates_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<QString>("expected");
        const QLocale c = QLocale::c();
        const auto day = [](int year, int month, int dayOfMonth) { return QDate(year, month, dayOfMonth); };
        QTest::newRow("nothing known") << c << QDate() << QDate() << u"undated"_s;
        QTest::newRow("one day") << c << day(2022, 7, 19) << day(2022, 7, 19) << u"19 July 2022"_s;
        QTest::newRow("a month") << c << day(2022, 6, 1) << day(2022, 6, 30) << u"June 2022"_s;
        QTest::newRow("February of a leap year") << c << day(2024, 2, 1) << day(2024, 2, 29) << u"February 2024"_s;
        QTest::newRow("not quite February") << c << day(2024, 2, 1) << day(2024, 2, 28) << u"1\u201328 February 2024"_s;
        QTest::newRow("a year") << c << day(2020, 1, 1) << day(2020, 12, 31) << u"2020"_s;
        QTest::newRow("years") << c << day(2014, 1, 1) << day(2020, 12, 31) << u"2014\u20132020"_s;
        QTest::newRow("a quarter") << c << day(2022, 7, 1) << day(2022, 9, 30) << u"July\u2013September 2022"_s;
        QTest::newRow("a week") << c << day(2022, 7, 18) << day(2022, 7, 24) << u"18\u201324 July 2022"_s;
        QTest::newRow("open at the start") << c << QDate() << day(2022, 7, 19) << u"on or before 19 July 2022"_s;
        QTest::newRow("open at the end") << c << day(2022, 7, 19) << QDate() << u"on or after 19 July 2022"_s;
        QTest::newRow("American") << QLocale(u"en_US"_s) << day(2022, 7, 19) << day(2022, 7, 19) << u"July 19, 2022"_s;
        QTest::newRow("German") << QLocale(u"de_DE"_s) << day(2022, 7, 19) << day(2022, 7, 19) << u"19. Juli 2022"_s;
        QTest::newRow("French") << QLocale(u"fr_FR"_s) << day(2022, 6, 1) << day(2022, 6, 30) << u"juin 2022"_s;
        QTest::newRow("Thai readers see Gregorian years, as the article has them")
            << QLocale(u"th_TH"_s) << day(2020, 1, 1) << day(2020, 12, 31) << u"2020"_s;
    }

    void dates()
    {
        QFETCH(QLocale, locale);
        QFETCH(QDate, earliest);
        QFETCH(QDate, latest);
        QLocale::setDefault(locale);
        QString got = words(DateRange{earliest, latest});
        // ICU versions differ in the spaces around a dash.
        got.replace(u'\u2009', u' ').replace(u" \u2013 "_s, u"\u2013"_s);
        QTEST(got, "expected");
    }

    void partsOfADate()
    {
        const QDate date(2022, 7, 19);
        QCOMPARE(words(date, DatePart::Year), u"2022"_s);
        QCOMPARE(words(date, DatePart::MonthYear), u"July 2022"_s);
        QCOMPARE(words(date, DatePart::DayMonthYear), u"19 July 2022"_s);
        QCOMPARE(words(date, DatePart::Month), u"July"_s);
        QCOMPARE(words(date, DatePart::DayMonth), u"19 July"_s);
        QCOMPARE(words(QDate(), DatePart::Year), QString());
    }

    void amounts_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("expected");
        const QLocale c = QLocale::c();
        QTest::newRow("billions") << c << 40e9 << u"USD"_s << u"40 billion US dollars"_s;
        QTest::newRow("a fraction of billions") << c << 2.4e9 << u"USD"_s << u"2.4 billion US dollars"_s;
        QTest::newRow("four digits are kept") << c << 1.234e6 << u"EUR"_s << u"1.234 million euros"_s;
        QTest::newRow("one") << c << 1.0 << u"EUR"_s << u"1 euro"_s;
        QTest::newRow("no currency") << c << 500e6 << QString() << u"500 million"_s;
        QTest::newRow("a code that nobody knows") << c << 5e6 << u"QQQ"_s << u"5 million QQQ"_s;
        QTest::newRow("German") << QLocale(u"de_DE"_s) << 2.4e9 << u"USD"_s << u"2,4 Milliarden US-Dollar"_s;
    }

    void amounts()
    {
        QFETCH(QLocale, locale);
        QFETCH(double, value);
        QFETCH(QString, currency);
        QLocale::setDefault(locale);
        QTEST(words(Amount{{}, value, currency}).replace(u'\u00A0', u' '), "expected");
    }

    void flags_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two letters") << u"TR"_s << u"\U0001F1F9\U0001F1F7"_s;
        QTest::newRow("the first and the last letter") << u"AZ"_s << u"\U0001F1E6\U0001F1FF"_s;
        QTest::newRow("a former state has none") << u"SUHH"_s << QString();
        QTest::newRow("small letters are no code") << u"tr"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void flags()
    {
        QFETCH(QString, country);
        QTEST(flag(country), "expected");
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
