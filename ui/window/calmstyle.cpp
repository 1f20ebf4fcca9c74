// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/calmstyle.h"

#include "paint/contrast.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QColor lineColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.18);
}

QColor tintColour(const QPalette &palette, double share)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight), share);
}

void drawTab(const QStyleOptionTab &tab, QPainter *painter)
{
    const bool selected = tab.state & QStyle::State_Selected;
    if (!selected && !(tab.state & QStyle::State_MouseOver))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool below = tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
    const bool aside = tab.shape == QTabBar::RoundedEast || tab.shape == QTabBar::RoundedWest;
    const QRectF whole = QRectF(tab.rect).adjusted(1.5, aside || below ? 0.5 : 3.5, -1.5, aside ? -0.5 : below ? -3.5 : 0.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? tab.palette.color(QPalette::Base) : tintColour(tab.palette, 0.08));
    painter->drawRoundedRect(whole, 4, 4);
    if (selected) {
        // The line tells the shown tab without colour, too.
        painter->setBrush(tab.palette.color(QPalette::Highlight));
        const double y = below ? whole.bottom() - 2 : whole.top();
        painter->drawRoundedRect(aside ? QRectF(whole.left(), whole.top(), 2, whole.height())
                                       : QRectF(whole.left() + 6, y, whole.width() - 12, 2),
                                 1, 1);
    }
    painter->restore();
}

void drawField(const QStyleOption &option, QPainter *painter)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->setPen(focused ? QPen(option.palette.color(QPalette::Accent), 1.6) : QPen(lineColour(option.palette), 1));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.8, 0.8, -0.8, -0.8), 5, 5);
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider &bar, const QRect &slider, QPainter *painter)
{
    const QColor ground = bar.palette.color(QPalette::Window);
    painter->fillRect(bar.rect, ground);
    if (bar.maximum <= bar.minimum)
        return;
    const bool held = bar.activeSubControls & QStyle::SC_ScrollBarSlider && bar.state & QStyle::State_Sunken;
    const double strength = held ? 0.55 : bar.state & QStyle::State_MouseOver ? 0.45 : 0.3;
    const bool upright = bar.orientation == Qt::Vertical;
    const double inset = (upright ? bar.rect.width() : bar.rect.height()) / 4.0;
    const QRectF handle =
        QRectF(slider).adjusted(upright ? inset : 2, upright ? 2 : inset, upright ? -inset : -2, upright ? -2 : -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(ground, bar.palette.color(QPalette::WindowText), strength));
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

/// The parts of a scroll bar without arrows at its ends.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortest)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const auto range = qint64(bar.maximum) - bar.minimum;
    const int handle = range > 0
        ? std::clamp(int(qint64(length) * bar.pageStep / (range + bar.pageStep)), std::min(shortest, length), length)
        : length;
    const int begin =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        return upright ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from)
                       : QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(begin, begin + handle);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return bar.upsideDown ? stretch(begin + handle, length) : stretch(0, begin);
    case QStyle::SC_ScrollBarAddPage:
        return bar.upsideDown ? stretch(0, begin) : stretch(begin + handle, length);
    default:
        return {};
    }
}

/// A button of one or of several choices: its ring can be seen on any ground.
void drawChoice(const QStyleOption &option, bool isRound, QPainter *painter)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFocused = option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isFocused ? palette.color(QPalette::Accent) : mixed(ink, ground, isEnabled ? 0.35 : 0.5),
                         isFocused ? 1.8 : 1.2));
    painter->setBrush(palette.color(QPalette::Base));
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const double radius = isRound ? box.width() / 2 : 3;
    painter->drawRoundedRect(box, radius, radius);
    const double inset = box.width() * 0.26;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    const QColor sign = isEnabled ? palette.color(QPalette::Accent) : ink;
    if (option.state & QStyle::State_On && isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(sign);
        painter->drawEllipse(inner);
    } else if (option.state & (QStyle::State_On | QStyle::State_NoChange)) {
        painter->setPen(QPen(sign, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option.state & QStyle::State_NoChange)
            painter->drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()));
        else
            painter->drawPolyline(QPolygonF({{inner.left(), inner.center().y()},
                                             {inner.left() + inner.width() * 0.4, inner.bottom()},
                                             inner.topRight()}));
    }
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(u"fusion"_s)
{ }

bool CalmStyle::isWanted()
{
    return QApplication::style()->name() == "fusion"_L1;
}

bool CalmStyle::isAlone()
{
    const QStyle *style = QApplication::style();
    return qobject_cast<const CalmStyle *>(style)
        && QApplication::palette().color(QPalette::Window) == style->standardPalette().color(QPalette::Window);
}

QPalette CalmStyle::paletteFor(const QColor &page, const QColor &text, const QColor &accent)
{
    const bool dark = contrast(page, Qt::black) < contrast(text, Qt::black);
    const QColor window = dark ? mixed(page, Qt::black, 0.12) : mixed(page, text, 0.025);
    const QColor dim = mixed(text, window, 0.5);
    QPalette palette(text, mixed(window, text, 0.04), mixed(window, Qt::white, dark ? 0.12 : 0.7),
                     mixed(window, Qt::black, 0.35), mixed(window, Qt::black, 0.2), text, Qt::white, page, window);
    palette.setColor(QPalette::Midlight, mixed(window, Qt::white, dark ? 0.06 : 0.4));
    palette.setColor(QPalette::AlternateBase, mixed(page, text, 0.035));
    palette.setColor(QPalette::ToolTipBase, page);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, withContrast(mixed(text, page, 0.5), page, text));
    for (const QPalette::ColorRole role : {QPalette::Accent, QPalette::Link, QPalette::Highlight})
        palette.setColor(role, accent);
    palette.setColor(QPalette::LinkVisited, mixed(accent, text, 0.35));
    const QColor light = dark ? text : page;
    const QColor other = dark ? page : text;
    palette.setColor(QPalette::HighlightedText, contrast(light, accent) >= contrast(other, accent) ? light : other);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dim);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, text, 0.2));
    return palette;
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          lineColour(option->palette));
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawField(*option, painter);
            return;
        }
        break;
    case PE_PanelButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        if (!down && !(option->state & State_MouseOver))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tintColour(option->palette, down ? 0.22 : 0.1));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter->restore();
        return;
    }
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        drawChoice(*option, element == PE_IndicatorRadioButton, painter);
        return;
    case PE_IndicatorTabClose: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
        if (option->state & (State_MouseOver | State_Sunken) && option->state & State_Enabled) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tintColour(option->palette, 0.25));
            painter->drawRoundedRect(box, 4, 4);
        }
        painter->setPen(
            QPen(mixed(option->palette.color(QPalette::Window), option->palette.color(QPalette::WindowText), 0.75), 1.3));
        const double inset = box.width() * 0.3;
        const QRectF cross = box.adjusted(inset, inset, -inset, -inset);
        painter->drawLine(cross.topLeft(), cross.bottomRight());
        painter->drawLine(cross.topRight(), cross.bottomLeft());
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          lineColour(option->palette));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(*tab, painter);
            return;
        }
        break;
    case CE_Splitter: {
        const QPoint middle = option->rect.center();
        const bool upright = option->rect.height() > option->rect.width();
        painter->fillRect(upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                  : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                          lineColour(option->palette));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(3, 0, -3, 0) : rect;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_TabBarTabHSpace:
        return QProxyStyle::pixelMetric(metric, option, widget) + 6;
    case PM_TabBarTabVSpace:
        return QProxyStyle::pixelMetric(metric, option, widget) + 4;
    case PM_ScrollBarExtent:
        return 13;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_TabBar_ElideMode)
        return Qt::ElideRight;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace Dateline
