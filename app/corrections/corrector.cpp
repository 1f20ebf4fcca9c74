// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/corrector.h"

#include "corrections/datecorrections.h"
#include "corrections/dealcorrections.h"
#include "corrections/entitycorrections.h"
#include "corrections/eventcorrections.h"
#include "corrections/quotecorrections.h"
#include "lexicon/lexicons.h"

namespace Dateline {

template<typename Work> void Corrector::apply(Work &work)
{
    for (const Correction &correction : m_corrections) {
        if (Work::isAbout(correction.act) && !work.apply(correction) && correction.scope != Correction::Scope::Always)
            m_unplaced.push_back(correction.id);
    }
}

void Corrector::correct(std::vector<Entity> &entities)
{
    EntityCorrections work(m_text.text, *m_lexicons.countries, entities);
    apply(work);
    work.finish();
}

void Corrector::correct(std::vector<Quote> &quotes, std::span<const Entity> entities)
{
    QuoteCorrections work(m_text.text, entities, quotes);
    apply(work);
}

void Corrector::correct(std::vector<TimeExpression> &dates)
{
    DateCorrections work(m_text.text, dates);
    apply(work);
}

void Corrector::correct(std::vector<Deal> &deals, std::span<const Entity> entities, std::span<const TimeExpression> dates)
{
    DealCorrections work(m_text, entities, dates, m_lexicons, deals);
    apply(work);
}

void Corrector::correct(std::vector<Event> &events, std::span<const Entity> entities, std::span<const TimeExpression> dates)
{
    EventCorrections work(m_text, entities, dates, events);
    apply(work);
}

} // namespace Dateline
