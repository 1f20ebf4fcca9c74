// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

#include <span>

namespace Dateline {

/// Puts the bounds of names right where rules are exact: two firms in a row or joined by "and" are two names, two countries
/// joined by a hyphen two, a town and its state two, an article or a title before a name is no part of it, and a given name
/// goes on over its hyphen ("Yong-su"). \a countries is what the country table found; \a names stay in text order and do not
/// overlap.
void repairBounds(const NameText &text, std::span<const Name> countries, std::vector<Name> &names);

} // namespace Dateline
