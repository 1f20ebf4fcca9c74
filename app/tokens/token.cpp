// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tokens/token.h"

#include "lexicon/lexicons.h"
#include "tokens/sentences.h"
#include "tokens/words.h"

namespace Dateline {

bool isWhiteSpace(QChar c)
{
    const char16_t unit = c.unicode();
    return c.isSpace() || (unit >= 0x1C && unit <= 0x1F) || unit == 0x200B || unit == 0xFEFF;
}

namespace {

Tokens tokenize(QStringView text, std::span<const Block> blocks, const AbbreviationLexicon &abbreviations,
                const BoundaryModel &model)
{
    Tokens result;
    result.tokens.reserve(text.size() / 4);
    const auto split = [&](Span stretch) {
        const qsizetype first = std::ssize(result.tokens);
        splitWords(text, stretch, abbreviations, result.tokens);
        splitSentences(text, first, abbreviations, model, result);
    };
    qsizetype done = 0; // What no block covers is read like one.
    for (const Block &block : blocks) {
        const Span span = {std::clamp(block.span.begin, done, text.size()), std::min(block.span.end, text.size())};
        if (span.isEmpty())
            continue;
        split({done, span.begin});
        split(span);
        done = span.end;
    }
    split({done, text.size()});
    return result;
}

} // namespace

Tokens tokenize(QStringView text, std::span<const Block> blocks, const Lexicons &lexicons)
{
    return tokenize(text, blocks, *lexicons.abbreviations, BoundaryModel(*lexicons.language));
}

Tokens tokenize(QStringView text, std::span<const Block> blocks, const AbbreviationLexicon &abbreviations)
{
    return tokenize(text, blocks, abbreviations, BoundaryModel());
}

} // namespace Dateline
