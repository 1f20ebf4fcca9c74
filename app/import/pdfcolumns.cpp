// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/pdfcolumns.h"

#include <algorithm>
#include <optional>
#include <span>

namespace Dateline {
namespace {

enum class Side { Left, Right, Across };

Side sideOf(const PdfLine &line, double gutter)
{
    return line.box.right() <= gutter ? Side::Left : line.box.left() >= gutter ? Side::Right : Side::Across;
}

/// How far down a page lines of a side begin and end.
struct Reach {
    double top = 0;
    double bottom = 0;
    int lines = 0;

    void add(const PdfLine &line)
    {
        top = lines == 0 ? line.box.top() : std::min(top, line.box.top());
        bottom = std::max(bottom, line.box.bottom());
        ++lines;
    }
};

/// Where the right one of two columns begins: at the left edge of several lines, with as many that end before it and stand
/// beside them, and few that go across.
std::optional<double> findGutter(std::span<const PdfLine> page)
{
    constexpr int Enough = 3;
    std::optional<double> best;
    int fewest = 0;
    for (const PdfLine &candidate : page) {
        const double gutter = candidate.box.left();
        Reach left;
        Reach right;
        int across = 0;
        for (const PdfLine &line : page) {
            const Side side = sideOf(line, gutter);
            if (side == Side::Across)
                ++across;
            else
                (side == Side::Left ? left : right).add(line);
        }
        const bool isBeside = std::min(left.bottom, right.bottom) - std::max(left.top, right.top)
            > (std::min(left.bottom - left.top, right.bottom - right.top)) / 2;
        if (left.lines >= Enough && right.lines >= Enough && isBeside && across * 3 <= left.lines + right.lines
            && (!best || across < fewest || (across == fewest && gutter < *best))) {
            best = gutter;
            fewest = across;
        }
    }
    return best;
}

/// How often the lines go up from the right column to the left one.
int returns(std::span<const PdfLine> page, double gutter)
{
    int count = 0;
    for (size_t i = 1; i < page.size(); ++i)
        count += sideOf(page[i - 1], gutter) == Side::Right && sideOf(page[i], gutter) == Side::Left;
    return count;
}

void orderPage(std::span<PdfLine> page)
{
    constexpr int Often = 2; // a page of several articles has a few
    constexpr size_t Most = 1000;
    if (page.size() > Most) // no page that is read as lines
        return;
    const std::optional<double> gutter = findGutter(page);
    if (!gutter || returns(page, *gutter) <= Often)
        return;
    std::ranges::stable_sort(page, {}, [](const PdfLine &line) { return line.box.center().y(); });
    for (auto begin = page.begin(); begin != page.end();) {
        const auto isAcross = [&gutter](const PdfLine &line) { return sideOf(line, *gutter) == Side::Across; };
        const auto end = std::find_if(begin, page.end(), isAcross);
        std::stable_partition(begin, end, [&gutter](const PdfLine &line) { return sideOf(line, *gutter) == Side::Left; });
        begin = std::find_if_not(end, page.end(), isAcross);
    }
}

} // namespace

std::vector<PdfLine> inReadingOrder(std::vector<PdfLine> lines)
{
    for (auto begin = lines.begin(); begin != lines.end();) {
        const auto end = std::find_if(begin, lines.end(), [begin](const PdfLine &line) { return line.page != begin->page; });
        orderPage({begin, end});
        begin = end;
    }
    return lines;
}

} // namespace Dateline
