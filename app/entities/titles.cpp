// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/titles.h"

#include "lexicon/lexicons.h"

namespace Dateline {
namespace {
constexpr qsizetype longestInTokens = 6;

const TitleLexicon::Title *titleOf(const NameText &text, qsizetype first, qsizetype end)
{
    const TitleLexicon::Title *title = text.lexicons().titles->find(text.phrase(first, end));
    // an honorific is spelled with a capital, an office may be
    return title && title->written.front().isUpper() && !text.isCapital(first) ? nullptr : title;
}
} // namespace

std::optional<TitleAt> titleFrom(const NameText &text, qsizetype first, qsizetype limit)
{
    const TitleLexicon::Title *title = nullptr;
    const auto end = text.longestPhrase(first, limit, text.lexicons().titles->longest(),
                                        [&](qsizetype begin, qsizetype e) { return (title = titleOf(text, begin, e)); });
    return end ? std::optional(TitleAt{first, *end, title}) : std::nullopt;
}

std::optional<TitleAt> titleBefore(const NameText &text, qsizetype end)
{
    if (end <= 0 || end > text.size() || (end < text.size() && text.sentence(end) != text.sentence(end - 1)))
        return {};
    const qsizetype begin = text.sentenceBegin(end - 1);
    for (qsizetype first = std::max(begin, end - longestInTokens); first < end; ++first) {
        if (const TitleLexicon::Title *title = titleOf(text, first, end))
            return TitleAt{first, end, title};
    }
    return {};
}

} // namespace Dateline
