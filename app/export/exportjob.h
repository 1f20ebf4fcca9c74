// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exporters.h"
#include "export/notereader.h"

#include <QFuture>

#include <memory>

namespace Dateline {

/// exportTo() off the calling thread, over copies of what it is given.
QFuture<Result<void>> writeExport(const QString &path, ExportFormat format, const Article &article,
                                  std::shared_ptr<const Analysis> analysis, const std::vector<Note> &notes);

/// readNotes() from the file at \a path off the calling thread. Cancel the future to stop it: it then ends soon, without a
/// result.
QFuture<Result<IncomingNotes>> readNotesFile(const QString &path, const Article &article);

} // namespace Dateline
