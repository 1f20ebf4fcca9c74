// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"
#include "paint/tones.h"
#include "panels/linecounter.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

class QAbstractItemView;

namespace Dateline {

/// What stands on a card, top to bottom.
struct Card {
    struct Paragraph {
        std::vector<Run> runs;
        int lines = 1;
        bool quiet = false; ///< set apart by more room above it
    };
    std::vector<Run> heading;
    int headingLines = 2;
    QString badge;
    CheckStatus check = CheckStatus::None; ///< a sign before the badge's words, which take its colour
    std::optional<Highlight> swatch;       ///< before the heading
    std::vector<Paragraph> paragraphs;
};

/// Paints the rows of a list as cards. A row's height is worked out once for a width and a font, so that hundreds of them
/// scroll without a stutter.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Lit is what the pointer rests on elsewhere.
    enum class Emphasis { None, Lit, Related, Selected };

    /// \a view has its model already.
    explicit CardDelegate(QAbstractItemView *view);

    /// How a row relates to the selection.
    void setEmphasis(std::function<Emphasis(const QModelIndex &)> emphasis) { m_emphasis = std::move(emphasis); }
    /// Works out all heights anew.
    void forgetHeights();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] QAbstractItemView *view() const { return m_view; }

    struct Look {
        QFont font;
        Tones tones;
        Emphasis emphasis = Emphasis::None;
    };
    [[nodiscard]] virtual Card card(const QModelIndex &index, const Look &look) const = 0;
    /// Whether a selected card may be higher than it is without.
    [[nodiscard]] virtual bool growsWhenSelected() const { return false; }

private:
    struct Blocks;

    [[nodiscard]] Emphasis emphasisOf(const QModelIndex &row) const { return m_emphasis ? m_emphasis(row) : Emphasis::None; }
    [[nodiscard]] static Blocks layOut(const Card &card, const Look &look, double width);
    /// The same as layOut().height, by far cheaper.
    [[nodiscard]] double heightOf(const Card &card, const Look &look, double width) const;

    QAbstractItemView *m_view;
    std::function<Emphasis(const QModelIndex &)> m_emphasis;
    mutable QHash<std::pair<qint64, bool>, int> m_heights;
    mutable LineCounter m_counter;
    mutable int m_width = 0; ///< the view's, that the heights are for
    mutable QFont m_font;
};

} // namespace Dateline
