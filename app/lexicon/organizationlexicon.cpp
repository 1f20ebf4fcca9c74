// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/organizationlexicon.h"

#include "lexicon/table.h"

#include <optional>
#include <utility>

namespace Dateline {
namespace {
using Lexicon = OrganizationLexicon;
constexpr std::pair<QStringView, quint32> kinds[] = {
    {u"company", Lexicon::Company},     {u"government", Lexicon::Government}, {u"international", Lexicon::International},
    {u"party", Lexicon::Party},         {u"armed", Lexicon::Armed},           {u"media", Lexicon::Media},
    {u"education", Lexicon::Education}, {u"sport", Lexicon::Sport},           {u"society", Lexicon::Society},
};

/// Nothing for a field that names no kind or an unknown one.
std::optional<quint32> kindsOf(const Table &table, qsizetype row, qsizetype column)
{
    quint32 all = 0;
    for (const QStringView word : table.values(row, column)) {
        const auto kind = std::ranges::find(kinds, word, [](const auto &known) { return known.first; });
        if (kind == std::end(kinds))
            return {};
        all |= kind->second;
    }
    return all ? std::optional(all) : std::nullopt;
}
} // namespace

Result<OrganizationLexicon> OrganizationLexicon::read(const QString &heads, const QString &known)
{
    OrganizationLexicon lexicon;
    {
        enum { Head, Kinds };
        const auto table = Table::read(heads, {u"head", u"kinds"});
        if (!table)
            return std::unexpected(table.error());
        for (qsizetype row = 0; row < table->size(); ++row) {
            const auto found = kindsOf(*table, row, Kinds);
            if (!found)
                return table->badField(row, Kinds);
            lexicon.m_heads[table->field(row, Head)] |= *found;
        }
    }
    enum { Name, Aliases, Kinds };
    const auto table = Table::read(known, {u"name", u"aliases", u"kinds"});
    if (!table)
        return std::unexpected(table.error());
    for (qsizetype row = 0; row < table->size(); ++row) {
        const auto found = kindsOf(*table, row, Kinds);
        if (!found)
            return table->badField(row, Kinds);
        const QString name = table->field(row, Name).toString();
        lexicon.m_known[name] = {*found, name, name};
        for (const QStringView alias : table->values(row, Aliases))
            lexicon.m_known[alias] = {*found, name, alias.toString()};
    }
    return lexicon;
}

} // namespace Dateline
