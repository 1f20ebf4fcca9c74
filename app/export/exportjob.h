// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exporters.h"

#include <QFuture>

#include <memory>

namespace Dateline {

/// exportTo() off the calling thread, over copies of what it is given.
QFuture<Result<void>> writeExport(const QString &path, ExportFormat format, const Article &article,
                                  std::shared_ptr<const Analysis> analysis, const std::vector<Note> &notes);

} // namespace Dateline
