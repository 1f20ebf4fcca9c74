// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/libraryexport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Dateline {

LibraryExport::LibraryExport(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this] {
        const int done = m_watcher.progressValue();
        const int of = m_watcher.progressMaximum();
        if (m_isBusy && of > 0)
            emit progressed(tr("Writing %1 of %2: %3").arg(done).arg(of).arg(m_watcher.progressText()), done, of);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_isBusy = false;
        emit progressed({}, 0, 0);
        if (m_watcher.future().resultCount() > 0)
            emit finished(m_watcher.result());
    });
}

LibraryExport::~LibraryExport()
{
    m_watcher.disconnect(this);
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void LibraryExport::start(const std::vector<ExportTask> &tasks, const ExportChoice &choice)
{
    m_isBusy = true;
    m_stop = std::stop_source();
    emit progressed(tr("Writing articles…"), 0, int(tasks.size()));
    m_watcher.setFuture(exportArticles(tasks, choice, m_library, m_stop.get_token()));
}

QString exportWords(const ExportReport &report, const QString &folder)
{
    QStringList sentences;
    if (report.stopped)
        sentences.append(LibraryExport::tr("Stopped."));
    sentences.append(LibraryExport::tr("%n article(s) written to \"%1\".", nullptr, report.written)
                         .arg(QDir::toNativeSeparators(folder)));
    if (!report.failures.empty())
        sentences.append(LibraryExport::tr("%n article(s) could not be written.", nullptr, int(report.failures.size())));
    return sentences.join(u' ');
}

} // namespace Dateline
