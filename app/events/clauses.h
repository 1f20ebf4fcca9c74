// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/verbgroup.h"
#include "events/event.h"
#include "events/eventtext.h"

namespace Dateline {

class EventLexicon;

/// A verb group with its subject and what follows it.
struct Clause {
    enum class Link {
        Main,       ///< or told on the same level: "and left"
        Complement, ///< what is said or thought: "said that ..."
        Adverbial,  ///< "after he left"
        Condition,  ///< "if he left"
        Relative,   ///< "who left"
        Infinitive, ///< "to leave"
        Participle, ///< "leaving", "left behind"
    };
    VerbGroup verb;
    Link link = Link::Main;
    qsizetype parent = -1;     ///< the clause that it hangs on, an index into the sentence's clauses; -1 for none
    qsizetype shared = -1;     ///< the clause whose subject and auxiliaries it shares: "and left"; -1 for none
    qsizetype introducer = -1; ///< the word that links it: "after", "that", "if", the preposition; -1 for none
    TokenRange subject;        ///< empty when none was found
    qsizetype end = 0;         ///< the first token that is not of its own words any more
    qsizetype date = -1;       ///< the date that belongs to it, an index into EventText::dates; -1 for none
    VerbGroup::Tense told = VerbGroup::Tense::Past; ///< the tense that tells its time: its own, or that of a clause above
    Event::Status status = Event::Status::Fact;     ///< whether and how what it tells has happened

    bool operator==(const Clause &) const = default;
};

/// Gives clauses whose subject is a pronoun that no entity is known for ("it", "they") the subject it most likely means: of
/// a clause before it in the sentence, else of the main clause of the sentence before. \a clauses has the sentences so
/// far.
void resolveSubjects(const EventText &text, std::span<std::vector<Clause>> clauses);

/// Sets the tense told and the status of a clause; those before it have theirs.
void setStatus(const EventText &text, std::span<Clause> clauses, qsizetype index, const EventLexicon &lexicon);

/// Gives each date of a sentence to the clause that it dates.
void assignDates(const EventText &text, const Sentence &sentence, std::span<Clause> clauses, const EventLexicon &lexicon);

/// The clauses of a sentence, one a verb group, in text order.
std::vector<Clause> findClauses(const EventText &text, const Sentence &sentence, const EventLexicon &lexicon);

} // namespace Dateline
