// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "dates/timevalue.h"

#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestTimeValue : public QObject {
    Q_OBJECT
private slots:
    void days_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::newRow("a day") << u"2022-07-19"_s << QDate(2022, 7, 19) << QDate(2022, 7, 19);
        QTest::newRow("a time of a day") << u"2022-07-19T04:30"_s << QDate(2022, 7, 19) << QDate(2022, 7, 19);
        QTest::newRow("a part of a day") << u"2022-07-19TNI"_s << QDate(2022, 7, 19) << QDate(2022, 7, 19);
        QTest::newRow("a week runs from Monday to Sunday") << u"2022-W29"_s << QDate(2022, 7, 18) << QDate(2022, 7, 24);
        QTest::newRow("a week of the year before") << u"2020-W53"_s << QDate(2020, 12, 28) << QDate(2021, 1, 3);
        QTest::newRow("a weekend") << u"2022-W29-WE"_s << QDate(2022, 7, 23) << QDate(2022, 7, 24);
        QTest::newRow("a day of a week") << u"2022-W29-2"_s << QDate(2022, 7, 19) << QDate(2022, 7, 19);
        QTest::newRow("a month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("a quarter") << u"2022-Q3"_s << QDate(2022, 7, 1) << QDate(2022, 9, 30);
        QTest::newRow("a half") << u"2022-H1"_s << QDate(2022, 1, 1) << QDate(2022, 6, 30);
        QTest::newRow("a summer") << u"2022-SU"_s << QDate(2022, 6, 1) << QDate(2022, 8, 31);
        QTest::newRow("a winter runs into the next year") << u"2022-WI"_s << QDate(2022, 12, 1) << QDate(2023, 2, 28);
        QTest::newRow("a year") << u"2022"_s << QDate(2022, 1, 1) << QDate(2022, 12, 31);
        QTest::newRow("a decade") << u"197"_s << QDate(1970, 1, 1) << QDate(1979, 12, 31);
        QTest::newRow("a century") << u"19"_s << QDate(1900, 1, 1) << QDate(1999, 12, 31);
        for (const QString &none :
             {u""_s, u"P3D"_s, u"PAST_REF"_s, u"XXXX-WXX-2"_s, u"XXXX-07-19"_s, u"2022-QX"_s, u"2022-13"_s, u"2022-02-30"_s,
              u"2022-W60"_s, u"2022-07-1"_s, u"2022-07-19X"_s, u"2022/07/19"_s, u"0000"_s})
            QTest::newRow(qPrintable(u"no days: "_s + none)) << none << QDate() << QDate();
    }

    void days()
    {
        QFETCH(QString, value);
        QFETCH(QDate, earliest);
        QFETCH(QDate, latest);
        QCOMPARE(daysOf(value).earliest, earliest);
        QCOMPARE(daysOf(value).latest, latest);
        QCOMPARE(grainOf(value).has_value(), earliest.isValid());
    }

    void valueOfAUnitCoversItsDay()
    {
        for (QDate day(2019, 12, 25); day < QDate(2021, 1, 10); day = day.addDays(1)) {
            for (const TimeUnit unit : {TimeUnit::Day, TimeUnit::Week, TimeUnit::Month, TimeUnit::Quarter, TimeUnit::Year,
                                        TimeUnit::Decade, TimeUnit::Century}) {
                const DateRange days = daysOf(valueOf(day, unit));
                QVERIFY2(days.earliest <= day && day <= days.latest, qPrintable(valueOf(day, unit)));
                QCOMPARE(grainOf(valueOf(day, unit)), unit);
            }
        }
    }

    void unknownDays()
    {
        QCOMPARE(valueOf({}, TimeUnit::Day), u"XXXX-XX-XX"_s);
        QCOMPARE(valueOf({}, TimeUnit::Week), u"XXXX-WXX"_s);
        QCOMPARE(valueOf({}, TimeUnit::Year), u"XXXX"_s);
    }

    void durations_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("andHalf");
        const auto row = [](const char *name, int count, TimeUnit unit, const QString &whole, const QString &half) {
            QTest::newRow(name) << count << int(unit) << whole << half;
        };
        row("minutes stand behind T", 1, TimeUnit::Minute, u"PT1M"_s, u"PT1M30S"_s);
        row("hours too", 5, TimeUnit::Hour, u"PT5H"_s, u"PT5H30M"_s);
        row("days", 1, TimeUnit::Day, u"P1D"_s, u"P1DT12H"_s);
        row("weeks have no half", 2, TimeUnit::Week, u"P2W"_s, u"P2W"_s);
        row("quarters are months", 3, TimeUnit::Quarter, u"P9M"_s, u"P9M"_s);
        row("years", 2, TimeUnit::Year, u"P2Y"_s, u"P2Y6M"_s);
        row("decades are years", 2, TimeUnit::Decade, u"P20Y"_s, u"P25Y"_s);
        row("an unknown count", -1, TimeUnit::Month, u"PXM"_s, u"PXM15D"_s);
    }

    void durations()
    {
        QFETCH(int, count);
        QFETCH(int, unit);
        QTEST(durationValue(count, TimeUnit(unit)), "whole");
        QTEST(durationValueAndHalf(count, TimeUnit(unit)), "andHalf");
    }

    void feasts()
    {
        QCOMPARE(easterOf(2000), QDate(2000, 4, 23));
        QCOMPARE(easterOf(2008), QDate(2008, 3, 23));
        QCOMPARE(easterOf(2038), QDate(2038, 4, 25));
        QCOMPARE(nthWeekday(2022, 11, 4, 4), QDate(2022, 11, 24));
        QCOMPARE(nthWeekday(2022, 5, 1, -1), QDate(2022, 5, 30));
        QCOMPARE(nthWeekday(2022, 5, 7, 1), QDate(2022, 5, 1));
    }
};

QTEST_APPLESS_MAIN(TestTimeValue)
#include "tst_timevalue.moc"
