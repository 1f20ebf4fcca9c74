// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/phrasemap.h"
#include "text/result.h"

#include <array>
#include <optional>

namespace Dateline {

/// A word or phrase that has to do with deals; by lemma, in lower case.
struct DealWord {
    enum class Class { Noun, Verb, Support, Fate, Cue, Governor, Goods, Part, Outsider, OtherSum, Price, Not };
    enum class Kind { None, Any, Agreement, Acquisition, Supply, Finance, Truce };
    enum class Status { None, Signed, Agreed, Proposed, Talks, Stalled, Rejected, Ended };
    enum Bind : quint16 {
        Subject = 1,
        Object = 2,
        Owner = 4, ///< a possessive or a name before the noun
        Between = 8,
        With = 16,
        By = 32,
        Of = 64,
        From = 128,
        To = 256,
        For = 512,
        In = 1024,
        Into = 2048,
        Among = 4096,
    };
    enum Mark : quint16 {
        Back = 1, ///< alone it means a deal that was told before
        Weak = 2, ///< names a deal only with a side beside it
        Held = 4, ///< only with a verb that makes it a deal: a stake that is bought
        Money = 8,
        Bid = 16,
        Talks = 32,
        Agree = 64,
        Person = 128,
        Order = 256,  ///< goods made to order; of a letter, that it only says what is meant
        Things = 512, ///< what it is of changes hands
        Aid = 1024,
        Goods = 2048,
    };
    Kind kind = Kind::None;
    Status status = Status::None;
    quint16 binds = 0; ///< Bind flags: what names its sides
    quint16 marks = 0; ///< Mark flags

    [[nodiscard]] bool has(Bind bind) const { return binds & bind; }
    [[nodiscard]] bool is(Mark mark) const { return marks & mark; }
};

/// The words that tell of deals: resources/lexicon/deals.tsv says what each class is.
class DealLexicon {
public:
    static Result<DealLexicon> read(const QString &path = QStringLiteral(":/lexicon/deals.tsv"));

    /// Null when the phrase, in lower case, is none of that class.
    [[nodiscard]] const DealWord *find(QStringView phrase, DealWord::Class wordClass) const
    {
        return m_words[size_t(wordClass)].find(phrase);
    }
    /// The flag that a preposition, in lower case, stands for; 0 for those that never bind a side.
    [[nodiscard]] static quint16 bindOf(QStringView preposition);
    [[nodiscard]] qsizetype size() const;

private:
    std::array<PhraseMap<DealWord>, 12> m_words; ///< one a class
};

} // namespace Dateline
