// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Dateline {

namespace {

/// What a rule says with the deciding words at %1, and without them where the stage gave none.
struct RuleWords {
    const char *with = nullptr;
    const char *without = nullptr;
};

// No default: a rule without words does not compile.
RuleWords wordsOf(Rule rule)
{
    switch (rule) {
    case Rule::None:
        return {};
    case Rule::CountryName:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 is a country's name"), QT_TRANSLATE_NOOP("Evidence", "a country's name")};
    case Rule::CountryAdjective:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 is a country's adjective or people"),
                QT_TRANSLATE_NOOP("Evidence", "a country's adjective or people")};
    case Rule::TitleBeforeName:
        return {QT_TRANSLATE_NOOP("Evidence", "follows the title %1"), QT_TRANSLATE_NOOP("Evidence", "follows a title")};
    case Rule::FirstName:
        return {QT_TRANSLATE_NOOP("Evidence", "begins with the first name %1"),
                QT_TRANSLATE_NOOP("Evidence", "begins with a first name")};
    case Rule::OrganizationHead:
        return {QT_TRANSLATE_NOOP("Evidence", "has %1 in its name, as organizations do"),
                QT_TRANSLATE_NOOP("Evidence", "named as organizations are")};
    case Rule::OrganizationAcronym:
        return {QT_TRANSLATE_NOOP("Evidence", "the acronym of an organization: %1"),
                QT_TRANSLATE_NOOP("Evidence", "the acronym of an organization")};
    case Rule::KnownOrganization:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 is in the table of organizations"),
                QT_TRANSLATE_NOOP("Evidence", "in the table of organizations")};
    case Rule::KnownPlace:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 is in the table of places"),
                QT_TRANSLATE_NOOP("Evidence", "in the table of places")};
    case Rule::PlaceContext:
        return {QT_TRANSLATE_NOOP("Evidence", "told as a place: %1"), QT_TRANSLATE_NOOP("Evidence", "told as a place")};
    case Rule::PersonContext:
        return {QT_TRANSLATE_NOOP("Evidence", "told as a person: %1"), QT_TRANSLATE_NOOP("Evidence", "told as a person")};
    case Rule::NameModel:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 looks like a name, by its letters and the words around it"),
                QT_TRANSLATE_NOOP("Evidence", "looks like a name, by its letters and the words around it")};
    case Rule::LastName:
        return {QT_TRANSLATE_NOOP("Evidence", "the last name of %1"),
                QT_TRANSLATE_NOOP("Evidence", "the last name of someone named before")};
    case Rule::Acronym:
        return {QT_TRANSLATE_NOOP("Evidence", "short for %1"),
                QT_TRANSLATE_NOOP("Evidence", "short for something named before")};
    case Rule::SameName:
        return {QT_TRANSLATE_NOOP("Evidence", "the same name as %1"),
                QT_TRANSLATE_NOOP("Evidence", "a name that the article gives more than once")};
    case Rule::Nominal:
        return {QT_TRANSLATE_NOOP("Evidence", "described as %1"),
                QT_TRANSLATE_NOOP("Evidence", "described in words that fit")};
    case Rule::Pronoun:
        return {QT_TRANSLATE_NOOP("Evidence", "the pronoun %1, the nearest that fits"),
                QT_TRANSLATE_NOOP("Evidence", "a pronoun, the nearest that fits")};
    case Rule::QuotationMarks:
        return {QT_TRANSLATE_NOOP("Evidence", "stands between the marks %1"),
                QT_TRANSLATE_NOOP("Evidence", "stands between quotation marks")};
    case Rule::CueBesideMarks:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 stands beside the quotation marks"),
                QT_TRANSLATE_NOOP("Evidence", "a word of saying stands beside the quotation marks")};
    case Rule::CueWithClause:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 reports what was said"),
                QT_TRANSLATE_NOOP("Evidence", "a word of saying reports it")};
    case Rule::AccordingTo:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 names the source"),
                QT_TRANSLATE_NOOP("Evidence", "the sentence names its source")};
    case Rule::Continuation:
        return {QT_TRANSLATE_NOOP("Evidence", "goes on with the words of %1"),
                QT_TRANSLATE_NOOP("Evidence", "goes on with the quote before")};
    case Rule::SpeakerName:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 is named as the speaker"),
                QT_TRANSLATE_NOOP("Evidence", "the speaker is named")};
    case Rule::SpeakerPronoun:
        return {QT_TRANSLATE_NOOP("Evidence", "the pronoun %1, the nearest who fits"),
                QT_TRANSLATE_NOOP("Evidence", "a pronoun, the nearest who fits")};
    case Rule::SpeakerNominal:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 describes the speaker"),
                QT_TRANSLATE_NOOP("Evidence", "the speaker is described")};
    case Rule::SpeakerBefore:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 spoke in the paragraph before"),
                QT_TRANSLATE_NOOP("Evidence", "the speaker of the paragraph before")};
    case Rule::CalendarDate:
        return {QT_TRANSLATE_NOOP("Evidence", "the article gives the date: %1"),
                QT_TRANSLATE_NOOP("Evidence", "the article gives the date")};
    case Rule::RelativeToPublished:
        return {QT_TRANSLATE_NOOP("Evidence", "%1, counted from the publication date"),
                QT_TRANSLATE_NOOP("Evidence", "counted from the publication date")};
    case Rule::RelativeToText:
        return {QT_TRANSLATE_NOOP("Evidence", "%1, counted from a date in the text"),
                QT_TRANSLATE_NOOP("Evidence", "counted from a date in the text")};
    case Rule::Weekday:
        return {QT_TRANSLATE_NOOP("Evidence", "%1, the one nearest to the publication date"),
                QT_TRANSLATE_NOOP("Evidence", "a weekday, the one nearest to the publication date")};
    case Rule::Vague:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 gives no more than a rough time"),
                QT_TRANSLATE_NOOP("Evidence", "the words give no more than a rough time")};
    case Rule::DateInClause:
        return {QT_TRANSLATE_NOOP("Evidence", "dated by %1 beside it"),
                QT_TRANSLATE_NOOP("Evidence", "dated by the words beside it")};
    case Rule::DateInSentence:
        return {QT_TRANSLATE_NOOP("Evidence", "dated by %1 in the same sentence"),
                QT_TRANSLATE_NOOP("Evidence", "dated by words in the same sentence")};
    case Rule::Tense:
        return {QT_TRANSLATE_NOOP("Evidence", "ordered by the tense of %1"),
                QT_TRANSLATE_NOOP("Evidence", "ordered by its tense")};
    case Rule::Narrative:
        return {QT_TRANSLATE_NOOP("Evidence", "told after %1"),
                QT_TRANSLATE_NOOP("Evidence", "told after what comes before")};
    case Rule::DealNoun:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 names a deal"), QT_TRANSLATE_NOOP("Evidence", "a noun names the deal")};
    case Rule::DealVerb:
        return {QT_TRANSLATE_NOOP("Evidence", "%1 tells of a deal"),
                QT_TRANSLATE_NOOP("Evidence", "a verb tells of the deal")};
    case Rule::MoneyNear:
        return {QT_TRANSLATE_NOOP("Evidence", "a sum of money stands beside it: %1"),
                QT_TRANSLATE_NOOP("Evidence", "a sum of money stands beside it")};
    }
    return {};
}

} // namespace

namespace {

/// Why the engine found it.
QString ruleWords(const Evidence &evidence)
{
    const RuleWords rule = wordsOf(evidence.rule);
    if (!rule.with)
        return {};
    const QString detail = evidence.detail.simplified();
    if (detail.isEmpty())
        return QCoreApplication::translate("Evidence", rule.without);
    return QCoreApplication::translate("Evidence", rule.with).arg(QLocale().quoteString(detail));
}

} // namespace

QString words(const Evidence &evidence)
{
    QString found = ruleWords(evidence);
    switch (evidence.origin) {
    case Origin::Found:
        return found;
    case Origin::Changed:
        return found.isEmpty() ? QCoreApplication::translate("Evidence", "put right by you")
                               //: %1 is the reason why the program found it, a clause
                               : QCoreApplication::translate("Evidence", "put right by you; found because: %1").arg(found);
    case Origin::ByHand:
        return QCoreApplication::translate("Evidence", "marked by you");
    }
    return found;
}

QString confidenceWords(const Evidence &evidence)
{
    if (evidence.rule == Rule::None || evidence.origin != Origin::Found)
        return {};
    //: how sure the program is
    return QCoreApplication::translate("Evidence", "%1%").arg(qRound(100 * std::clamp(evidence.confidence, 0.0, 1.0)));
}

} // namespace Dateline
