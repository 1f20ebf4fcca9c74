// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/quotespanel.h"

namespace Dateline {

QuotesPanel::QuotesPanel(QWidget *parent)
    : Panel(parent)
{ }

void QuotesPanel::showContents()
{ }

void QuotesPanel::showSelection()
{ }

} // namespace Dateline
