// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "text/anchor.h"

namespace Dateline {

Anchor Anchor::at(QStringView text, Span span, qsizetype around)
{
    const qsizetype before = std::max<qsizetype>(0, span.begin - around);
    const qsizetype after = std::min(text.size(), span.end + around);
    return {span, span.of(text).toString(), text.sliced(before, span.begin - before).toString(),
            text.sliced(span.end, after - span.end).toString()};
}

} // namespace Dateline
