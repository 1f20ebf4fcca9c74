// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/delegates/carddelegate.h"

namespace Dateline {

/// A deal as a card: parties, status, kind, amount, date; the selected one shows its sentence and why it is a deal.
class DealDelegate : public CardDelegate {
    Q_OBJECT
public:
    using CardDelegate::CardDelegate;

protected:
    [[nodiscard]] Card card(const QModelIndex &index, const Look &look) const override;
    [[nodiscard]] bool growsWhenSelected() const override { return true; }
};

} // namespace Dateline
