// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/names.h"

namespace Dateline {

/// Lets the names of one article agree: a name that little speaks for takes the kind that better evidence gives the
/// same words elsewhere, a lone surname that of its full name, and words that were passed over are found where they
/// repeat a name that is sure.
void agree(const NameText &text, std::vector<Name> &names);

} // namespace Dateline
