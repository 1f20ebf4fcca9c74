// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "events/clauses.h"

namespace Dateline {

/// A word that tells an event, with the clause that it stands in.
struct EventCandidate {
    qsizetype token = 0; ///< the verb, or the noun's head
    bool noun = false;
    qsizetype sentence = 0;
    qsizetype clause = -1; ///< an index into the sentence's clauses: of the verb, or around the noun; -1 for none
    TokenRange phrase;     ///< a noun's phrase with what belongs to it; empty where the clause tells the event
    VerbGroup::Tense tense = VerbGroup::Tense::Past; ///< that of a finite verb, or of the one that decides for it
    bool says = false;                               ///< it tells a saying
    bool lesser = false;                             ///< background rather than news: Event::lesser
    Event::Status status = Event::Status::Fact;
};

/// The clauses of all sentences, sentence by sentence.
using Clauses = std::vector<std::vector<Clause>>;

/// The date in the words of a noun: "the 2019 vote", "Monday's vote", "the vote on Monday"; an index into EventText::dates,
/// -1 for none.
qsizetype dateOfNoun(const EventText &text, TokenRange phrase, const Sentence &sentence);

/// The words of an article that tell an event, in text order.
std::vector<EventCandidate> findCandidates(const EventText &text, const Clauses &clauses, const EventLexicon &lexicon);

} // namespace Dateline
