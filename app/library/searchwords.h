// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

namespace Dateline {

/// What the reader typed as a query of SQLite's FTS5: words that all must stand there, "words in a row", begin*, OR, NOT,
/// AND, brackets, NEAR(words, 5). Every other character is part of a word or between two. What has no meaning is an error
/// that says why.
Result<QString> searchQuery(const QString &words);

} // namespace Dateline
