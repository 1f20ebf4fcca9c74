// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tokens/token.h"

namespace Dateline {

Tokens tokenize(QStringView, std::span<const Block>, const AbbreviationLexicon &)
{
    return {};
}

} // namespace Dateline
