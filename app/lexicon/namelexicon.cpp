// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/namelexicon.h"

#include "lexicon/table.h"

namespace Dateline {

Result<NameLexicon> NameLexicon::read(const QString &names, const QString &others)
{
    enum { Word, GivenSex, Family };
    const auto table = Table::read(names, {u"name", u"given", u"family"});
    if (!table)
        return std::unexpected(table.error());
    NameLexicon lexicon;
    lexicon.m_names.reserve(table->size());
    for (qsizetype row = 0; row < table->size(); ++row) {
        Name name;
        const QStringView given = table->field(row, GivenSex);
        if (given == u"f")
            name.given = Given::Female;
        else if (given == u"m")
            name.given = Given::Male;
        else if (given == u"mf" || given == u"?")
            name.given = Given::Either;
        else if (!given.isEmpty())
            return table->badField(row, GivenSex);
        if (const QStringView family = table->field(row, Family); family == u"s")
            name.family = true;
        else if (!family.isEmpty())
            return table->badField(row, Family);
        lexicon.m_names[table->field(row, Word)] = name;
    }

    enum { Phrase, Kinds };
    const auto words = Table::read(others, {u"word", u"kinds"});
    if (!words)
        return std::unexpected(words.error());
    for (qsizetype row = 0; row < words->size(); ++row) {
        Other &other = lexicon.m_others[words->field(row, Phrase)];
        other.written = words->field(row, Phrase).toString();
        for (const QStringView kind : words->values(row, Kinds)) {
            if (kind == u"head")
                other.head = true;
            else if (kind == u"calendar")
                other.calendar = other.whole = true;
            else if (kind == u"holiday" || kind == u"language" || kind == u"people" || kind == u"other")
                other.whole = true;
            else
                return words->badField(row, Kinds);
        }
    }
    return lexicon;
}

} // namespace Dateline
