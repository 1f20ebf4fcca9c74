// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/cardspanel.h"

namespace Dateline {
class DealModel;
class FilterMenu;

/// What was agreed, sought or broken: one card a deal, in text order.
class DealsPanel : public CardsPanel {
    Q_OBJECT
public:
    explicit DealsPanel(QWidget *parent = nullptr);

protected:
    void showContents() override;
    [[nodiscard]] QString nothingFound() const override;
    void clearFilters() override;

private:
    DealModel *m_model;
    FilterMenu *m_filter;
};

} // namespace Dateline
