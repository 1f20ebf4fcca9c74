// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/mergepreview.h"

#include "corrections/entitycorrections.h"

#include <algorithm>
#include <map>

namespace Dateline {

namespace {

/// The mentions of one entity, by what becomes of them.
struct Parted {
    std::vector<Span> moving;
    std::vector<Span> staying;

    /// Whether what the words of \a span are about goes along.
    [[nodiscard]] bool takes(Span span) const
    {
        const auto touches = [span](Span mention) { return mention.intersects(span); };
        return staying.empty() || (std::ranges::any_of(moving, touches) && std::ranges::none_of(staying, touches));
    }
};

} // namespace

MergePreview previewMerge(const PreviewedFindings &found, const CountryLexicon &countries, const Correction &correction)
{
    std::vector<Entity> after(found.entities.begin(), found.entities.end());
    if (!EntityCorrections(found.text, countries, after).apply(correction))
        return {};
    // Until they are put in order again, entities keep their places, and a new one stands behind them.
    std::map<Span, EntityId> owners;
    for (EntityId id = 0; id < std::ssize(after); ++id) {
        for (const Mention &mention : after[id].mentions)
            owners.emplace(mention.span, id);
    }
    for (EntityId id = 0; id < std::ssize(found.entities); ++id) {
        Parted parted;
        EntityId into = id;
        for (const Mention &mention : found.entities[id].mentions) {
            const auto owner = owners.find(mention.span);
            const bool moves = owner != owners.end() && owner->second != id;
            (moves ? parted.moving : parted.staying).push_back(mention.span);
            into = moves ? owner->second : into;
        }
        if (parted.moving.empty())
            continue;
        const auto isOf = [id](const std::vector<EntityId> &ids) { return std::ranges::contains(ids, id); };
        return {found.entities[id].name,
                after[into].name,
                std::ssize(parted.moving),
                std::ranges::count_if(
                    found.quotes,
                    [&](const Quote &quote) { return quote.speaker == id && parted.takes(quote.source.value_or(Span())); }),
                std::ranges::count_if(found.deals,
                                      [&](const Deal &deal) { return isOf(deal.parties) && parted.takes(deal.span); }),
                std::ranges::count_if(found.events,
                                      [&](const Event &event) {
                                          return !event.lesser && isOf(event.participants)
                                              && parted.takes(found.sentences[event.sentence].span);
                                      }),
                std::ssize(parted.staying)};
    }
    return {};
}

} // namespace Dateline
