// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "anchors/changes.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <optional>

namespace Dateline {

namespace {

/// Words of a text as numbers, the same for the same words, and where each stands.
struct Tokens {
    std::vector<int> ids;
    std::vector<Span> spans;
};

/// As many tokens at \a a of one side and at \a b of the other are the same.
struct Run {
    qsizetype a = 0;
    qsizetype b = 0;
    qsizetype size = 0;
};

class Numbers {
public:
    int of(QStringView word)
    {
        const int next = int(m_numbers.size()) + 1;
        int &number = m_numbers[word];
        if (number == 0)
            number = next;
        return number;
    }

private:
    QHash<QStringView, int> m_numbers;
};

/// A line with the line ends behind it each.
Tokens linesOf(QStringView text, Numbers &numbers)
{
    Tokens lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        lines.ids.push_back(numbers.of(text.sliced(begin, end - begin)));
        lines.spans.push_back({begin, end});
        begin = end;
    }
    return lines;
}

/// A word, a run of spaces, any other character each.
Tokens wordsOf(QStringView text, Span part, Numbers &numbers)
{
    const auto sortOf = [&text](qsizetype at) {
        const QChar unit = text[at];
        return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() ? 0
            : unit == u'\n'                                                   ? 1
            : unit.isSpace()                                                  ? 2
                                                                              : 3;
    };
    Tokens words;
    for (qsizetype begin = part.begin; begin < part.end;) {
        const int sort = sortOf(begin);
        qsizetype end = begin + 1;
        while (sort != 3 && end < part.end && sortOf(end) == sort)
            ++end;
        words.ids.push_back(numbers.of(text.sliced(begin, end - begin)));
        words.spans.push_back({begin, end});
        begin = end;
    }
    return words;
}

/// The common runs of two lists by Myers' method in linear space (An O(ND) Difference Algorithm, 1986, section 4b), which
/// gives a part up that differs in too much.
class Differ {
public:
    Differ(const std::vector<int> &a, const std::vector<int> &b)
        : m_a(a)
        , m_b(b)
    { }

    std::vector<Run> runs()
    {
        compare({0, std::ssize(m_a)}, {0, std::ssize(m_b)});
        return std::move(m_runs);
    }

private:
    static constexpr qsizetype Furthest = 2000; ///< half as many differences as are looked for

    struct Split {
        Span a; ///< from its begin to its end both lists are the same
        Span b;
    };

    void compare(Span a, Span b)
    {
        qsizetype same = 0;
        while (same < std::min(a.length(), b.length()) && m_a[a.begin + same] == m_b[b.begin + same])
            ++same;
        add(a.begin, b.begin, same);
        a.begin += same;
        b.begin += same;
        qsizetype tail = 0;
        while (tail < std::min(a.length(), b.length()) && m_a[a.end - 1 - tail] == m_b[b.end - 1 - tail])
            ++tail;
        a.end -= tail;
        b.end -= tail;
        if (a.begin < a.end && b.begin < b.end) {
            if (const std::optional<Split> split = middle(a, b)) {
                compare({a.begin, split->a.begin}, {b.begin, split->b.begin});
                add(split->a.begin, split->b.begin, split->a.length());
                compare({split->a.end, a.end}, {split->b.end, b.end});
            }
        }
        add(a.end, b.end, tail);
    }

    void add(qsizetype a, qsizetype b, qsizetype size)
    {
        if (size == 0)
            return;
        if (!m_runs.empty() && m_runs.back().a + m_runs.back().size == a && m_runs.back().b + m_runs.back().size == b)
            m_runs.back().size += size;
        else
            m_runs.push_back({a, b, size});
    }

    /// The middle of the shortest way from one list to the other, walked from both ends. Neither list is empty, nor do they
    /// begin or end alike.
    [[nodiscard]] std::optional<Split> middle(Span a, Span b) const
    {
        const qsizetype n = a.length();
        const qsizetype m = b.length();
        const qsizetype most = std::min((n + m + 1) / 2, Furthest);
        const qsizetype room = 2 * (most + 1) + 1;
        std::vector<qsizetype> there(room);
        std::vector<qsizetype> back(room);
        const auto at = [most](qsizetype diagonal) { return diagonal + most + 1; };
        const bool isOdd = (n + m) % 2 != 0;
        for (qsizetype far = 0; far <= most; ++far) {
            for (const bool forward : {true, false}) {
                std::vector<qsizetype> &own = forward ? there : back;
                const std::vector<qsizetype> &other = forward ? back : there;
                const qsizetype lowest = -(far - 2 * std::max<qsizetype>(0, far - m));
                const qsizetype highest = far - 2 * std::max<qsizetype>(0, far - n);
                for (qsizetype k = lowest; k <= highest; k += 2) {
                    const bool down = k == -far || (k != far && own[at(k - 1)] < own[at(k + 1)]);
                    const qsizetype x0 = down ? own[at(k + 1)] : own[at(k - 1)] + 1;
                    qsizetype x = x0;
                    qsizetype y = x - k;
                    const auto same = [&] {
                        return forward ? m_a[a.begin + x] == m_b[b.begin + y] : m_a[a.end - 1 - x] == m_b[b.end - 1 - y];
                    };
                    while (x < n && y < m && same()) {
                        ++x;
                        ++y;
                    }
                    own[at(k)] = x;
                    const qsizetype across = n - m - k;
                    const qsizetype reach = forward ? far - 1 : far;
                    if (isOdd != forward || across < -reach || across > reach || x + other[at(across)] < n)
                        continue;
                    const qsizetype y0 = x0 - k;
                    return forward ? Split{{a.begin + x0, a.begin + x}, {b.begin + y0, b.begin + y}}
                                   : Split{{a.end - x, a.end - x0}, {b.end - y, b.end - y0}};
                }
            }
        }
        return std::nullopt;
    }

    const std::vector<int> &m_a;
    const std::vector<int> &m_b;
    std::vector<Run> m_runs;
};

/// Puts pieces together that are of one kind.
class Pieces {
public:
    Pieces(QStringView before, QStringView after)
        : m_before(before)
        , m_after(after)
    { }

    /// The next piece, up to these ends.
    void add(bool isSame, qsizetype beforeEnd, qsizetype afterEnd)
    {
        const VersionPiece piece{isSame, {m_beforeEnd, beforeEnd}, {m_afterEnd, afterEnd}};
        if (piece.before.isEmpty() && piece.after.isEmpty())
            return;
        m_beforeEnd = beforeEnd;
        m_afterEnd = afterEnd;
        if (m_pieces.empty() || m_pieces.back().isSame != isSame)
            m_pieces.push_back(piece);
        else
            join(piece);
        if (!isSame && m_pieces.size() > 2 && isBetweenOnly(m_pieces[m_pieces.size() - 2])) {
            const VersionPiece last = m_pieces.back();
            m_pieces.resize(m_pieces.size() - 2);
            join(last);
        }
    }

    [[nodiscard]] qsizetype beforeEnd() const { return m_beforeEnd; }
    [[nodiscard]] qsizetype afterEnd() const { return m_afterEnd; }
    std::vector<VersionPiece> take() { return std::move(m_pieces); }

private:
    void join(const VersionPiece &piece)
    {
        m_pieces.back().before.end = piece.before.end;
        m_pieces.back().after.end = piece.after.end;
    }

    /// What is the same, but nothing to read, as the space between two words that changed.
    [[nodiscard]] bool isBetweenOnly(const VersionPiece &piece) const
    {
        return std::ranges::none_of(piece.after.of(m_after), [](QChar unit) {
            return unit.isLetterOrNumber() || unit == u'\n' || unit.isSurrogate();
        });
    }

    QStringView m_before;
    QStringView m_after;
    qsizetype m_beforeEnd = 0;
    qsizetype m_afterEnd = 0;
    std::vector<VersionPiece> m_pieces;
};

void addRuns(Pieces &pieces, const Tokens &before, const Tokens &after, Span beforeAll, Span afterAll,
             const std::function<void(Span, Span)> &addChanged)
{
    for (const Run &run : Differ(before.ids, after.ids).runs()) {
        addChanged({pieces.beforeEnd(), before.spans[run.a].begin}, {pieces.afterEnd(), after.spans[run.b].begin});
        pieces.add(true, before.spans[run.a + run.size - 1].end, after.spans[run.b + run.size - 1].end);
    }
    addChanged({pieces.beforeEnd(), beforeAll.end}, {pieces.afterEnd(), afterAll.end});
}

} // namespace

std::vector<VersionPiece> compareVersions(QStringView before, QStringView after)
{
    Numbers numbers;
    Pieces pieces(before, after);
    const auto words = [&](Span one, Span other) {
        addRuns(pieces, wordsOf(before, one, numbers), wordsOf(after, other, numbers), one, other,
                [&pieces](Span gone, Span come) { pieces.add(false, gone.end, come.end); });
    };
    addRuns(pieces, linesOf(before, numbers), linesOf(after, numbers), {0, before.size()}, {0, after.size()}, words);
    return pieces.take();
}

} // namespace Dateline
