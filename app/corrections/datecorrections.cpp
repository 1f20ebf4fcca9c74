// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/datecorrections.h"

#include "corrections/typedvalues.h"

namespace Dateline {

using Act = Correction::Act;

bool DateCorrections::isAbout(Act act)
{
    return act == Act::Date || act == Act::NoDate;
}

bool DateCorrections::apply(const Correction &correction)
{
    const std::optional<Span> place = findPlace(correction.place, m_text);
    if (!place)
        return false;
    const auto meant = [place](const TimeExpression &date) { return date.span.intersects(*place); };
    if (correction.act == Act::NoDate)
        return std::erase_if(m_dates, meant) > 0;
    const std::optional<DateRange> days = correctedDays(correction.value);
    if (!days)
        return false;
    const auto found = std::ranges::find_if(m_dates, meant);
    if (found != m_dates.end()) {
        found->type = TimeExpression::Type::Date;
        found->value = correction.value;
        found->range = *days;
        found->why.putRight();
        return true;
    }
    TimeExpression date;
    date.span = *place;
    date.value = correction.value;
    date.range = *days;
    date.why = {Rule::None, 1, {}, Origin::ByHand};
    m_dates.push_back(std::move(date));
    std::ranges::stable_sort(m_dates, {}, &TimeExpression::span);
    return true;
}

} // namespace Dateline
