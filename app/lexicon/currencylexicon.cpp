// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/currencylexicon.h"

#include "lexicon/table.h"

#include <array>

namespace Dateline {
namespace {
using Kind = CurrencyLexicon::Word::Kind;

std::optional<Kind> kindNamed(QStringView name)
{
    static constexpr std::array<QStringView, 9> names{u"number", u"article", u"scale",    u"joined", u"hedge",
                                                      u"unit",   u"period",  u"periodic", u"each"};
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return Kind(found - names.begin());
}
} // namespace

Result<CurrencyLexicon> CurrencyLexicon::read(const QString &path, const QString &wordsPath)
{
    enum { Code, Name, Countries, Before, Words, Shared, Assumed, Parts, Common };
    const auto table =
        Table::read(path, {u"code", u"name", u"countries", u"before", u"words", u"shared", u"assumed", u"parts", u"common"});
    if (!table)
        return std::unexpected(table.error());
    CurrencyLexicon lexicon;
    for (qsizetype row = 0; row < table->size(); ++row) {
        const qsizetype index = std::ssize(lexicon.m_currencies);
        Currency currency{table->field(row, Code).toString(), {}};
        for (const QStringView country : table->values(row, Countries))
            currency.countries << country.toString();
        lexicon.m_currencies.push_back(std::move(currency));
        const auto own = [&](QStringView form) -> Meanings * {
            Meanings &meanings = lexicon.m_forms[form];
            if (meanings.own && meanings.own != index)
                return nullptr;
            meanings.own = index;
            return &meanings;
        };
        for (const QStringView form : table->values(row, Before)) {
            Meanings *meanings = own(form);
            if (!meanings)
                return table->badField(row, Before);
            meanings->before << form.toString();
        }
        for (const int column : {Words, Parts}) {
            for (const QStringView form : table->values(row, column)) {
                Meanings *meanings = own(form);
                if (!meanings)
                    return table->badField(row, column);
                meanings->after = true;
                meanings->part = column == Parts;
            }
        }
        for (const QStringView form : table->values(row, Shared)) {
            lexicon.m_forms[form].shared.push_back(index);
            lexicon.m_forms[form].after = true;
        }
        for (const QStringView form : table->values(row, Assumed))
            lexicon.m_forms[form].assumed = index;
        for (const QStringView form : table->values(row, Common))
            lexicon.m_forms[form].common = true;
    }

    enum { Phrase, WordKind, Value };
    const auto words = Table::read(wordsPath, {u"word", u"kind", u"value"});
    if (!words)
        return std::unexpected(words.error());
    for (qsizetype row = 0; row < words->size(); ++row) {
        const auto kind = kindNamed(words->field(row, WordKind));
        if (!kind)
            return words->badField(row, WordKind);
        bool good = *kind >= Kind::Hedge && words->field(row, Value).isEmpty();
        const double value = good ? 0 : words->field(row, Value).toDouble(&good);
        if (!good)
            return words->badField(row, Value);
        lexicon.m_words[words->field(row, Phrase)] = {*kind, value};
    }
    return lexicon;
}

} // namespace Dateline
