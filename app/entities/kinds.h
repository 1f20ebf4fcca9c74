// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

namespace Dateline {

/// A rule that speaks for the kind of a name, from its words and those beside it; nothing where none does, and for
/// countries, which bring their own.
std::optional<Evidence> ruleFor(const NameText &text, const Name &name);

} // namespace Dateline
