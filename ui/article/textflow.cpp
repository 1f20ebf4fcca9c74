// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/textflow.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <cmath>

namespace Dateline {

namespace {

// A paragraph beyond the first is cut into pieces of about the second: laying one out must stay far below a frame.
constexpr qsizetype longestPiece = 6000;
constexpr qsizetype usualPiece = 3000;
constexpr size_t keptLayouts = 400;

bool isRightToLeftLetter(QChar letter)
{
    switch (letter.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
        return true;
    default:
        return letter.unicode() == 0xD802 || letter.unicode() == 0xD803 || letter.unicode() == 0xD83A
            || letter.unicode() == 0xD83B; // the lead surrogates of the planes that hold right-to-left scripts
    }
}

bool hasLeftToRight(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirL || c.direction() == QChar::DirEN || c.direction() == QChar::DirAN;
    });
}

} // namespace

TextFlow::TextFlow(const QString &text, const std::vector<Block> &blocks)
    : m_text(text)
{
    m_pieces.reserve(blocks.size());
    for (const Block &block : blocks)
        addBlock(block);
    // Whoever made the article may have left that out.
    if (m_pieces.empty() && !text.isEmpty())
        addBlock({{0, text.size()}});
}

void TextFlow::addBlock(const Block &block)
{
    Span rest = block.span;
    while (rest.length() > longestPiece) {
        const qsizetype cut = findCut(rest);
        m_pieces.push_back({{rest.begin, cut}, block.kind, rest.begin == block.span.begin, false});
        rest.begin = cut;
    }
    m_pieces.push_back({rest, block.kind, rest.begin == block.span.begin, true});
}

qsizetype TextFlow::findCut(Span rest) const
{
    const qsizetype latest = rest.begin + usualPiece;
    const qsizetype earliest = rest.begin + usualPiece / 2;
    qsizetype space = -1;
    for (qsizetype at = latest; at > earliest; --at) {
        if (!m_text[at - 1].isSpace())
            continue;
        if (const QChar before = m_text[at - 2]; before == u'.' || before == u'!' || before == u'?')
            return at;
        if (space < 0)
            space = at;
    }
    if (space >= 0)
        return space;
    qsizetype cut = latest;
    while (cut > earliest && (m_text[cut].isLowSurrogate() || m_text[cut].isMark() || m_text[cut] == QChar(0x200D)))
        --cut;
    return cut;
}

void TextFlow::setTypography(const Typography &typography, int width)
{
    m_typography = typography;
    m_width = std::max(1, width);
    forgetLayouts();
    const QString sample = m_text.first(std::min<qsizetype>(m_text.size(), 400)).toString().simplified();
    if (!sample.isEmpty()) {
        const QFontMetricsF metrics(typography.body().font);
        m_letterWidth = metrics.horizontalAdvance(sample) / static_cast<double>(sample.size());
    }
    std::vector<int> heights;
    heights.reserve(m_pieces.size());
    for (const Piece &piece : m_pieces)
        heights.push_back(estimate(piece));
    m_heights = Heights(std::move(heights));
}

void TextFlow::forgetLayouts()
{
    m_laid.clear();
}

int TextFlow::estimate(const Piece &piece) const
{
    const ParagraphStyle &style = m_typography.style(piece.kind);
    const double size = style.font.pointSizeF() / m_typography.body().font.pointSizeF();
    // A line ends on the average half a word before the edge.
    constexpr double filled = 0.96;
    const double lines = std::ceil(static_cast<double>(piece.span.length()) * m_letterWidth * size / (m_width * filled));
    return style.pitch * std::max(1, static_cast<int>(lines)) + (piece.first ? style.before : 0)
        + (piece.last ? style.after : 0);
}

Span TextFlow::paragraph(int piece) const
{
    int first = piece;
    while (!m_pieces[first].first)
        --first;
    while (!m_pieces[piece].last)
        ++piece;
    return {m_pieces[first].span.begin, m_pieces[piece].span.end};
}

int TextFlow::pieceOf(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_pieces, position, {}, [](const Piece &piece) { return piece.span.begin; });
    return std::max(0, static_cast<int>(after - m_pieces.begin()) - 1);
}

qsizetype TextFlow::within(int piece, qsizetype position) const
{
    return std::clamp(position, m_pieces[piece].span.begin, m_pieces[piece].span.end);
}

int TextFlow::roughTop(qsizetype position) const
{
    const int piece = pieceOf(position);
    const Span inside = m_pieces[piece].span;
    const double share = static_cast<double>(within(piece, position) - inside.begin) / std::max<double>(1, inside.length());
    return top(piece) + static_cast<int>(height(piece) * share);
}

int TextFlow::layOut(int piece)
{
    if (isLaidOut(piece))
        return 0;
    forgetFarFrom(piece);
    const Piece &it = m_pieces[piece];
    const ParagraphStyle &style = m_typography.style(it.kind);
    auto laid = std::make_unique<Laid>();
    QString text = it.span.of(m_text).toString();
    // A line end inside a paragraph is where its file was wrapped, not where ours is.
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    laid->rightToLeft = paragraph(piece).of(m_text).isRightToLeft();
    laid->mixed = laid->rightToLeft ? hasLeftToRight(text) : std::ranges::any_of(text, isRightToLeftLetter);

    QTextOption option(laid->rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(laid->rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout &layout = laid->layout;
    layout.setText(text);
    layout.setFont(style.font);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    if (m_formats)
        layout.setFormats(m_formats(it.span));
    int y = it.first ? style.before : 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        // Scripts that need more room than the pitch get it.
        const int room = std::max(style.pitch, static_cast<int>(std::ceil(line.height())));
        line.setPosition({0, y + std::floor((room - line.height()) / 2)});
        laid->lineTops.push_back(y);
        y += room;
    }
    layout.endLayout();
    laid->lineTops.push_back(y);
    y += it.last ? style.after : 0;
    const int change = y - m_heights[piece];
    if (change)
        m_heights.set(piece, y);
    m_laid.emplace(piece, std::move(laid));
    return change;
}

void TextFlow::forgetFarFrom(int piece)
{
    if (m_laid.size() < keptLayouts)
        return;
    std::erase_if(m_laid, [piece](const auto &each) { return std::abs(each.first - piece) > int(keptLayouts) / 2; });
}

} // namespace Dateline
