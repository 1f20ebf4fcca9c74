// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paint/tones.h"

#include <QStyledItemDelegate>

#include <functional>

namespace Dateline {

/// Paints the tree of entities: groups as small capitals, entities with a sign of their kind (or a flag), mentions with the
/// words around them.
class EntityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// How a row relates to the selection; Shown is the one mention that the text stands at.
    enum class Emphasis { None, Related, Selected, Shown };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setEmphasis(std::function<Emphasis(const QModelIndex &)> emphasis) { m_emphasis = std::move(emphasis); }
    /// The part of an entity's row that opens and closes it.
    [[nodiscard]] static QRect openerOf(const QRect &row, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Tones &tones) const;
    void paintEntity(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Tones &tones) const;
    void paintMention(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tones &tones) const;

    std::function<Emphasis(const QModelIndex &)> m_emphasis;
};

} // namespace Dateline
