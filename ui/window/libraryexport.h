// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/exportmany.h"

#include <QFutureWatcher>
#include <QObject>

namespace Dateline {

/// Writes many articles of the library, and tells how far it is.
class LibraryExport : public QObject {
    Q_OBJECT
public:
    /// \a library must outlive it.
    explicit LibraryExport(Library &library, QObject *parent = nullptr);
    /// Stops, and waits for what is being written.
    ~LibraryExport() override;

    /// Not while it is busy.
    void start(const std::vector<ExportTask> &tasks, const ExportChoice &choice);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// What was written stays.
    void stop() { m_stop.request_stop(); }

signals:
    /// \a words say what is done; empty when nothing is.
    void progressed(const QString &words, int done, int of);
    void finished(const Dateline::ExportReport &report);

private:
    Library &m_library;
    std::stop_source m_stop;
    QFutureWatcher<ExportReport> m_watcher;
    bool m_isBusy = false;
};

/// What came of it, in sentences.
QString exportWords(const ExportReport &report, const QString &folder);

} // namespace Dateline
