// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/linecounter.h"

#include <QFontMetricsF>

#include <cmath>

namespace Dateline {

namespace {

// What kerning and rounding make of the sum of plain widths: mostly less.
constexpr double narrowest = 0.93;
constexpr double widest = 1.02;

/// Marks that stay with the word they stand at.
bool isPlainMark(char16_t c)
{
    switch (c) {
    case u'.':
    case u',':
    case u';':
    case u':':
    case u'!':
    case u'?':
    case u'\'':
    case u'"':
    case u'(':
    case u')':
    case u'\u2018':
    case u'\u2019':
    case u'\u201C':
    case u'\u201D':
    case u'\u00B7':
        return true;
    default:
        return false;
    }
}

/// Whether the line can end before and after what stands at \a i only where a space is.
bool isPlain(const QString &text, qsizetype i)
{
    const char16_t code = text[i].unicode();
    if ((code < 0x250 && text[i].isLetterOrNumber()) || code == u' ' || isPlainMark(code))
        return true;
    const bool dash = code == u'\u2013' || code == u'\u2014';
    return dash && i > 0 && i + 1 < text.size() && text[i - 1] == u' ' && text[i + 1] == u' ';
}

} // namespace

double LineCounter::heightOf(const std::vector<Run> &runs, double width, int lines)
{
    if (runs.empty() || width <= 0)
        return 0;
    const double height = widthsOf(runs.front().font).height;
    bool alike = true;
    for (const Run &run : runs)
        alike = alike && qFuzzyCompare(widthsOf(run.font).height, height);
    if (alike) {
        const int narrow = linesOf(runs, width, lines, narrowest);
        if (narrow > 0 && narrow == linesOf(runs, width, lines, widest))
            return narrow * height;
    }
    return TextBlock(runs, width, lines).height();
}

LineCounter::Widths &LineCounter::widthsOf(const QFont &font)
{
    const auto place = m_fonts.find(font);
    if (place != m_fonts.end())
        return *place;
    const QFontMetricsF metrics(font);
    Widths widths;
    widths.height = std::ceil(metrics.height());
    widths.space = metrics.horizontalAdvance(u' ');
    for (size_t code = 0; code < widths.latin.size(); ++code)
        widths.latin[code] = float(metrics.horizontalAdvance(QChar(char16_t(code))));
    return *m_fonts.insert(font, widths);
}

int LineCounter::linesOf(const std::vector<Run> &runs, double width, int most, double stretch)
{
    int lines = 1;
    double line = 0; // up to the last word's end
    double spaces = 0;
    double word = 0;
    const auto endWord = [&] {
        if (line > 0 && line + spaces + word > width) {
            ++lines;
            line = word;
        } else {
            line += spaces + word;
        }
        spaces = 0;
        word = 0;
    };
    for (const Run &run : runs) {
        Widths &widths = widthsOf(run.font);
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            if (!isPlain(run.text, i))
                return 0;
            const char16_t code = run.text[i].unicode();
            if (code == u' ') {
                if (word > 0)
                    endWord();
                spaces += widths.space * stretch;
                continue;
            }
            if (code < widths.latin.size()) {
                word += widths.latin[code] * stretch;
            } else {
                float &other = widths.others[code];
                if (other == 0)
                    other = float(QFontMetricsF(run.font).horizontalAdvance(run.text[i]));
                word += other * stretch;
            }
            if (word > width)
                return 0; // broken within the word
            if (lines > most)
                return most;
        }
    }
    if (word > 0)
        endWord();
    return std::min(lines, most);
}

} // namespace Dateline
