// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicons.h"

namespace Dateline {

Result<Lexicons> Lexicons::load()
{
    return Lexicons{};
}

} // namespace Dateline
