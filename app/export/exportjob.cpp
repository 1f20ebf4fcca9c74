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

} // namespace Dateline
