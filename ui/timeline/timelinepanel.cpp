// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "timeline/timelinepanel.h"

namespace Dateline {

TimelinePanel::TimelinePanel(QWidget *parent)
    : Panel(parent)
{ }

void TimelinePanel::showContents()
{ }

void TimelinePanel::showSelection()
{ }

} // namespace Dateline
