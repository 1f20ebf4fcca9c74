// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/import.h"
#include "jobs/articlejobs.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

const QString Words = u"Lena Novak of Norbau said on Monday that the bridge to Oslo would open. "_s;

} // namespace

class TestJobs : public QObject {
    Q_OBJECT
private slots:
    void importGivesTheArticle()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Words.toUtf8());
        file.close();
        QFuture<Result<Article>> job = importArticle(file.fileName());
        const Result<Article> article = job.result();
        QVERIFY2(article, qPrintable(article.error_or({})));
        QCOMPARE(article->text, Words);
        QCOMPARE(job.progressValue(), 100);
    }

    void importGivesTheReasonWhenItFails()
    {
        const Result<Article> article = importArticle(u"/nowhere/a.txt"_s).result();
        QVERIFY(!article);
        QCOMPARE(article.error(), u"Cannot open \"/nowhere/a.txt\": there is no such file."_s);
    }

    void analysisIsThatOfTheSameCall()
    {
        const Article article = articleFromText(Words.repeated(5));
        QFuture<Result<std::shared_ptr<const Analysis>>> job = analyseArticle(article);
        const auto analysis = job.result();
        QVERIFY(analysis);
        QCOMPARE(**analysis, analyse(article, *sharedLexicons()));
        QCOMPARE(job.progressValue(), 100);
    }

    void progressOnlyGrows()
    {
        QFutureWatcher<Result<std::shared_ptr<const Analysis>>> watcher;
        QList<int> values;
        connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher, [&values](int value) { values += value; });
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(analyseArticle(articleFromText(Words.repeated(500))));
        QVERIFY(finished.wait(60'000));
        QVERIFY(!values.isEmpty());
        QVERIFY(std::ranges::is_sorted(values));
        QCOMPARE(values.last(), 100);
    }

    void cancelledEndsWithoutAResult()
    {
        auto job = analyseArticle(articleFromText(Words.repeated(20'000)));
        job.cancel();
        job.waitForFinished();
        QVERIFY(job.isCanceled());
        QCOMPARE(job.resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
