// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

#include <span>

namespace Dateline {

constexpr double KnownConfidence = 0.7; ///< of what the word lists or other names of the article tell

/// Adds the names that the model did not find: those that the word lists know, and those that the article has elsewhere.
void addKnown(const NameText &text, std::span<const Name> countries, std::vector<Name> &names);

} // namespace Dateline
