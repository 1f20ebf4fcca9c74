// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/phrasemap.h"
#include "text/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Dateline {

/// The words and signs of which sums of money are made: currencies, numbers in words, scales and what stands around them.
class CurrencyLexicon {
public:
    struct Currency {
        QString code;          ///< ISO 4217
        QStringList countries; ///< ISO 3166-1 alpha-2
    };
    /// What a form may mean; the numbers are for currency().
    struct Meanings {
        std::optional<qsizetype> own;     ///< unless the adjective of another country stands before it
        std::vector<qsizetype> shared;    ///< where one of their countries stands beside it
        std::optional<qsizetype> assumed; ///< of shared, where no country decides
        QStringList before;               ///< as it is spelled before a number; none when it never stands there
        bool after = false;               ///< stands after a number
        bool part = false;                ///< a hundredth: "pence"
        bool common = false;              ///< means other things too: "won"
    };
    struct Word {
        enum class Kind { Number, Article, Scale, Joined, Hedge, Unit, Period, Periodic, Each };
        Kind kind = Kind::Number;
        double value = 0; ///< of a number, an article and a scale
    };

    static Result<CurrencyLexicon> read(const QString &path = QStringLiteral(":/lexicon/currencies.tsv"),
                                        const QString &wordsPath = QStringLiteral(":/lexicon/amountwords.tsv"));

    /// What a folded phrase may mean; null when it is no currency.
    [[nodiscard]] const Meanings *find(QStringView phrase) const { return m_forms.find(phrase); }
    /// The number, scale, hedge or unit that a folded phrase is; null when it is none.
    [[nodiscard]] const Word *findWord(QStringView phrase) const { return m_words.find(phrase); }
    [[nodiscard]] const Currency &currency(qsizetype index) const { return m_currencies[index]; }
    [[nodiscard]] qsizetype size() const { return std::ssize(m_currencies); }

private:
    std::vector<Currency> m_currencies;
    PhraseMap<Meanings> m_forms;
    PhraseMap<Word> m_words;
};

} // namespace Dateline
