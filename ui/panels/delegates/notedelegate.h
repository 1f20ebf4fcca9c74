// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/delegates/carddelegate.h"

namespace Dateline {

/// A highlight or note as a card: colour, the highlighted words, what the reader wrote with its Markdown carried out. A row
/// may be given a height of its own, for a widget that stands in its place.
class NoteDelegate : public CardDelegate {
    Q_OBJECT
public:
    using CardDelegate::CardDelegate;

    /// Which notes have words that were typed and not saved.
    void setHasDraft(std::function<bool(NoteId)> hasDraft) { m_hasDraft = std::move(hasDraft); }
    /// 0 lifts it.
    void reserve(NoteId id, int height);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] Card card(const QModelIndex &index, const Look &look) const override;
    [[nodiscard]] bool growsWhenSelected() const override { return true; }

private:
    std::function<bool(NoteId)> m_hasDraft;
    NoteId m_reserved = 0;
    int m_reservedHeight = 0;
};

/// Markdown as words in the fonts that it asks for, line breaks and list marks in it; for a paragraph of a card.
std::vector<Run> markdownRuns(const QString &markdown, const QFont &font, const QColor &color);

} // namespace Dateline
