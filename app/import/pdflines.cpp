// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "import/pdflines.h"

#include "import/frontmatter.h"

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

/// A row of a table, see withRows().
bool isRow(const PdfLine &line)
{
    return line.text.contains(u'\t');
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

/// The number of a note behind a sentence is no part of it.
bool endsSentence(QStringView text)
{
    constexpr QStringView Ends = u".!?\"\u201D";
    constexpr qsizetype LongestNumber = 2;
    QStringView bare = text;
    while (!bare.isEmpty() && bare.back().isDigit())
        bare.chop(1);
    if (text.size() - bare.size() <= LongestNumber && !bare.isEmpty() && Ends.contains(bare.back()))
        text = bare;
    return !text.isEmpty() && QStringView(u".!?:\"\u201D\u2019)").contains(text.back());
}

double letterWidth(const PdfLine &line)
{
    return line.box.width() * line.rows / double(std::max<qsizetype>(line.text.size(), 1));
}

/// What four fifths of some lengths stay below.
double most(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[size_t(double(values.size() - 1) * 0.8)];
}

/// What lines have in common, to tell what is out of the common.
struct Measures {
    double height = 0;
    double letter = 0; ///< how wide they are, taken together
    double gap = 0;    ///< between the lines of a paragraph
    double width = 0;  ///< of full lines
    double page = 0;   ///< from the left edge of all text to its right edge

    explicit Measures(const std::vector<PdfLine> &lines)
    {
        std::vector<double> heights;
        std::vector<double> gaps;
        std::vector<double> widths;
        std::vector<double> letters;
        for (size_t i = 0; i < lines.size(); ++i) {
            heights.push_back(lines[i].box.height() / double(lines[i].rows));
            widths.push_back(lines[i].box.width());
            letters.push_back(letterWidth(lines[i]));
            if (i > 0 && isBelow(lines[i], lines[i - 1]))
                gaps.push_back(lines[i].box.top() - lines[i - 1].box.bottom());
        }
        height = median(std::move(heights));
        gap = median(std::move(gaps));
        width = most(std::move(widths));
        letter = median(std::move(letters));
        QRectF all;
        for (const PdfLine &line : lines)
            all |= line.box;
        page = all.width();
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
    if (line.text.size() > Longest || at + 1 == lines.size() || isRow(line) || isFrontMatter(line.text))
        return false;
    if (usual.isLarge(line))
        return true;
    const bool goesOn = lines[at + 1].text.front().isLower() && !usual.isApart(lines[at + 1], line);
    if (goesOn || isRow(lines[at + 1]))
        return false;
    const QChar first = line.text.front();
    const bool opens = first.isUpper() || first.isDigit() || first.isPunct();
    const bool closes = !endsSentence(line.text) && !line.text.endsWith(u',') && !isHyphen(line.text.back());
    const bool isOver = usual.isApart(lines[at + 1], line) || line.box.width() < usual.width * 0.6;
    const double widest = at == 0 ? usual.page : usual.width;
    if (!opens || !closes || !isOver || !Measures::isBelow(lines[at + 1], line) || line.box.width() > widest * 0.9)
        return false;
    // At the top of a page or column every line stands apart from the one before.
    return at == 0
        || ((endsSentence(lines[at - 1].text) || lines[at - 1].box.width() < usual.width * 0.75)
            && usual.isApart(line, lines[at - 1]));
}

bool beginsParagraph(const PdfLine &line, const PdfLine &before, double left, const Measures &usual)
{
    if (isRow(line) || isRow(before) || isFrontMatter(before.text))
        return true;
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

/// Which block is the headline: the first head, where nothing but short lines stands above it, or a much larger one below
/// it. \a heights are those of the blocks that are heads.
size_t headlineOf(const std::vector<DraftBlock> &blocks, const std::vector<double> &heights)
{
    constexpr size_t TopBlocks = 6;
    constexpr qsizetype LongestLine = 120;
    constexpr double MuchLarger = 1.3;
    size_t headline = blocks.size();
    for (size_t i = 0; i < std::min(blocks.size(), TopBlocks); ++i) {
        if (heights[i] > 0 && (headline == blocks.size() || heights[i] > heights[headline] * MuchLarger))
            headline = i;
        if (blocks[i].text.size() > LongestLine)
            break;
    }
    return headline;
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

/// Whether a line stands to the right of another: cells of a row.
bool isBeside(const PdfLine &line, const PdfLine &before)
{
    const double common = std::min(line.box.bottom(), before.box.bottom()) - std::max(line.box.top(), before.box.top());
    return line.page == before.page && line.box.left() >= before.box.right()
        && common > std::min(line.box.height(), before.box.height()) / 2;
}

/// Whether a sentence goes on behind the lines from \a begin to \a end, which are the last of a page or the first.
bool isWithinSentence(const std::vector<PdfLine> &lines, size_t begin, size_t end)
{
    return begin > 0 && end < lines.size() && lines[begin - 1].page != lines[end].page
        && !endsSentence(lines[begin - 1].text) && lines[end].text.front().isLower();
}

bool opensFootnote(const PdfLine &line)
{
    static const QRegularExpression number(u"^(?:\\d{1,3}|[*\\x{2020}])[.)]?\\s?\\p{L}"_s);
    return number.match(line.text).hasMatch();
}

/// The number that a footnote begins with; 0 for a star.
int numberOf(const PdfLine &line)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return line.text.first(std::ranges::find_if_not(line.text, isDigit) - line.text.begin()).toInt();
}

/// Behind the last line of the footnotes that begin at a line: at the foot of a page or column, the first with a number, and
/// small, in the middle of a sentence, or with the \a next number. Where there are none, the line itself.
size_t footEnd(const std::vector<PdfLine> &lines, size_t at, const Measures &usual, int next)
{
    constexpr double Small = 0.92;
    if (!opensFootnote(lines[at]) || lines[at].box.top() < lines[at].pageHeight / 2)
        return at;
    std::vector<double> letters;
    size_t end = at;
    for (; end < lines.size() && (end == at || Measures::isBelow(lines[end], lines[end - 1])); ++end)
        letters.push_back(letterWidth(lines[end]));
    const bool isSmall = median(std::move(letters)) < usual.letter * Small;
    return isSmall || numberOf(lines[at]) == next || isWithinSentence(lines, at, end) ? end : at;
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
    std::vector<bool> running(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        const PdfLine &line = lines[i];
        running[i] = isAtEdge(line)
            && (isOnlyNumber(line.text) || pages.value(shapeOf(line.text)).size() >= often
                || isWithinSentence(lines, i, i + 1));
    }
    // What follows a line of the text without a gap is text, whatever else says the same.
    const auto isClose = [](const PdfLine &line, const PdfLine &before) {
        return Measures::isBelow(line, before) && line.box.top() - before.box.bottom() < before.box.height();
    };
    for (size_t i = 1; i < lines.size(); ++i)
        running[i] = running[i] && (running[i - 1] || !isClose(lines[i], lines[i - 1]));
    for (size_t i = lines.size(); i-- > 1;)
        running[i - 1] = running[i - 1] && (running[i] || !isClose(lines[i], lines[i - 1]));
    std::vector<PdfLine> kept;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!running[i])
            kept.push_back(lines[i]);
    }
    return kept;
}

std::vector<PdfLine> withRows(std::vector<PdfLine> lines)
{
    std::vector<PdfLine> rows;
    for (PdfLine &line : lines) {
        if (!rows.empty() && isBeside(line, rows.back())) {
            rows.back().text += u'\t' + line.text;
            rows.back().box |= line.box;
        } else {
            rows.push_back(std::move(line));
        }
    }
    return rows;
}

std::vector<PdfLine> takeFootnotes(std::vector<PdfLine> &lines)
{
    const Measures usual(lines);
    std::vector<PdfLine> kept;
    std::vector<PdfLine> notes;
    int next = -1;
    for (size_t at = 0; at < lines.size();) {
        const size_t end = footEnd(lines, at, usual, next);
        notes.insert(notes.end(), lines.begin() + ptrdiff_t(at), lines.begin() + ptrdiff_t(end));
        for (; at < end; ++at)
            next = opensFootnote(lines[at]) ? numberOf(lines[at]) + 1 : next;
        if (at < lines.size())
            kept.push_back(lines[at++]);
    }
    lines = std::move(kept);
    return notes;
}

std::vector<DraftBlock> joinFootnotes(const std::vector<PdfLine> &lines)
{
    std::vector<DraftBlock> notes;
    for (const PdfLine &line : lines) {
        if (notes.empty() || opensFootnote(line))
            notes.push_back({{}, Block::Kind::Paragraph, {{0, line.pageName}}});
        append(notes.back().text, line.text);
    }
    return notes;
}

std::vector<DraftBlock> joinLines(const std::vector<PdfLine> &lines)
{
    const Measures usual(lines);
    std::vector<DraftBlock> blocks;
    std::vector<double> heights; // of each block that is a head, else 0
    double left = 0;             // of the column that the line stands in
    bool before = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        const PdfLine &line = lines[i];
        const bool head = isHead(lines, i, usual);
        left = i > 0 && Measures::isBelow(line, lines[i - 1]) ? std::min(left, line.box.left()) : columnLeft(lines, i);
        if (i == 0 || head != before || beginsParagraph(line, lines[i - 1], left, usual)) {
            blocks.push_back({QString(), head ? Block::Kind::Section : Block::Kind::Paragraph});
            heights.push_back(head ? line.box.height() / double(line.rows) : 0);
        }
        append(blocks.back().text, line.text);
        if (blocks.back().pages.empty() || blocks.back().pages.back().page != line.pageName)
            blocks.back().pages.push_back({blocks.back().text.size() - line.text.size(), line.pageName});
        before = head;
    }
    if (const auto headline = headlineOf(blocks, heights); headline < blocks.size())
        blocks[headline].kind = Block::Kind::Headline;
    return blocks;
}

} // namespace Dateline
