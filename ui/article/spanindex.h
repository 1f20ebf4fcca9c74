// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <vector>

namespace Dateline {

/// Spans in the order of their beginnings, to be asked which of them touch a stretch of text. They may overlap. A question
/// costs the logarithm of their number and those that begin between the first that reaches into the stretch and its end.
class SpanIndex {
public:
    SpanIndex() = default;
    /// \a spans must be sorted.
    explicit SpanIndex(std::vector<Span> spans)
        : m_spans(std::move(spans))
    {
        m_reaches.reserve(m_spans.size());
        qsizetype reach = 0;
        for (const Span span : m_spans)
            m_reaches.push_back(reach = std::max(reach, span.end));
    }

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }

    /// Calls \a function with the index of each span that shares a character with \a within, in order.
    template<typename Function> void forEach(Span within, Function function) const
    {
        const auto first = std::ranges::upper_bound(m_reaches, within.begin);
        for (qsizetype i = first - m_reaches.begin(); i < std::ssize(m_spans) && m_spans[i].begin < within.end; ++i) {
            if (m_spans[i].intersects(within))
                function(i);
        }
    }

private:
    std::vector<Span> m_spans;
    std::vector<qsizetype> m_reaches; ///< the furthest end up to each span
};

} // namespace Dateline
