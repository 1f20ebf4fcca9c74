// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/marktheme.h"
#include "text/span.h"

#include <QWidget>

namespace Dateline {
class ArticleView;

/// A strip beside the scroll bar that shows where in the whole article the selected thing, the words found and the notes
/// stand. A click goes there.
class TickBar : public QWidget {
    Q_OBJECT
public:
    TickBar(ArticleView &view, const MarkTheme &theme);

    void setPlaces(std::vector<Span> places, qsizetype shown);
    void setHits(std::vector<Span> hits, qsizetype current);
    void setNotes(const std::vector<Note> &notes);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int rowOf(qsizetype position) const;

    ArticleView &m_view;
    const MarkTheme &m_theme;
    std::vector<Span> m_places;
    qsizetype m_shown = -1;
    std::vector<Span> m_hits;
    qsizetype m_hit = -1;
    std::vector<std::pair<Span, Highlight>> m_notes;
};

} // namespace Dateline
