// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exporters.h"
#include "jobs/importjob.h"

namespace Dateline {

/// An article of the library and the file that it goes to.
struct ExportTask {
    QByteArray article;
    QString path;

    bool operator==(const ExportTask &) const = default;
};

/// What came of writing many articles.
struct ExportReport {
    int articles = 0; ///< that were asked for
    int written = 0;
    std::vector<ImportReport::Failure> failures; ///< by the file that is not written
    bool stopped = false;                        ///< before all were done
};

/// A file in \a folder for each article, named by its title; no two have the same, whatever their case.
std::vector<ExportTask> exportTasks(const std::vector<ArticleRow> &articles, const QString &folder,
                                    const ExportChoice &choice);

/// Writes each article with its notes and with what is found in it, corrected as the reader did, on all cores, off the
/// calling thread. What cannot be written is reported, the rest is done. Progress counts articles, its text is the name of
/// the file that was written. \a stop ends it soon, with a report of what was done. The library must outlive the run.
QFuture<ExportReport> exportArticles(const std::vector<ExportTask> &tasks, const ExportChoice &choice, Library &library,
                                     const std::stop_token &stop);

} // namespace Dateline
