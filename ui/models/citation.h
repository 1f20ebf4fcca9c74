// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

namespace Dateline {

/// A quote to paste into a text of one's own: the words, then who said them, where and when they were printed. What was not
/// said in so many words says so.
QString quoteWithCitation(const Article &article, const Analysis &analysis, qsizetype index);

} // namespace Dateline
