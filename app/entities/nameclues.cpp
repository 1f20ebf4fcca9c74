// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/nameclues.h"

#include "entities/titles.h"
#include "lexicon/lexicons.h"
#include "lexicon/namelexicon.h"
#include "lexicon/organizationlexicon.h"
#include "lexicon/placelexicon.h"

namespace Dateline {
namespace {
constexpr int large = 500;           // thousands of inhabitants
constexpr qsizetype longestHead = 3; // tokens
} // namespace

NameClues::NameClues(const NameText &text, std::span<const Name> countries)
    : m_text(text)
    , m_clues(text.size())
{
    addCountries(countries);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.word(i).front().isLetter())
            continue;
        if (isParticle(text.low(i)))
            m_clues[i] |= Particle;
        if (const auto title = titleFrom(text, i, std::min(i + 4, text.sentenceEnd(i)))) {
            const quint32 kinds = title->title->kinds;
            for (qsizetype t = i; t < title->end; ++t) {
                give(t, Honorific, kinds & TitleLexicon::Honorific);
                give(t, Office, kinds & TitleLexicon::Office);
                give(t, Work, kinds & TitleLexicon::Work);
                give(t, Kin, kinds & TitleLexicon::Kin);
            }
        }
        if (!text.isCapital(i))
            continue;
        addWord(i);
        addPhrases(i);
    }
}

void NameClues::addCountries(std::span<const Name> countries)
{
    for (const Name &country : countries) {
        mark(country.first, country.end, CountryBegin, CountryInside);
        if (country.form == Mention::Form::Adjective)
            m_clues[country.first] |= CountryAdjective;
    }
}

void NameClues::mark(qsizetype first, qsizetype end, quint64 begin, quint64 inside)
{
    m_clues[first] |= begin;
    for (qsizetype i = first + 1; i < end; ++i)
        m_clues[i] |= inside;
}

void NameClues::addWord(qsizetype token)
{
    const QStringView low = m_text.low(token);
    const NameLexicon::Name name = m_text.lexicons().names->find(low);
    give(token, Given, name.given != NameLexicon::Given::No);
    give(token, Family, name.family);
    const PlaceLexicon::Head head = m_text.lexicons().places->findHead(low);
    give(token, PlaceHeadBefore, head.before);
    give(token, PlaceHeadAfter, head.after);
    if (const auto *other = m_text.lexicons().names->findOther(low)) {
        give(token, OtherHead, other->head);
        give(token, Calendar, other->calendar);
    }
    give(token, Initial, m_text.isInitial(token));
    give(token, AllCapitals, m_text.isAllCapitals(token));
}

void NameClues::addPhrases(qsizetype token)
{
    const qsizetype limit = m_text.sentenceEnd(token);
    const PlaceLexicon &places = *m_text.lexicons().places;
    const PlaceLexicon::Reading *place = nullptr;
    if (const auto end = m_text.longestPhrase(token, limit, places.longest(), [&](qsizetype first, qsizetype e) {
            return (place = places.find(m_text.phrase(first, e)));
        })) {
        if (place->adjective) {
            m_clues[token] |= PlaceAdjective;
        } else {
            mark(token, *end, PlaceBegin, PlaceInside);
            const PlaceLexicon::Place &found = places.place(place->place);
            const bool state = found.kind == PlaceLexicon::Kind::State;
            const bool capital = found.kind == PlaceLexicon::Kind::Capital;
            give(token, State, state);
            give(token, LargePlace, state || capital || found.thousands >= large);
        }
    }
    const OrganizationLexicon &organizations = *m_text.lexicons().organizations;
    if (const auto end = m_text.longestPhrase(token, limit, organizations.longest(), [&](qsizetype first, qsizetype e) {
            const auto *known = organizations.find(m_text.phrase(first, e));
            return known && (known->written.size() > 4 || known->written == m_text.phraseAsWritten(first, e));
        }))
        mark(token, *end, KnownBegin, KnownInside);
    for (qsizetype length = std::min(longestHead, limit - token); length > 0; --length) {
        const quint32 kinds = organizations.findHead(m_text.phrase(token, token + length));
        if (!kinds)
            continue;
        for (qsizetype i = token; i < token + length; ++i) {
            give(i, OrganizationHead);
            give(i, FirmHead, kinds & OrganizationLexicon::Company);
            give(i, PartyHead, kinds & OrganizationLexicon::Party);
            give(i, SportHead, kinds & OrganizationLexicon::Sport);
            give(i, SchoolHead, kinds & OrganizationLexicon::Education);
        }
        break;
    }
    const NameLexicon &names = *m_text.lexicons().names;
    const NameLexicon::Other *other = nullptr;
    if (const auto end = m_text.longestPhrase(token, limit, names.longestOther(), [&](qsizetype first, qsizetype e) {
            return (other = names.findOther(m_text.phrase(first, e))) && other->whole;
        }))
        mark(token, *end, OtherWhole, OtherInside);
}

} // namespace Dateline
