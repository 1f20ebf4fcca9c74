// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The list of articles: its orders, its filter, its pages, and taking articles out.
#include "analysis/analysis.h"
#include "library/library.h"
#include "resultverify.h"
#include "sorted.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;
using Order = ArticleQuery::Order;

class TestArticleList : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;

    void add(const QString &title, const QString &outlet, QDate published, int entities, int quotes, int notes)
    {
        Article article;
        article.title = title;
        article.outlet = outlet;
        article.file = u"/news/"_s + title.toLower() + u"_1.txt"_s;
        article.published = published;
        article.text = title + u" is a story of some words."_s;
        article.hash = title.toUtf8();
        auto analysis = std::make_shared<Analysis>();
        analysis->entities.resize(entities);
        for (int i = 0; i < entities; ++i)
            analysis->entities[i].name = u"Name %1"_s.arg(i);
        analysis->quotes.resize(quotes);
        QVERIFY_RESULT(m_library->addArticle(article, analysis).result());
        for (int i = 0; i < notes; ++i) {
            Note note;
            note.anchor = Anchor::at(article.text, {0, 3});
            QVERIFY_RESULT(m_library->saveNote(article.hash, note).result());
        }
        QTest::qWait(2); // opened one after the other
    }

    [[nodiscard]] QStringList titles(const ArticleQuery &query, int limit = 50, int offset = 0) const
    {
        const auto rows = m_library->articles(query, limit, offset).result();
        if (!rows)
            return {rows.error()};
        QStringList titles;
        for (const ArticleRow &row : *rows)
            titles.append(row.title);
        return titles;
    }

private slots:
    void init()
    {
        m_library = std::make_unique<Library>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())
                                                                + QString::fromLatin1(QTest::currentDataTag())
                                                                + u"/library.sqlite"_s));
        add(u"beta"_s, u"Morning Post"_s, QDate(2022, 3, 1), 1, 5, 0);
        add(u"Alpha"_s, u"evening Sun"_s, QDate(2021, 3, 1), 3, 0, 2);
        add(u"\u00C9cole"_s, u"Morning Post"_s, {}, 2, 1, 1);
    }

    void cleanup() { m_library.reset(); }

    void everyOrderGoesBothWays_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<QStringList>("ascending");
        const QString a = u"Alpha"_s;
        const QString b = u"beta"_s;
        const QString e = u"\u00C9cole"_s;
        QTest::newRow("title, whatever the case") << Order::Title << QStringList{a, b, e};
        QTest::newRow("outlet, then hash") << Order::Outlet << QStringList{a, b, e};
        QTest::newRow("published, unknown first") << Order::Published << QStringList{e, a, b};
        QTest::newRow("entities") << Order::Entities << QStringList{b, e, a};
        QTest::newRow("quotes") << Order::Quotes << QStringList{a, e, b};
        QTest::newRow("notes") << Order::Notes << QStringList{b, e, a};
        QTest::newRow("opened") << Order::Opened << QStringList{b, a, e};
    }

    void everyOrderGoesBothWays()
    {
        QFETCH(Order, order);
        QFETCH(QStringList, ascending);
        QCOMPARE(titles({order, false, {}}), ascending);
        std::ranges::reverse(ascending);
        QCOMPARE(titles({order, true, {}}), ascending);
        // Pages fit together.
        QCOMPARE(titles({order, true, {}}, 2, 0) + titles({order, true, {}}, 2, 2), ascending);
    }

    void rowsTellTheirCounts()
    {
        const auto rows = m_library->articles({Order::Title, false, {}}, 1).result();
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->front().entities, 3);
        QCOMPARE(rows->front().quotes, 0);
        QCOMPARE(rows->front().notes, 2);
        QCOMPARE(rows->front().published, QDate(2021, 3, 1));
    }

    void wordsFilter_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("none is all") << u"  "_s << 3;
        QTest::newRow("in a title") << u"LPH"_s << 1;
        QTest::newRow("in an outlet") << u"morning"_s << 2;
        QTest::newRow("in a file") << u"beta_1.TXT"_s << 1;
        QTest::newRow("all of them") << u"post beta"_s << 1;
        QTest::newRow("letters beyond ASCII in small") << u"\u00E9cole"_s << 1;
        QTest::newRow("no jokers") << u"b%a"_s << 0;
        QTest::newRow("nor here") << u"a_1xtxt"_s << 0;
        QTest::newRow("a quotation mark is harmless") << u"'"_s << 0;
    }

    void wordsFilter()
    {
        QFETCH(QString, words);
        QFETCH(int, found);
        const ArticleQuery query{Order::Quotes, true, words};
        QCOMPARE(*m_library->articleCount(query).result(), found);
        QCOMPARE(titles(query).size(), found);
    }

    void labelsSortAndFilter()
    {
        const Label tag{Label::Kind::Tag, u"to check"_s};
        const Label harbour{Label::Kind::Collection, u"Harbour, 2022"_s};
        const auto change = [this](const QList<QByteArray> &articles, const LabelChange &changes) {
            QVERIFY_RESULT(sorted(*m_library, m_library->labelChange(articles, changes)));
        };
        change({"Alpha", "beta", "nowhere"}, {Label::Kind::Tag, {tag.name, u"Asia"_s}, {}});
        change({"beta"}, {Label::Kind::Tag, {tag.name}, {u"Asia"_s}}); // one that it has, and one less
        change({"beta", "\u00C9cole"}, {Label::Kind::Collection, {harbour.name}, {}});
        const ArticleQuery tagged{Order::Title, false, {}, tag};
        QCOMPARE(titles(tagged), (QStringList{u"Alpha"_s, u"beta"_s}));
        QCOMPARE(*m_library->articleCount(tagged).result(), 2);
        QCOMPARE(titles({Order::Title, false, u"post"_s, tag}), (QStringList{u"beta"_s}));
        QCOMPARE(titles({Order::Title, false, u"asia"_s}), (QStringList{u"Alpha"_s})); // a tag is found by its words
        QCOMPARE(titles({Order::Title, false, {}, harbour}), (QStringList{u"beta"_s, u"\u00C9cole"_s}));
        QCOMPARE(titles({Order::Tags, false, {}}), (QStringList{u"\u00C9cole"_s, u"Alpha"_s, u"beta"_s}));
        QCOMPARE(titles({Order::Collections, true, {}}).last(), u"Alpha"_s);
        const auto rows = m_library->articles({Order::Title, false, {}}, 3).result();
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->at(0).tags, (QStringList{u"Asia"_s, u"to check"_s}));
        QCOMPARE(rows->at(1).collections, (QStringList{harbour.name}));
        QVERIFY(rows->at(0).collections.isEmpty());

        const auto labels = m_library->labels({"beta"}).result();
        QVERIFY_RESULT(labels);
        QVERIFY(*labels == (std::vector<LabelRow>{{{Label::Kind::Tag, u"Asia"_s}, 1, 0}, {tag, 2, 1}, {harbour, 2, 1}}));
    }

    void labelsAreRenamedJoinedAndDeleted()
    {
        const Label one{Label::Kind::Collection, u"one"_s};
        const Label two{Label::Kind::Collection, u"two"_s};
        QVERIFY_RESULT(
            sorted(*m_library, m_library->labelChange({"Alpha", "beta"}, {Label::Kind::Collection, {one.name}, {}})));
        QVERIFY_RESULT(sorted(*m_library, m_library->labelChange({"beta"}, {Label::Kind::Collection, {two.name}, {}})));
        QVERIFY_RESULT(sorted(*m_library, m_library->labelChange({"beta"}, {Label::Kind::Tag, {u"a"_s, u"b"_s}, {}})));
        QVERIFY_RESULT(sorted(*m_library, m_library->labelRenaming(one, u"first"_s)));
        QCOMPARE(titles({Order::Title, false, {}, {Label::Kind::Collection, u"first"_s}}).size(), 2);
        QVERIFY_RESULT(sorted(*m_library, m_library->labelRenaming({Label::Kind::Collection, u"first"_s}, two.name)));
        QVERIFY_RESULT(sorted(*m_library, m_library->labelRenaming({Label::Kind::Tag, u"a"_s}, u"b"_s)));
        QVERIFY(*m_library->labels().result() == (std::vector<LabelRow>{{{Label::Kind::Tag, u"b"_s}, 1, 0}, {two, 2, 0}}));
        // A collection stays without its articles; an article goes with its labels.
        QVERIFY_RESULT(sorted(*m_library, m_library->labelChange({"Alpha"}, {Label::Kind::Collection, {}, {two.name}})));
        QVERIFY_RESULT(m_library->removeArticles({"beta"}).result());
        QVERIFY(*m_library->labels().result() == (std::vector<LabelRow>{{two, 0, 0}}));
        QVERIFY_RESULT(sorted(*m_library, m_library->labelRemoval(two)));
        QVERIFY(m_library->labels().result()->empty());
        QCOMPARE(titles({}).size(), 2);
    }

    /// Whatever was renamed, joined or deleted comes back as it was.
    void whatWasDoneToLabelsIsTakenBack()
    {
        const Label tag{Label::Kind::Tag, u"port"_s};
        const Label full{Label::Kind::Collection, u"full"_s};
        const Label empty{Label::Kind::Collection, u"empty"_s};
        QVERIFY_RESULT(sorted(*m_library, m_library->labelChange({"Alpha", "beta"}, {tag.kind, {tag.name}, {}})));
        QVERIFY_RESULT(sorted(*m_library, m_library->labelChange({"beta"}, {full.kind, {full.name}, {}})));
        QVERIFY_RESULT(sorted(*m_library, m_library->labelChange({"nowhere"}, {empty.kind, {empty.name}, {}})));
        const QList<QByteArray> all{"Alpha", "beta"};
        const auto before = m_library->labels(all).result();
        QCOMPARE(before->size(), 3U);
        for (const auto &planned : {
                 m_library->labelRemoval(tag),
                 m_library->labelRemoval(full),
                 m_library->labelRemoval(empty),
                 m_library->labelRenaming(tag, u"harbour"_s),
                 m_library->labelRenaming(full, empty.name),
                 m_library->labelRenaming(empty, u"none yet"_s),
                 m_library->labelChange(all, {full.kind, {full.name, u"new"_s}, {empty.name}}),
                 m_library->labelChange(all, {tag.kind, {u"port"_s, u"new"_s}, {u"port"_s}}),
             }) {
            const Result<SortingChange> change = planned.result();
            QVERIFY(change && !change->isEmpty());
            QVERIFY_RESULT(sorted(*m_library, planned));
            QVERIFY(*m_library->labels(all).result() != *before);
            QVERIFY_RESULT(unsorted(*m_library, *change));
            QVERIFY(*m_library->labels(all).result() == *before);
        }
        QVERIFY(m_library->labelChange(all, {tag.kind, {tag.name}, {u"unknown"_s}}).result()->isEmpty());
    }

    void whatIsTakenOutIsGoneWithItsNotesButNotWithTheLexicon()
    {
        Correction here;
        here.scope = Correction::Scope::Article;
        Correction always;
        always.scope = Correction::Scope::Always;
        always.place.exact = u"Brandt"_s;
        QVERIFY_RESULT(
            m_library->replace("Alpha", {}, {{}, {here, always}}, {StepMark::Way::New, u"1"_s, u"put right"_s}).result());
        QVERIFY_RESULT(m_library->saveDraft("Alpha", u"new"_s, u"half a"_s).result());
        QVERIFY_RESULT(m_library->removeArticles({"Alpha"}).result());
        QCOMPARE(titles({Order::Title, false, {}}), (QStringList{u"beta"_s, u"\u00C9cole"_s}));
        QVERIFY(m_library->notes("Alpha").result()->empty());
        QVERIFY(m_library->drafts("Alpha").result()->isEmpty());
        QVERIFY(!m_library->article("Alpha").result());
        QVERIFY(m_library->steps("Alpha").result()->steps.empty());
        QCOMPARE(m_library->corrections("Alpha").result()->size(), 1U);
        QVERIFY(m_library->search(u"Alpha"_s, 5).result()->empty());
        // All or nothing.
        QVERIFY(!m_library->removeArticles({"beta", "nowhere"}).result());
        QCOMPARE(titles({}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestArticleList)
#include "tst_articlelist.moc"
