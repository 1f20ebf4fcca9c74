// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace Dateline {

/// Fusion with quieter tabs, toolbar, fields and scroll bars, all from the palette. For desktops that bring no style of
/// their own: where the system has one (Breeze, ...), that one is used.
class CalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    CalmStyle();

    /// Whether the running application fell back to Qt's own style.
    static bool isWanted();
    /// Whether it is in use and the desktop has no colours of its own either, so that ours may fill the gap.
    static bool isAlone();
    /// Colours for a window around a page: panels a shade off it, lines and selection from its text and accent.
    static QPalette paletteFor(const QColor &page, const QColor &text, const QColor &accent);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
};

} // namespace Dateline
