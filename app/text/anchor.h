// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QString>

namespace Dateline {

/// Where the reader's own stands: W3C TextPosition and TextQuote selectors together (Web Annotation Data Model,
/// section 4.2).
struct Anchor {
    /// How much of what surrounds the words is kept, in UTF-16 units.
    static constexpr qsizetype kept = 32;

    Span position;  ///< UTF-16 units of the article's text; empty for an orphan
    QString exact;  ///< the words themselves
    QString prefix; ///< up to 32 units before them
    QString suffix; ///< up to 32 units after them

    static Anchor at(QStringView text, Span span, qsizetype around = kept);
    /// The words stood in an older text and have no clear place in this one: what hangs on them is listed, and marks
    /// nothing.
    [[nodiscard]] bool isOrphan() const { return position.isEmpty(); }
    bool operator==(const Anchor &) const = default;
};

} // namespace Dateline
