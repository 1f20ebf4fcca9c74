// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/panel.h"

namespace Dateline {

class DealsPanel : public Panel {
    Q_OBJECT
public:
    explicit DealsPanel(QWidget *parent = nullptr);

protected:
    void showContents() override;
    void showSelection() override;
};

} // namespace Dateline
