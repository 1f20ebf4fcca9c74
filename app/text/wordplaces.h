// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

namespace Dateline {

/// Where \a words stand next by themselves, at \a from or behind it: no letter or digit goes on with them. Empty where they
/// do not, and for no words.
Span nextPlace(QStringView words, QStringView text, qsizetype from = 0);

} // namespace Dateline
