// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QPointF;
class QTextLayout;

namespace Dateline {

/// Words in one font and colour.
struct Run {
    QString text;
    QFont font;
    QColor color;
};

/// Runs set as a paragraph of at most so many lines; what does not fit ends in an ellipsis. Words that are cut off cost
/// nothing: no more is laid out than can be shown.
class TextBlock {
public:
    TextBlock(const std::vector<Run> &runs, double width, int lines,
              Qt::LayoutDirection direction = Qt::LayoutDirectionAuto);
    ~TextBlock();
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] bool isElided() const { return m_elided; }
    void draw(QPainter &painter, QPointF at) const;

private:
    void layOut(double width);

    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0;
    bool m_elided = false;
};

} // namespace Dateline
