// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "words/talkshares.h"

#include <algorithm>
#include <functional>

namespace Dateline {
namespace {

qsizetype lettersOf(const Quote &quote)
{
    qsizetype letters = 0;
    for (const Span span : quote.spans)
        letters += span.length();
    return letters;
}

} // namespace

QString shortName(QStringView text, const Entity &entity)
{
    QStringView best = entity.name;
    if (entity.kind == Entity::Kind::Country)
        return entity.name;
    for (const Mention &mention : entity.mentions) {
        const QStringView name = mention.span.of(text);
        if (mention.form == Mention::Form::Name && name.size() < best.size() && QStringView(entity.name).endsWith(name))
            best = name;
    }
    return best.toString();
}

std::vector<TalkShare> talkShares(QStringView text, const Analysis &analysis)
{
    std::vector<TalkShare> talk(analysis.entities.size());
    TalkShare unattributed;
    qsizetype all = 0;
    for (const Quote &quote : analysis.quotes) {
        TalkShare &share = quote.speaker ? talk[size_t(*quote.speaker)] : unattributed;
        const qsizetype letters = lettersOf(quote);
        share.letters += letters;
        ++share.quotes;
        all += letters;
    }
    std::vector<TalkShare> shares;
    if (all == 0)
        return shares;
    for (EntityId id = 0; id < std::ssize(talk); ++id) {
        if (talk[size_t(id)].letters > 0)
            shares.push_back(
                {id, shortName(text, analysis.entities[id]), talk[size_t(id)].quotes, talk[size_t(id)].letters, 0});
    }
    std::ranges::stable_sort(shares, std::greater(), &TalkShare::letters);
    if (unattributed.letters > 0)
        shares.push_back(unattributed);
    for (TalkShare &share : shares)
        share.share = double(share.letters) / double(all);
    return shares;
}

} // namespace Dateline
