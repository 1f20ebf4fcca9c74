// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/exportmany.h"

#include "jobs/articlejobs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

/// False when it was stopped before the file was written.
Result<bool> exportOne(const ExportTask &task, const ExportChoice &choice, Library &library, const Lexicons &lexicons,
                       const KeepGoing &keepGoing)
{
    const Result<Article> article = library.article(task.article).result();
    if (!article)
        return std::unexpected(article.error());
    const Result<std::vector<Note>> notes = library.notes(task.article).result();
    if (!notes)
        return std::unexpected(notes.error());
    const Result<std::vector<Correction>> corrections = library.corrections(task.article).result();
    if (!corrections)
        return std::unexpected(corrections.error());
    const Analysis analysis = analyse(*article, lexicons, *corrections, [&keepGoing](double) { return keepGoing(); });
    if (!keepGoing()) // what has been found so far is not the article's analysis
        return false;
    return exportTo(task.path, choice, {*article, analysis, *notes}).transform([] { return true; });
}

void runExport(QPromise<ExportReport> &promise, const std::vector<ExportTask> &tasks, const ExportChoice &choice,
               Library &library, const std::stop_token &stop)
{
    promise.setProgressRange(0, int(tasks.size()));
    const Result<Lexicons> lexicons = sharedLexicons();
    const KeepGoing keepGoing = [&] { return !stop.stop_requested() && !promise.isCanceled(); };
    std::vector<Result<bool>> outcomes(tasks.size(), false); // each is one thread's
    std::atomic<int> done = 0;
    const auto work = [&](const ExportTask &task) {
        if (!keepGoing())
            return;
        outcomes[size_t(&task - tasks.data())] =
            lexicons ? exportOne(task, choice, library, *lexicons, keepGoing) : std::unexpected(lexicons.error());
        promise.setProgressValueAndText(++done, QFileInfo(task.path).fileName());
    };
    QThreadPool pool;
    pool.setThreadPriority(QThread::LowPriority);
    QtConcurrent::blockingMap(&pool, tasks, work);

    ExportReport report;
    report.articles = int(tasks.size());
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (!outcomes[i])
            report.failures.push_back({tasks[i].path, outcomes[i].error()});
        else if (*outcomes[i])
            ++report.written;
    }
    report.stopped = report.written + std::ssize(report.failures) < report.articles;
    promise.addResult(std::move(report));
}

} // namespace

std::vector<ExportTask> exportTasks(const std::vector<ArticleRow> &articles, const QString &folder,
                                    const ExportChoice &choice)
{
    std::vector<ExportTask> tasks;
    QSet<QString> taken;
    for (const ArticleRow &row : articles) {
        QString title = fileNameFor(row.title.isEmpty() ? QFileInfo(row.file).completeBaseName() : row.title);
        if (title.isEmpty())
            title = QCoreApplication::translate("Export", "Article");
        QString name = title;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = u"%1 %2"_s.arg(title).arg(number);
        taken.insert(name.toCaseFolded());
        tasks.push_back({row.hash, QDir(folder).filePath(name + u'.' + suffixOf(choice))});
    }
    return tasks;
}

QFuture<ExportReport> exportArticles(const std::vector<ExportTask> &tasks, const ExportChoice &choice, Library &library,
                                     const std::stop_token &stop)
{
    return QtConcurrent::run([tasks, choice, &library, stop](QPromise<ExportReport> &promise) {
        // The thread only waits for those of the run: what is opened meanwhile shall not wait for it.
        QThreadPool::globalInstance()->releaseThread();
        runExport(promise, tasks, choice, library, stop);
        QThreadPool::globalInstance()->reserveThread();
    });
}

} // namespace Dateline
