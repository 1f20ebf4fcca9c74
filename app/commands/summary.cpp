// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/summary.h"

namespace Dateline {

QString summary(const Article &, const Analysis &)
{
    return {};
}

} // namespace Dateline
