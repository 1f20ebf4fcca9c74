// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/phrasemap.h"
#include "text/result.h"

namespace Dateline {

/// Given and family names of people, and words with a capital that are no names of any kind.
class NameLexicon {
public:
    enum class Given : quint8 { No, Female, Male, Either };
    struct Name {
        Given given = Given::No;
        bool family = false;
    };

    static Result<NameLexicon> read(const QString &names = QStringLiteral(":/lexicon/names.tsv"),
                                    const QString &others = QStringLiteral(":/lexicon/not_names.tsv"));

    /// Of a folded word; neither given nor family when the table lacks it.
    [[nodiscard]] Name find(QStringView word) const
    {
        const Name *name = m_names.find(word);
        return name ? *name : Name();
    }
    /// How a word or phrase with a capital is no name.
    struct Other {
        bool calendar = false; ///< "Friday", "May"
        bool whole = false;    ///< names no one by itself: "Brexit", "Muslims", "Arabic", "Friday"
        bool head = false;     ///< ends the names of other things: "Act", "War", "Prize"
        QString written;
    };
    /// Of a folded phrase; null when there is none.
    [[nodiscard]] const Other *findOther(QStringView phrase) const { return m_others.find(phrase); }
    [[nodiscard]] qsizetype longestOther() const { return m_others.longest(); }
    [[nodiscard]] qsizetype size() const { return m_names.size(); }

private:
    PhraseMap<Name> m_names;
    PhraseMap<Other> m_others;
};

} // namespace Dateline
