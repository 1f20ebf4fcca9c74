// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QString>

#include <vector>

namespace Dateline {

/// Finds words in one text, as they are typed. Straight and curly quotation marks, all white space and, where the words
/// have none, letters with and without accents are the same.
class HitFinder {
public:
    /// \a text must outlive the finder.
    explicit HitFinder(const QString &text)
        : m_text(text)
    { }

    /// All places, none overlapping another, in text order. Linear.
    [[nodiscard]] std::vector<Span> find(const QString &words, Qt::CaseSensitivity sensitivity);

private:
    const QString &m_text;
    QString m_plain;      ///< with plain quotation marks and spaces; as long as the text; made when first asked for
    QString m_accentless; ///< and without accents
};

} // namespace Dateline
