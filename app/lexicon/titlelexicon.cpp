// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/titlelexicon.h"

#include "lexicon/table.h"

#include <utility>

namespace Dateline {
namespace {
constexpr std::pair<QStringView, quint32> kinds[] = {
    {u"honorific", TitleLexicon::Honorific}, {u"modifier", TitleLexicon::Modifier}, {u"kin", TitleLexicon::Kin},
    {u"office", TitleLexicon::Office},       {u"work", TitleLexicon::Work},
};
} // namespace

Result<TitleLexicon> TitleLexicon::read(const QString &path)
{
    enum { Phrase, Kinds, Sex };
    const auto table = Table::read(path, {u"title", u"kinds", u"sex"});
    if (!table)
        return std::unexpected(table.error());
    TitleLexicon lexicon;
    lexicon.m_titles.reserve(table->size());
    for (qsizetype row = 0; row < table->size(); ++row) {
        Title &title = lexicon.m_titles[table->field(row, Phrase)];
        title.written = table->field(row, Phrase).toString();
        for (const QStringView word : table->values(row, Kinds)) {
            const auto kind = std::ranges::find(kinds, word, [](const auto &known) { return known.first; });
            if (kind == std::end(kinds))
                return table->badField(row, Kinds);
            title.kinds |= kind->second;
        }
        const QStringView sex = table->field(row, Sex);
        if (!title.kinds)
            return table->badField(row, Kinds);
        if (!sex.isEmpty() && sex != u"f" && sex != u"m")
            return table->badField(row, Sex);
        title.female = sex == u"f";
        title.male = sex == u"m";
    }
    return lexicon;
}

} // namespace Dateline
