// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/entity.h"
#include "text/anchor.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace Dateline {

using CorrectionId = qint64;

/// One thing that the reader put right. Things are named by words of the article, never by an index: a new analysis has
/// other indices.
struct Correction {
    Q_GADGET
public:
    /// The library writes these names: never change one.
    enum class Act {
        Kind,       ///< the words name something of this kind; also words in which nothing was found
        NoName,     ///< no name at all
        SameAs,     ///< means what the words at other mean
        NotSameAs,  ///< means something else than what it was put together with
        Name,       ///< is called value
        Country,    ///< belongs to the country with the code value
        Speaker,    ///< of the quote: what the words at other mean
        NoSpeaker,  ///< nobody known speaks the quote
        Quote,      ///< the words are a quote, of what the words at other mean if there are any
        NoQuote,    ///< no quote at all
        SplitQuote, ///< the quote ends here and another begins
        JoinQuotes, ///< the quote and the one at other are one
    };
    Q_ENUM(Act)

    enum class Scope {
        Here,    ///< this mention, this quote
        Article, ///< all that means the same in this article
        Always,  ///< wherever the words stand, in any article: a row of the reader's lexicon
    };
    Q_ENUM(Scope)

    CorrectionId id = 0; ///< 0 until the library has it; a later correction has a greater one
    Act act = Act::Kind;
    Scope scope = Scope::Here;
    Anchor place;                ///< of Scope::Always only the words count
    std::optional<Anchor> other; ///< words that mean the other thing, where the act has one
    Entity::Kind kind = Entity::Kind::Person;
    QString value;  ///< a name or a code as the act says; with other the name of what is meant there
    QDateTime made; ///< UTC

    bool operator==(const Correction &) const = default;
};

/// Where the anchor's words stand now: at their position, else at the one place where they stand between the same words;
/// nothing where that is not clear.
std::optional<Span> findPlace(const Anchor &anchor, QStringView text);

} // namespace Dateline
