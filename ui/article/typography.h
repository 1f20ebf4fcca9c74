// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <QFont>
#include <QString>

namespace Dateline {

/// How the reader wants the text set.
struct ReadingStyle {
    QString family;          ///< empty: the default serif
    double points = 13;      ///< body size before zoom
    double lineHeight = 1.5; ///< of the font's size, from one line to the next
    int measure = 68;        ///< letters a line, 40 to 120
    bool operator==(const ReadingStyle &) const = default;
};

/// A kind of paragraph as it is set; pixels.
struct ParagraphStyle {
    QFont font;
    int pitch = 0;  ///< from one line to the next
    int before = 0; ///< room above the first line
    int after = 0;  ///< room below the last
};

/// The fonts and distances that follow from a reading style and the zoom.
class Typography {
public:
    /// \a zoom as in ArticlePage::setZoom().
    explicit Typography(const ReadingStyle &style = {}, int zoom = 0);

    [[nodiscard]] const ParagraphStyle &style(Block::Kind kind) const;
    [[nodiscard]] const ParagraphStyle &body() const { return style(Block::Kind::Paragraph); }
    /// The width of a column of as many letters as the reader wants; pixels.
    [[nodiscard]] int columnWidth() const { return m_columnWidth; }

private:
    ParagraphStyle m_headline;
    ParagraphStyle m_section;
    ParagraphStyle m_paragraph;
    int m_columnWidth = 0;
};

} // namespace Dateline
