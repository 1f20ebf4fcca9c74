// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace Dateline {
Q_NAMESPACE

/// Why the engine says something. A stage adds its rules in its own section; ui/models/words.cpp has the sentence that
/// a reader sees for each, and the analysis format its name.
enum class Rule {
    None,
    // entities: names
    CountryName,      ///< a name or alias in the country table
    CountryAdjective, ///< an adjective or people noun of a country
    TitleBeforeName,  ///< "President Novak"
    FirstName,        ///< begins with a known first name
    OrganizationHead, ///< ends in a word such as Bank, Ministry, Party
    OrganizationAcronym,
    KnownPlace,    ///< in the table of cities, states and regions
    PlaceContext,  ///< "in Novgrad", a dateline
    PersonContext, ///< subject of speech, relative "who", an age
    // entities: mentions of something named before
    LastName,
    Acronym,
    SameName,
    Nominal, ///< "the Turkish president"
    Pronoun,
    // quotes
    QuotationMarks,
    CueBesideMarks,
    CueWithClause, ///< "said that ..."
    AccordingTo,
    Continuation, ///< goes on with the speaker of the quote before
    SpeakerName,
    SpeakerPronoun,
    SpeakerNominal,
    SpeakerBefore, ///< the speaker of the paragraph before
    // dates
    CalendarDate,
    RelativeToPublished,
    RelativeToText,
    Weekday,
    Vague,
    // events
    DateInClause,
    DateInSentence,
    Tense,
    Narrative, ///< after what was told before
    // deals
    DealNoun,
    DealVerb,
    MoneyNear,
};
Q_ENUM_NS(Rule)

/// Where a found thing comes from, and how sure the engine is of it.
struct Evidence {
    Rule rule = Rule::None;
    double confidence = 0; ///< 0 to 1
    QString detail;        ///< the words of the article that decided, if any

    bool operator==(const Evidence &) const = default;
};

} // namespace Dateline
