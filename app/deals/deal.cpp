// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "deals/deal.h"

#include "deals/price.h"
#include "lexicon/lexicons.h"

#include <numeric>

namespace Dateline {
namespace {

Deal::Kind kindOf(DealWord::Kind kind)
{
    switch (kind) {
    case DealWord::Kind::Acquisition:
        return Deal::Kind::Acquisition;
    case DealWord::Kind::Supply:
        return Deal::Kind::Supply;
    case DealWord::Kind::Finance:
        return Deal::Kind::Finance;
    case DealWord::Kind::Truce:
        return Deal::Kind::Truce;
    case DealWord::Kind::None:
    case DealWord::Kind::Any:
    case DealWord::Kind::Agreement:
        break;
    }
    return Deal::Kind::Agreement;
}

Deal::Status statusOf(DealWord::Status status)
{
    return status == DealWord::Status::None ? Deal::Status::Signed : Deal::Status(int(status) - 1);
}

/// The names' spans in text order, none inside another.
std::vector<Span> namesOf(std::span<const Entity> entities)
{
    std::vector<Span> names;
    for (const Entity &entity : entities) {
        for (const Mention &mention : entity.mentions) {
            if (mention.form == Mention::Form::Name)
                names.push_back(mention.span);
        }
    }
    std::ranges::sort(names);
    return names;
}
Deal dealOf(const DealText &text, const std::vector<DealTrigger> &triggers, const DealGroup &group,
            std::span<const TimeExpression> dates)
{
    Deal deal;
    deal.kind = kindOf(group.kind);
    qsizetype best = group.triggers.front();
    for (const qsizetype index : group.triggers) {
        const DealTrigger &trigger = triggers[index];
        if (trigger.sides.size() > triggers[best].sides.size())
            best = index;
        const Span mention = clauseOf(text, trigger);
        if (deal.mentions.empty() || deal.mentions.back() != mention)
            deal.mentions.push_back(mention);
    }
    std::ranges::sort(deal.mentions);
    // the noun names the deal, the verb only says what it is about: "an agreement to buy"
    if (triggers[best].verb && triggers[best].joins >= 0 && !triggers[triggers[best].joins].verb)
        best = triggers[best].joins;
    const DealTrigger &told = triggers[best];
    deal.trigger = text.clauses.text.spanOf(told.first, told.end);
    deal.span = clauseOf(text, told);
    DealWord::Status status = group.status;
    if (status == DealWord::Status::None)
        status = told.word->status;
    deal.status = statusOf(status);
    deal.parties = group.sides;
    std::ranges::sort(deal.parties, {}, [&](EntityId id) { return text.sides.entity(id).mentions.front().span; });
    deal.amount = amountOf(text, triggers, group);
    for (qsizetype date = 0; date < std::ssize(dates) && !deal.date; ++date) {
        if (deal.span.contains(dates[date].span))
            deal.date = date;
    }
    const QStringView words = deal.trigger.of(text.clauses.text.text);
    deal.why = {told.verb ? Rule::DealVerb : Rule::DealNoun, group.sides.size() > 1 ? 0.8 : 0.6, words.toString()};
    return deal;
}

/// How long ago a deal is history, in years before the latest day that the article names.
constexpr int History = 50;

/// The year of a date; 0 when it names none.
int yearOf(const TimeExpression &date)
{
    return date.type == TimeExpression::Type::Date
        ? QStringView(date.value).first(std::min<qsizetype>(4, date.value.size())).toInt()
        : 0;
}

bool isHistory(const Deal &deal, std::span<const TimeExpression> dates)
{
    int told = 0;
    int latest = 0;
    for (const TimeExpression &date : dates) {
        const int year = yearOf(date);
        latest = std::max(latest, year);
        if (deal.span.contains(date.span))
            told = std::max(told, year);
    }
    return told > 0 && told + History < latest;
}

} // namespace

std::vector<Deal> findDeals(const TaggedText &text, std::span<const Entity> entities, std::span<const TimeExpression> dates,
                            const Lexicons &lexicons)
{
    const Clauses clauses(text, namesOf(entities), dates);
    const std::vector<Amount> amounts = findAmounts(text, lexicons);
    const Sides sides(clauses, entities, amounts, lexicons);
    const DealText read{clauses, sides, *lexicons.deals, amounts};
    const std::vector<DealTrigger> triggers = findDealTriggers(read);
    std::vector<Deal> found;
    for (const DealGroup &group : groupTriggers(read, triggers)) {
        if (!isDeal(read, triggers, group))
            continue;
        Deal deal = dealOf(read, triggers, group, dates);
        if (!isHistory(deal, dates))
            found.push_back(std::move(deal));
    }
    std::vector<qsizetype> order(found.size());
    std::ranges::iota(order, 0);
    std::ranges::sort(order, {}, [&](qsizetype deal) { return std::tuple(found[deal].span, found[deal].trigger); });
    std::vector<Deal> deals;
    deals.reserve(found.size());
    for (const qsizetype deal : order)
        deals.push_back(std::move(found[deal]));
    return deals;
}

} // namespace Dateline
