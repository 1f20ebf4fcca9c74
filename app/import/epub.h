// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/package.h"

namespace Dateline {

/// The text of an electronic book (EPUB 2 and 3): its chapters in the order of the spine, what the package document says of
/// it.
Result<Draft> readEpub(Package &package, const Source &source);

} // namespace Dateline
