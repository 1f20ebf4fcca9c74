// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/dealspanel.h"

namespace Dateline {

DealsPanel::DealsPanel(QWidget *parent)
    : Panel(parent)
{ }

void DealsPanel::showContents()
{ }

void DealsPanel::showSelection()
{ }

} // namespace Dateline
