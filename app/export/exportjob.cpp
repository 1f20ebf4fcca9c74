// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exportjob.h"

#include <QtConcurrentRun>

namespace Dateline {

QFuture<Result<void>> writeExport(const QString &path, ExportFormat format, const Article &article,
                                  std::shared_ptr<const Analysis> analysis, const std::vector<Note> &notes)
{
    return QtConcurrent::run([path, format, article, analysis = std::move(analysis), notes] {
        return exportTo(path, format, {article, *analysis, notes});
    });
}

QFuture<Result<IncomingNotes>> readNotesFile(const QString &path, const Article &article)
{
    const auto read = [](QPromise<Result<IncomingNotes>> &promise, const QString &file, const Article &about) {
        const ImportLimits limits;
        const KeepGoing keepGoing = [&promise] { return !promise.isCanceled(); };
        Result<IncomingNotes> notes = readFile(file, limits, keepGoing).and_then([&](const QByteArray &bytes) {
            return readNotes({bytes, file, limits, keepGoing}, about);
        });
        if (!promise.isCanceled())
            promise.addResult(std::move(notes));
    };
    return QtConcurrent::run(read, path, article);
}

} // namespace Dateline
