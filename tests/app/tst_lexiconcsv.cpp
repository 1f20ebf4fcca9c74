// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The reader's lexicon as a table, out and in again; and the reading of tables under it.
#include "export/csvtable.h"
#include "export/lexiconcsv.h"
#include "jobs/articlejobs.h"
#include "lexicon/countrylexicon.h"
#include "resultverify.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

Correction row(const QString &words, Correction::Act act, const QString &value = {},
               Entity::Kind kind = Entity::Kind::Person)
{
    Correction correction;
    correction.act = act;
    correction.scope = Correction::Scope::Always;
    correction.place.exact = words;
    correction.kind = kind;
    correction.value = value;
    correction.made = QDateTime::fromMSecsSinceEpoch(1'650'000'000'123, QTimeZone::UTC);
    return correction;
}

} // namespace

class TestLexiconCsv : public QObject {
    Q_OBJECT

    std::shared_ptr<const CountryLexicon> m_countries;

private slots:
    void initTestCase()
    {
        const Result<Lexicons> lexicons = sharedLexicons();
        QVERIFY_RESULT(lexicons);
        m_countries = lexicons->countries;
    }

    void aTableIsRead_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<std::vector<CsvRow>>("rows");
        const auto rows = [](std::initializer_list<CsvRow> list) { return std::vector<CsvRow>(list); };
        QTest::newRow("nothing") << ""_ba << rows({});
        QTest::newRow("plain") << "a,b\r\nc,d\r\n"_ba << rows({{1, {u"a"_s, u"b"_s}}, {2, {u"c"_s, u"d"_s}}});
        QTest::newRow("the last line needs no break") << "a\nb"_ba << rows({{1, {u"a"_s}}, {2, {u"b"_s}}});
        QTest::newRow("an old Macintosh's breaks") << "a\rb\r"_ba << rows({{1, {u"a"_s}}, {2, {u"b"_s}}});
        QTest::newRow("empty fields, the last one too") << ",b,\n"_ba << rows({{1, {u""_s, u"b"_s, u""_s}}});
        QTest::newRow("empty lines are no rows") << "\na\n\r\n\nb\n"_ba << rows({{2, {u"a"_s}}, {5, {u"b"_s}}});
        QTest::newRow("a comma, a mark and breaks in marks, and the line after")
            << "\"a,\"\"b\"\"\r\nc\",d\ne"_ba << rows({{1, {u"a,\"b\"\r\nc"_s, u"d"_s}}, {3, {u"e"_s}}});
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf\"a\",\xc3\xa9"_ba << rows({{1, {u"a"_s, u"\u00e9"_s}}});
        QTest::newRow("no formula") << "'=A1,'x,''@b"_ba << rows({{1, {u"=A1"_s, u"'x"_s, u"'@b"_s}}});
    }

    void aTableIsRead()
    {
        QFETCH(QByteArray, table);
        const auto read = readCsv(table);
        QVERIFY_RESULT(read);
        QTEST(*read, "rows");
    }

    void aBrokenTableNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("words");
        QTest::newRow("never closed") << "a\nb,\"c\nd\n"_ba << u"Line 2"_s;
        QTest::newRow("more after the closing mark") << "a\n\"b\"c\n"_ba << u"Line 2"_s;
        QTest::newRow("a mark inside") << "a\nb\nc \"d\"\n"_ba << u"Line 3"_s;
        QTest::newRow("not UTF-8") << "a\xff\n"_ba << u"UTF-8"_s;
    }

    void aBrokenTableNamesItsLine()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, words);
        const auto read = readCsv(table);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(words), qPrintable(read.error()));
    }

    void whateverIsWrittenIsRead()
    {
        const QStringList pieces = {u""_s,  u"a"_s,  u"'"_s,  u"''"_s, u"="_s,  u"-"_s, u"@"_s,
                                    u","_s, u"\""_s, u"\n"_s, u"\r"_s, u"\t"_s, u" "_s, u"\U0001F600"_s};
        for (const QString &one : pieces) {
            for (const QString &two : pieces) {
                const QStringList fields = {one + two, two + one + u'x', u'\'' + two};
                const auto read = readCsv(csvRow(fields));
                QVERIFY_RESULT(read);
                QCOMPARE(*read, (std::vector<CsvRow>{{1, fields}}));
            }
        }
    }

    void theLexiconComesBackAsItWas()
    {
        using Act = Correction::Act;
        const std::vector<Correction> rows = {
            row(u"Brandt, Ada"_s, Act::Kind, {}, Entity::Kind::Organization),
            row(u"the \"Union\""_s, Act::NoName),
            row(u"-line"_s, Act::SameAs, u"=Rail & Co"_s),
            row(u"two\nlines"_s, Act::Name, u"\u00c9lan"_s),
            row(u"Moldavia"_s, Act::Kind, u"MD"_s, Entity::Kind::Country),
            row(u"Danubia"_s, Act::Kind, {}, Entity::Kind::Country),
            row(u"Vasile"_s, Act::Country, u"RO"_s),
        };
        const QByteArray table = toLexiconCsv(rows);
        const auto read = lexiconFromCsv(table, *m_countries);
        QVERIFY_RESULT(read);
        QVERIFY(*read == rows);
        QCOMPARE(toLexiconCsv(*read), table);
        QVERIFY(rowsNotIn(rows, *read).empty());

        QTemporaryDir folder;
        const QString path = folder.filePath(u"lexicon.csv"_s);
        QVERIFY_RESULT(writeLexicon(path, rows));
        const auto fromFile = readLexicon(path, *m_countries);
        QVERIFY_RESULT(fromFile);
        QVERIFY(*fromFile == rows);
        QVERIFY(readLexicon(folder.filePath(u"none.csv"_s), *m_countries).error().contains(u"none.csv"_s));
    }

    void columnsAreKnownByTheirNames()
    {
        const auto read = lexiconFromCsv("act,remark,words\nNoName,mine,Update\n", *m_countries);
        QVERIFY_RESULT(read);
        QCOMPARE(read->size(), 1U);
        QCOMPARE(read->front().place.exact, u"Update"_s);
        QVERIFY(!read->front().made.isValid());
    }

    void aRowThatCannotBeTakenIsNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no words") << ",NoName,,,"_ba << u"no words"_s;
        QTest::newRow("no such act") << "x,Rename,,,"_ba << u"\"Rename\""_s;
        QTest::newRow("an act of one article") << "x,NoQuote,,,"_ba << u"\"NoQuote\""_s;
        QTest::newRow("no such kind") << "x,Kind,planet,,"_ba << u"\"planet\""_s;
        QTest::newRow("no such country") << "x,Kind,country,QQ,"_ba << u"\"QQ\""_s;
        QTest::newRow("no name") << "x,Name,,,"_ba << u"no value"_s;
        QTest::newRow("no time") << "x,NoName,,,yesterday"_ba << u"\"yesterday\""_s;
    }

    void aRowThatCannotBeTakenIsNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        // Behind a row of two lines, and before a good one: nothing of it is taken.
        const QByteArray table = "words,act,kind,value,since\n\"a\nb\",NoName,,,\n" + row + "\ny,NoName,,,\n";
        const auto read = lexiconFromCsv(table, *m_countries);
        QVERIFY(!read);
        QVERIFY2(read.error().startsWith(u"Line 4 "_s), qPrintable(read.error()));
        QVERIFY2(read.error().contains(reason), qPrintable(read.error()));
    }

    void anotherTableIsNoLexicon()
    {
        QVERIFY(lexiconFromCsv("a;b\n", *m_countries).error().contains(u"words,act"_s));
        QVERIFY(!lexiconFromCsv("", *m_countries));
    }

    void onlyNewRowsAreNew()
    {
        const std::vector<Correction> known = {row(u"a"_s, Correction::Act::NoName)};
        Correction later = known.front();
        later.made = later.made.addDays(1);
        const Correction fresh = row(u"a"_s, Correction::Act::Name, u"b"_s);
        QVERIFY(rowsNotIn(known, std::vector{later, fresh, fresh}) == std::vector{fresh});
    }
};

QTEST_GUILESS_MAIN(TestLexiconCsv)
#include "tst_lexiconcsv.moc"
