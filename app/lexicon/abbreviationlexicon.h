// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QFlags>
#include <QStringView>

#include <vector>

namespace Dateline {

/// Words that end in a full stop which need not end the sentence ("Sen.", "Sept.", "U.S."), each with what it stands for.
class AbbreviationLexicon {
public:
    enum Kind : quint16 {
        Title = 1,        ///< before a name: "Sen."
        Initial = 2,      ///< of a name: "J."
        AfterName = 4,    ///< "Jr.", "Ph.D."
        Company = 8,      ///< "Inc.", "Corp."
        CountryBody = 16, ///< "U.S.", "U.N."
        State = 32,       ///< "Calif.", "D-N.Y."
        Place = 64,       ///< "Mt.", "Blvd."
        Month = 128,
        Day = 256,
        Time = 512, ///< "p.m.", "B.C."
        Unit = 1024,
        Text = 2048, ///< "etc.", "No.", "vs."
    };
    Q_DECLARE_FLAGS(Kinds, Kind)

    /// Reads the rows of \a path; the error names file and line.
    static Result<AbbreviationLexicon> read(const QString &path = QStringLiteral(":/lexicon/abbreviations.tsv"));

    /// What \a word, its full stop included, may stand for; nothing when it is not in the list. Case counts.
    [[nodiscard]] Kinds find(QStringView word) const;

private:
    struct Row {
        QString word;
        Kinds kinds;
    };
    std::vector<Row> m_rows; ///< sorted by word
};

Q_DECLARE_OPERATORS_FOR_FLAGS(AbbreviationLexicon::Kinds)

} // namespace Dateline
