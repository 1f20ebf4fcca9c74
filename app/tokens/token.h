// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <span>
#include <vector>

namespace Dateline {
class AbbreviationLexicon;

/// A word, number or mark; never empty, never with white space in it. "can't" is "ca" and "n't", as in UD English.
struct Token {
    Span span;
    bool operator==(const Token &) const = default;
};

/// A sentence: its span from first to last token, and the half-open range of its tokens.
struct Sentence {
    Span span;
    qsizetype firstToken = 0;
    qsizetype endToken = 0;
    bool operator==(const Sentence &) const = default;
};

struct Tokens {
    std::vector<Token> tokens;       ///< in text order; all that lies between them is white space
    std::vector<Sentence> sentences; ///< in text order; every token is in exactly one
};

/// What may lie between tokens: Unicode white space, zero-width spaces and byte order marks among it.
bool isWhiteSpace(QChar c);

/// Splits a text into sentences and tokens. No sentence runs over a block's end. Any input is fine.
Tokens tokenize(QStringView text, std::span<const Block> blocks, const AbbreviationLexicon &abbreviations);

} // namespace Dateline
