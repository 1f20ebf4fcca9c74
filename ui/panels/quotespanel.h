// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/cardspanel.h"
#include "state/copying.h"

class QToolButton;

namespace Dateline {
class FilterMenu;
class QuoteModel;
class TalkShareBar;

/// Who said what: one card a quote, in text order or by speaker, with everyone's share of the talk above.
class QuotesPanel : public CardsPanel {
    Q_OBJECT
public:
    explicit QuotesPanel(QWidget *parent = nullptr);

protected:
    void showContents() override;
    [[nodiscard]] QString nothingFound() const override;
    void filterChanged() override;
    void clearFilters() override;

private:
    void addActions();
    void fillFilters();
    /// The current row's quote.
    void copy(CopyAs as);

    QuoteModel *m_model;
    TalkShareBar *m_shares;
    FilterMenu *m_filter;
    QToolButton *m_bySpeaker;
};

} // namespace Dateline
