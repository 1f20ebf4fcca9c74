// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/textmoves.h"

#include <QTextBoundaryFinder>

namespace Dateline {

namespace {

/// A stretch around \a position that is long enough to find a boundary in, and begins and ends at white space where there
/// is some near.
Span around(QStringView text, qsizetype position)
{
    constexpr qsizetype reach = 200;
    constexpr qsizetype furthest = 2000;
    Span span{std::max<qsizetype>(0, position - reach), std::min(text.size(), position + reach)};
    while (span.begin > 0 && position - span.begin < furthest && !text[span.begin - 1].isSpace())
        --span.begin;
    while (span.end < text.size() && span.end - position < furthest && !text[span.end].isSpace())
        ++span.end;
    return span;
}

bool isWordStart(const QTextBoundaryFinder &finder)
{
    return finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
}

} // namespace

qsizetype nextLetter(QStringView text, qsizetype position)
{
    const Span near = around(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, near.of(text).toString());
    finder.setPosition(position - near.begin);
    const qsizetype next = finder.toNextBoundary();
    return next < 0 ? text.size() : near.begin + next;
}

qsizetype previousLetter(QStringView text, qsizetype position)
{
    const Span near = around(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, near.of(text).toString());
    finder.setPosition(position - near.begin);
    const qsizetype previous = finder.toPreviousBoundary();
    return previous < 0 ? 0 : near.begin + previous;
}

qsizetype nextWord(QStringView text, qsizetype position)
{
    const Span near = around(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, near.of(text).toString());
    finder.setPosition(position - near.begin);
    while (finder.toNextBoundary() >= 0) {
        if (isWordStart(finder))
            return near.begin + finder.position();
    }
    return near.end;
}

qsizetype previousWord(QStringView text, qsizetype position)
{
    const Span near = around(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, near.of(text).toString());
    finder.setPosition(position - near.begin);
    while (finder.toPreviousBoundary() >= 0) {
        if (isWordStart(finder))
            return near.begin + finder.position();
    }
    return near.begin;
}

Span wordAt(QStringView text, qsizetype position)
{
    if (text.isEmpty())
        return {};
    position = std::clamp<qsizetype>(position, 0, text.size() - 1);
    const Span near = around(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, near.of(text).toString());
    finder.setPosition(position - near.begin + 1);
    qsizetype end = finder.isAtBoundary() ? finder.position() : finder.toNextBoundary();
    end = end < 0 ? near.length() : end;
    finder.setPosition(end);
    const qsizetype begin = std::max<qsizetype>(0, finder.toPreviousBoundary());
    return {near.begin + begin, near.begin + end};
}

Span paragraphAt(QStringView text, std::span<const Block> blocks, qsizetype position)
{
    const auto after = std::ranges::upper_bound(blocks, position, {}, [](const Block &block) { return block.span.begin; });
    if (after != blocks.begin())
        return std::prev(after)->span;
    return blocks.empty() ? Span{0, text.size()} : blocks.front().span;
}

qsizetype insideParagraph(std::span<const Block> blocks, qsizetype position, bool forward)
{
    if (blocks.empty())
        return position;
    const auto after = std::ranges::upper_bound(blocks, position, {}, [](const Block &block) { return block.span.begin; });
    if (after == blocks.begin())
        return blocks.front().span.begin;
    const Span before = std::prev(after)->span;
    if (position <= before.end)
        return position;
    return forward && after != blocks.end() ? after->span.begin : before.end;
}

} // namespace Dateline
