// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/deallexicon.h"

#include "lexicon/table.h"

#include <span>

namespace Dateline {
namespace {
constexpr QStringView classNames[]{u"noun",  u"verb", u"support",  u"fate",     u"cue",   u"governor",
                                   u"goods", u"part", u"outsider", u"othersum", u"price", u"not"};
constexpr QStringView kindNames[]{u"none", u"any", u"agreement", u"acquisition", u"supply", u"finance", u"truce"};
constexpr QStringView statusNames[]{u"", u"signed", u"agreed", u"proposed", u"talks", u"stalled", u"rejected", u"ended"};
constexpr QStringView bindNames[]{u"subject", u"object", u"owner", u"between", u"with", u"by",   u"of",
                                  u"from",    u"to",     u"for",   u"in",      u"into", u"among"};
constexpr QStringView markNames[]{u"back",  u"weak",   u"held",  u"money",  u"bid", u"talks",
                                  u"agree", u"person", u"order", u"object", u"aid", u"goods"};

/// A name's place in a list; nothing when it is not in it.
std::optional<qsizetype> placeOf(QStringView name, std::span<const QStringView> names)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return found - names.begin();
}

/// The flags that the names between bars stand for.
std::optional<quint16> flagsOf(const QList<QStringView> &values, std::span<const QStringView> names)
{
    quint16 flags = 0;
    for (const QStringView value : values) {
        const auto place = placeOf(value, names);
        if (!place)
            return std::nullopt;
        flags |= quint16(1 << *place);
    }
    return flags;
}
} // namespace

Result<DealLexicon> DealLexicon::read(const QString &path)
{
    enum { Phrase, Class, Kind, Status, Binds, Marks };
    const auto table = Table::read(path, {u"phrase", u"class", u"kind", u"status", u"binds", u"marks"});
    if (!table)
        return std::unexpected(table.error());
    DealLexicon lexicon;
    for (qsizetype row = 0; row < table->size(); ++row) {
        const auto wordClass = placeOf(table->field(row, Class), classNames);
        if (!wordClass)
            return table->badField(row, Class);
        const QStringView kindName = table->field(row, Kind);
        const auto kind = placeOf(kindName.isEmpty() ? kindNames[0] : kindName, kindNames);
        if (!kind)
            return table->badField(row, Kind);
        const auto status = placeOf(table->field(row, Status), statusNames);
        if (!status)
            return table->badField(row, Status);
        const auto binds = flagsOf(table->values(row, Binds), bindNames);
        if (!binds)
            return table->badField(row, Binds);
        const auto marks = flagsOf(table->values(row, Marks), markNames);
        if (!marks)
            return table->badField(row, Marks);
        lexicon.m_words[*wordClass][table->field(row, Phrase)] = {DealWord::Kind(*kind), DealWord::Status(*status), *binds,
                                                                  *marks};
    }
    return lexicon;
}

quint16 DealLexicon::bindOf(QStringView preposition)
{
    const auto place = placeOf(preposition, bindNames);
    return place && *place > 2 ? quint16(1 << *place) : 0;
}

qsizetype DealLexicon::size() const
{
    qsizetype size = 0;
    for (const auto &words : m_words)
        size += words.size();
    return size;
}

} // namespace Dateline
