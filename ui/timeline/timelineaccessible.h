// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

namespace Dateline {
class TimelineView;

/// Makes screen readers see a TimelineView as a list of its events. To be called before the first one is asked about.
void installTimelineAccessibility();
/// Tells screen readers that the keyboard stands on \a item now.
void announceTimelineFocus(TimelineView *view, qsizetype item);

} // namespace Dateline
