// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/pdflines.h"

namespace Dateline {

/// The lines in the order in which a page with two columns is read: between what reaches over both, the left one, then the
/// right one. Most files have them so and are left as they are; some go across, line by line.
std::vector<PdfLine> inReadingOrder(std::vector<PdfLine> lines);

} // namespace Dateline
