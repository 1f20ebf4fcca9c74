// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/transcripts.h"

#include <optional>

namespace Dateline {
namespace {

constexpr qsizetype longestLabel = 6;
constexpr qsizetype fewestInCapitals = 2;
constexpr qsizetype fewestNames = 3;

bool isInCapitals(QStringView word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
}

struct Found {
    Turn turn;
    bool capitals = false;
};

std::optional<Found> turnAt(const QuoteText &text, TokenRange block, qsizetype number)
{
    qsizetype first = block.first;
    if (first < block.end && text.passageOf(first) >= 0 && text.passageTokens[text.passageOf(first)].first == first)
        ++first; // the transcript stands in marks as a whole
    qsizetype colon = first;
    bool capitals = true;
    qsizetype letters = 0;
    for (; colon < block.end && text.lower(colon) != u":"; ++colon) {
        const QStringView word = text.text.word(colon);
        const bool name = word.front().isUpper() || word == u"." || word == u"(" || word == u")" || word == u"-";
        if (!name || colon - first == longestLabel)
            return std::nullopt;
        capitals = capitals && isInCapitals(word);
        letters += std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
    }
    if (letters == 0 || colon + 1 >= block.end)
        return std::nullopt;
    qsizetype end = block.end;
    // a mark that closes the transcript is no part of its last turn
    if (first > block.first && end - 1 > colon + 1 && text.passageTokens[text.passageOf(block.first)].end == end
        && text.passages[text.passageOf(block.first)].closed)
        --end;
    return Found{{number, {first, colon}, colon, {colon + 1, end}}, capitals && letters > 1};
}

} // namespace

std::vector<Turn> findTurns(const QuoteText &text)
{
    std::vector<Found> all;
    for (auto region = text.regions.begin(); region != text.regions.end();) {
        TokenRange block = region->tokens;
        const qsizetype number = region->block;
        for (; region != text.regions.end() && region->block == number; ++region)
            block.end = region->tokens.end;
        if (const auto found = turnAt(text, block, number))
            all.push_back(*found);
    }
    const qsizetype inCapitals = std::ranges::count_if(all, &Found::capitals);
    std::vector<Turn> turns;
    for (const Found &found : all) {
        if (found.capitals ? inCapitals >= fewestInCapitals : std::ssize(all) - inCapitals >= fewestNames)
            turns.push_back(found.turn);
    }
    return turns;
}

} // namespace Dateline
