// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/blocks.h"

#include "import/frontmatter.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

constexpr qsizetype LongestHeadline = 160;
constexpr qsizetype LongestSection = 80;

Span trimmed(QStringView text, Span span)
{
    while (!span.isEmpty() && text[span.begin].isSpace())
        ++span.begin;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// All lines without the space around them; an empty span for a blank one.
std::vector<Span> findLines(QStringView text)
{
    std::vector<Span> lines;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        lines.push_back(trimmed(text, {begin, end}));
        begin = end + 1;
    }
    return lines;
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && u"\"'\u201D\u2019\u00BB)]"_s.contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && u".!?:\u2026"_s.contains(line.back());
}

/// Whether lines are broken at a fixed width, as in mail: those with another right below them are nearly as long as the
/// longest and mostly stop within a sentence.
bool isHardWrapped(QStringView text, std::span<const Span> lines)
{
    constexpr qsizetype Widest = 110;
    constexpr qsizetype Narrowest = 40;
    qsizetype longest = 0;
    for (const Span line : lines)
        longest = std::max(longest, line.length());
    if (longest > Widest || longest < Narrowest)
        return false;
    qsizetype breaks = 0;
    qsizetype full = 0;
    qsizetype ended = 0;
    for (qsizetype i = 0; i + 1 < std::ssize(lines); ++i) {
        if (lines[i].isEmpty() || lines[i + 1].isEmpty())
            continue;
        ++breaks;
        full += lines[i].length() * 10 >= longest * 7;
        ended += endsSentence(lines[i].of(text));
    }
    return breaks >= 3 && full * 10 >= breaks * 8 && ended * 10 <= breaks * 4;
}

std::vector<Block> joinLines(std::span<const Span> lines, bool wrapped)
{
    std::vector<Block> blocks;
    bool open = false;
    for (const Span line : lines) {
        if (!line.isEmpty() && wrapped && open)
            blocks.back().span.end = line.end;
        else if (!line.isEmpty())
            blocks.push_back({line});
        open = !line.isEmpty();
    }
    return blocks;
}

struct WordShapes {
    qsizetype words = 0;
    qsizetype longWords = 0; ///< of four letters and more: not "of", "and", "the"
    qsizetype capitals = 0;  ///< long words with a capital first
};

WordShapes shapesOf(QStringView line)
{
    WordShapes shapes;
    for (const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++shapes.words;
        const auto letter = std::ranges::find_if(word, [](QChar c) { return c.isLetter(); });
        if (word.size() < 4 || letter == word.end())
            continue;
        ++shapes.longWords;
        shapes.capitals += letter->isUpper();
    }
    return shapes;
}

bool isTitleCase(QStringView line)
{
    const WordShapes shapes = shapesOf(line);
    return shapes.longWords >= 2 && shapes.capitals * 4 >= shapes.longWords * 3;
}

bool opensLikeAHead(QStringView line)
{
    const QChar first = line.front();
    return first.isUpper() || first.isDigit() || u"\"'\u2018\u201C\u00AB"_s.contains(first);
}

bool isHeadline(QStringView line)
{
    if (line.size() > LongestHeadline || line.contains(u'\n') || !opensLikeAHead(line)
        || u"-_\u2013\u2014,;:"_s.contains(line.back()) || isDateline(line))
        return false;
    return shapesOf(line).words >= 2 && (!endsSentence(line) || isTitleCase(line));
}

/// A short line that ends no sentence before a paragraph that does.
bool isSection(QStringView line, QStringView next)
{
    constexpr qsizetype MostWords = 10;
    if (line.size() > LongestSection || line.contains(u'\n') || !opensLikeAHead(line) || endsSentence(line)
        || u"-_\u2013\u2014,;\"\u201D\u2019)"_s.contains(line.back()) || line.contains(u':'))
        return false;
    return shapesOf(line).words <= MostWords && endsSentence(next) && next.size() > 2 * line.size()
        && std::ranges::any_of(line, [](QChar c) { return c.isLetter(); });
}

void tellHeads(QStringView text, std::vector<Block> &blocks)
{
    if (blocks.size() < 2)
        return;
    qsizetype first = 0; // the headline may come after the lines that say when and by whom
    while (first + 1 < std::ssize(blocks) && isFrontMatter(blocks[first].span.of(text)))
        ++first;
    if (first + 1 < std::ssize(blocks) && isHeadline(blocks[first].span.of(text)))
        blocks[first].kind = Block::Kind::Headline;
    for (qsizetype i = first + 1; i + 1 < std::ssize(blocks); ++i) {
        const QStringView line = blocks[i].span.of(text);
        if (!isFrontMatter(line) && isSection(line, blocks[i + 1].span.of(text)))
            blocks[i].kind = Block::Kind::Section;
    }
}

} // namespace

std::vector<Block> findBlocks(QStringView text)
{
    const std::vector<Span> lines = findLines(text);
    std::vector<Block> blocks = joinLines(lines, isHardWrapped(text, lines));
    tellHeads(text, blocks);
    return blocks;
}

} // namespace Dateline
