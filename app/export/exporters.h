// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "library/note.h"
#include "text/article.h"
#include "text/result.h"

#include <QIODevice>

namespace Dateline {

/// What an export is made of. The references must outlive the call.
struct ExportInput {
    const Article &article;
    const Analysis &analysis;
    const std::vector<Note> &notes;
};

enum class ExportFormat { Markdown, Html, Json };

/// Every note with its highlighted words, under title, outlet, date and address of the article, in text order.
QByteArray toMarkdown(const ExportInput &input);

/// One HTML file that needs no script: the article with its marks and the reader's highlights, each note beside it.
QByteArray toHtml(const ExportInput &input);

/// Writes the export by QSaveFile: the old file or the new one, never half of it.
Result<void> exportTo(const QString &path, ExportFormat format, const ExportInput &input);

} // namespace Dateline
