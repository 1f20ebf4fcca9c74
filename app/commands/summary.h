// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

namespace Dateline {

/// The analysis in words, for a person to read and paste: who, quotes by speaker, deals, timeline.
QString summary(const Article &article, const Analysis &analysis);

} // namespace Dateline
