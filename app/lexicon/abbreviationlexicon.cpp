// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/abbreviationlexicon.h"

#include "lexicon/table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

AbbreviationLexicon::Kinds kindsOf(const QList<QStringView> &names)
{
    using enum AbbreviationLexicon::Kind;
    struct Named {
        QLatin1StringView name;
        AbbreviationLexicon::Kinds kinds;
    };
    static constexpr std::array all{Named{"title"_L1, Title},      Named{"initial"_L1, Initial},
                                    Named{"initials"_L1, Initial}, Named{"after_name"_L1, AfterName},
                                    Named{"company"_L1, Company},  Named{"country_body"_L1, CountryBody},
                                    Named{"state"_L1, State},      Named{"party_state"_L1, State},
                                    Named{"place"_L1, Place},      Named{"month"_L1, Month},
                                    Named{"day"_L1, Day},          Named{"time"_L1, Time},
                                    Named{"unit"_L1, Unit},        Named{"latin_text"_L1, Text},
                                    Named{"seen"_L1, Text}};
    AbbreviationLexicon::Kinds kinds;
    for (const QStringView name : names) {
        const auto found = std::ranges::find_if(all, [name](const Named &each) { return name == each.name; });
        if (found == all.end())
            return {};
        kinds |= found->kinds;
    }
    return kinds;
}

} // namespace

Result<AbbreviationLexicon> AbbreviationLexicon::read(const QString &path)
{
    const Result<Table> table = Table::read(path);
    if (!table)
        return std::unexpected(table.error());
    const qsizetype word = table->column(u"abbreviation");
    const qsizetype kinds = table->column(u"kinds");
    AbbreviationLexicon lexicon;
    for (qsizetype row = 0; row < table->size() && word >= 0 && kinds >= 0; ++row) {
        const Kinds of = kindsOf(table->values(row, kinds));
        if (!of) {
            return std::unexpected(
                QCoreApplication::translate("Lexicon", "The word list \"%1\" has an unknown kind: \"%2\".")
                    .arg(path, table->field(row, kinds)));
        }
        lexicon.m_rows.push_back({table->field(row, word).toString(), of});
    }
    if (lexicon.m_rows.empty())
        return std::unexpected(QCoreApplication::translate("Lexicon", "The word list \"%1\" has no rows.").arg(path));
    std::ranges::sort(lexicon.m_rows, {}, &Row::word);
    return lexicon;
}

AbbreviationLexicon::Kinds AbbreviationLexicon::find(QStringView word) const
{
    const auto found = std::ranges::lower_bound(m_rows, word, {}, [](const Row &row) { return QStringView(row.word); });
    return found != m_rows.end() && found->word == word ? found->kinds : Kinds();
}

} // namespace Dateline
