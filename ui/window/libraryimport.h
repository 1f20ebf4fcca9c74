// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/importjob.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace Dateline {

/// Brings folders and many files into the library, one lot after the other, and tells how far it is.
class LibraryImport : public QObject {
    Q_OBJECT
public:
    /// \a library must outlive it.
    explicit LibraryImport(Library &library, QObject *parent = nullptr);
    /// Stops, and waits for what is being done.
    ~LibraryImport() override;

    void add(const QStringList &paths);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// What was done stays; what waits is forgotten.
    void stop();

signals:
    /// \a words say what is done; empty when nothing is.
    void progressed(const QString &words, int done, int of);
    /// There are more articles; not told of every single one.
    void grew();
    void finished(const Dateline::ImportReport &report);

private:
    void start();
    void showProgress();

    Library &m_library;
    QList<QStringList> m_waiting;
    std::stop_source m_stop;
    QFutureWatcher<ImportReport> m_watcher;
    QElapsedTimer m_told;
    bool m_isBusy = false;
};

/// What came of an import, in sentences.
QString importWords(const ImportReport &report);
/// A window that lists what could not be read or written, and why.
void showFailures(const std::vector<ImportReport::Failure> &failures, const QString &title, QWidget *parent);

} // namespace Dateline
