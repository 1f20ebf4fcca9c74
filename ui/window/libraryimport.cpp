// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/libraryimport.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

LibraryImport::LibraryImport(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &LibraryImport::showProgress);
    // Queued, so that the watcher never gets another future in its own signal.
    connect(
        &m_watcher, &QFutureWatcherBase::finished, this,
        [this] {
            m_isBusy = false;
            emit progressed({}, 0, 0);
            if (m_watcher.future().resultCount() > 0)
                emit finished(m_watcher.result());
            start();
        },
        Qt::QueuedConnection);
}

LibraryImport::~LibraryImport()
{
    m_watcher.disconnect(this);
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void LibraryImport::add(const QStringList &paths)
{
    m_waiting.append(paths);
    start();
}

void LibraryImport::start()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    m_isBusy = true;
    m_stop = std::stop_source();
    m_told.start();
    m_watcher.setFuture(importToLibrary(m_waiting.takeFirst(), m_library, m_stop.get_token()));
    emit progressed(tr("Looking for articles…"), 0, 0);
}

void LibraryImport::stop()
{
    m_waiting.clear();
    m_stop.request_stop();
}

void LibraryImport::showProgress()
{
    constexpr qint64 pause = 1000; // milliseconds
    const int done = m_watcher.progressValue();
    const int of = m_watcher.progressMaximum();
    if (!m_isBusy || of == 0)
        return;
    emit progressed(tr("Reading %1 of %2: %3").arg(done).arg(of).arg(m_watcher.progressText()), done, of);
    if (m_told.elapsed() > pause) {
        m_told.start();
        emit grew();
    }
}

QString importWords(const ImportReport &report)
{
    QStringList sentences;
    if (!report.trouble.isEmpty())
        sentences.append(report.trouble);
    else if (report.stopped)
        sentences.append(LibraryImport::tr("Stopped."));
    else if (report.files == 0)
        sentences.append(LibraryImport::tr("There is no article in it."));
    if (report.added > 0 || (report.known == 0 && report.files > 0))
        sentences.append(LibraryImport::tr("%n article(s) added to the library.", nullptr, report.added));
    if (report.known > 0)
        sentences.append(LibraryImport::tr("%n article(s) are in the library already.", nullptr, report.known));
    if (!report.failures.empty())
        sentences.append(LibraryImport::tr("%n file(s) could not be read.", nullptr, int(report.failures.size())));
    return sentences.join(u' ');
}

void showFailures(const std::vector<ImportReport::Failure> &failures, const QString &title, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName("importFailuresDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *list = new QListWidget;
    list->setObjectName("importFailuresList"_L1);
    list->setAccessibleName(dialog->windowTitle());
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    for (const ImportReport::Failure &failure : failures) {
        auto *item = new QListWidgetItem(failure.sentence, list);
        item->setToolTip(failure.path);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    dialog->resize(620, 380);
    dialog->open();
}

} // namespace Dateline
