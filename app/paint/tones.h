// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"
#include "paint/contrast.h"

#include <QColor>
#include <QFont>
#include <QIcon>

class QPainter;
class QPalette;
class QRectF;

namespace Dateline {

/// The few colours that panels paint with, mixed from the palette's own pairs, so that any light or dark one works.
struct Tones {
    QColor text;
    QColor dim;    ///< a second line; still 4.5:1 on the ground
    QColor line;   ///< hairlines and frames
    QColor ground; ///< the panel
    QColor card;
    QColor hover;
    QColor accent;
    QColor tint;   ///< behind what is selected
    QColor strong; ///< behind the one place that is shown now
    bool dark = false;

    static Tones of(const QPalette &palette);
    /// For a second line on \a other, such as a tint.
    [[nodiscard]] QColor dimOn(const QColor &other) const;
    /// Colours that can be told apart for those who speak, most first; past the last of them it is one grey.
    [[nodiscard]] QColor speaker(int rank) const;
    [[nodiscard]] QColor highlight(Highlight highlight) const;
};

/// The reader's serif, as big as \a font.
QFont serif(const QFont &font);
/// For second lines and badges.
QFont small(const QFont &font);
QFont bold(const QFont &font);

/// A swatch of a highlight's colour with a sign of its own, so that colour is not all there is.
void drawSwatch(QPainter &painter, const QRectF &box, Highlight highlight, const Tones &tones);
QIcon swatchIcon(Highlight highlight, const Tones &tones, double pixelRatio);
/// Diagonal lines, for what is left out or unknown.
void drawHatching(QPainter &painter, const QRectF &box, const QColor &color);

} // namespace Dateline
