// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/json.h"

namespace Dateline {

QByteArray toJson(const Article &, const Analysis &)
{
    return "{}";
}

} // namespace Dateline
