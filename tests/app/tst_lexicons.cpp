// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/countrylexicon.h"
#include "lexicon/cuelexicon.h"
#include "lexicon/currencylexicon.h"
#include "lexicon/deallexicon.h"
#include "lexicon/eventlexicon.h"
#include "lexicon/lexicons.h"
#include "lexicon/namelexicon.h"
#include "lexicon/organizationlexicon.h"
#include "lexicon/placelexicon.h"
#include "lexicon/table.h"
#include "lexicon/titlelexicon.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestLexicons : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

private slots:
    void everyTableIsSorted_data()
    {
        QTest::addColumn<QString>("path");
        for (QDirIterator files(u":/lexicon"_s, {u"*.tsv"_s}); files.hasNext();) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path)) << path;
        }
    }

    void everyTableIsSorted()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.peek(2) == "# ", "the source and licence stand on top");
        const auto table = Table::read(path);
        QVERIFY2(table, qPrintable(table.error_or({})));
        QVERIFY(table->size() > 0);
        for (qsizetype row = 1; row < table->size(); ++row) {
            const QStringView before = table->field(row - 1, 0);
            QVERIFY2(before <= table->field(row, 0), qPrintable(table->badField(row, 0).error()));
        }
    }

    void loads()
    {
        const auto lexicons = Lexicons::load();
        QVERIFY2(lexicons, qPrintable(lexicons.error_or({})));
        QVERIFY(lexicons->countries->size() > 270);
        QVERIFY(lexicons->cues->size() > 800);
        QVERIFY(lexicons->currencies->size() > 200);
        QVERIFY(lexicons->deals->size() > 800);
        QVERIFY(lexicons->events->size() > 900);
        QVERIFY(lexicons->names->size() > 30000);
        QVERIFY(lexicons->organizations->size() > 800);
        QVERIFY(lexicons->places->size() > 5000);
        QVERIFY(lexicons->titles->size() > 600);
    }

    void loading()
    {
        QBENCHMARK
        {
            QVERIFY(Lexicons::load());
        }
    }

    void badTables_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("a short row is named by its line")
            << QByteArray("# own\nname\tgiven\tfamily\nAda\tf\t\nBo\tm\n") << u"2 fields in line 4"_s;
        QTest::newRow("a long row too") << QByteArray("# own\nname\tgiven\tfamily\nAda\tf\t\t\n") << u"4 fields in line 3"_s;
        QTest::newRow("a bad value is named by line and column")
            << QByteArray("name\tgiven\tfamily\n# a note\n\nAda\tw\t\n") << u"line 4, column \"given\": \"w\""_s;
        QTest::newRow("other columns are refused") << QByteArray("name\tfamily\nAda\ts\n") << u"columns"_s;
        QTest::newRow("an empty file has no columns") << QByteArray() << u"columns"_s;
    }

    void badTables()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const QString path = write(u"names.tsv"_s, content);
        QVERIFY(!path.isEmpty());
        const auto lexicon = NameLexicon::read(path);
        QVERIFY(!lexicon);
        QVERIFY2(lexicon.error().contains(said), qPrintable(lexicon.error()));
        QVERIFY2(lexicon.error().contains(path), qPrintable(lexicon.error()));
    }

    void aMissingTableIsNamed()
    {
        const auto lexicon = NameLexicon::read(m_folder.filePath(u"none.tsv"_s));
        QVERIFY(!lexicon);
        QVERIFY2(lexicon.error().contains(u"none.tsv"_s), qPrintable(lexicon.error()));
    }

    void badKinds()
    {
        QVERIFY(!TitleLexicon::read(write(u"t.tsv"_s, "title\tkinds\tsex\nbaker\tbread\t\n")));
        QVERIFY(!TitleLexicon::read(write(u"t.tsv"_s, "title\tkinds\tsex\nbaker\twork\tx\n")));
        QVERIFY(TitleLexicon::read(write(u"t.tsv"_s, "title\tkinds\tsex\nbaker\twork\t\n")));
        QVERIFY(!EventLexicon::read(write(u"e.tsv"_s, "lemma\tpart\tkind\tinfinitive\nwalk\tverb\tstroll\t\n")));
        QVERIFY(!EventLexicon::read(write(u"e.tsv"_s, "lemma\tpart\tkind\tinfinitive\nplan\tverb\tmind\tmaybe\n")));
        QVERIFY(!EventLexicon::read(write(u"e.tsv"_s, "lemma\tpart\tkind\tinfinitive\nslow\tadverb\tweak\t\n")));
        QVERIFY(EventLexicon::read(write(u"e.tsv"_s, "lemma\tpart\tkind\tinfinitive\nplan\tverb\tmind\tplanned\n")));
        QVERIFY(!PlaceLexicon::read(
            write(u"p.tsv"_s, "name\taliases\tkind\tcountry\tthousands\tadjectives\nUlm\t\thill\tDE\t\t\n")));
        QVERIFY(!PlaceLexicon::read(
            write(u"p.tsv"_s, "name\taliases\tkind\tcountry\tthousands\tadjectives\nUlm\t\tcity\tDE\tmany\t\n")));
        QVERIFY(!CountryLexicon::read(
            write(u"c.tsv"_s, "code\tstatus\tname\taliases\tadjectives\tcapital\tsuccessors\nXX\trealm\tUtopia\t\t\t\t\n")));
        const QByteArray currencies(
            "code\tname\tcountries\tbefore\twords\tshared\tassumed\tparts\tcommon\nXXA\t\t\t\tpip\t\t\t\t\n");
        QVERIFY(CurrencyLexicon::read(write(u"m.tsv"_s, currencies)));
        QVERIFY2(!CurrencyLexicon::read(write(u"m.tsv"_s, currencies + "XXB\t\t\t\tpip\t\t\t\t\n")), "two own a word");
        QVERIFY(
            !CurrencyLexicon::read(write(u"m.tsv"_s, currencies), write(u"w.tsv"_s, "word\tkind\tvalue\ndozen\tscale\t\n")));
        const QByteArray deals("phrase\tclass\tkind\tstatus\tbinds\tmarks\n");
        QVERIFY(DealLexicon::read(write(u"d.tsv"_s, deals + "pact\tnoun\tany\tsigned\twith|by\tback\n")));
        QVERIFY(!DealLexicon::read(write(u"d.tsv"_s, deals + "pact\tverb phrase\tany\tsigned\t\t\n")));
        QVERIFY(!DealLexicon::read(write(u"d.tsv"_s, deals + "pact\tnoun\twedding\tsigned\t\t\n")));
        QVERIFY(!DealLexicon::read(write(u"d.tsv"_s, deals + "pact\tnoun\tany\tsealed\t\t\n")));
        QVERIFY(!DealLexicon::read(write(u"d.tsv"_s, deals + "pact\tnoun\tany\tsigned\twithout\t\n")));
        QVERIFY(!DealLexicon::read(write(u"d.tsv"_s, deals + "pact\tnoun\tany\tsigned\t\tstrong\n")));
        const QString heads = write(u"h.tsv"_s, "head\tkinds\nbank\tcompany\n");
        QVERIFY(!OrganizationLexicon::read(heads, write(u"o.tsv"_s, "name\taliases\tkinds\nZebra Works\t\t\n")));
        QVERIFY(OrganizationLexicon::read(heads, write(u"o.tsv"_s, "name\taliases\tkinds\nZebra Works\t\tcompany\n")));
    }

    void countries_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<bool>("adjective");
        QTest::newRow("a name") << u"Iran"_s << QStringList{u"IR"_s} << false;
        QTest::newRow("a name in capitals") << u"SAUDI ARABIA"_s << QStringList{u"SA"_s} << false;
        QTest::newRow("the typographic apostrophe") << u"C\u00F4te d\u2019Ivoire"_s << QStringList{u"CI"_s} << false;
        QTest::newRow("an abbreviation with full stops") << u"U.S."_s << QStringList{u"US"_s} << false;
        QTest::newRow("an abbreviation without") << u"UAE"_s << QStringList{u"AE"_s} << false;
        QTest::newRow("an adjective") << u"Nigerien"_s << QStringList{u"NE"_s} << true;
        QTest::newRow("people") << u"Turks"_s << QStringList{u"TR"_s} << true;
        QTest::newRow("a former state has its code of ISO 3166-3") << u"USSR"_s << QStringList{u"SUHH"_s} << false;
        QTest::newRow("two states share a name") << u"Congo"_s << QStringList{u"CD"_s, u"CG"_s} << false;
        QTest::newRow("a state of today before one of the past") << u"Burma"_s << QStringList{u"MM"_s, u"BUMM"_s} << false;
        QTest::newRow("no country") << u"Atlantis"_s << QStringList{} << false;
    }

    void countries()
    {
        QFETCH(QString, phrase);
        QFETCH(QStringList, codes);
        QFETCH(bool, adjective);
        const auto lexicon = CountryLexicon::read();
        QVERIFY(lexicon);
        QStringList found;
        if (const auto *readings = lexicon->find(folded(phrase))) {
            for (const auto &reading : *readings) {
                found.append(lexicon->country(reading.country).code);
                QCOMPARE(reading.adjective, adjective);
            }
        }
        QCOMPARE(found, codes);
    }

    void everyCodeIsOfItsKind()
    {
        const auto lexicon = CountryLexicon::read();
        QVERIFY(lexicon);
        for (qsizetype i = 0; i < lexicon->size(); ++i) {
            const auto &country = lexicon->country(i);
            QCOMPARE(country.code.size(), country.status == CountryLexicon::Status::Former ? 4 : 2);
            QCOMPARE(lexicon->findCode(country.code), &country);
            for (const QString &code : country.successors)
                QVERIFY2(lexicon->findCode(code), qPrintable(country.code + u": "_s + code));
        }
    }

    void places()
    {
        const auto lexicon = PlaceLexicon::read();
        QVERIFY(lexicon);
        const auto *tehran = lexicon->find(u"tehran");
        QVERIFY(tehran);
        QCOMPARE(lexicon->place(tehran->place).country, u"IR"_s);
        QCOMPARE(lexicon->place(tehran->place).kind, PlaceLexicon::Kind::Capital);
        const auto *georgia = lexicon->find(u"ga.");
        QVERIFY(georgia);
        QCOMPARE(lexicon->place(georgia->place).name, u"Georgia"_s);
        QVERIFY(lexicon->find(u"european")->adjective);
        QVERIFY(!lexicon->find(u"iran"));
    }

    void names()
    {
        const auto lexicon = NameLexicon::read();
        QVERIFY(lexicon);
        QCOMPARE(lexicon->find(u"mary").given, NameLexicon::Given::Female);
        QCOMPARE(lexicon->find(u"john").given, NameLexicon::Given::Male);
        QVERIFY(lexicon->find(u"smith").family);
        QCOMPARE(lexicon->find(u"qwertz").given, NameLexicon::Given::No);
        QVERIFY(!lexicon->find(u"qwertz").family);
    }

    void titles()
    {
        const auto lexicon = TitleLexicon::read();
        QVERIFY(lexicon);
        QCOMPARE(lexicon->find(u"mr.")->kinds, quint32(TitleLexicon::Honorific));
        QVERIFY(lexicon->find(u"prime minister")->kinds & TitleLexicon::Office);
        QVERIFY(lexicon->find(u"spokeswoman")->female);
        QVERIFY(!lexicon->find(u"cucumber"));
    }

    void organizations()
    {
        const auto lexicon = OrganizationLexicon::read();
        QVERIFY(lexicon);
        QCOMPARE(lexicon->find(u"nato")->name, u"North Atlantic Treaty Organization"_s);
        QCOMPARE(lexicon->find(u"nato")->kinds, quint32(OrganizationLexicon::International));
        QVERIFY(lexicon->findHead(u"ltd.") & OrganizationLexicon::Company);
        QVERIFY(lexicon->findHead(u"police department") & OrganizationLexicon::Armed);
        QCOMPARE(lexicon->findHead(u"cucumber"), 0U);
    }

    void folding()
    {
        const QString text = u"\u00C9lodie\u2019s\nU.S.\u2013\u00A0\U0001F600"_s;
        QCOMPARE(folded(text), u"\u00E9lodie's u.s.- \U0001F600"_s);
        QCOMPARE(folded(text).size(), text.size());
        QCOMPARE(folded({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestLexicons)
#include "tst_lexicons.moc"
