// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/marktheme.h"
#include "article/spanindex.h"
#include "state/selection.h"

#include <optional>

namespace Dateline {

/// Words that are marked as something.
struct Mark {
    Span span;
    MarkKind kind = MarkKind::Person;
    Selected target;    ///< what a click on it selects
    qsizetype part = 0; ///< which of an entity's mentions
};

/// All marks of an analysis in text order.
class Marks {
public:
    Marks() = default;
    explicit Marks(const Analysis &analysis);

    [[nodiscard]] qsizetype count() const { return std::ssize(m_marks); }
    /// Calls \a function with each mark of the kinds \a shown that touches \a within, in text order.
    template<typename Function> void forEach(Span within, MarkKinds shown, Function function) const
    {
        m_index.forEach(within, [&](qsizetype i) {
            if (shown.testFlag(m_marks[i].kind))
                function(m_marks[i]);
        });
    }
    /// The innermost mark at \a position.
    [[nodiscard]] std::optional<Mark> at(qsizetype position, MarkKinds shown) const;
    /// All marks at \a position, the innermost first.
    [[nodiscard]] std::vector<Mark> allAt(qsizetype position, MarkKinds shown) const;
    /// The nearest mark that begins after \a position, or before it.
    [[nodiscard]] std::optional<Mark> next(qsizetype position, MarkKinds shown) const;
    [[nodiscard]] std::optional<Mark> previous(qsizetype position, MarkKinds shown) const;

private:
    std::vector<Mark> m_marks;
    SpanIndex m_index; ///< of the same order
};

/// What stands beside a quote: the words that report it and those that name who speaks.
std::vector<Span> attribution(const Quote &quote);

} // namespace Dateline
