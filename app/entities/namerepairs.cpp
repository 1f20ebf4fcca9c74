// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/namerepairs.h"

#include "entities/knownnames.h"
#include "entities/namebounds.h"
#include "entities/organizationnames.h"
#include "entities/titles.h"
#include "lexicon/countrylexicon.h"
#include "lexicon/lexicons.h"
#include "lexicon/namelexicon.h"
#include "lexicon/organizationlexicon.h"
#include "lexicon/placelexicon.h"
#include "text/oneof.h"

#include <QHash>
#include <QSet>

#include <array>

namespace Dateline {
namespace {

/// Whether the first word of a name is there for the sentence only: "Justifying Russia's ...", "After Norbau ...".
bool onlyBeginsSentence(const NameText &text, const Name &name)
{
    const Tag &tag = text.tag(name.first);
    if (name.end - name.first < 2 || !tag.sentenceStart || text.style(name.first) != NameText::Style::Sentence)
        return false;
    const bool word = tag.upos == Upos::Verb || tag.upos == Upos::Adp || tag.upos == Upos::Sconj || tag.upos == Upos::Adv;
    return word && text.uses(text.low(name.first)).capital == 0;
}

/// Also makes the country of what is nothing but a country's name and was taken for an organization, such as its team.
void dropFirstWords(const NameText &text, std::span<const Name> countries, std::vector<Name> &names)
{
    for (Name &name : names) {
        const bool dropped = onlyBeginsSentence(text, name);
        if (dropped)
            ++name.first;
        else if (name.kind != Entity::Kind::Organization)
            continue;
        if (const Name *country = nameFrom(countries, name.first); country && country->end == name.end)
            name = *country;
    }
}

/// A capital or region alone that was taken for somebody or something, as in "Lima signed", is the place, unless a longer
/// name of the article has the word; so is any place of several words.
void namePlaces(const NameText &text, std::vector<Name> &names)
{
    const PlaceLexicon &places = *text.lexicons().places;
    QSet<QStringView> inLonger; // the words of names of several that are no places
    for (const Name &name : names) {
        if (name.kind == Entity::Kind::Place)
            continue;
        for (qsizetype i = name.first; i < name.end && name.end - name.first > 1; ++i)
            inLonger.insert(text.low(i));
    }
    for (Name &name : names) {
        if (name.kind == Entity::Kind::Place || name.kind == Entity::Kind::Country)
            continue;
        const QStringView phrase = text.phrase(name.first, name.end);
        const auto *known = places.find(phrase);
        if (!known || known->adjective || inLonger.contains(phrase))
            continue;
        const PlaceLexicon::Kind kind = places.place(known->place).kind;
        if (kind != PlaceLexicon::Kind::Capital && kind != PlaceLexicon::Kind::Region && !phrase.contains(u' '))
            continue;
        name.kind = Entity::Kind::Place;
        name.why = {Rule::KnownPlace, KnownConfidence, text.phraseAsWritten(name.first, name.end).toString()};
    }
}

/// "Miss Novak" and "Justice Novak", taken for bodies or places: a form of address makes a person, and so does an office
/// before a family name.
void namePeople(const NameText &text, std::vector<Name> &names)
{
    const Lexicons &lexicons = text.lexicons();
    for (Name &name : names) {
        if ((name.kind != Entity::Kind::Organization && name.kind != Entity::Kind::Place) || name.end - name.first < 2)
            continue;
        const std::optional<TitleAt> title = titleFrom(text, name.first, name.end - 1);
        if (!title || !text.isCapital(name.first) || lexicons.places->find(text.phrase(name.first, name.end))
            || lexicons.organizations->find(text.phrase(name.first, name.end)))
            continue;
        // "Miss Cambodia" is a contest
        const QStringView rest = text.phrase(title->end, name.end);
        if (!text.isCapital(title->end) || lexicons.places->find(rest) || lexicons.countries->find(rest))
            continue;
        const QStringView last = text.low(name.end - 1);
        if (lexicons.organizations->findHead(last) || lexicons.places->findHead(last).after)
            continue;
        const bool office =
            (title->title->kinds & TitleLexicon::Office) && title->end == name.end - 1 && lexicons.names->find(last).family;
        const bool address = (title->title->kinds & TitleLexicon::Honorific) && (title->title->female || title->title->male);
        if (!office && !address)
            continue;
        name.kind = Entity::Kind::Person;
        name.why = {Rule::TitleBeforeName, KnownConfidence, text.phraseAsWritten(title->first, title->end).toString()};
    }
}

/// The word for a bank, firm or school that begins its name where the Romance languages are spoken.
bool isForeignHead(QStringView word)
{
    static constexpr QStringView heads[] = {u"banco",       u"banca",        u"banque",
                                            u"caixa",       u"grupo",        u"groupe",
                                            u"gruppo",      u"compagnie",    u"soci\u00E9t\u00E9",
                                            u"universidad", u"universidade", u"partido",
                                            u"partito"};
    return isOneOf(word, heads);
}

/// "The Bank of Japan" and "St. Mark's Hospital", taken for places or people, and "Shell", taken for a person.
void nameBodies(const NameText &text, std::vector<Name> &names)
{
    const OrganizationLexicon &organizations = *text.lexicons().organizations;
    for (Name &name : names) {
        if (name.kind != Entity::Kind::Place && name.kind != Entity::Kind::Person)
            continue;
        const auto *known = organizations.find(text.phrase(name.first, name.end));
        const bool firm = known && (known->kinds & OrganizationLexicon::Company) && name.kind == Entity::Kind::Person
            && !text.lexicons().names->find(text.low(name.first)).family;
        const bool last = name.end - name.first > 1 && name.kind == Entity::Kind::Place
            && (organizations.findHead(text.low(name.end - 1)) & OrganizationLexicon::Education);
        const bool first = (name.end - name.first > 2 && text.is(name.first + 1, u"of")
                            && (organizations.findHead(text.low(name.first))
                                & (OrganizationLexicon::Company | OrganizationLexicon::Education)))
            || (name.end - name.first > 1 && isForeignHead(text.low(name.first)));
        if (!firm && !first && !last)
            continue;
        name.kind = Entity::Kind::Organization;
        const qsizetype told = last && !firm ? name.end - 1 : name.first;
        name.why = {firm ? Rule::KnownOrganization : Rule::OrganizationHead, KnownConfidence,
                    text.phraseAsWritten(told, firm ? name.end : told + 1).toString()};
    }
}

/// "New Mexico" is no Mexico.
void lengthenCountries(const NameText &text, std::vector<Name> &names)
{
    const PlaceLexicon &places = *text.lexicons().places;
    qsizetype free = 0; // the first token that no name has yet
    for (Name &name : names) {
        const qsizetype before = name.first - 1;
        if (name.kind == Entity::Kind::Country && before >= std::max(free, text.sentenceBegin(name.first))
            && text.isCapital(before)) {
            const auto *known = places.find(text.phrase(before, name.end));
            if (known && !known->adjective) {
                name = {before,
                        name.end,
                        Entity::Kind::Place,
                        Mention::Form::Name,
                        {},
                        {Rule::KnownPlace, KnownConfidence, text.phraseAsWritten(before, name.end).toString()}};
            }
        }
        free = name.end;
    }
}

/// Whether what is said around a name is said of firms only: "Norbau's chief executive", "shares of Norbau", "Norbau fell 3
/// percent". What a given or family name tells to be somebody is left alone.
bool actsAsFirm(const NameText &text, const Name &name)
{
    static constexpr QStringView owned[] = {u"shares",   u"stock",   u"shareholders", u"earnings",
                                            u"revenues", u"revenue", u"subsidiary",   u"ceo"};
    static constexpr QStringView moves[] = {u"rise",  u"fall", u"lose", u"gain", u"drop",
                                            u"climb", u"slip", u"jump", u"shed", u"add"};
    if (name.kind == Entity::Kind::Country || name.kind == Entity::Kind::Organization)
        return false;
    for (qsizetype i = name.first; i < name.end; ++i) {
        const NameLexicon::Name person = text.lexicons().names->find(text.low(i));
        if (person.family || person.given != NameLexicon::Given::No || text.lexicons().places->find(text.low(i)))
            return false;
    }
    const qsizetype limit = text.sentenceEnd(name.first);
    const qsizetype next = name.end;
    if (next + 1 < limit && text.tag(next).xpos == Xpos::POS
        && (isOneOf(text.low(next + 1), owned)
            || (next + 2 < limit && text.is(next + 1, u"chief") && text.is(next + 2, u"executive"))))
        return true;
    if (next + 2 < limit && text.tag(next).upos == Upos::Verb && isOneOf(text.tag(next).lemma, moves)
        && text.tag(next + 1).xpos == Xpos::CD && (text.is(next + 2, u"percent") || text.is(next + 2, u"%")))
        return true;
    const qsizetype before = name.first - 2;
    return before >= text.sentenceBegin(name.first) && text.is(before, u"shares")
        && (text.is(before + 1, u"of") || text.is(before + 1, u"in"));
}

/// The end of the part of a name that stands for a firm without "Inc." and the like, where the article says that it is
/// one: by such an ending, or by "the shipbuilder" before it. Else the name's begin.
qsizetype firmEnd(const NameText &text, const Name &name)
{
    const qsizetype end = endWithoutLegalForm(text, name);
    if (name.kind == Entity::Kind::Organization && end < name.end)
        return end;
    if (actsAsFirm(text, name))
        return name.end;
    const qsizetype before = name.first - 1;
    const bool told = name.kind != Entity::Kind::Country && name.first > text.sentenceBegin(name.first)
        && !text.isCapital(before) && text.tag(before).upos == Upos::Noun && isFirmNoun(text.low(before));
    return told ? name.end : name.first;
}

/// What the article once tells as a firm, "Norbau Power Corp." or "the shipbuilder Norbau Marine", is a firm by its short
/// names too: "Norbau".
void nameFirms(const NameText &text, std::vector<Name> &names)
{
    QHash<QStringView, qsizetype> firms; // their short names, folded, and where the article tells it
    for (const Name &name : names) {
        const qsizetype end = firmEnd(text, name);
        if (end == name.first)
            continue;
        firms.insert(text.phrase(name.first, end), name.first);
        const QStringView word = text.low(name.first);
        if (!text.lexicons().places->find(word) && !isLegalForm(word))
            firms.insert(word, name.first);
    }
    for (Name &name : names) {
        const auto firm = firms.constFind(text.phrase(name.first, name.end));
        if (firm == firms.cend() || name.kind == Entity::Kind::Country || name.kind == Entity::Kind::Organization)
            continue;
        name.kind = Entity::Kind::Organization;
        name.why = {Rule::SameName, KnownConfidence, text.phraseAsWritten(*firm, *firm + 1).toString()};
    }
}

/// What an article names by the same words again and again is of one kind: the one that most of the names have.
void agreeOnKinds(const NameText &text, std::vector<Name> &names)
{
    constexpr size_t kinds = 4;
    QHash<QStringView, std::array<int, kinds>> counts;
    for (const Name &name : names) {
        if (name.kind != Entity::Kind::Country)
            ++counts[text.phrase(name.first, name.end)][size_t(name.kind)];
    }
    for (Name &name : names) {
        if (name.kind == Entity::Kind::Country)
            continue;
        const std::array<int, kinds> &count = counts[text.phrase(name.first, name.end)];
        const auto most = std::ranges::max_element(count);
        // as many of the one as of the other may well be two: "George Washington lives in Washington"
        if (*most < 2 * count[size_t(name.kind)] || *most == count[size_t(name.kind)])
            continue;
        name.kind = Entity::Kind(most - count.begin());
        name.why = {Rule::SameName, KnownConfidence, text.phraseAsWritten(name.first, name.end).toString()};
    }
}

/// "Hurricane Rita", "Tropical Storm Oskar".
bool isStorm(const NameText &text, const Name &name)
{
    static constexpr QStringView storms[] = {u"hurricane", u"typhoon", u"cyclone", u"storm", u"superstorm"};
    const auto isOne = [&](qsizetype token) { return text.isCapital(token) && isOneOf(text.low(token), storms); };
    return name.kind == Entity::Kind::Person
        && (isOne(name.first) || (name.first > text.sentenceBegin(name.first) && isOne(name.first - 1)));
}

/// Whether a word alone is no name: one that the lists say names nobody ("Muslims"), or one that has its capital from the
/// sentence only: "Tankers left", "Young voters".
bool isNoName(const NameText &text, const Name &name)
{
    if (name.end - name.first != 1 || name.kind == Entity::Kind::Country || name.kind == Entity::Kind::Place)
        return false;
    const QStringView word = text.low(name.first);
    const NameLexicon &lexicon = *text.lexicons().names;
    const NameLexicon::Name known = lexicon.find(word);
    // a short word of capitals alone may be a party's: "AD", "PDT"
    const NameLexicon::Other *other = lexicon.findOther(word);
    if (other && other->whole && other->written == text.word(name.first) && !known.family
        && !(text.isAllCapitals(name.first) && word.size() < 4))
        return true;
    const Tag &tag = text.tag(name.first);
    if (!tag.sentenceStart || text.style(name.first) != NameText::Style::Sentence)
        return false;
    const bool person = name.kind == Entity::Kind::Person;
    const bool describes = person && tag.upos == Upos::Adj && name.end < text.sentenceEnd(name.first)
        && !text.isCapital(name.end) && text.tag(name.end).upos == Upos::Noun;
    const bool common = tag.upos == Upos::Noun && !known.family && known.given == NameLexicon::Given::No
        && (person || text.uses(word).capital == 0);
    return describes || common;
}

} // namespace

void repairNames(const NameText &text, std::span<const Name> countries, std::vector<Name> &names)
{
    namePeople(text, names);
    repairBounds(text, countries, names);
    dropFirstWords(text, countries, names);
    namePlaces(text, names);
    lengthenCountries(text, names);
    nameBodies(text, names);
    nameFirms(text, names);
    std::erase_if(names, [&text](const Name &name) { return isStorm(text, name) || isNoName(text, name); });
    addKnown(text, countries, names);
    agreeOnKinds(text, names);
}

} // namespace Dateline
