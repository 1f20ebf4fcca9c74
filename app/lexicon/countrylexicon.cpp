// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/countrylexicon.h"

#include "lexicon/table.h"

using namespace Qt::StringLiterals;

namespace Dateline {

Result<CountryLexicon> CountryLexicon::read(const QString &path)
{
    enum { Code, StatusWord, Name, Aliases, Adjectives, Capital, Successors };
    const auto table =
        Table::read(path, {u"code", u"status", u"name", u"aliases", u"adjectives", u"capital", u"successors"});
    if (!table)
        return std::unexpected(table.error());
    CountryLexicon lexicon;
    for (qsizetype row = 0; row < table->size(); ++row) {
        const QStringView status = table->field(row, StatusWord);
        if (status != u"state" && status != u"territory" && status != u"former")
            return table->badField(row, StatusWord);
        const qsizetype index = std::ssize(lexicon.m_countries);
        Country &country = lexicon.m_countries.emplace_back();
        country.code = table->field(row, Code).toString();
        country.name = table->field(row, Name).toString();
        country.capital = table->field(row, Capital).toString();
        country.status = status == u"state" ? Status::State : status == u"former" ? Status::Former : Status::Territory;
        for (const QStringView code : table->values(row, Successors))
            country.successors.push_back(code.toString());
        const auto add = [&](QStringView phrase, bool adjective) {
            auto &readings = lexicon.m_readings[phrase];
            const Reading reading{index, adjective, phrase.toString()};
            // a state that exists before one that does not
            const auto place = country.status == Status::Former
                ? readings.end()
                : std::ranges::find_if(readings, [&](const Reading &other) {
                      return lexicon.m_countries[other.country].status == Status::Former;
                  });
            readings.insert(place, reading);
        };
        add(country.name, false);
        for (const QStringView alias : table->values(row, Aliases))
            add(alias, false);
        for (const QStringView adjective : table->values(row, Adjectives))
            add(adjective, true);
    }
    return lexicon;
}

const CountryLexicon::Country *CountryLexicon::findCode(QStringView code) const
{
    const auto found = std::ranges::find(m_countries, code, &Country::code);
    return found == m_countries.end() ? nullptr : &*found;
}

const CountryLexicon::Country *CountryLexicon::findCapital(QStringView city) const
{
    const auto found = std::ranges::find_if(m_countries, [&](const Country &country) {
        // "Washington D.C."
        const QStringView rest = QStringView(country.capital).sliced(std::min(city.size(), country.capital.size()));
        return country.status == Status::State && !city.isEmpty() && country.capital.startsWith(city)
            && (rest.isEmpty() || (rest.startsWith(u' ') && rest.endsWith(u'.')));
    });
    return found == m_countries.end() ? nullptr : &*found;
}

} // namespace Dateline
