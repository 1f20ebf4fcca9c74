// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/marktheme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace Dateline {

/// Draws \a shape from \a left to \a right below a baseline at \a baseline; \a em is the size of the letters.
void drawUnderline(QPainter &painter, Underline shape, qreal left, qreal right, qreal baseline, qreal em,
                   const QColor &color);

/// Fills the boxes of a span, line by line.
void drawTint(QPainter &painter, const std::vector<QRectF> &rects, const QColor &color);

/// A reader's highlight: the colour, and a pattern or edge of its own that does without colour.
void drawHighlight(QPainter &painter, const std::vector<QRectF> &rects, Highlight highlight, const MarkLook &look);

/// Draws one outline around all boxes of a span.
void drawOutline(QPainter &painter, const std::vector<QRectF> &rects, const QColor &color, qreal width);

} // namespace Dateline
