// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/placelexicon.h"

#include "lexicon/table.h"

#include <array>

namespace Dateline {
namespace {
constexpr std::array kinds = {u"capital", u"seat", u"city", u"state", u"region", u"water"};
} // namespace

Result<PlaceLexicon> PlaceLexicon::read(const QString &places, const QString &heads)
{
    enum { Name, Aliases, KindWord, Country, Thousands, Adjectives };
    const auto table = Table::read(places, {u"name", u"aliases", u"kind", u"country", u"thousands", u"adjectives"});
    if (!table)
        return std::unexpected(table.error());
    PlaceLexicon lexicon;
    lexicon.m_places.reserve(table->size());
    lexicon.m_readings.reserve(table->size());
    const auto add = [&lexicon](QStringView phrase, bool adjective) {
        const qsizetype place = std::ssize(lexicon.m_places) - 1;
        Reading &reading = lexicon.m_readings[phrase];
        // a capital wins, then the place whose own name it is: "Washington"
        const auto rank = [&](qsizetype index, bool isAdjective) {
            const Place &each = lexicon.m_places[index];
            return each.kind == Kind::Capital && !isAdjective ? 2 : each.name == phrase ? 1 : 0;
        };
        if (reading.written.isEmpty() || rank(place, adjective) > rank(reading.place, reading.adjective)
            || (rank(place, adjective) == 1 && rank(reading.place, reading.adjective) == 1))
            reading = {place, adjective, phrase.toString()};
    };
    for (qsizetype row = 0; row < table->size(); ++row) {
        const auto kind = std::ranges::find(kinds, table->field(row, KindWord));
        if (kind == kinds.end())
            return table->badField(row, KindWord);
        Place &place = lexicon.m_places.emplace_back();
        place.name = table->field(row, Name).toString();
        place.country = table->field(row, Country).toString();
        place.kind = static_cast<Kind>(kind - kinds.begin());
        if (const QStringView thousands = table->field(row, Thousands); !thousands.isEmpty()) {
            bool ok = false;
            place.thousands = thousands.toInt(&ok);
            if (!ok)
                return table->badField(row, Thousands);
        }
        add(table->field(row, Name), false);
        for (const QStringView alias : table->values(row, Aliases))
            add(alias, false);
        for (const QStringView adjective : table->values(row, Adjectives))
            add(adjective, true);
    }

    enum { Word, Position };
    const auto words = Table::read(heads, {u"head", u"position"});
    if (!words)
        return std::unexpected(words.error());
    for (qsizetype row = 0; row < words->size(); ++row) {
        const QStringView position = words->field(row, Position);
        const Head head{position != u"after", position != u"before"};
        if (position != u"after" && position != u"before" && position != u"both")
            return words->badField(row, Position);
        lexicon.m_heads[words->field(row, Word)] = head;
    }
    return lexicon;
}

} // namespace Dateline
