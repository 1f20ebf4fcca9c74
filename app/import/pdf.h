// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/draft.h"

namespace Dateline {

/// The article of a PDF with text in it: lines in the order in which the file has them, joined to paragraphs, hyphens at
/// their ends taken out, running heads and page numbers left out. Pages that are pictures have no text: that is an error.
Result<Draft> readPdf(const Source &source);

} // namespace Dateline
