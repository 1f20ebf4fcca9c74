// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/draft.h"

namespace Dateline {

/// An article in Markdown (CommonMark with GitHub's additions) with, perhaps, YAML front matter: "title: ..." and its like
/// between two lines of three dashes.
Result<Draft> readMarkdown(const Source &source);

} // namespace Dateline
