// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/package.h"

namespace Dateline {

/// The text of a text document of LibreOffice (OpenDocument): paragraphs, heads, lists, rows of tables, notes; deleted words
/// and comments left out.
Result<Draft> readOdt(Package &package, const Source &source);

} // namespace Dateline
