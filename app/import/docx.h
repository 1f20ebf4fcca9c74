// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/package.h"

namespace Dateline {

/// The text of a text document of Word (Office Open XML, ISO/IEC 29500): paragraphs, heads, lists, rows of tables, footnotes
/// and endnotes; deleted words and comments left out.
Result<Draft> readDocx(Package &package, const Source &source);

} // namespace Dateline
