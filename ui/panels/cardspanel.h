// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/delegates/carddelegate.h"
#include "panels/filteredpanel.h"

class QListView;

namespace Dateline {

/// A filtered panel whose rows are cards: a selected card may be higher than the others, and those that concern the selected
/// entity are marked.
class CardsPanel : public FilteredPanel {
    Q_OBJECT
public slots:
    /// Selects the row after or before the selected one, in the order shown.
    void selectNext();
    void selectPrevious();

protected:
    CardsPanel(Selected::Kind kind, QAbstractItemModel *model, const QString &name, QWidget *parent);

    [[nodiscard]] QListView *list() const { return m_list; }
    /// Once, when the view has its model.
    void setDelegate(CardDelegate *delegate);
    [[nodiscard]] CardDelegate *delegate() const { return m_delegate; }

    void showSelection() override;
    [[nodiscard]] Selected selectedOf(const QModelIndex &row) const override;
    [[nodiscard]] QModelIndexList rowsOf(const Selected &selected) const override;

private:
    void step(int by);
    [[nodiscard]] CardDelegate::Emphasis emphasisOf(const QModelIndex &row) const;

    Selected::Kind m_kind;
    QListView *m_list;
    CardDelegate *m_delegate = nullptr;
    Selected m_grown;
};

} // namespace Dateline
