// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/cuelexicon.h"

#include "lexicon/table.h"

#include <optional>

namespace Dateline {
namespace {

std::optional<CueWord::Kind> kindNamed(QStringView name)
{
    static constexpr std::array<QStringView, 5> names{u"verb", u"noun", u"adjective", u"preposition", u"other"};
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return CueWord::Kind(found - names.begin());
}

/// A rate over counts so small that they must not look certain.
double smoothed(double times, double of, double prior)
{
    return (times + 2 * prior) / (of + 2);
}

} // namespace

Result<CueLexicon> CueLexicon::read(const QString &path)
{
    enum { Lemma, Kind, AsCue, Occurrences, Direct, Mixed, Indirect, BeforeSource, Speech };
    const auto table = Table::read(
        path, {u"lemma", u"kind", u"as_cue", u"occurrences", u"direct", u"mixed", u"indirect", u"before_source", u"speech"});
    if (!table)
        return std::unexpected(table.error());
    CueLexicon lexicon;
    for (qsizetype row = 0; row < table->size(); ++row) {
        const auto kind = kindNamed(table->field(row, Kind));
        if (!kind)
            return table->badField(row, Kind);
        std::array<double, 5> counts{};
        for (const int column : {AsCue, Occurrences, Direct, Mixed, BeforeSource}) {
            bool good = false;
            const double value = table->field(row, column).toDouble(&good);
            if (!good)
                return table->badField(row, column);
            counts[column == BeforeSource ? 4 : column - AsCue] = value;
        }
        const bool speech = table->field(row, Speech) == u"yes";
        if (!speech && table->field(row, Speech) != u"no")
            return table->badField(row, Speech);
        CueWord word{*kind, smoothed(counts[0], counts[1], speech ? 0.6 : 0.3),
                     smoothed(counts[2] + counts[3], counts[0], speech ? 0.4 : 0.1), counts[4], speech};
        lexicon.m_words[size_t(*kind)][table->field(row, Lemma)] = word;
    }
    return lexicon;
}

qsizetype CueLexicon::size() const
{
    qsizetype size = 0;
    for (const auto &words : m_words)
        size += words.size();
    return size;
}

} // namespace Dateline
