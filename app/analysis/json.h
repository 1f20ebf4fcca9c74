// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "text/result.h"

#include <QByteArray>

namespace Dateline {

/// One line of JSON in the analysis format (offsets in code points), without a line end. Fields beyond the format:
/// "why" (the rule's name and confidence, and the origin of what the reader made or put right) on mentions, quotes, dates,
/// deals and events.
QByteArray toJson(const Article &article, const Analysis &analysis);

} // namespace Dateline
