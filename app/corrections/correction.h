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
        Date,       ///< the words name the days in value
        NoDate,     ///< no date at all
        Event,      ///< the words tell an event, in value if that is there
        NoEvent,    ///< no event to be shown
        EventDate,  ///< the event was on the days in value; undated where that is empty
        Deal,       ///< the words tell a deal of the kind value
        NoDeal,     ///< no deal at all
        DealKind,   ///< the deal is of the kind value
        DealStatus, ///< the deal stands as value says
        DealParty,  ///< what the words at other mean is a side of the deal
        NoParty,    ///< what the words at other mean is none
        DealAmount, ///< the deal is about the sum in value; about none where that is empty
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
    /// A name or a code as the act says; with other the name of what is meant there. Days are a TIMEX3 value or two with a
    /// slash between them, kinds and statuses of deals the names of Deal's values, a sum words as readTypedAmount() takes.
    QString value;
    QDateTime made; ///< UTC

    bool operator==(const Correction &) const = default;
};

/// Where the anchor's words stand now: at their position, else at the one place where they stand between the same words;
/// nothing where that is not clear.
std::optional<Span> findPlace(const Anchor &anchor, QStringView text);

} // namespace Dateline
