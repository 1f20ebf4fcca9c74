// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

#include <span>

namespace Dateline {

/// Puts right what a model that looks at a word and its neighbours cannot know: two firms joined by "and" are two, a word
/// that only begins the sentence is no part of a name, and what the word lists know is a name though the model saw none.
/// \a countries is what the country table found; \a names stay in text order and do not overlap.
void repairNames(const NameText &text, std::span<const Name> countries, std::vector<Name> &names);

} // namespace Dateline
