// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/knownnames.h"

#include "entities/organizationnames.h"
#include "lexicon/lexicons.h"
#include "lexicon/namelexicon.h"
#include "lexicon/organizationlexicon.h"
#include "lexicon/placelexicon.h"

#include <QHash>

namespace Dateline {
namespace {

/// The firm, the body of state or with an acronym, the capital city or the place of several words from \a first on, all of
/// it in capitals and before \a limit, that the word lists know. Others that they know, provinces above all, stand in names
/// of other things too often.
std::optional<Name> knownName(const NameText &text, qsizetype first, qsizetype limit)
{
    const OrganizationLexicon &organizations = *text.lexicons().organizations;
    const PlaceLexicon &places = *text.lexicons().places;
    const bool acronym = text.isAllCapitals(first) && text.word(first).size() > 2;
    const bool proper = text.tag(first).upos == Upos::Propn;
    const bool small = text.maySmallNameBegin(first);
    if (!small && (!text.isCapital(first) || text.style(first) != NameText::Style::Sentence))
        return {};
    Name name;
    name.first = first;
    name.why = {Rule::KnownOrganization, KnownConfidence, {}};
    // "Senate candidates" is said of the office more than of the body, and "Senate of Norland" is a longer name
    const auto goesOn = [&](qsizetype end) {
        return end < limit && (text.tag(end).upos == Upos::Noun || text.is(end, u"of"));
    };
    const auto longest = [&](qsizetype size, auto find) {
        const auto end = text.longestPhrase(first, limit, size, [&](qsizetype from, qsizetype to) {
            return (small || text.isCapital(to - 1)) && find(text.phrase(from, to), to);
        });
        // A part of a longer run of capitals is a part of another name.
        if (!end || (*end < limit && text.isCapital(*end)))
            return false;
        name.end = *end;
        name.why.detail = text.phraseAsWritten(first, *end).toString();
        return true;
    };
    if (longest(organizations.longest(), [&](QStringView phrase, qsizetype to) {
            const auto *known = organizations.find(phrase);
            return known
                && (acronym || (proper && (known->kinds & OrganizationLexicon::Company))
                    || (proper && (known->kinds & OrganizationLexicon::Government) && !goesOn(to)));
        })) {
        name.kind = Entity::Kind::Organization;
        return name;
    }
    // a town has often lent somebody its name, and the first word of a sentence may be anything
    const NameLexicon::Name person = text.lexicons().names->find(text.low(first));
    const bool town = proper && !person.family && person.given == NameLexicon::Given::No && text.followsPlaceWord(first);
    if (longest(places.longest(), [&](QStringView phrase, qsizetype) {
            const auto *known = places.find(phrase);
            return known && !known->adjective
                && (small || town || (proper && places.place(known->place).kind == PlaceLexicon::Kind::Capital)
                    || phrase.contains(u' '));
        })) {
        name.kind = Entity::Kind::Place;
        name.why.rule = Rule::KnownPlace;
        return name;
    }
    return {};
}

/// What the article names, folded, and its short names: "norbau" and "norbau power" for "Norbau Power Corp.", "novak" for
/// "Jana Novak". Of words that the article has in small letters too none is made.
QHash<QStringView, const Name *> knownNames(const NameText &text, std::span<const Name> names)
{
    QHash<QStringView, const Name *> found;
    QHash<std::pair<QStringView, Entity::Kind>, int> counts;
    QHash<QStringView, int> most; // of one kind
    for (const Name &name : names) {
        const QStringView phrase = text.phrase(name.first, name.end);
        const int count = ++counts[{phrase, name.kind}];
        const bool plain =
            name.end - name.first == 1 && (text.uses(phrase).small > 0 || text.lexicons().names->findOther(phrase));
        if (plain || name.kind == Entity::Kind::Country || count <= most.value(phrase))
            continue;
        most.insert(phrase, count);
        found.insert(phrase, &name);
    }
    for (const Name &name : names) {
        if (name.kind == Entity::Kind::Person && name.end - name.first > 1) {
            const QStringView surname = text.low(name.end - 1);
            if (surname.size() > 2 && text.uses(surname).small == 0 && !text.lexicons().names->findOther(surname))
                found.insert(surname, &name);
        }
        const qsizetype end = endWithoutLegalForm(text, name);
        if (name.kind != Entity::Kind::Organization || end == name.end)
            continue;
        for (qsizetype i = name.first + 1; i < end || (i == end && i - name.first > 1); ++i) {
            const bool plain = i == name.first + 1
                && (text.lexicons().places->find(text.low(name.first)) || text.uses(text.low(name.first)).small > 0);
            if (!plain)
                found.insert(text.phrase(name.first, i), &name);
        }
    }
    return found;
}

/// The name from \a first on that the article has elsewhere, where it stands alone: no capital before or behind it.
std::optional<Name> nameFromElsewhere(const NameText &text, const QHash<QStringView, const Name *> &all, qsizetype first,
                                      qsizetype limit)
{
    constexpr qsizetype longest = 4; // tokens
    // at a sentence's start a word that is no name has a capital too: "Brown bears"
    const bool proper = text.tag(first).upos == Upos::Propn || !text.tag(first).sentenceStart;
    if (!text.isCapital(first) || text.style(first) != NameText::Style::Sentence)
        return {};
    for (qsizetype end = std::min(limit, first + longest); end > first; --end) {
        const auto found = all.constFind(text.phrase(first, end));
        if (found == all.cend() || (end < text.sentenceEnd(first) && text.isCapital(end)) || (!proper && end == first + 1))
            continue;
        return Name{first,
                    end,
                    (*found)->kind,
                    Mention::Form::Name,
                    {},
                    {Rule::SameName, KnownConfidence, text.phraseAsWritten((*found)->first, (*found)->end).toString()}};
    }
    return {};
}

} // namespace

void addKnown(const NameText &text, std::span<const Name> countries, std::vector<Name> &names)
{
    const QHash<QStringView, const Name *> elsewhere = knownNames(text, names);
    std::vector<Name> all;
    qsizetype free = 0; // the first token that no name has yet
    const auto fill = [&](qsizetype limit) {
        while (free < limit) {
            const qsizetype end = std::min(limit, text.sentenceEnd(free));
            const bool inside = free > text.sentenceBegin(free) && text.isCapital(free - 1)
                && !text.tag(free - 1).sentenceStart && (all.empty() || all.back().end != free);
            auto known = inside ? std::nullopt : knownName(text, free, end);
            if (!known && !inside)
                known = nameFromElsewhere(text, elsewhere, free, end);
            const Name *country = nameFrom(countries, free);
            if (country && country->end <= end && text.maySmallNameBegin(free))
                known = *country;
            if (known)
                all.push_back(*known);
            free = known ? known->end : free + 1;
        }
    };
    for (const Name &name : names) {
        fill(name.first);
        all.push_back(name);
        free = name.end;
    }
    fill(text.size());
    names = std::move(all);
}

} // namespace Dateline
