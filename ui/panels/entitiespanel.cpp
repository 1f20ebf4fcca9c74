// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/entitiespanel.h"

namespace Dateline {

EntitiesPanel::EntitiesPanel(QWidget *parent)
    : Panel(parent)
{ }

void EntitiesPanel::showContents()
{ }

void EntitiesPanel::showSelection()
{ }

} // namespace Dateline
