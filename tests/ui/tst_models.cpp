// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "modelprinter.h"
#include "models/citation.h"
#include "models/context.h"
#include "models/dealmodel.h"
#include "models/entitymodel.h"
#include "models/notemodel.h"
#include "models/quotemodel.h"
#include "models/roles.h"
#include "models/rowfilter.h"
#include "sampleanalysis.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

QString entityLine(const QModelIndex &index)
{
    QString line = index.data().toString();
    if (index.data(LevelRole) == EntityModel::Place) {
        const Span mention = index.data(MentionRole).value<Span>();
        return line.insert(mention.end, u']').insert(mention.begin, u'[');
    }
    line += u' ' + index.data(CountRole).toString();
    if (const QString detail = index.data(DetailRole).toString() + index.data(CountryRole).toString(); !detail.isEmpty())
        line += u" ("_s + detail + u')';
    return line;
}

QString quoteLine(const QModelIndex &index)
{
    return index.data(SpeakerRole).toString() + u'|' + index.data(CueRole).toString() + u'|'
        + index.data().toString().left(20);
}

QString noteLine(const QModelIndex &index)
{
    return index.data(IndexRole).toString() + u' ' + index.data().toString();
}

/// The rows of the sample's entities that are not mentions.
QStringList names(const QAbstractItemModel &model)
{
    QStringList lines = printed(model, entityLine);
    lines.removeIf([](const QString &line) { return line.startsWith(u"  "_s); });
    return lines;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void context_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all of a short text") << u"He met Ada here."_s << u"Ada"_s << u"He met [Ada] here."_s;
        QTest::newRow("cut between words")
            << u"Yesterday morning he met Ada at the old station"_s << u"Ada"_s << u"\u2026he met [Ada] at the\u2026"_s;
        QTest::newRow("not past the paragraph") << u"One.\nAda left.\nTwo."_s << u"Ada"_s << u"[Ada] left."_s;
        QTest::newRow("a tab is a space") << u"a\tAda\tb"_s << u"Ada"_s << u"a [Ada] b"_s;
        QTest::newRow("the whole text") << u"Ada"_s << u"Ada"_s << u"[Ada]"_s;
        QTest::newRow("a long word before is left out") << u"Donaudampfschifffahrt Ada"_s << u"Ada"_s << u"\u2026[Ada]"_s;
    }

    void context()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        Context context = contextOf(text, place(text, words), 8, 8);
        QCOMPARE(context.words.of(context.text), words);
        context.text.insert(context.words.end, u']').insert(context.words.begin, u'[');
        QTEST(context.text, "expected");
    }

    void joinedSpans()
    {
        const QString text = u"\u201COne,\u201D he said, \u201Ctwo.\u201D \u201CThree.\u201D"_s;
        QCOMPARE(joined(text, {place(text, u"\u201COne,\u201D"_s), place(text, u"\u201Ctwo.\u201D"_s)}),
                 u"\u201COne,\u201D \u2026 \u201Ctwo.\u201D"_s);
        QCOMPARE(joined(text, {place(text, u"\u201Ctwo.\u201D"_s), place(text, u"\u201CThree.\u201D"_s)}),
                 u"\u201Ctwo.\u201D \u201CThree.\u201D"_s);
        QCOMPARE(joined(text, {}), QString());
    }

    void entities()
    {
        const Sample sample = sampleArticle();
        EntityModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setContents(sample.article.text, sample.analysis);
        QCOMPARE(names(model),
                 (QStringList{u"People 3"_s, u" Selin Aydogan 3 (Turkish transport minister)"_s,
                              u" Ilinca Moraru 2 (analyst at the Danube Institute)"_s,
                              u" Petru Vasile 1 (Romanian deputy premier)"_s, u"Countries 3"_s, u" Turkey 2 (TR)"_s,
                              u" Romania 2 (RO)"_s, u" Bulgaria 1 (BG)"_s, u"Organizations 3"_s, u" Karsan Demiryolu 2"_s,
                              u" European Union 1 (EU)"_s, u" Danube Institute 1"_s, u"Places 3"_s, u" Ankara 1 (TR)"_s,
                              u" Constanta 1 (RO)"_s, u" Edirne 1 (TR)"_s}));
        const auto start = [](const QModelIndex &index) { return entityLine(index).left(36); };
        QCOMPARE(
            printed(model, start, model.indexOf(5)),
            (QStringList{u"\u2026the accord, [Selin Aydogan] said th"_s, u"\u2026promise to keep,\u201D [she] told report"_s,
                         u"\u2026its border. [The minister] added th"_s}));
        model.setContents({}, std::make_shared<const Analysis>());
        QCOMPARE(model.rowCount(), 0);
    }

    void everyEntityIsFoundAgain()
    {
        const Sample sample = longArticle(60);
        EntityModel model;
        model.setContents(sample.article.text, sample.analysis);
        for (EntityId id = 0; id < std::ssize(sample.analysis->entities); ++id) {
            QCOMPARE(model.indexOf(id).data(IndexRole).toLongLong(), id);
            QCOMPARE(model.indexOf(id, 0).data(SpanRole).value<Span>(), sample.analysis->entities[id].mentions[0].span);
        }
        QVERIFY(!model.indexOf(-1).isValid());
        QVERIFY(!model.indexOf(std::ssize(sample.analysis->entities)).isValid());
        QVERIFY(!model.indexOf(0, 60).isValid());
    }

    void filter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("part of a name") << u"vas"_s
                                        << QStringList{u"People 3"_s, u" Petru Vasile 1 (Romanian deputy premier)"_s};
        QTest::newRow("words in any order, from name and role")
            << u"premier PETRU"_s << QStringList{u"People 3"_s, u" Petru Vasile 1 (Romanian deputy premier)"_s};
        QTest::newRow("a code") << u"bg"_s << QStringList{u"Countries 3"_s, u" Bulgaria 1 (BG)"_s};
        QTest::newRow("accents do not matter")
            << u"cons\u0303t\u00E1nta"_s << QStringList{u"Places 3"_s, u" Constanta 1 (RO)"_s};
        QTest::newRow("nothing fits") << u"zebra"_s << QStringList();
    }

    void filter()
    {
        QFETCH(QString, typed);
        const Sample sample = sampleArticle();
        EntityModel model;
        model.setContents(sample.article.text, sample.analysis);
        RowFilter rows;
        const QAbstractItemModelTester tester(&rows, Mode::QtTest);
        rows.setSourceModel(&model);
        const QStringList all = names(rows);
        rows.setWords(typed);
        QTEST(names(rows), "expected");
        rows.setWords(u"  "_s);
        QCOMPARE(names(rows), all);
        QVERIFY(!rows.isFiltering());
    }

    void quotes()
    {
        const Sample sample = sampleArticle();
        QuoteModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setContents(sample.article.text, sample.analysis);
        const QStringList inTextOrder{u"Selin Aydogan|said|the line \u201Cwill carry"_s,
                                      u"Selin Aydogan|told|\u201CThis is not a ribbo"_s,
                                      u"Selin Aydogan|added|Karsan Demiryolu had"_s,
                                      u"Petru Vasile|warned|the price could rise"_s, u"||\u201Con time, on budget\u201D"_s};
        QCOMPARE(printed(model, quoteLine), inTextOrder);
        QCOMPARE(model.index(4).data(CandidatesRole).toStringList(), (QStringList{u"Moraru"_s, u"Karsan Demiryolu"_s}));
        QCOMPARE(
            model.index(1).data(WhyRole).toString(),
            u"the pronoun \"she\", the nearest who fits \u00B7 \"told\" stands beside the quotation marks \u00B7 94%"_s);
        QCOMPARE(model.cues(), (QStringList{u"added"_s, u"said"_s, u"told"_s, u"warned"_s}));

        RowFilter rows;
        const QAbstractItemModelTester rowsTester(&rows, Mode::QtTest);
        rows.setSourceModel(&model);
        rows.setRequired(KindRole, int(Quote::Kind::Direct));
        QCOMPARE(printed(rows, quoteLine), (QStringList{inTextOrder[1], inTextOrder[4]}));
        rows.setRequired(EntityRole, qint64(-1));
        QCOMPARE(printed(rows, quoteLine), (QStringList{inTextOrder[4]}));
        rows.clear();
        QCOMPARE(printed(rows, quoteLine), inTextOrder);
    }

    void quotesBySpeaker()
    {
        const Sample sample = longArticle(40);
        QuoteModel model;
        model.setContents(sample.article.text, sample.analysis);
        RowFilter rows;
        const QAbstractItemModelTester tester(&rows, Mode::QtTest);
        rows.setSourceModel(&model);
        rows.setSorted(true);
        QStringList speakers = printed(rows, [](const QModelIndex &index) { return index.data(SpeakerRole).toString(); });
        QVERIFY(speakers.front() != speakers.back());
        QCOMPARE(speakers.back(), QString());
        const auto changes = [&speakers] {
            qsizetype count = 1;
            for (qsizetype i = 1; i < speakers.size(); ++i)
                count += speakers[i] != speakers[i - 1];
            return count;
        };
        QCOMPARE(changes(), std::ssize(model.shares()));
        rows.setSorted(false);
        speakers = printed(rows, [](const QModelIndex &index) { return index.data(SpeakerRole).toString(); });
        QVERIFY(changes() > std::ssize(model.shares()));
    }

    void shares()
    {
        const Sample sample = sampleArticle();
        const std::vector<TalkShare> shares = talkShares(sample.article.text, *sample.analysis);
        QCOMPARE(shares.size(), 3U);
        QCOMPARE(shares[0].name, u"Selin Aydogan"_s);
        QCOMPARE(shares[1].name, u"Petru Vasile"_s);
        QVERIFY(!shares[2].speaker);
        double sum = 0;
        for (const TalkShare &share : shares)
            sum += share.share;
        QVERIFY(qAbs(sum - 1) < 1e-9);
        QVERIFY(talkShares({}, Analysis()).empty());
    }

    void deals()
    {
        const Sample sample = sampleArticle();
        DealModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setContents(sample.article.text, sample.analysis);
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex deal = model.index(0);
        QCOMPARE(deal.data(PartiesRole).toStringList(), (QStringList{u"Turkey"_s, u"Romania"_s}));
        QCOMPARE(deal.data(StatusRole).toInt(), int(Deal::Status::Signed));
        QCOMPARE(deal.data(AmountRole).toString(), u"2.4 billion US dollars"_s);
        QCOMPARE(deal.data(DateRole).toString(), u"19 July 2022"_s);
        QVERIFY(deal.data(SentenceRole).toString().startsWith(u"ANKARA, July 20"_s));
        QVERIFY(deal.data(SentenceRole).toString().endsWith(u"began in 2020."_s));
    }

    void notesKeepTheirRows()
    {
        const Sample sample = sampleArticle();
        std::vector<Note> notes = sampleNotes(sample.article.text);
        NoteModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setNotes(notes);
        QCOMPARE(printed(model, noteLine),
                 (QStringList{u"1 $2.4 billion"_s, u"2 It is a promise to keep"_s, u"3 soft ground"_s}));
        const QPersistentModelIndex third = model.indexOf(3);

        notes[2].markdown = u"Changed."_s;
        notes.erase(notes.begin());
        model.setNotes(notes);
        QCOMPARE(third.row(), 1);
        QCOMPARE(third.data(MarkdownRole).toString(), u"Changed."_s);

        Note fresh;
        fresh.id = 7;
        fresh.anchor = Anchor::at(sample.article.text, {0, 4});
        notes.insert(notes.begin(), fresh);
        model.setNotes(notes);
        QCOMPARE(printed(model, noteLine), (QStringList{u"7 Rail"_s, u"2 It is a promise to keep"_s, u"3 soft ground"_s}));
        QCOMPARE(third.row(), 2);

        std::ranges::reverse(notes);
        model.setNotes(notes);
        QCOMPARE(printed(model, noteLine), (QStringList{u"3 soft ground"_s, u"2 It is a promise to keep"_s, u"7 Rail"_s}));
        model.setNotes({});
        QCOMPARE(model.rowCount(), 0);
    }

    void citation_data()
    {
        QTest::addColumn<int>("quote");
        QTest::addColumn<QString>("expected");
        const QString where =
            u"\"Rail accord signed in Ankara after two years of talks\", by a staff writer, Invented Wire, 20 July 2022\n"_s;
        QTest::newRow("direct")
            << 1
            << u"\u201CThis is not a ribbon to cut. It is a promise to keep,\u201D\n\u2014 Selin Aydogan, "
               "Turkish transport minister, "_s
                + where;
        QTest::newRow("reported speech is called so") << 2
                                                      << u"Karsan Demiryolu had never missed a date\n\u2014 Selin Aydogan, "
                                                         "Turkish transport minister, in reported speech, "_s
                + where;
        QTest::newRow("nobody known") << 4 << u"\u201Con time, on budget\u201D\n\u2014 speaker unknown, "_s + where;
    }

    void citation()
    {
        QFETCH(int, quote);
        const Sample sample = sampleArticle();
        QTEST(plainText(citationOf(sample.article, *sample.analysis, quote)), "expected");
    }
};

QTEST_APPLESS_MAIN(TestModels)
#include "tst_models.moc"
