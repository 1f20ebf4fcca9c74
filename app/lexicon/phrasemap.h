// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <algorithm>

namespace Dateline {

/// A text as the lexicons compare it: lower case, ' for the typographic apostrophes, - for hyphens and dashes, a plain
/// space for white space. As long as the text, so that a span of the one is a span of the other.
QString folded(QStringView text);

/// Values by phrases, which are compared folded. A lexicon fills one while it reads its table.
template<typename Value> class PhraseMap {
public:
    /// The phrase's value, a new one at first.
    Value &operator[](QStringView phrase)
    {
        m_longest = std::max(m_longest, phrase.size());
        return m_values[folded(phrase)];
    }

    /// Null when there is none. The phrase must be folded.
    [[nodiscard]] const Value *find(QStringView foldedPhrase) const
    {
        if (foldedPhrase.size() > m_longest)
            return nullptr;
        const auto found = m_values.constFind(foldedPhrase);
        return found == m_values.cend() ? nullptr : &*found;
    }

    /// UTF-16 units of the longest phrase.
    [[nodiscard]] qsizetype longest() const { return m_longest; }
    [[nodiscard]] qsizetype size() const { return m_values.size(); }
    void reserve(qsizetype size) { m_values.reserve(size); }

private:
    QHash<QString, Value> m_values;
    qsizetype m_longest = 0;
};

} // namespace Dateline
