// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/countries.h"

#include "lexicon/countrylexicon.h"
#include "lexicon/lexicons.h"
#include "lexicon/placelexicon.h"

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {
/// Countries whose neighbours speak for them when a state of the USA has the same name: the name's state is one of the
/// USA unless one of these is near.
constexpr QStringView georgiaNear[] = {u"RU", u"AM", u"AZ", u"TR", u"UA"};
} // namespace

CountryReader::CountryReader(const NameText &text)
    : m_text(text)
{
    const CountryLexicon &countries = *text.lexicons().countries;
    const PlaceLexicon &places = *text.lexicons().places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.isCapital(i))
            continue;
        const qsizetype limit = text.sentenceEnd(i);
        const std::vector<CountryLexicon::Reading> *readings = nullptr;
        const auto end = text.longestPhrase(i, limit, countries.longest(), [&](qsizetype first, qsizetype e) {
            return (readings = countries.find(text.phrase(first, e))) && isSpelled(readings->front().written, first, e);
        });
        const PlaceLexicon::Reading *place = nullptr;
        const auto placeEnd = text.longestPhrase(i, limit, places.longest(), [&](qsizetype first, qsizetype e) {
            return (place = places.find(text.phrase(first, e)));
        });
        if (placeEnd && !place->adjective) {
            const PlaceLexicon::Place &found = places.place(place->place);
            if (!end)
                m_usaStates |= found.kind == PlaceLexicon::Kind::State && found.country == u"US";
            if (found.kind == PlaceLexicon::Kind::Capital)
                m_certain.insert(found.country);
        }
        if (end && !placeEnd && std::ssize(*readings) == 1)
            m_certain.insert(countries.country(readings->front().country).code);
        if (end)
            i = std::max(i, *end - 1);
    }
}

std::optional<Name> CountryReader::find(qsizetype first, qsizetype limit) const
{
    if (!m_text.isCapital(first) && !m_text.maySmallNameBegin(first))
        return {};
    const CountryLexicon &countries = *m_text.lexicons().countries;
    const std::vector<CountryLexicon::Reading> *readings = nullptr;
    const auto end = m_text.longestPhrase(first, limit, countries.longest(), [&](qsizetype begin, qsizetype e) {
        return (readings = countries.find(m_text.phrase(begin, e))) && isSpelled(readings->front().written, begin, e);
    });
    if (!end || isStateOfUsa(first, *end) || isCommonNoun(first, *end))
        return {};
    // of several readings the one that the article has by another name
    auto reading = readings->front();
    if (readings->size() > 1) {
        const auto certain = std::ranges::find_if(*readings, [&](const CountryLexicon::Reading &other) {
            return m_certain.contains(countries.country(other.country).code);
        });
        if (certain != readings->end())
            reading = *certain;
    }
    const bool adjective = reading.adjective;
    // "Polish the silver" is a verb
    if (adjective && m_text.tag(first).sentenceStart && *end < limit && m_text.tag(*end).upos == Upos::Det)
        return {};
    return Name{first,
                *end,
                Entity::Kind::Country,
                adjective ? Mention::Form::Adjective : Mention::Form::Name,
                countries.country(reading.country).code,
                {adjective ? Rule::CountryAdjective : Rule::CountryName, readings->size() > 1 ? 0.8 : 0.95,
                 m_text.text().spanOf(first, *end).of(m_text.text().text).toString()}};
}

std::vector<Name> CountryReader::all() const
{
    std::vector<Name> names;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (auto country = find(i, m_text.sentenceEnd(i))) {
            i = country->end - 1;
            names.push_back(std::move(*country));
        }
    }
    return names;
}

/// Short names must stand as the table has them ("US" is not "us", "Chad" not "CHAD" alone); in a line of capitals "US"
/// may be either, and is the country at the line's start and after a word that no object follows.
bool CountryReader::isSpelled(QStringView written, qsizetype first, qsizetype end) const
{
    const QStringView found = m_text.text().spanOf(first, end).of(m_text.text().text);
    if (m_text.style(first) == NameText::Style::Small)
        return written.size() >= 4;
    if (written.size() > 4)
        return found.front().isUpper();
    if (found != written && !(m_text.style(first) == NameText::Style::Capitals && found == written.toString().toUpper()))
        return false;
    if (m_text.style(first) == NameText::Style::Capitals && found == u"US") {
        if (m_text.tag(first).sentenceStart)
            return true;
        const Upos before = m_text.tag(first - 1).upos;
        return before == Upos::Adp || before == Upos::Punct || before == Upos::Det || m_text.is(first - 1, u"as")
            || m_text.is(first - 1, u"in") || m_text.is(first - 1, u"from");
    }
    return true;
}

/// "Georgia" beside a state or a city of the USA is the state; so is a name after a comma in "Macon, Georgia".
bool CountryReader::isStateOfUsa(qsizetype first, qsizetype end) const
{
    const PlaceLexicon &places = *m_text.lexicons().places;
    const PlaceLexicon::Reading *reading = places.find(m_text.phrase(first, end));
    if (!reading)
        return false;
    const PlaceLexicon::Place &place = places.place(reading->place);
    if (place.kind != PlaceLexicon::Kind::State || place.country != u"US")
        return false;
    if (first >= 2 && m_text.is(first - 1, u",") && m_text.isCapital(first - 2)) {
        const auto *country = m_text.lexicons().countries->find(m_text.low(first - 2));
        if (!country)
            return true;
    }
    const bool near = std::ranges::any_of(georgiaNear, [&](QStringView code) { return m_certain.contains(code.toString()); })
        || m_certain.contains(u"GE"_s);
    return !near && (m_usaStates || m_certain.contains(u"US"_s));
}

/// "Turkey farmers": at a start, before a noun, where the word is a common noun too and the article has it nowhere else.
bool CountryReader::isCommonNoun(qsizetype first, qsizetype end) const
{
    static constexpr QStringView nouns[] = {u"turkey", u"china", u"jersey", u"chad"};
    if (end != first + 1 || std::ranges::find(nouns, m_text.low(first)) == std::end(nouns))
        return false;
    const bool start = m_text.tag(first).sentenceStart || m_text.style(first) != NameText::Style::Sentence;
    if (!start || m_text.uses(m_text.low(first)).capital > 0 || end >= m_text.sentenceEnd(first))
        return false;
    const Xpos next = m_text.tag(end).xpos;
    return (next == Xpos::NN || next == Xpos::NNS || m_text.style(first) == NameText::Style::Capitals)
        && !m_text.isJoined(end);
}

} // namespace Dateline
