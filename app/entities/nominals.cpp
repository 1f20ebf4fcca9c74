// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/nominals.h"

namespace Dateline {
namespace {
constexpr QStringView nouns[] = {u"company", u"bank",        u"airline", u"agency",  u"ministry", u"fund",
                                 u"firm",    u"corporation", u"carrier", u"utility", u"regulator"};
/// Words that make the description one of a single thing where no possessor does.
constexpr QStringView singlers[] = {u"national", u"state", u"central", u"federal"};
constexpr qsizetype longest = 5; // tokens after the country

template<size_t size> bool isOneOf(QStringView word, const QStringView (&words)[size])
{
    return std::ranges::find(words, word) != std::end(words);
}
} // namespace

std::vector<Name> findDescribedOrganizations(const NameText &text, std::span<const Name> names)
{
    std::vector<Name> found;
    for (size_t n = 0; n < names.size(); ++n) {
        const Name &country = names[n];
        if (country.kind != Entity::Kind::Country)
            continue;
        const qsizetype limit = std::min({text.sentenceEnd(country.first), country.end + longest,
                                          n + 1 < names.size() ? names[n + 1].first : text.size()});
        qsizetype end = country.end;
        const bool possessor = end < limit && text.tag(end).xpos == Xpos::POS;
        end += possessor;
        bool single = possessor;
        if (!possessor && (country.form != Mention::Form::Adjective || !text.is(country.first - 1, u"the")))
            continue;
        const qsizetype begin = end;
        while (end < limit && (text.tag(end).upos == Upos::Adj || text.tag(end).upos == Upos::Noun || text.is(end, u"-"))) {
            single |= isOneOf(text.low(end), singlers);
            ++end;
        }
        if (!single || end < begin + 2 || text.tag(end - 1).xpos != Xpos::NN || !isOneOf(text.low(end - 1), nouns))
            continue;
        found.push_back({country.first,
                         end,
                         Entity::Kind::Organization,
                         Mention::Form::Nominal,
                         {},
                         {Rule::OrganizationHead, 0.7, text.word(end - 1).toString()}});
    }
    return found;
}

} // namespace Dateline
