// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The models over the library's rows: pages of them, asked for as a view needs them.
#include "analysis/analysis.h"
#include "models/articlelistmodel.h"
#include "models/roles.h"
#include "models/searchmodel.h"
#include "models/subjectmodel.h"
#include "resultverify.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestLibraryModels : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;

    static constexpr int Articles = 900;

    static Subject brandt()
    {
        Entity entity;
        entity.name = u"Ada Brandt"_s;
        return Subject::of(entity, {});
    }

    /// Article \a number; Ada Brandt speaks in it.
    void add(int number)
    {
        Article article;
        article.title = u"Story %1"_s.arg(number, 4, 10, QChar(u'0'));
        article.text = u"\"Number %1 is late,\" said Ada Brandt."_s.arg(number);
        article.published = QDate(2020, 1, 1).addDays(number);
        article.hash = QByteArray::number(number);
        auto analysis = std::make_shared<Analysis>();
        Entity entity;
        entity.name = u"Ada Brandt"_s;
        entity.mentions = {{{article.text.size() - 11, article.text.size() - 1}, Mention::Form::Name, {}}};
        analysis->entities = {entity};
        Quote quote;
        quote.spans = {{0, article.text.size() - 17}};
        quote.speaker = 0;
        analysis->quotes = {quote};
        Event event;
        event.summary = u"number %1 is late"_s.arg(number);
        event.participants = {0};
        if (number % 2)
            event.when = {article.published, article.published};
        analysis->events = {event};
        QVERIFY_RESULT(m_library->addArticle(article, analysis).result());
    }

private slots:
    void initTestCase()
    {
        m_library = std::make_unique<Library>(m_folder.filePath(u"library.sqlite"_s));
        for (int i = 0; i < Articles; ++i)
            add(i);
    }

    void cleanupTestCase() { m_library.reset(); }

    void theListHasAllRowsAndReadsThoseLookedAt()
    {
        ArticleListModel model(*m_library);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy answered(&model, &ArticleListModel::answered);
        model.sort(ArticleListModel::Title, Qt::AscendingOrder);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(model.rowCount(), Articles);
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"Story 0000"_s);
        QTRY_COMPARE(model.index(Articles - 1, 0).data().toString(), u"Story 0899"_s);
        QCOMPARE(model.index(Articles - 1, ArticleListModel::Quotes).data().toString(), u"1"_s);
        QVERIFY(!model.findRow(700)); // nobody looked
        // A walk through all of it keeps a part.
        for (int row = 0; row < Articles; row += 50)
            QTRY_COMPARE(model.index(row, 0).data().toString(), u"Story %1"_s.arg(row, 4, 10, QChar(u'0')));
        int kept = 0;
        for (int row = 0; row < Articles; ++row)
            kept += model.findRow(row) ? 1 : 0;
        QVERIFY2(kept <= 800, qPrintable(QString::number(kept)));
    }

    void theListIsSortedAndFilteredByTheLibrary()
    {
        ArticleListModel model(*m_library);
        const QAbstractItemModelTester tester(&model);
        model.sort(ArticleListModel::Published, Qt::DescendingOrder);
        QTRY_COMPARE(model.rowCount(), Articles);
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"Story 0899"_s);
        model.setFilter(u"story 089"_s);
        QTRY_COMPARE(model.rowCount(), 11);
        QTRY_COMPARE(model.index(10, 0).data().toString(), u"Story 0089"_s);
        model.setFilter(u"nothing such"_s);
        QTRY_COMPARE(model.rowCount(), 0);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), Articles);
    }

    void aSubjectsListsComePageByPage_data()
    {
        QTest::addColumn<SubjectPart>("part");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("articles, the newest first") << SubjectPart::Articles << u"Story 0899"_s << u"Story 0000"_s;
        QTest::newRow("quotes, the newest first")
            << SubjectPart::Quotes << u"\"Number 899 is late,\""_s << u"\"Number 0 is late,\""_s;
        QTest::newRow("events in time, undated last") << SubjectPart::Events << u"number 1 is late"_s << QString();
        QTest::newRow("no deals") << SubjectPart::Deals << QString() << QString();
    }

    void aSubjectsListsComePageByPage()
    {
        QFETCH(SubjectPart, part);
        QFETCH(QString, first);
        QFETCH(QString, last);
        SubjectModel model(*m_library, part);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy answered(&model, &SubjectModel::answered);
        model.setSubject(brandt());
        QTRY_COMPARE(answered.size(), 1);
        if (first.isEmpty()) {
            QCOMPARE(model.rowCount(), 0);
            return;
        }
        QCOMPARE(model.rowCount(), 50);
        QCOMPARE(model.index(0).data().toString(), first);
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before || before == Articles);
        }
        QCOMPARE(model.rowCount(), Articles);
        if (!last.isEmpty())
            QCOMPARE(model.index(Articles - 1).data().toString(), last);
        else
            QVERIFY(!model.rowAt(model.index(Articles - 1)).when.earliest.isValid());
    }

    void namesComeBeforeTheArticlesThatHaveTheWords()
    {
        SearchModel model(*m_library);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy answered(&model, &SearchModel::answered);
        model.setWords(u"brandt"_s);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(model.rowCount(), 51);
        QCOMPARE(model.index(0).data().toString(), u"Ada Brandt"_s);
        QVERIFY(model.rowAt(model.index(0)).subject.has_value());
        QCOMPARE(model.index(0).data(KindRole).toInt(), int(Entity::Kind::Person));
        QVERIFY(model.index(1).data().toString().startsWith(u"Story"_s));
        QSet<QByteArray> hashes;
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before || before == Articles + 1);
        }
        for (int row = 1; row < model.rowCount(); ++row)
            hashes.insert(model.rowAt(model.index(row)).hit.article);
        QCOMPARE(hashes.size(), Articles); // each once: the pages fit together behind the names
        model.setWords({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aLateAnswerIsDropped()
    {
        SearchModel model(*m_library);
        QSignalSpy answered(&model, &SearchModel::answered);
        model.setWords(u"brandt"_s);
        model.setWords(u"zeppelin"_s);
        QTRY_COMPARE(answered.size(), 1);
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(answered.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLibraryModels)
#include "tst_librarymodels.moc"
