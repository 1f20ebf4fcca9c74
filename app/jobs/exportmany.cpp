// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/exportmany.h"

#include "jobs/articlejobs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSet>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

Result<void> exportOne(const ExportTask &task, const ExportChoice &choice, Library &library, const Lexicons &lexicons,
                       const std::stop_token &stop)
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
    const Analysis analysis = analyse(*article, lexicons, *corrections, [&stop](double) { return !stop.stop_requested(); });
    if (stop.stop_requested()) // what has been found so far is not the article's analysis
        return {};
    return exportTo(task.path, choice, {*article, analysis, *notes});
}

void runExport(QPromise<ExportReport> &promise, const std::vector<ExportTask> &tasks, const ExportChoice &choice,
               Library &library, const std::stop_token &stop)
{
    ExportReport report;
    report.articles = int(tasks.size());
    promise.setProgressRange(0, report.articles);
    const Result<Lexicons> lexicons = sharedLexicons();
    int done = 0;
    for (const ExportTask &task : tasks) {
        const Result<void> written =
            lexicons ? exportOne(task, choice, library, *lexicons, stop) : std::unexpected(lexicons.error());
        report.stopped = stop.stop_requested() || promise.isCanceled();
        if (report.stopped)
            break;
        if (written)
            ++report.written;
        else
            report.failures.push_back({task.path, written.error()});
        promise.setProgressValueAndText(++done, QFileInfo(task.path).fileName());
    }
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
        runExport(promise, tasks, choice, library, stop);
    });
}

} // namespace Dateline
