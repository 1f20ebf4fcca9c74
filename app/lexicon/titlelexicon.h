// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/phrasemap.h"
#include "text/result.h"

namespace Dateline {

/// Titles, offices and roles that stand beside a person: "Mr.", "president", "spokeswoman", "wife".
class TitleLexicon {
public:
    enum Kind : quint32 {
        Honorific = 1 << 0, ///< tells nothing but that a person follows
        Modifier = 1 << 1,  ///< "former", "acting", "-elect": part of a role, none by itself
        Kin = 1 << 2,
        Office = 1 << 3, ///< of a state, a party, a firm, a court, an army, a church
        Work = 1 << 4    ///< what someone does or is: journalist, striker, witness
    };
    struct Title {
        quint32 kinds = 0;   ///< of Kind
        QString written;     ///< "Gen.", "president"
        bool female = false; ///< by the word alone
        bool male = false;
    };

    static Result<TitleLexicon> read(const QString &path = QStringLiteral(":/lexicon/titles.tsv"));

    /// Of a folded phrase; null when there is none.
    [[nodiscard]] const Title *find(QStringView phrase) const { return m_titles.find(phrase); }
    [[nodiscard]] qsizetype longest() const { return m_titles.longest(); }
    [[nodiscard]] qsizetype size() const { return m_titles.size(); }

private:
    PhraseMap<Title> m_titles;
};

} // namespace Dateline
