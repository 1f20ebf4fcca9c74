// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tokens/boundaries.h"

namespace Dateline {
struct Lexicons;

/// Splits a text into sentences and tokens, by rules and what the language model knows of sentences. No sentence runs over
/// a block's end. Any input is fine.
Tokens tokenize(QStringView text, std::span<const Block> blocks, const Lexicons &lexicons);

/// Appends the sentences of the tokens from \a first on, which are all those of one block, to \a tokens.
void splitSentences(QStringView text, qsizetype first, const AbbreviationLexicon &abbreviations, const BoundaryModel &model,
                    Tokens &tokens);

/// Of each token of a block, whether the rules alone end a sentence behind it. \a tokens are the block's.
std::vector<bool> ruleEnds(QStringView text, const AbbreviationLexicon &abbreviations, Tokens &tokens);

} // namespace Dateline
