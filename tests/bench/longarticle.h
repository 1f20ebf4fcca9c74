// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace Dateline {

/// An article of about \a characters, of invented people and firms, with what the engine looks for in each paragraph:
/// names, roles, quotes of all kinds, dates and deals. The same size gives the same text.
inline QString longArticle(qsizetype characters)
{
    using namespace Qt::StringLiterals;
    static const std::array people{u"Marta Velasko"_s, u"Jon Halvorsen"_s,  u"Priya Raghunath"_s, u"Samuel Okonjo"_s,
                                   u"Elif Karaman"_s,  u"Teodor Brankov"_s, u"Lucia Ferrante"_s,  u"Haruto Minami"_s};
    static const std::array roles{u"Foreign Minister"_s, u"Prime Minister"_s, u"Trade Secretary"_s, u"President"_s};
    static const std::array countries{u"Norway"_s, u"Poland"_s, u"Turkey"_s, u"Japan"_s, u"Kenya"_s, u"Chile"_s};
    static const std::array firms{u"Norfjell Energy"_s, u"Baltwerk Group"_s, u"Orient Rail Company"_s, u"Sunda Shipping"_s};
    static const std::array days{u"on Monday"_s, u"on Tuesday"_s, u"on Wednesday"_s, u"last week"_s, u"in June"_s};
    static const std::array paragraphs{
        u"FIRM and OTHER signed a NUMBER-million-dollar agreement DAY after talks in the capital of COUNTRY.\n\n"_s,
        u"\u201CWe will not wait another year for this,\u201D said PERSON, who met reporters DAY. \u201CThe price was "
        u"agreed long ago.\u201D\n\n"_s,
        u"According to PERSON, OTHER rejected the first offer and asked FIRM for \u201Ca better one\u201D before the end of "
        u"the month, but the NUMBER million dollars were never paid.\n\n"_s,
        u"PERSON said that COUNTRY would send more engineers and that the work would begin DAY. He named no company.\n\n"_s,
    };
    QString text = u"Invented firms sign invented deals\n\nMay 14, 2024\n\n"_s;
    text.reserve(characters + 300);
    for (std::size_t i = 0; text.size() < characters; ++i) {
        const QString role = i % 5 == 0 ? roles[i % roles.size()] + u' ' : QString();
        text += QString(paragraphs[i % paragraphs.size()])
                    .replace("FIRM"_L1, firms[i % firms.size()])
                    .replace("OTHER"_L1, firms[(i / 2 + 1) % firms.size()])
                    .replace("NUMBER"_L1, QString::number(20 + i % 700))
                    .replace("DAY"_L1, days[i % days.size()])
                    .replace("COUNTRY"_L1, countries[i % countries.size()])
                    .replace("PERSON"_L1, role + people[i * 3 % people.size()]);
    }
    return text;
}

} // namespace Dateline
