// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/dealcorrections.h"

#include "corrections/entitycorrections.h"
#include "corrections/thingat.h"
#include "corrections/typedvalues.h"
#include "text/enumkey.h"

#include <array>

namespace Dateline {

using Act = Correction::Act;

bool DealCorrections::isAbout(Act act)
{
    switch (act) {
    case Act::Deal:
    case Act::NoDeal:
    case Act::DealKind:
    case Act::DealStatus:
    case Act::DealParty:
    case Act::NoParty:
    case Act::DealAmount:
        return true;
    default:
        return false;
    }
}

bool DealCorrections::apply(const Correction &correction)
{
    const std::optional<Span> place = findPlace(correction.place, m_text.text);
    if (!place)
        return false;
    if (correction.act == Act::Deal)
        return add(correction, *place);
    const qsizetype at = dealAt(*place);
    if (at < 0)
        return false;
    Deal &deal = m_deals[at];
    bool placed = true;
    switch (correction.act) {
    case Act::NoDeal:
        m_deals.erase(m_deals.begin() + at);
        return true;
    case Act::DealKind: {
        const auto kind = fromKey<Deal::Kind>(correction.value);
        placed = kind.has_value();
        deal.kind = kind.value_or(deal.kind);
        break;
    }
    case Act::DealStatus: {
        const auto status = fromKey<Deal::Status>(correction.value);
        placed = status.has_value();
        deal.status = status.value_or(deal.status);
        break;
    }
    case Act::DealParty:
    case Act::NoParty:
        placed = setParty(deal, correction);
        break;
    case Act::DealAmount:
        placed = setAmount(deal, correction);
        break;
    default:
        return false;
    }
    if (placed)
        deal.why.putRight();
    return placed;
}

/// The deal that is named at \a place, else the one that is told there; -1 for none.
qsizetype DealCorrections::dealAt(Span place) const
{
    const qsizetype named = thingAt(m_deals, place, [](const Deal &deal) { return std::array{deal.trigger}; });
    return named >= 0 ? named : thingAt(m_deals, place, [](const Deal &deal) { return std::span(deal.mentions); });
}

bool DealCorrections::add(const Correction &correction, Span place)
{
    Deal deal;
    deal.span = place;
    deal.trigger = place;
    deal.mentions = {place};
    deal.kind = fromKey<Deal::Kind>(correction.value).value_or(Deal::Kind::Agreement);
    deal.why = {Rule::None, 1, {}, Origin::ByHand};
    const auto inside = [place](const auto &each) { return place.contains(each.span); };
    for (EntityId id = 0; id < std::ssize(m_entities); ++id) {
        if (m_entities[id].kind != Entity::Kind::Place && std::ranges::any_of(m_entities[id].mentions, inside))
            deal.parties.push_back(id);
    }
    sortParties(deal);
    const std::vector<Amount> amounts = findAmounts(m_text, m_lexicons);
    if (const auto amount = std::ranges::find_if(amounts, inside); amount != amounts.end())
        deal.amount = *amount;
    if (const auto date = std::ranges::find_if(m_dates, inside); date != m_dates.end())
        deal.date = date - m_dates.begin();
    const auto behind = std::ranges::upper_bound(m_deals, place, {}, &Deal::span);
    m_deals.insert(behind, deal);
    return true;
}

bool DealCorrections::setParty(Deal &deal, const Correction &correction) const
{
    const std::optional<EntityId> party = findMeant(m_entities, m_text.text, correction);
    if (!party)
        return false;
    if (correction.act == Act::NoParty)
        return std::erase(deal.parties, *party) > 0;
    if (!std::ranges::contains(deal.parties, *party))
        deal.parties.push_back(*party);
    sortParties(deal);
    return true;
}

bool DealCorrections::setAmount(Deal &deal, const Correction &correction) const
{
    if (correction.value.isEmpty()) {
        deal.amount.reset();
        return true;
    }
    std::optional<Amount> amount = readTypedAmount(correction.value, m_lexicons);
    if (!amount)
        return false;
    // Its words may stand where the deal is told.
    for (const Span mention : deal.mentions) {
        const qsizetype at = mention.of(m_text.text).indexOf(correction.value);
        if (at >= 0 && amount->span.isEmpty())
            amount->span = {mention.begin + at, mention.begin + at + correction.value.size()};
    }
    deal.amount = amount;
    return true;
}

/// In text order, as the engine gives them.
void DealCorrections::sortParties(Deal &deal) const
{
    std::ranges::sort(deal.parties, {}, [this](EntityId id) { return m_entities[id].mentions.front().span; });
}

} // namespace Dateline
