// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/pdflines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(QChar::SoftHyphen) || c == QChar(0x2010);
}

bool isAtEdge(const PdfLine &line)
{
    constexpr double Edge = 0.1;
    return line.box.bottom() < line.pageHeight * Edge || line.box.top() > line.pageHeight * (1 - Edge);
}

/// The line with its numbers alike: "Page 3 of 9" and "Page 4 of 9" are the same foot.
QString shapeOf(const QString &text)
{
    static const QRegularExpression numbers(u"\\d+"_s);
    return text.simplified().toLower().replace(numbers, u"#"_s);
}

bool isOnlyNumber(const QString &text)
{
    static const QRegularExpression number(u"^[-\\x{2013}\\x{2014}\\s|]*(?:page\\s+)?\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?"
                                           "[-\\x{2013}\\x{2014}\\s|]*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(text).hasMatch();
}

/// The middle one of some lengths.
double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

bool endsSentence(QStringView text)
{
    return !text.isEmpty() && QStringView(u".!?:\"\u201D\u2019)").contains(text.back());
}

/// What lines have in common, to tell what is out of the common.
struct Measures {
    double height = 0;
    double gap = 0;   ///< between the lines of a paragraph
    double width = 0; ///< of full lines

    explicit Measures(const std::vector<PdfLine> &lines)
    {
        std::vector<double> heights;
        std::vector<double> gaps;
        std::vector<double> widths;
        for (size_t i = 0; i < lines.size(); ++i) {
            heights.push_back(lines[i].box.height() / double(lines[i].rows));
            widths.push_back(lines[i].box.width());
            if (i > 0 && isBelow(lines[i], lines[i - 1]))
                gaps.push_back(lines[i].box.top() - lines[i - 1].box.bottom());
        }
        height = median(std::move(heights));
        gap = median(std::move(gaps));
        std::ranges::sort(widths);
        width = widths.empty() ? 0 : widths[size_t(double(widths.size() - 1) * 0.8)];
    }

    /// Whether the line stands in the column of the one before, below it.
    static bool isBelow(const PdfLine &line, const PdfLine &before)
    {
        return line.page == before.page && line.box.top() > before.box.top();
    }
    [[nodiscard]] bool isLarge(const PdfLine &line) const { return line.box.height() / double(line.rows) > height * 1.4; }
    [[nodiscard]] bool isApart(const PdfLine &line, const PdfLine &before) const
    {
        return !isBelow(line, before) || line.box.top() - before.box.bottom() > gap + height * 0.6;
    }
};

/// A head is larger than the rest, or a short line that stands apart and ends no sentence.
bool isHead(const std::vector<PdfLine> &lines, size_t at, const Measures &usual)
{
    constexpr qsizetype Longest = 120;
    const PdfLine &line = lines[at];
    if (line.text.size() > Longest || at + 1 == lines.size())
        return false;
    if (usual.isLarge(line))
        return true;
    const QChar first = line.text.front();
    const bool opens = first.isUpper() || first.isDigit() || first.isPunct();
    const bool closes = !endsSentence(line.text) && !line.text.endsWith(u',') && !isHyphen(line.text.back());
    const bool isOver = usual.isApart(lines[at + 1], line) || line.box.width() < usual.width * 0.6;
    if (!opens || !closes || !isOver || !Measures::isBelow(lines[at + 1], line) || line.box.width() > usual.width * 0.9)
        return false;
    // At the top of a page or column every line stands apart from the one before.
    return at == 0
        || ((endsSentence(lines[at - 1].text) || lines[at - 1].box.width() < usual.width * 0.75)
            && usual.isApart(line, lines[at - 1]));
}

bool beginsParagraph(const PdfLine &line, const PdfLine &before, double left, const Measures &usual)
{
    const bool ends = endsSentence(before.text);
    const bool isShort = before.box.width() < usual.width * 0.85;
    const double indent = line.box.left() - left;
    const bool isIndented = indent > usual.height * 0.6 && indent < usual.width * 0.3;
    if (!Measures::isBelow(line, before)) // a column or page further on: within a sentence it is the same paragraph
        return ends && (isShort || isIndented);
    return usual.isApart(line, before) || (ends && (isShort || isIndented));
}

/// Where a column begins whose first line may be indented: the next lines tell.
double columnLeft(const std::vector<PdfLine> &lines, size_t first)
{
    constexpr size_t Enough = 4;
    double left = lines[first].box.left();
    for (size_t i = first + 1; i < std::min(lines.size(), first + Enough) && Measures::isBelow(lines[i], lines[i - 1]); ++i)
        left = std::min(left, lines[i].box.left());
    return left;
}

void append(QString &paragraph, const QString &line)
{
    if (paragraph.isEmpty()) {
        paragraph = line;
        return;
    }
    const bool broken = paragraph.size() > 1 && isHyphen(paragraph.back()) && paragraph[paragraph.size() - 2].isLetter();
    if (broken && line.front().isLower())
        paragraph.chop(1);
    else if (!broken)
        paragraph += u' ';
    paragraph += line;
}

} // namespace

std::vector<PdfLine> withoutRunningHeads(const std::vector<PdfLine> &lines)
{
    QHash<QString, QSet<int>> pages; // by shape
    QSet<int> all;
    for (const PdfLine &line : lines) {
        all.insert(line.page);
        if (isAtEdge(line))
            pages[shapeOf(line.text)].insert(line.page);
    }
    const qsizetype often = std::max<qsizetype>(2, all.size() / 3);
    std::vector<PdfLine> kept;
    std::ranges::copy_if(lines, std::back_inserter(kept), [&](const PdfLine &line) {
        return !isAtEdge(line) || (!isOnlyNumber(line.text) && pages.value(shapeOf(line.text)).size() < often);
    });
    return kept;
}

std::vector<DraftBlock> joinLines(const std::vector<PdfLine> &lines)
{
    const Measures usual(lines);
    std::vector<DraftBlock> blocks;
    double left = 0; // of the column that the line stands in
    bool before = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        const PdfLine &line = lines[i];
        const bool head = isHead(lines, i, usual);
        left = i > 0 && Measures::isBelow(line, lines[i - 1]) ? std::min(left, line.box.left()) : columnLeft(lines, i);
        if (i == 0 || head != before || beginsParagraph(line, lines[i - 1], left, usual))
            blocks.push_back({QString(), head ? Block::Kind::Section : Block::Kind::Paragraph});
        append(blocks.back().text, line.text);
        if (blocks.back().pages.empty() || blocks.back().pages.back().page != line.pageName)
            blocks.back().pages.push_back({blocks.back().text.size() - line.text.size(), line.pageName});
        before = head;
    }
    if (!blocks.empty() && blocks.front().kind == Block::Kind::Section)
        blocks.front().kind = Block::Kind::Headline;
    return blocks;
}

} // namespace Dateline
