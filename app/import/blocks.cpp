// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/blocks.h"

#include "import/frontmatter.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>
#include <span>

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

/// A line without the space around it; an empty span for a blank one.
struct Line {
    Span span;
    qsizetype indent = 0; ///< the space before it
};

std::vector<Line> findLines(QStringView text)
{
    std::vector<Line> lines;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        const Span line = trimmed(text, {begin, end});
        lines.push_back({line, line.isEmpty() ? 0 : line.begin - begin});
        begin = end + 1;
    }
    return lines;
}

bool opensItem(QStringView line)
{
    static const QRegularExpression item(u"^(?:[-*\\x{2022}\\x{2013}]|\\d{1,2}[.)])\\s"_s);
    return item.matchView(line).hasMatch();
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && u"\"'\u201D\u2019\u00BB)]"_s.contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && u".!?:\u2026"_s.contains(line.back());
}

/// Lines without a blank one between them, and where paragraphs may begin in them: at an item of a list, and at a line that
/// stands further in than the others.
class Group {
public:
    Group(QStringView text, std::span<const Line> lines)
        : m_text(text)
        , m_lines(lines)
    {
        const qsizetype edge = std::ranges::min(lines, {}, &Line::indent).indent;
        const Line *item = nullptr;
        for (const Line &line : lines) {
            m_longest = std::max(m_longest, line.span.length());
            const bool isItem = opensItem(line.span.of(text));
            const bool hangs = !isItem && item && line.indent > item->indent;
            m_begins.push_back(&line == &lines.front() || isItem || (line.indent > edge && !hangs));
            m_hangs.push_back(hangs);
            if (isItem || m_begins.back())
                item = isItem ? &line : nullptr;
        }
    }

    [[nodiscard]] qsizetype longest() const { return m_longest; }

    /// How many lines go on in the next one, if lines are broken at a width at all; how many of them are nearly as long as
    /// \a longest, and how many end a sentence.
    struct Breaks {
        qsizetype all = 0;
        qsizetype full = 0;
        qsizetype ended = 0;

        /// As in mail: most are full and stop within a sentence.
        [[nodiscard]] bool areOfWidth() const { return all >= 3 && full * 10 >= all * 8 && ended * 10 <= all * 4; }
    };
    [[nodiscard]] Breaks breaks(qsizetype longest) const
    {
        Breaks found;
        for (size_t i = 0; i + 1 < m_lines.size(); ++i) {
            if (m_begins[i + 1])
                continue;
            ++found.all;
            found.full += m_lines[i].span.length() * 10 >= longest * 7;
            found.ended += endsSentence(m_lines[i].span.of(m_text));
        }
        return found;
    }

    void addBlocks(std::vector<Block> &blocks, bool wrapped) const
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (i > 0 && ((wrapped && !m_begins[i]) || m_hangs[i]))
                blocks.back().span.end = m_lines[i].span.end;
            else
                blocks.push_back({m_lines[i].span});
        }
    }

private:
    QStringView m_text;
    std::span<const Line> m_lines;
    std::vector<bool> m_begins; ///< where lines are broken at a width: whether a paragraph begins
    std::vector<bool> m_hangs;  ///< goes on below an item of a list
    qsizetype m_longest = 0;
};

bool isWidth(qsizetype longest)
{
    constexpr qsizetype Widest = 110;
    constexpr qsizetype Narrowest = 40;
    return longest >= Narrowest && longest <= Widest;
}

/// A group of many lines shows whether they are broken at a width, with few it is told from all of them; not where none is
/// full: an address, a list of names.
std::vector<Block> joinLines(QStringView text, std::span<const Line> lines)
{
    std::vector<Group> groups;
    for (auto begin = lines.begin(); begin != lines.end();) {
        const auto isBlank = [](const Line &line) { return line.span.isEmpty(); };
        const auto end = std::find_if(begin, lines.end(), isBlank);
        if (begin != end)
            groups.emplace_back(text, std::span(begin, end));
        begin = std::find_if_not(end, lines.end(), isBlank);
    }
    qsizetype longest = 0;
    for (const Group &group : groups)
        longest = std::max(longest, group.longest());
    Group::Breaks all;
    for (const Group &group : groups) {
        const Group::Breaks breaks = group.breaks(longest);
        all = {all.all + breaks.all, all.full + breaks.full, all.ended + breaks.ended};
    }
    std::vector<Block> blocks;
    for (const Group &group : groups) {
        const Group::Breaks own = group.breaks(group.longest());
        const bool asAll = isWidth(longest) && all.areOfWidth() && group.breaks(longest).full > 0;
        group.addBlocks(blocks, asAll || (isWidth(group.longest()) && own.areOfWidth()));
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
    return shapesOf(line).words <= MostWords && !isDateline(next) && endsSentence(next) && next.size() > 2 * line.size()
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
    std::vector<Block> blocks = joinLines(text, findLines(text));
    tellHeads(text, blocks);
    return blocks;
}

} // namespace Dateline
