// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <vector>

namespace Dateline {

/// Turns UTF-16 offsets into a text into counts of Unicode code points and back. A surrogate pair is one code point,
/// a lone surrogate one of its own. Building is linear in the text, a look-up logarithmic in the number of pairs.
class CodePoints {
public:
    explicit CodePoints(QStringView text);

    /// Offsets past the end and inside a pair are taken to the nearest place before them.
    [[nodiscard]] qsizetype fromUtf16(qsizetype offset) const;
    [[nodiscard]] Span fromUtf16(Span span) const { return {fromUtf16(span.begin), fromUtf16(span.end)}; }
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const;
    [[nodiscard]] Span toUtf16(Span span) const { return {toUtf16(span.begin), toUtf16(span.end)}; }

private:
    std::vector<qsizetype> m_pairs; ///< UTF-16 offsets of the low surrogates
    qsizetype m_length = 0;         ///< UTF-16 units of the text
};

} // namespace Dateline
