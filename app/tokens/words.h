// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tokens/token.h"

namespace Dateline {

/// Appends the tokens of \a stretch, a part of \a text, to \a tokens. Linear in the stretch.
void splitWords(QStringView text, Span stretch, const AbbreviationLexicon &abbreviations, std::vector<Token> &tokens);

} // namespace Dateline
