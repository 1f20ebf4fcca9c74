// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exportjob.h"

#include <QtConcurrentRun>

namespace Dateline {

QFuture<Result<void>> writeExport(const QString &path, const ExportChoice &choice, ExportSource source)
{
    return QtConcurrent::run([path, choice, source = std::move(source)] { return exportTo(path, choice, source.input()); });
}

QFuture<ExportPreview> previewExport(const QString &path, const ExportChoice &choice, ExportSource source, qsizetype longest)
{
    return QtConcurrent::run([path, choice, source = std::move(source), longest]() -> ExportPreview {
        const Result<ExportContents> contents = exportContents(path, choice, source.input());
        if (!contents)
            return {contents.error()};
        // A letter is four bytes at most, and none is cut in two by decoding more than is shown.
        const QByteArrayView bytes = contents->bytes;
        QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), 4 * longest + 4)));
        if (text.size() > longest || bytes.size() > 4 * longest + 4)
            text = text.first(std::min(longest, text.size())) + u'\u2026';
        return {text, contents->keepsWords};
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
