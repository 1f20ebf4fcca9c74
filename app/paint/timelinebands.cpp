// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "paint/timelinebands.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int fewest = 2;        // events that make a band of an actor's own
constexpr std::size_t most = 12; // actors with a band of their own

TimelineBands byActor(const Analysis &analysis, const std::vector<qsizetype> &shown)
{
    std::map<EntityId, int> counts;
    for (const qsizetype event : shown) {
        for (const EntityId actor : analysis.events[event].participants)
            ++counts[actor];
    }
    const auto countOf = [&counts](EntityId actor) { return counts.at(actor); };
    std::vector<EntityId> actors;
    for (const auto &[actor, count] : counts) {
        if (count >= fewest && analysis.entities[actor].kind != Entity::Kind::Place)
            actors.push_back(actor);
    }
    std::ranges::stable_sort(actors, std::greater(), countOf);
    actors.resize(std::min<std::size_t>(actors.size(), most));

    TimelineBands bands;
    bands.band.assign(analysis.events.size(), int(actors.size()));
    bool others = false;
    for (const qsizetype event : shown) {
        const auto takesPart = [&](EntityId actor) {
            return std::ranges::contains(analysis.events[event].participants, actor);
        };
        const auto actor = std::ranges::find_if(actors, takesPart);
        bands.band[event] = int(actor - actors.begin());
        others |= actor == actors.end();
    }
    for (const EntityId actor : actors)
        bands.titles.append(analysis.entities[actor].name);
    if (others)
        bands.titles.append(Tr::tr("Others", "events of other people, countries and organizations, or of nobody"));
    return bands;
}

TimelineBands byStatus(const Analysis &analysis, const std::vector<qsizetype> &shown)
{
    using enum Event::Status;
    TimelineBands bands;
    bands.band.assign(analysis.events.size(), 0);
    for (const Event::Status status : {Fact, Planned, Hypothetical, Negated}) {
        const auto has = [&](qsizetype event) { return analysis.events[event].status == status; };
        if (std::ranges::none_of(shown, has))
            continue;
        for (const qsizetype event : shown) {
            if (has(event))
                bands.band[event] = int(bands.titles.size());
        }
        QString title = words(status);
        title.replace(0, 1, title.first(1).toUpper());
        bands.titles.append(title);
    }
    return bands;
}

/// In the order of their first events.
TimelineBands byOrigin(const std::vector<qsizetype> &shown, const QStringList &origins)
{
    TimelineBands bands;
    bands.band.assign(origins.size(), 0);
    QHash<QString, int> places;
    for (const qsizetype event : shown) {
        const QString &origin = origins.at(event);
        if (!places.contains(origin)) {
            places.insert(origin, int(bands.titles.size()));
            bands.titles.append(origin);
        }
        bands.band[event] = places.value(origin);
    }
    return bands;
}

} // namespace

TimelineBands TimelineBands::of(const Analysis &analysis, const std::vector<qsizetype> &shown, TimelineBanding banding,
                                const QStringList &origins)
{
    switch (banding) {
    case TimelineBanding::None:
        break;
    case TimelineBanding::Actor:
        return byActor(analysis, shown);
    case TimelineBanding::Origin:
        return origins.isEmpty() ? TimelineBands() : byOrigin(shown, origins);
    case TimelineBanding::Status:
        return byStatus(analysis, shown);
    }
    return {};
}

} // namespace Dateline
