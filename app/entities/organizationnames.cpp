// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/organizationnames.h"

#include "lexicon/countrylexicon.h"
#include "lexicon/lexicons.h"
#include "lexicon/organizationlexicon.h"
#include "lexicon/placelexicon.h"

namespace Dateline {
namespace {
/// What a firm's name may lack the next time.
constexpr QStringView legalForms[] = {u"inc",   u"inc.", u"corp", u"corp.",   u"co",          u"co.",     u"ltd", u"ltd.",
                                      u"llc",   u"plc",  u"ag",   u"sa",      u"nv",          u"gmbh",    u"spa", u"s.a.",
                                      u"group", u"&",    u"sons", u"company", u"corporation", u"limited", u"lp",  u"llp",
                                      u"kk",    u"ab",   u"asa",  u"oyj",     u"holdings",    u"holding"};
constexpr QStringView firmNouns[] = {
    u"company",    u"firm",         u"bank",        u"airline",  u"carrier",     u"utility",      u"retailer",
    u"supplier",   u"producer",     u"operator",    u"lender",   u"insurer",     u"brewer",       u"contractor",
    u"subsidiary", u"conglomerate", u"refiner",     u"startup",  u"yard",        u"manufacturer", u"publisher",
    u"shipyard",   u"chain",        u"broadcaster", u"carmaker", u"automaker",   u"drugmaker",    u"chipmaker",
    u"steelmaker", u"planemaker",   u"papermaker",  u"toymaker", u"shipbuilder", u"homebuilder",  u"housebuilder"};
} // namespace

bool isLegalForm(QStringView word)
{
    return std::ranges::find(legalForms, word) != std::end(legalForms);
}

qsizetype endWithoutLegalForm(const NameText &text, const Name &name)
{
    qsizetype end = name.end;
    while (end > name.first && isLegalForm(text.low(end - 1)))
        --end;
    return end;
}

bool isFirmNoun(QStringView word)
{
    return std::ranges::find(firmNouns, word) != std::end(firmNouns);
}

QString nameKey(const NameText &text, const Name &name)
{
    const QStringView phrase = text.phrase(name.first, name.end);
    if (name.kind == Entity::Kind::Organization) {
        const qsizetype end = std::max(name.first + 1, endWithoutLegalForm(text, name));
        // "U.S. Congress" and "United States Congress"
        const CountryLexicon &countries = *text.lexicons().countries;
        const auto find = [&](qsizetype first, qsizetype behind) { return countries.find(text.phrase(first, behind)); };
        if (const auto land = text.longestPhrase(name.first, end - 1, countries.longest(), find)) {
            const CountryLexicon::Reading &reading = find(name.first, *land)->front();
            return countries.country(reading.country).code + u' ' + text.phrase(*land, end).toString();
        }
        if (const auto *known = text.lexicons().organizations->find(phrase))
            return folded(known->name);
        return text.phrase(name.first, end).toString();
    }
    if (const auto *known = text.lexicons().places->find(phrase); known && !known->adjective)
        return folded(text.lexicons().places->place(known->place).name);
    return phrase.toString();
}

bool isAcronymOf(QStringView acronym, const NameText &text, const Name &name)
{
    qsizetype at = 0;
    int words = 0;
    for (qsizetype i = name.first; i < name.end; ++i) {
        if (!text.isCapital(i))
            continue;
        ++words;
        while (at < acronym.size() && !acronym[at].isLetter())
            ++at;
        if (at == acronym.size() || acronym[at++] != text.word(i).front())
            return false;
    }
    while (at < acronym.size() && !acronym[at].isLetter())
        ++at;
    return words > 1 && at == acronym.size();
}

bool isInBracketsAfter(const NameText &text, const Name &longName, const Name &acronym)
{
    return acronym.first == longName.end + 1 && text.is(longName.end, u"(") && text.is(acronym.end, u")")
        && text.isAllCapitals(acronym.first);
}

} // namespace Dateline
