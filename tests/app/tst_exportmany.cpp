// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/import.h"
#include "jobs/exportmany.h"
#include "library/library.h"
#include "resultverify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportMany : public QObject {
    Q_OBJECT
private slots:
    void names_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("by their titles") << QStringList{u"Rail"_s, u"Ferry"_s} << QStringList{u"Rail.md"_s, u"Ferry.md"_s};
        QTest::newRow("no two the same") << QStringList{u"Rail"_s, u"rail"_s, u"Rail"_s}
                                         << QStringList{u"Rail.md"_s, u"rail 2.md"_s, u"Rail 3.md"_s};
        QTest::newRow("none without a name")
            << QStringList{QString(), u" "_s} << QStringList{u"Article.md"_s, u"Article 2.md"_s};
        QTest::newRow("none outside") << QStringList{u"../a/b"_s} << QStringList{u"-a-b.md"_s};
    }

    void names()
    {
        QFETCH(QStringList, titles);
        std::vector<ArticleRow> rows;
        for (const QString &title : titles)
            rows.push_back({.title = title});
        QStringList found;
        for (const ExportTask &task : exportTasks(rows, u"/out"_s, {ExportFormat::Markdown}))
            found.append(QDir(u"/out"_s).relativeFilePath(task.path));
        QTEST(found, "names");
    }

    /// Each has its own notes; what cannot be written is told, and the rest is done.
    void articlesGoOutWithTheirNotes()
    {
        const QTemporaryDir folder;
        Library library(folder.filePath(u"library.sqlite"_s));
        std::vector<ExportTask> tasks;
        for (const auto &name : {u"Varden"_s, u"Ostrava"_s}) {
            const Article article =
                articleFromText(u"Ferry talks in "_s + name
                                + u"\n\nTransport minister Ada Brandt said on Monday that the line would "
                                  "open in May. \"It is a promise to keep,\" she said.\n"_s);
            QVERIFY_RESULT(library.keepArticle(article).result());
            Note note;
            note.anchor = Anchor::at(article.text, {4, 9});
            note.markdown = u"on "_s + name;
            QVERIFY_RESULT(library.saveNote(article.hash, note).result());
            tasks.push_back({article.hash, folder.filePath(name + u".csv"_s)});
        }
        tasks.insert(tasks.begin() + 1, {"unknown", folder.filePath(u"unknown.csv"_s)});
        tasks.push_back({tasks[0].article, folder.filePath(u"none/x.csv"_s)});
        const ExportReport report = exportArticles(tasks, {ExportFormat::Csv}, library, {}).result();
        QCOMPARE(report.articles, 4);
        QCOMPARE(report.written, 2);
        QVERIFY(!report.stopped);
        QCOMPARE(report.failures.size(), 2U);
        QCOMPARE(report.failures[0].path, tasks[1].path);
        QVERIFY(report.failures[1].sentence.contains(u"none/x.csv"_s));
        QVERIFY(contents(tasks[0].path).contains("on Varden") && !contents(tasks[0].path).contains("on Ostrava"));
        QVERIFY(contents(tasks[2].path).contains("on Ostrava"));
        const ExportReport quotes = exportArticles({tasks[0]}, {ExportFormat::QuotesCsv}, library, {}).result();
        QCOMPARE(quotes.written, 1);
        QVERIFY(contents(tasks[0].path).contains("Ada Brandt"));
    }

    /// More than there are threads: none is written twice or left out, and the failures stand in the order of the tasks.
    void manyGoOutAtOnce()
    {
        constexpr int Many = 40;
        const QTemporaryDir folder;
        Library library(folder.filePath(u"library.sqlite"_s));
        std::vector<ExportTask> tasks;
        QStringList unknown;
        for (int i = 0; i < Many; ++i) {
            const Article article = articleFromText(u"Ferry %1 sails\n\nIt sailed at noon, said Ada Brandt.\n"_s.arg(i));
            QVERIFY_RESULT(library.keepArticle(article).result());
            tasks.push_back({article.hash, folder.filePath(u"%1.md"_s.arg(i))});
            if (i % 10 == 3) {
                tasks.push_back({"unknown", folder.filePath(u"unknown %1.md"_s.arg(i))});
                unknown.append(tasks.back().path);
            }
        }
        const QFuture<ExportReport> run = exportArticles(tasks, {ExportFormat::Markdown}, library, {});
        const ExportReport report = run.result();
        QCOMPARE(report.written, Many);
        QCOMPARE(run.progressValue(), Many + int(unknown.size()));
        QVERIFY(!report.stopped);
        QStringList failed;
        for (const ImportReport::Failure &failure : report.failures)
            failed.append(failure.path);
        QCOMPARE(failed, unknown);
        for (int i = 0; i < Many; ++i)
            QVERIFY(contents(folder.filePath(u"%1.md"_s.arg(i))).contains("Ferry " + QByteArray::number(i) + " sails"));
    }

    void itStops()
    {
        const QTemporaryDir folder;
        Library library(folder.filePath(u"library.sqlite"_s));
        const Article article = articleFromText(u"It rained."_s);
        QVERIFY_RESULT(library.keepArticle(article).result());
        std::stop_source stop;
        stop.request_stop();
        const ExportReport report =
            exportArticles({{article.hash, folder.filePath(u"a.md"_s)}}, {ExportFormat::Markdown}, library, stop.get_token())
                .result();
        QVERIFY(report.stopped);
        QCOMPARE(report.written, 0);
        QVERIFY(!QFile::exists(folder.filePath(u"a.md"_s)));
    }
};

QTEST_GUILESS_MAIN(TestExportMany)
#include "tst_exportmany.moc"
