// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/draft.h"

#include <QRectF>

#include <vector>

namespace Dateline {

/// A line of a page. Coordinates are points, downward.
struct PdfLine {
    QString text;
    QRectF box;
    int rows = 1; ///< how many lines of the page it is: pdfium joins those that a hyphen broke
    int page = 0;
    double pageHeight = 0;
    QString pageName = {}; ///< what the file calls the page
};

/// The lines without running heads, running feet and page numbers: what stands at the edge of several pages, whatever its
/// numbers, and what at an edge is only a number.
std::vector<PdfLine> withoutRunningHeads(const std::vector<PdfLine> &lines);

/// The lines with those that stand beside each other as one, with tabs between its cells: a row of a table.
std::vector<PdfLine> withRows(std::vector<PdfLine> lines);

/// Takes the footnotes at the foot of pages and columns out of \a lines.
std::vector<PdfLine> takeFootnotes(std::vector<PdfLine> &lines);

/// A paragraph for each footnote.
std::vector<DraftBlock> joinFootnotes(const std::vector<PdfLine> &lines);

/// The paragraphs that lines make. A paragraph ends at a gap, before an indent, and behind a short line that ends a
/// sentence; what is larger than the rest, or stands short and apart, is a head: one at the top the headline.
std::vector<DraftBlock> joinLines(const std::vector<PdfLine> &lines);

} // namespace Dateline
