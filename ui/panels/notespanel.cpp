// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/notespanel.h"

namespace Dateline {

NotesPanel::NotesPanel(QWidget *parent)
    : Panel(parent)
{ }

void NotesPanel::showContents()
{ }

void NotesPanel::showSelection()
{ }

} // namespace Dateline
