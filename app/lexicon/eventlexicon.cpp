// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/eventlexicon.h"

#include "lexicon/table.h"

#include <array>
#include <optional>

namespace Dateline {
namespace {

template<typename Value, std::size_t N> std::optional<Value> named(QStringView name, const std::array<QStringView, N> &names)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(Value(found - names.begin()));
}

constexpr std::array<QStringView, 7> verbKinds{u"occurrence", u"aspect", u"light", u"news", u"report", u"mind", u"state"};
constexpr std::array<QStringView, 5> infinitives{u"", u"actual", u"planned", u"attempted", u"negated"};
constexpr std::array<QStringView, 3> nounKinds{u"none", u"weak", u"event"};

} // namespace

Result<EventLexicon> EventLexicon::read(const QString &path)
{
    enum { Lemma, Part, Kind, Infinitive };
    const auto table = Table::read(path, {u"lemma", u"part", u"kind", u"infinitive"});
    if (!table)
        return std::unexpected(table.error());
    EventLexicon lexicon;
    for (qsizetype row = 0; row < table->size(); ++row) {
        const QStringView lemma = table->field(row, Lemma);
        if (table->field(row, Part) == u"noun") {
            const auto kind = named<Noun>(table->field(row, Kind), nounKinds);
            if (!kind)
                return table->badField(row, Kind);
            lexicon.m_nouns[lemma] = *kind;
            continue;
        }
        if (table->field(row, Part) != u"verb")
            return table->badField(row, Part);
        const auto kind = named<EventVerb::Kind>(table->field(row, Kind), verbKinds);
        if (!kind)
            return table->badField(row, Kind);
        const auto infinitive = named<EventVerb::Infinitive>(table->field(row, Infinitive), infinitives);
        if (!infinitive)
            return table->badField(row, Infinitive);
        lexicon.m_verbs[lemma] = {*kind, *infinitive};
    }
    return lexicon;
}

EventVerb EventLexicon::verb(QStringView lemma) const
{
    const EventVerb *found = m_verbs.find(lemma);
    return found ? *found : EventVerb();
}

EventLexicon::Noun EventLexicon::noun(QStringView lemma) const
{
    const Noun *found = m_nouns.find(lemma);
    return found ? *found : Noun::None;
}

} // namespace Dateline
