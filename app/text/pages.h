// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <optional>
#include <utility>

namespace Dateline {

/// The first and the last page that words stand on, by what the file calls them; nothing where the article has no pages or
/// there are no words.
std::optional<std::pair<QString, QString>> pagesOf(const Article &article, Span words);

} // namespace Dateline
