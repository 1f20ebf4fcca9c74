// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exporters.h"

#include <memory>

class QTextDocument;

namespace Dateline {

/// The article as it is printed: its marks and highlights, and the notes as numbered endnotes with links both ways. Never
/// loads anything, whatever pictures a note names. Needs a QGuiApplication; stays in the thread that made it.
std::unique_ptr<QTextDocument> printedArticle(const ExportInput &input);

} // namespace Dateline
