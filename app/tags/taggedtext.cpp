// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tags/taggedtext.h"

#include <algorithm>

namespace Dateline {

qsizetype TaggedText::tokenAt(qsizetype position) const
{
    return std::ranges::upper_bound(tokens, position, {}, [](const Token &token) { return token.span.end; })
        - tokens.begin();
}

qsizetype TaggedText::sentenceOf(qsizetype token) const
{
    return std::ranges::upper_bound(sentences, token, {}, &Sentence::endToken) - sentences.begin();
}

TaggedText tag(QStringView, Tokens, const Lexicons &)
{
    return {};
}

} // namespace Dateline
