// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/delegates/carddelegate.h"

namespace Dateline {

/// A quote as a card: speaker, cue, kind, words. The selected one shows all its words and why it is what it is; one that
/// nobody is known for says so, and who it might be.
class QuoteDelegate : public CardDelegate {
    Q_OBJECT
public:
    using CardDelegate::CardDelegate;

protected:
    [[nodiscard]] Card card(const QModelIndex &index, const Look &look) const override;
    [[nodiscard]] bool growsWhenSelected() const override { return true; }
};

} // namespace Dateline
