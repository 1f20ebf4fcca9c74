// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QFuture>

#include <stop_token>

namespace Dateline {

/// What came of bringing many files into the library.
struct ImportReport {
    struct Failure {
        QString path;
        QString sentence; ///< why, for the reader

        bool operator==(const Failure &) const = default;
    };
    int files = 0;                 ///< that were found
    int added = 0;                 ///< articles that the library did not have
    int known = 0;                 ///< that it had, by their text, whatever their file is called
    std::vector<Failure> failures; ///< in the order of the files
    QString trouble;               ///< what the library said when it could not go on; empty when it could
    bool stopped = false;          ///< before all files were done

    bool operator==(const ImportReport &) const = default;
};

/// The files to read: those named, and of folders all in them, however deep, whose suffix an article may have, by name.
/// Hidden ones are left out, links to folders are not followed. A path that does not exist stays, to be told of.
QStringList filesToImport(const QStringList &paths, const std::stop_token &stop = {});

/// Reads the files that \a paths name, analyses them on all cores and keeps them in the library with what was found, each in
/// a step of its own. One that cannot be read is reported, the rest is done; where the library itself fails the import
/// ends. Off the calling thread; progress counts files, its text is the name of one that was done. \a stop ends it soon,
/// with a report of what was done. The library must outlive the run.
QFuture<ImportReport> importToLibrary(const QStringList &paths, Library &library, const std::stop_token &stop);

} // namespace Dateline
