// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/typography.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
    font.setBold(bold);
    return font;
}

ParagraphStyle makeStyle(const QFont &font, double lineHeight)
{
    ParagraphStyle style;
    style.font = font;
    style.pitch = std::max(1, static_cast<int>(std::lround(QFontInfo(font).pixelSize() * lineHeight)));
    return style;
}

} // namespace

Typography::Typography(const ReadingStyle &style, int zoom)
{
    QFont body(style.family.isEmpty() ? u"serif"_s : style.family);
    body.setStyleHint(QFont::Serif);
    body.setPointSizeF(std::max(1.0, style.points * (1 + 0.1 * zoom)));

    constexpr double headlineSize = 1.55;
    constexpr double sectionSize = 1.15;
    // Large type needs less room between its lines.
    m_paragraph = makeStyle(body, style.lineHeight);
    m_headline = makeStyle(scaled(body, headlineSize, true), std::max(1.0, style.lineHeight - 0.25));
    m_section = makeStyle(scaled(body, sectionSize, true), std::max(1.0, style.lineHeight - 0.1));
    const int pitch = m_paragraph.pitch;
    m_paragraph.after = pitch / 2;
    m_section.before = pitch * 3 / 4;
    m_section.after = pitch / 4;
    m_headline.after = pitch / 2;

    // The letters of English as they come in running text: the font's own average counts rare ones as much.
    const QString sample =
        u"The minister told reporters that both sides had signed the agreement on Tuesday, after talks."_s;
    const double letter = QFontMetricsF(body).horizontalAdvance(sample) / static_cast<double>(sample.size());
    m_columnWidth = static_cast<int>(std::lround(letter * std::clamp(style.measure, 10, 400)));
}

const ParagraphStyle &Typography::style(Block::Kind kind) const
{
    switch (kind) {
    case Block::Kind::Headline:
        return m_headline;
    case Block::Kind::Section:
        return m_section;
    case Block::Kind::Paragraph:
        break;
    }
    return m_paragraph;
}

} // namespace Dateline
