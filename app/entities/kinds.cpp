// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/kinds.h"

#include "entities/titles.h"
#include "lexicon/lexicons.h"
#include "lexicon/namelexicon.h"
#include "lexicon/organizationlexicon.h"
#include "lexicon/placelexicon.h"

namespace Dateline {
namespace {
constexpr qsizetype longestHead = 3; // tokens

/// The length of the organization's head that ends a name ("Bank", "Police Department"), 0 when it has none.
qsizetype headLength(const NameText &text, const Name &name)
{
    const OrganizationLexicon &organizations = *text.lexicons().organizations;
    for (qsizetype length = std::min(longestHead, name.end - name.first); length > 0; --length) {
        if (organizations.findHead(text.phrase(name.end - length, name.end)))
            return length;
    }
    return 0;
}

std::optional<Evidence> ruleForPerson(const NameText &text, const Name &name)
{
    if (const auto title = titleBefore(text, name.first); title && title->title->kinds != TitleLexicon::Modifier)
        return Evidence{Rule::TitleBeforeName, 0.9, text.phraseAsWritten(title->first, title->end).toString()};
    if (name.end - name.first > 1 && text.lexicons().names->find(text.low(name.first)).given != NameLexicon::Given::No)
        return Evidence{Rule::FirstName, 0.85, text.word(name.first).toString()};
    return {};
}

std::optional<Evidence> ruleForPlace(const NameText &text, const Name &name)
{
    const PlaceLexicon &places = *text.lexicons().places;
    if (const auto *known = places.find(text.phrase(name.first, name.end)); known && !known->adjective)
        return Evidence{Rule::KnownPlace, 0.8, text.phraseAsWritten(name.first, name.end).toString()};
    if (name.end - name.first > 1) {
        if (places.findHead(text.low(name.end - 1)).after)
            return Evidence{Rule::PlaceContext, 0.7, text.word(name.end - 1).toString()};
        if (places.findHead(text.low(name.first)).before)
            return Evidence{Rule::PlaceContext, 0.7, text.word(name.first).toString()};
    }
    return {};
}

std::optional<Evidence> ruleForOrganization(const NameText &text, const Name &name)
{
    const QStringView phrase = text.phrase(name.first, name.end);
    const bool acronym = name.end == name.first + 1 && text.isAllCapitals(name.first);
    if (text.lexicons().organizations->find(phrase) && acronym)
        return Evidence{Rule::OrganizationAcronym, 0.85, text.word(name.first).toString()};
    if (const qsizetype head = headLength(text, name); head > 0 && head < name.end - name.first)
        return Evidence{Rule::OrganizationHead, 0.85, text.phraseAsWritten(name.end - head, name.end).toString()};
    return {};
}
} // namespace

std::optional<Evidence> ruleFor(const NameText &text, const Name &name)
{
    switch (name.kind) {
    case Entity::Kind::Person:
        return ruleForPerson(text, name);
    case Entity::Kind::Place:
        return ruleForPlace(text, name);
    case Entity::Kind::Organization:
        return ruleForOrganization(text, name);
    case Entity::Kind::Country:
        break;
    }
    return {};
}

} // namespace Dateline
