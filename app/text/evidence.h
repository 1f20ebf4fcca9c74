// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace Dateline {
Q_NAMESPACE

/// Why the engine says something. A stage adds its rules in its own section; app/words has the sentence that
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
    KnownOrganization, ///< in the table of organizations
    KnownPlace,        ///< in the table of cities, states and regions
    PlaceContext,      ///< "in Novgrad", a dateline
    PersonContext,     ///< subject of speech, relative "who", an age
    NameModel,         ///< learned weights of the words and what stands around them
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

/// Who says something of the article.
enum class Origin {
    Found,   ///< the engine
    Changed, ///< the engine, and the reader put it right
    ByHand,  ///< the reader
};
Q_ENUM_NS(Origin)

/// Where a thing comes from, and how sure the engine is of it.
struct Evidence {
    Rule rule = Rule::None;
    double confidence = 0; ///< 0 to 1
    QString detail;        ///< the words of the article that decided, if any
    Origin origin = Origin::Found;

    /// The reader changed what was found.
    void putRight()
    {
        if (origin == Origin::Found)
            origin = Origin::Changed;
    }
    bool operator==(const Evidence &) const = default;
};

} // namespace Dateline
