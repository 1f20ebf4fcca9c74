// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/marks.h"

#include <array>

namespace Dateline {
namespace {

enum class Way { Open, Close, Either };

struct Mark {
    Span span;
    Way way = Way::Either;
};

bool isDouble(QChar c)
{
    return QStringView(u"\"\u201C\u201D\u201E\u201F\u00AB\u00BB").contains(c);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/// Which way a mark faces: by its neighbours where they are clear ("word" against a space), else by its shape.
/// A block's ends count as spaces.
Way wayOf(QStringView block, Span mark)
{
    const QChar before = mark.begin > 0 ? block[mark.begin - 1] : u' ';
    const QChar after = mark.end < block.size() ? block[mark.end] : u' ';
    const auto isAny = [](QChar c, QStringView any) { return c.isSpace() || any.contains(c); };
    const bool mayOpen = isAny(before, u"([{\u2015\u2014\u2013-/:\u2018'") && !isAny(after, u",.;!?)");
    const bool mayClose = isAny(after, u")]}\u2015\u2014\u2013-/:;,.!?\u2026\u2019'") && !isAny(before, u"([");
    if (mayOpen != mayClose)
        return mayOpen ? Way::Open : Way::Close;
    const QChar shape = block[mark.begin];
    if (QStringView(u"\u201C\u201E\u201F\u00AB`").contains(shape))
        return Way::Open;
    return QStringView(u"\u201D\u00BB").contains(shape) ? Way::Close : Way::Either;
}

/// The double marks of a block, two apostrophes or back-ticks counting as one mark.
std::vector<Mark> doubleMarks(QStringView block)
{
    std::vector<Mark> marks;
    for (qsizetype i = 0; i < block.size(); ++i) {
        Span span{i, i + 1};
        if (!isDouble(block[i])) {
            if ((block[i] != u'\'' && block[i] != u'`') || i + 1 == block.size() || block[i + 1] != block[i])
                continue;
            span.end = ++i + 1;
        }
        marks.push_back({span, wayOf(block, span)});
    }
    return marks;
}

bool beginsWithMark(QStringView block)
{
    return !block.isEmpty() && (isDouble(block.front()) || block.startsWith(u"''") || block.startsWith(u"``"))
        && wayOf(block, {0, isDouble(block.front()) ? 1 : 2}) == Way::Open;
}

/// What may follow a mark at the end of a sentence or clause, so that a mark after it closes.
bool endsClause(QChar c)
{
    return QStringView(u".,!?\u2026;").contains(c);
}

/// Pairs the double marks of one block, given in the block's own offsets.
class BlockPassages {
public:
    /// \a carried: the block before was left open; \a reopened: the next one begins with an opening mark.
    BlockPassages(QStringView block, qsizetype number, bool carried, bool reopened)
        : m_block(block)
        , m_number(number)
        , m_reopened(reopened)
        , m_marks(doubleMarks(block))
    {
        qsizetype next = 0;
        if (carried)
            next = takeCarried();
        while (next < std::ssize(m_marks))
            next = m_marks[next].way == Way::Close ? next + 1 : takeFrom(next);
        addSingles();
    }

    std::vector<MarkedPassage> passages;
    bool open = false; ///< the last passage runs to the block's end unclosed

private:
    void add(Span span, bool closed, bool continues = false)
    {
        if (span.length() > 2 || !closed)
            passages.push_back({span, m_number, closed, continues, false});
    }

    /// The block before was left open: it goes on up to a closing mark, or is opened again by a mark at the very start.
    qsizetype takeCarried()
    {
        if (m_marks.empty())
            return 0;
        if (m_marks.front().way == Way::Close) {
            add({0, m_marks.front().span.end}, true, true);
            return 1;
        }
        if (m_marks.front().span.begin > 0)
            return 0;
        const qsizetype next = takeFrom(0);
        if (!passages.empty())
            passages.front().continues = true;
        return next;
    }

    /// Takes the passage that the mark \a first opens; the number of the next mark to look at.
    qsizetype takeFrom(qsizetype first)
    {
        const qsizetype begin = m_marks[first].span.begin;
        qsizetype depth = 1;
        for (qsizetype i = first + 1; i < std::ssize(m_marks); ++i) {
            const Mark &mark = m_marks[i];
            if (mark.way != Way::Open) {
                if (--depth == 0) {
                    add({begin, mark.span.end}, true);
                    return i + 1;
                }
            } else if (const qsizetype unclosed = leftOpenBy(i); unclosed == 0) {
                ++depth;
            } else if (depth == 1 && isFreshStart(mark)) {
                add({begin, trimmedEnd(begin, mark.span.begin)}, false);
                return i;
            } else if (unclosed == 1 && m_reopened) {
                ++depth;
            }
        }
        open = true;
        add({begin, trimmedEnd(begin, m_block.size())}, false);
        return std::ssize(m_marks);
    }

    /// How many of two marks, that at \a inner and the one around it, stay open to the block's end:
    /// none in "He said "no" to me."
    [[nodiscard]] qsizetype leftOpenBy(qsizetype inner) const
    {
        static constexpr qsizetype farthest = 64; // keeps a block of nothing but marks linear
        const qsizetype end = std::min<qsizetype>(std::ssize(m_marks), inner + farthest);
        qsizetype depth = 2;
        for (qsizetype i = inner + 1; i < end && depth > 0; ++i)
            depth += m_marks[i].way == Way::Open ? 1 : -1;
        return depth;
    }

    /// An opening mark after the end of a sentence, where the mark that should have closed was forgotten.
    [[nodiscard]] bool isFreshStart(const Mark &mark) const
    {
        const QStringView before = m_block.first(mark.span.begin).trimmed();
        return !before.isEmpty() && (endsClause(before.back()) || before.back() == u':');
    }

    [[nodiscard]] qsizetype trimmedEnd(qsizetype begin, qsizetype end) const
    {
        while (end > begin + 1 && m_block[end - 1].isSpace())
            --end;
        return end;
    }

    /// Single marks outside of the passages found; where they hold some of them, they take their place.
    void addSingles()
    {
        std::vector<MarkedPassage> singles;
        for (qsizetype i = 0; i < m_block.size(); ++i) {
            const qsizetype end = opensSingle(i) ? singleEnd(i) : -1;
            if (end < 0)
                continue;
            singles.push_back({{i, end}, m_number, true, false, true});
            i = end - 1;
        }
        std::vector<MarkedPassage> all;
        qsizetype next = 0;
        for (const MarkedPassage &single : singles) {
            while (next < std::ssize(passages) && passages[next].span.end <= single.span.begin)
                all.push_back(passages[next++]);
            qsizetype inner = next;
            while (inner < std::ssize(passages) && single.span.contains(passages[inner].span) && passages[inner].closed)
                ++inner;
            if (inner < std::ssize(passages) && passages[inner].span.intersects(single.span))
                continue;
            next = inner;
            all.push_back(single);
        }
        all.insert(all.end(), passages.begin() + next, passages.end());
        passages = std::move(all);
    }

    [[nodiscard]] bool opensSingle(qsizetype at) const
    {
        if (m_block[at] != u'\'' && m_block[at] != u'\u2018')
            return false;
        if (at > 0 && (m_block[at - 1].isLetterOrNumber() || isApostrophe(m_block[at - 1]) || m_block[at - 1] == u'`'))
            return false;
        const QStringView rest = m_block.sliced(at + 1);
        if (rest.isEmpty() || !(rest.front().isLetter() || (isDouble(rest.front()) && rest.size() > 1)))
            return false;
        qsizetype word = 0;
        while (word < rest.size() && rest[word].isLetter())
            ++word;
        static constexpr std::array elided{u"em", u"til", u"cause", u"twas", u"n", u"tis", u"bout", u"round"};
        return std::ranges::none_of(elided, [first = rest.first(word)](const char16_t *elision) {
            return first.compare(QStringView(elision), Qt::CaseInsensitive) == 0;
        });
    }

    /// Where the single mark at \a at is closed, past the closing mark; -1 if nowhere. A mark after the s of a plural
    /// ("the workers' party") closes only where no better one follows.
    [[nodiscard]] qsizetype singleEnd(qsizetype at) const
    {
        qsizetype possessive = -1;
        for (qsizetype i = at + 2; i < m_block.size(); ++i) {
            const QChar c = m_block[i];
            if (opensSingle(i))
                break;
            if (!isApostrophe(c) || (i + 1 < m_block.size() && m_block[i + 1].isLetterOrNumber()))
                continue;
            const QChar before = m_block[i - 1];
            if (!before.isLetterOrNumber() && !endsClause(before) && !isDouble(before))
                continue;
            const bool goesOn = i + 1 < m_block.size() && m_block[i + 1].isSpace();
            if (before.toLower() != u's' || !goesOn)
                return i + 1;
            if (possessive < 0)
                possessive = i + 1;
        }
        return possessive;
    }

    QStringView m_block;
    qsizetype m_number;
    bool m_reopened;
    std::vector<Mark> m_marks;
};

} // namespace

std::vector<MarkedPassage> findMarkedPassages(QStringView text, std::span<const Block> blocks)
{
    std::vector<MarkedPassage> passages;
    bool carried = false;
    for (qsizetype number = 0; number < std::ssize(blocks); ++number) {
        const Span block = blocks[number].span;
        const bool reopened = number + 1 < std::ssize(blocks) && beginsWithMark(blocks[number + 1].span.of(text));
        BlockPassages found(block.of(text), number, carried, reopened);
        for (MarkedPassage &passage : found.passages) {
            passage.span.begin += block.begin;
            passage.span.end += block.begin;
            passages.push_back(passage);
        }
        carried = found.open;
    }
    return passages;
}

} // namespace Dateline
