// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/verbgroup.h"

#include <span>

namespace Dateline {

/// Where the verb of a time expression looks.
enum class TimeSense { Unknown, Past, Future };

/// The sense of the verb that governs the tokens [first, end): the nearest before them in their clause, else the next
/// one behind them. \a groups are those of the sentence.
TimeSense timeSense(const TaggedText &text, const Sentence &sentence, std::span<const VerbGroup> groups, qsizetype first,
                    qsizetype end);

} // namespace Dateline
