// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/correction.h"

namespace Dateline {

std::optional<Span> findPlace(const Anchor &anchor, QStringView text)
{
    if (anchor.exact.isEmpty())
        return {};
    const Span there = anchor.position;
    if (0 <= there.begin && there.begin <= there.end && there.end <= text.size() && there.of(text) == anchor.exact)
        return there;
    const QString around = anchor.prefix + anchor.exact + anchor.suffix;
    const qsizetype first = text.indexOf(around);
    if (first < 0 || text.indexOf(around, first + 1) >= 0)
        return {};
    const qsizetype begin = first + anchor.prefix.size();
    return Span{begin, begin + anchor.exact.size()};
}

} // namespace Dateline
