// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "deals/deal.h"

namespace Dateline {

/// Puts deals, their sides, sums and statuses right.
class DealCorrections {
public:
    /// \a deals are changed in place and stay in text order.
    DealCorrections(const TaggedText &text, std::span<const Entity> entities, std::span<const TimeExpression> dates,
                    const Lexicons &lexicons, std::vector<Deal> &deals)
        : m_text(text)
        , m_entities(entities)
        , m_dates(dates)
        , m_lexicons(lexicons)
        , m_deals(deals)
    { }

    static bool isAbout(Correction::Act act);
    /// False where the correction does not find what it is about; nothing is changed then.
    bool apply(const Correction &correction);

private:
    [[nodiscard]] qsizetype dealAt(Span place) const;
    bool add(const Correction &correction, Span place);
    bool setParty(Deal &deal, const Correction &correction) const;
    bool setAmount(Deal &deal, const Correction &correction) const;
    void sortParties(Deal &deal) const;

    const TaggedText &m_text;
    std::span<const Entity> m_entities;
    std::span<const TimeExpression> m_dates;
    const Lexicons &m_lexicons;
    std::vector<Deal> &m_deals;
};

} // namespace Dateline
