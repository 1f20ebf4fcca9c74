// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace Dateline {

namespace {

constexpr QChar ellipsis(0x2026);

} // namespace

TextBlock::TextBlock(const std::vector<Run> &runs, double width, int lines, Qt::LayoutDirection direction)
{
    if (runs.empty() || width <= 0)
        return;
    // No letter is narrower than this, so more of them cannot be seen.
    const double narrowest = QFontMetricsF(runs.front().font).height() / 6;
    const auto room = qsizetype(lines * (width / narrowest + 1));
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        QTextCharFormat format;
        format.setFont(run.font);
        format.setForeground(run.color);
        const QString part = run.text.left(room - text.size());
        if (!part.isEmpty())
            formats.append({int(text.size()), int(part.size()), format});
        text += part;
        m_elided = m_elided || part.size() < run.text.size();
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    m_layout = std::make_unique<QTextLayout>(text, runs.front().font);
    m_layout->setCacheEnabled(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    layOut(width);
    if (m_layout->lineCount() <= lines && !m_elided)
        return;
    m_elided = true;
    // Cut the last line where the ellipsis still fits, and lay out again.
    const QTextLine last = m_layout->lineAt(std::min(lines, m_layout->lineCount()) - 1);
    const QTextCharFormat format = formats.empty() ? QTextCharFormat() : formats.back().format;
    const double mark = QFontMetricsF(format.font()).horizontalAdvance(ellipsis) + 1;
    int end = last.textStart() + last.textLength();
    while (end > last.textStart() && std::abs(last.cursorToX(end) - last.cursorToX(last.textStart())) > width - mark)
        --end;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    text.truncate(end);
    text += ellipsis;
    formats.removeIf([end](const QTextLayout::FormatRange &range) { return range.start >= end; });
    if (!formats.empty())
        formats.back().length = end + 1 - formats.back().start;
    m_layout->setText(text);
    m_layout->setFormats(formats);
    layOut(width);
}

TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;

void TextBlock::layOut(double width)
{
    m_height = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_height));
        m_height += std::ceil(line.height());
    }
    m_layout->endLayout();
}

void TextBlock::draw(QPainter &painter, QPointF at) const
{
    if (m_layout)
        m_layout->draw(&painter, at);
}

} // namespace Dateline
