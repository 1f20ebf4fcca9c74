// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/importjob.h"

#include "import/format.h"
#include "import/import.h"
#include "jobs/articlejobs.h"

#include <QDirIterator>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// The files of one import, taken by several threads, and what came of them.
class Import {
public:
    Import(QPromise<ImportReport> &promise, QStringList files, Library &library, std::stop_token stop)
        : m_promise(promise)
        , m_files(std::move(files))
        , m_library(library)
        , m_stop(std::move(stop))
    { }

    /// Takes files until there are none. While the library writes one article the next is analysed.
    void work(const Lexicons &lexicons)
    {
        std::optional<Writing> writing;
        const auto finishWriting = [this, &writing] {
            if (writing)
                count(writing->file, writing->added.result());
            writing.reset();
        };
        for (std::optional<qsizetype> file = take(); file; file = take()) {
            const Result<Article> article = readArticle(m_files.at(*file), {}, [this] { return goesOn(); });
            if (!goesOn())
                break;
            if (!article) {
                fail(*file, article.error());
                continue;
            }
            const Result<bool> known = m_library.hasFindings(article->hash).result();
            if (!known || *known) {
                count(*file, known ? Result<bool>(false) : std::unexpected(known.error()));
                continue;
            }
            std::shared_ptr<const Analysis> analysis = analysed(*article, lexicons);
            if (!goesOn())
                break;
            finishWriting();
            writing = {*file, m_library.addArticle(*article, std::move(analysis))};
        }
        finishWriting();
    }

    [[nodiscard]] ImportReport report()
    {
        const QMutexLocker lock(&m_mutex);
        m_report.files = int(m_files.size());
        for (const auto &[file, sentence] : m_failures)
            m_report.failures.push_back({m_files.at(file), sentence});
        m_report.stopped = m_done < m_files.size();
        return m_report;
    }

private:
    struct Writing {
        qsizetype file = 0;
        QFuture<Result<bool>> added;
    };

    [[nodiscard]] bool goesOn() const { return !m_stop.stop_requested() && !m_promise.isCanceled() && !m_troubled; }

    std::optional<qsizetype> take()
    {
        const qsizetype next = m_next++;
        return goesOn() && next < m_files.size() ? std::optional(next) : std::nullopt;
    }

    /// With what the reader put right in it, or in all articles.
    std::shared_ptr<const Analysis> analysed(const Article &article, const Lexicons &lexicons)
    {
        const Result<std::vector<Correction>> corrections = m_library.corrections(article.hash).result();
        return std::make_shared<const Analysis>(analyse(
            article, lexicons, corrections ? *corrections : std::vector<Correction>(), [this](double) { return goesOn(); }));
    }

    void count(qsizetype file, const Result<bool> &added)
    {
        const QMutexLocker lock(&m_mutex);
        if (!added) {
            m_troubled = true;
            m_report.trouble = added.error();
            return;
        }
        ++(*added ? m_report.added : m_report.known);
        tell(file);
    }

    void fail(qsizetype file, const QString &sentence)
    {
        const QMutexLocker lock(&m_mutex);
        m_failures.emplace(file, sentence);
        tell(file);
    }

    void tell(qsizetype file) { m_promise.setProgressValueAndText(++m_done, m_files.at(file).section(u'/', -1)); }

    QPromise<ImportReport> &m_promise;
    const QStringList m_files;
    Library &m_library;
    std::stop_token m_stop;
    std::atomic<qsizetype> m_next = 0;
    std::atomic_bool m_troubled = false;
    QMutex m_mutex; ///< over all below
    ImportReport m_report;
    std::map<qsizetype, QString> m_failures; ///< by file
    int m_done = 0;
};

void runImport(QPromise<ImportReport> &promise, const QStringList &paths, Library &library, const std::stop_token &stop)
{
    const Result<Lexicons> lexicons = sharedLexicons();
    if (!lexicons) {
        ImportReport report;
        report.trouble = lexicons.error();
        promise.addResult(std::move(report));
        return;
    }
    QStringList files = filesToImport(paths, stop);
    promise.setProgressRange(0, int(files.size()));
    Import import(promise, std::move(files), library, stop);
    // One more than there are cores: one waits for the library most of the time.
    QThreadPool pool;
    pool.setMaxThreadCount(QThread::idealThreadCount() + 1);
    pool.setThreadPriority(QThread::LowPriority);
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([&import, &lexicons] { import.work(*lexicons); });
    pool.waitForDone();
    promise.addResult(import.report());
}

} // namespace

QStringList filesToImport(const QStringList &paths, const std::stop_token &stop)
{
    const QStringList suffixes = articleSuffixes();
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext() && !stop.stop_requested()) {
            const QString file = each.next();
            if (suffixes.contains(each.fileInfo().suffix().toLower()))
                inside.append(file);
        }
        inside.sort();
        files += inside;
    }
    files.removeDuplicates();
    return files;
}

QFuture<ImportReport> importToLibrary(const QStringList &paths, Library &library, const std::stop_token &stop)
{
    return QtConcurrent::run([paths, &library, stop](QPromise<ImportReport> &promise) {
        // The thread waits for others nearly all the time: what else is read or analysed meanwhile shall not wait for it.
        QThreadPool::globalInstance()->releaseThread();
        runImport(promise, paths, library, stop);
        QThreadPool::globalInstance()->reserveThread();
    });
}

} // namespace Dateline
