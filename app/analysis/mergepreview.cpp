// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/mergepreview.h"

#include <algorithm>

namespace Dateline {

namespace {

std::optional<EntityId> ownerOf(Span span, const std::vector<Entity> &entities)
{
    for (EntityId id = 0; id < std::ssize(entities); ++id) {
        if (std::ranges::contains(entities[id].mentions, span, &Mention::span))
            return id;
    }
    return {};
}

/// How many rows of \a after \a isOf picks out there and did not pick out in \a before, by their place.
template<typename Row, typename Place, typename IsOf>
qsizetype fresh(const std::vector<Row> &before, const std::vector<Row> &after, const Place &place, const IsOf &isOf)
{
    return std::ranges::count_if(after, [&](const Row &row) {
        return isOf(row, true)
            && std::ranges::none_of(before, [&](const Row &old) { return place(old) == place(row) && isOf(old, false); });
    });
}

} // namespace

MergePreview previewMerge(QStringView text, const Analysis &before, const Analysis &after, const Correction &correction)
{
    const std::optional<Span> place = findPlace(correction.place, text);
    const std::optional<EntityId> from = place ? ownerOf(*place, before.entities) : std::nullopt;
    const std::optional<EntityId> into = from ? ownerOf(*place, after.entities) : std::nullopt;
    if (!into)
        return {};
    const std::vector<Mention> &now = after.entities[*into].mentions;
    const auto moves = [&now](const Mention &mention) { return std::ranges::contains(now, mention.span, &Mention::span); };
    const std::vector<Mention> &all = before.entities[*from].mentions;
    const qsizetype moving = std::ranges::count_if(all, moves);
    // Who had the other mentions that it has now; nobody where one is taken away.
    std::optional<EntityId> host;
    for (const Mention &mention : now) {
        const std::optional<EntityId> owner = ownerOf(mention.span, before.entities);
        if (!host && owner && owner != from)
            host = owner;
    }
    if (!host && moving == std::ssize(all))
        return {};
    const auto whose = [&](bool isAfter) { return isAfter ? into : host; };
    const auto isAmong = [&](const std::vector<EntityId> &ids, bool isAfter) {
        return whose(isAfter) && std::ranges::contains(ids, *whose(isAfter));
    };
    const auto begin = [](const Quote &quote) { return quote.spans.front(); };
    return {before.entities[*from].name,
            after.entities[*into].name,
            moving,
            fresh(before.quotes, after.quotes, begin,
                  [&](const Quote &quote, bool isAfter) { return quote.speaker && quote.speaker == whose(isAfter); }),
            fresh(before.deals, after.deals, std::mem_fn(&Deal::trigger),
                  [&](const Deal &deal, bool isAfter) { return isAmong(deal.parties, isAfter); }),
            fresh(before.events, after.events, std::mem_fn(&Event::trigger),
                  [&](const Event &event, bool isAfter) { return !event.lesser && isAmong(event.participants, isAfter); }),
            std::ssize(all) - moving};
}

} // namespace Dateline
