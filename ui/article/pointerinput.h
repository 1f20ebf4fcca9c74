// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QPointF>

class QHelpEvent;
class QMouseEvent;

namespace Dateline {
class ArticleView;

/// What the mouse does in the article view: selects words, letters or paragraphs, scrolling along when it is dragged over
/// an edge; clicks and hovers marks. All points are in pixels of the viewport.
class PointerInput : public QObject {
    Q_OBJECT
public:
    explicit PointerInput(ArticleView &view);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void leave();
    void showTip(const QHelpEvent &event);
    /// A menu is about to open at \a point: the caret goes there, unless it is inside the selected words.
    void prepareMenu(QPointF point);
    /// Turns of the wheel with Ctrl held, in eighths of a degree.
    void addZoom(int angle);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class By { Letters, Words, Paragraphs };

    void extendTo(QPointF point);
    [[nodiscard]] Span unitAt(qsizetype position) const;
    void hover(QPointF point, bool isDown);

    ArticleView &m_view;
    By m_by = By::Letters;
    bool m_pressed = false;
    bool m_dragging = false;
    QPointF m_pressPoint;
    QPointF m_lastPoint;
    Span m_origin; ///< the word or paragraph that the selection began with
    QBasicTimer m_scrolling;
    QElapsedTimer m_sinceDoubleClick;
    int m_wheel = 0;
};

} // namespace Dateline
