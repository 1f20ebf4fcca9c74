// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "text/offsets.h"

namespace Dateline {

CodePoints::CodePoints(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_pairs.push_back(i);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_length);
    return offset - (std::ranges::upper_bound(m_pairs, offset) - m_pairs.begin());
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    // The k-th pair's low surrogate stands at code point m_pairs[k] - 1 - k; all pairs before the asked one add a unit.
    qsizetype low = 0;
    qsizetype high = std::ssize(m_pairs);
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - 1 - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return std::clamp<qsizetype>(codePoint + low, 0, m_length);
}

} // namespace Dateline
