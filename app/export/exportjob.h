// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exporters.h"
#include "export/notereader.h"
#include "export/timelinepicture.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace Dateline {

/// An ExportInput that owns what it is made of, to be handed to another thread.
struct ExportSource {
    Article article;
    std::shared_ptr<const Analysis> analysis; ///< never null
    std::vector<Note> notes;
    bool marks = true;
    std::optional<TimelineChoice> timeline = {};

    [[nodiscard]] ExportInput input() const { return {article, *analysis, notes, marks, timeline ? &*timeline : nullptr}; }
};

/// exportTo() off the calling thread.
QFuture<Result<void>> writeExport(const QString &path, const ExportChoice &choice, ExportSource source);

/// How a file of an export will begin.
struct ExportPreview {
    QString text;
    bool keepsWords = false; ///< as in ExportContents
};

/// Of a format of text at \a path, at most \a longest UTF-16 units, made off the calling thread. Instead of what cannot be
/// written it says why.
QFuture<ExportPreview> previewExport(const QString &path, const ExportChoice &choice, ExportSource source,
                                     qsizetype longest);

/// readNotes() from the file at \a path off the calling thread. Cancel the future to stop it: it then ends soon, without a
/// result.
QFuture<Result<IncomingNotes>> readNotesFile(const QString &path, const Article &article);

} // namespace Dateline
