// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QString>

#include <vector>

namespace Dateline {

/// A text with what does not change its words levelled: composed (NFC), every quotation mark, apostrophe, dash and space one
/// of its kind, a run of spaces and line ends one space, soft hyphens and zero-width characters left out, an ellipsis three
/// dots. Each unit knows the units of the original that it stands for.
class FoldedText {
public:
    explicit FoldedText(QStringView original);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The units of the original that \a span of text() stands for.
    [[nodiscard]] Span toOriginal(Span span) const;
    /// The first unit of text() that stands for what is at or after \a offset of the original.
    [[nodiscard]] qsizetype fromOriginal(qsizetype offset) const;

private:
    QString m_text;
    std::vector<Span> m_origins; ///< one a unit, rising
};

} // namespace Dateline
