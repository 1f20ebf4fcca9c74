// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/pdflines.h"

namespace Dateline {

/// What a PDF holds, before anything is made of it.
struct PdfText {
    enum class Outcome { Read, Damaged, Locked, Stopped, TooLong };
    std::vector<PdfLine> lines; ///< in the order in which the file has them
    QString title;
    QString author;
    QDate created;
};

/// The one function of the module dateline_pdf, which is loaded when the first PDF is opened: Qt PDF takes longer to load
/// than most articles take to read.
using ReadPdfText = PdfText::Outcome (*)(const Source &source, PdfText &text);
inline constexpr const char *ReadPdfTextName = "datelineReadPdfText";

} // namespace Dateline
