// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/namebounds.h"

#include "entities/organizationnames.h"
#include "entities/titles.h"
#include "lexicon/lexicons.h"
#include "lexicon/namelexicon.h"
#include "lexicon/organizationlexicon.h"
#include "lexicon/placelexicon.h"

#include <QSet>

namespace Dateline {
namespace {

/// "Norbau Corp. and Sudwerk Inc.", "Norbau Inc. Sudwerk" or "Senate and the Interior Ministry", taken for one: where the
/// second begins, or 0.
qsizetype secondBody(const NameText &text, const Name &name)
{
    if (name.kind != Entity::Kind::Organization)
        return 0;
    for (qsizetype i = name.first + 1; i + 1 < name.end; ++i) {
        if (i + 2 < name.end && text.is(i, u"and") && text.word(i + 1) == u"the" && text.isCapital(i + 2))
            return i + 2;
        if (!isLegalForm(text.low(i)))
            continue;
        if (i + 2 < name.end && text.is(i + 1, u"and") && text.isCapital(i + 2))
            return i + 2;
        if (text.low(i).endsWith(u'.') && text.isCapital(i + 1) && !isLegalForm(text.low(i + 1)))
            return i + 1;
    }
    return 0;
}

void splitBodies(const NameText &text, std::vector<Name> &names)
{
    for (size_t i = 0; i < names.size(); ++i) {
        const qsizetype second = secondBody(text, names[i]);
        if (second == 0)
            continue;
        Name rest = names[i];
        rest.first = second;
        names[i].end = second;
        while (text.is(names[i].end - 1, u"and") || text.word(names[i].end - 1) == u"the")
            --names[i].end;
        names.insert(names.begin() + qsizetype(i) + 1, rest);
    }
}

/// Whether the word lists have the name as it stands, its article with it: "The Hague".
bool isKnown(const NameText &text, const Name &name)
{
    const QStringView phrase = text.phrase(name.first, name.end);
    return text.lexicons().places->find(phrase) || text.lexicons().organizations->find(phrase);
}

/// Where the name begins without the article and the titles before it.
qsizetype beginOfName(const NameText &text, const Name &name)
{
    qsizetype first = name.first;
    if (first + 1 < name.end && text.word(first) == u"the" && !isKnown(text, name))
        ++first;
    if (name.kind != Entity::Kind::Person)
        return first;
    while (first + 1 < name.end) {
        const auto title = titleFrom(text, first, name.end - 1);
        if (!title || !(title->title->kinds & (TitleLexicon::Honorific | TitleLexicon::Office)))
            break;
        // "Dean Rusk" and "Earl Warren" are given names, "King Alaric" is a king
        const QStringView word = text.low(first);
        const bool given = text.lexicons().names->find(word).given != NameLexicon::Given::No;
        if (given && !title->title->female && !title->title->male)
            break;
        first = title->end;
    }
    return first;
}

/// The words over a hyphen in the article's names, folded: "yong-su".
QSet<QStringView> hyphenated(const NameText &text, std::span<const Name> names)
{
    QSet<QStringView> found;
    for (const Name &name : names) {
        for (qsizetype i = name.first; i + 2 < name.end; ++i) {
            if (text.is(i + 1, u"-") && text.isJoined(i + 1) && text.isJoined(i + 2))
                found.insert(text.phrase(i, i + 3));
        }
    }
    return found;
}

/// "US-China talks": the countries that hyphens join, each a name of its own.
void splitCountries(const NameText &text, std::span<const Name> countries, std::vector<Name> &names)
{
    for (size_t i = 0; i < names.size(); ++i) {
        const Name name = names[i];
        if (name.end - name.first < 3)
            continue;
        std::vector<Name> parts;
        qsizetype at = name.first;
        while (at < name.end) {
            const Name *country = nameFrom(countries, at);
            if (!country || country->end > name.end)
                break;
            parts.push_back(*country);
            at = country->end;
            if (at < name.end && !text.is(at, u"-"))
                break;
            ++at;
        }
        if (at <= name.end || parts.size() < 2)
            continue;
        names.erase(names.begin() + qsizetype(i));
        names.insert(names.begin() + qsizetype(i), parts.begin(), parts.end());
        i += parts.size() - 1;
    }
}

/// "Delmont, Texas", taken for one place: the town and its state.
void splitTowns(const NameText &text, std::span<const Name> countries, std::vector<Name> &names)
{
    for (size_t i = 0; i < names.size(); ++i) {
        const Name name = names[i];
        qsizetype comma = name.first + 1;
        while (comma + 1 < name.end && !text.is(comma, u","))
            ++comma;
        if (name.kind != Entity::Kind::Place || comma + 1 >= name.end || isKnown(text, name))
            continue;
        Name rest{comma + 1, name.end, Entity::Kind::Place, Mention::Form::Name, {}, name.why};
        if (const Name *country = nameFrom(countries, rest.first); country && country->end == rest.end)
            rest = *country;
        else if (!isKnown(text, rest))
            continue;
        names[i].end = comma;
        names.insert(names.begin() + qsizetype(i) + 1, rest);
    }
}

} // namespace

void repairBounds(const NameText &text, std::span<const Name> countries, std::vector<Name> &names)
{
    splitBodies(text, names);
    splitCountries(text, countries, names);
    splitTowns(text, countries, names);
    const QSet<QStringView> joined = hyphenated(text, names);
    for (size_t i = 0; i < names.size(); ++i) {
        Name &name = names[i];
        name.first = beginOfName(text, name);
        const qsizetype limit = i + 1 < names.size() ? names[i + 1].first : text.size();
        if (name.end + 2 > limit || !text.is(name.end, u"-") || !text.isJoined(name.end) || !text.isJoined(name.end + 1))
            continue;
        // "Cheng Chung-tai", but not "Cheng-backed"
        const bool given =
            name.kind == Entity::Kind::Person && name.end - name.first > 1 && text.tag(name.end + 1).upos == Upos::Propn;
        if (given || joined.contains(text.phrase(name.end - 1, name.end + 2)))
            name.end += 2;
    }
}

} // namespace Dateline
