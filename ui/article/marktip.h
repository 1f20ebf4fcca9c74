// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/marks.h"

#include <optional>

namespace Dateline {

/// What a reader is told who rests the pointer on a mark or on words with a note, as rich text: what it is, and why the
/// program says so. Empty for neither.
QString tipFor(const std::optional<Mark> &mark, const Note *note, const Analysis &analysis);

/// The same of a mark in one plain line, for a screen reader: "person, Selin Aydogan, pronoun".
QString spokenMark(const Mark &mark, const Analysis &analysis);

} // namespace Dateline
