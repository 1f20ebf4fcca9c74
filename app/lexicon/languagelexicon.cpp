// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/languagelexicon.h"

#include "lexicon/table.h"

namespace Dateline {
namespace {
using Script = LanguageLexicon::Script;
constexpr std::pair<QStringView, Script> scripts[] = {
    {u"Arabic", Script::Arabic}, {u"Cyrillic", Script::Cyrillic}, {u"Devanagari", Script::Devanagari},
    {u"Greek", Script::Greek},   {u"Han", Script::Han},           {u"Hangul", Script::Hangul},
    {u"Hebrew", Script::Hebrew}, {u"Japanese", Script::Japanese}, {u"Latin", Script::Latin},
    {u"Thai", Script::Thai},
};
} // namespace

Result<LanguageLexicon> LanguageLexicon::read(const QString &path)
{
    enum { Code, Writing, Words };
    const auto table = Table::read(path, {u"language", u"script", u"words"});
    if (!table)
        return std::unexpected(table.error());
    LanguageLexicon lexicon;
    for (qsizetype row = 0; row < table->size(); ++row) {
        const auto script =
            std::ranges::find(scripts, table->field(row, Writing), [](const auto &known) { return known.first; });
        if (script == std::end(scripts))
            return table->badField(row, Writing);
        for (const QStringView word : table->values(row, Words))
            lexicon.m_words[word.toString()] += std::ssize(lexicon.m_languages);
        lexicon.m_languages.push_back({table->field(row, Code).toString(), script->second});
    }
    return lexicon;
}

} // namespace Dateline
