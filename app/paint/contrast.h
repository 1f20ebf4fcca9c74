// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace Dateline {

/// The contrast ratio of two opaque colours after WCAG 2, from 1 to 21.
double contrast(const QColor &first, const QColor &second);

/// \a share of \a second in \a first, from 0 to 1; opaque.
QColor mixed(const QColor &first, const QColor &second, double share);

/// \a colour over \a ground as a painter would blend them; opaque.
QColor blended(const QColor &colour, const QColor &ground);

/// \a colour, moved towards \a towards no further than it takes to reach \a ratio against \a other.
QColor withContrast(const QColor &colour, const QColor &other, const QColor &towards, double ratio = 4.5);

} // namespace Dateline
