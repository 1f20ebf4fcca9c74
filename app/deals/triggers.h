// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deals/amount.h"
#include "deals/sides.h"
#include "lexicon/deallexicon.h"

namespace Dateline {

/// A noun or verb that tells of a deal, with what the words around it say.
struct DealTrigger {
    qsizetype first = 0; ///< its tokens
    qsizetype end = 0;
    qsizetype chunk = 0;
    qsizetype lastChunk = 0;        ///< of "letter of intent" that of "intent"
    const DealWord *word = nullptr; ///< its row; null for a name such as "the Oslo Accord"
    bool verb = false;
    DealWord::Kind kind = DealWord::Kind::Any;
    DealWord::Status status = DealWord::Status::None; ///< None when nothing but the word itself tells
    std::vector<EntityId> sides{};                    ///< those named, in the order in which they were found
    EntityId target = -1;                             ///< of the sides, what is bought
    int unnamed = 0;                                  ///< sides that are described but not named
    bool own = false;                                 ///< a side stands in its own phrase, not only in that of its verb
    bool money = false;                               ///< a sum stands beside it
    bool back = false;                                ///< may mean a deal that was told before
    qsizetype joins = -1;                             ///< the trigger of the same clause that tells the same deal

    void addSide(Side side)
    {
        if (side.kind == Side::Kind::Unnamed)
            ++unnamed;
        if (side.isNamed() && std::ranges::find(sides, side.entity) == sides.end())
            sides.push_back(side.entity);
    }
};

/// What the rules on triggers read.
struct DealText {
    const Clauses &clauses;
    const Sides &sides;
    const DealLexicon &words;
    std::span<const Amount> amounts;

    /// Whether a sum of money begins in the chunk.
    [[nodiscard]] const Amount *amountIn(qsizetype chunk) const;
};

/// The nouns and verbs that tell of deals, in text order, without those that only look like it.
std::vector<DealTrigger> findDealTriggers(const DealText &text);

/// The verb's phrase in the class: "take over", "buy"; null when it is not in it. \a end becomes the token after it.
const DealWord *findVerb(const DealText &text, qsizetype verb, DealWord::Class wordClass, qsizetype *end = nullptr);

/// What the verb's tense, and the verb or noun over it, say of a deal that it does.
DealWord::Status statusOfVerb(const DealText &text, qsizetype verb, DealWord::Status done);
/// What the words before a noun and the verbs around it say of the deal that it names; fills in the sides of those verbs.
void readNoun(const DealText &text, DealTrigger &trigger);
/// Fills in the sides of a verb's trigger; false when they are not such as make it a deal.
bool readVerb(const DealText &text, DealTrigger &trigger);

} // namespace Dateline
