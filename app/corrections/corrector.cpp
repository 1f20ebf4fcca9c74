// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/corrector.h"

#include "corrections/entitycorrections.h"
#include "corrections/quotecorrections.h"
#include "lexicon/lexicons.h"

namespace Dateline {

void Corrector::correct(std::vector<Entity> &entities)
{
    EntityCorrections work(m_text, *m_lexicons.countries, entities);
    for (const Correction &correction : m_corrections) {
        if (EntityCorrections::isAbout(correction.act))
            note(correction, work.apply(correction));
    }
    work.finish();
}

void Corrector::correct(std::vector<Quote> &quotes, std::span<const Entity> entities)
{
    QuoteCorrections work(m_text, entities, quotes);
    for (const Correction &correction : m_corrections) {
        if (QuoteCorrections::isAbout(correction.act))
            note(correction, work.apply(correction));
    }
}

void Corrector::note(const Correction &correction, bool placed)
{
    if (!placed && correction.scope != Correction::Scope::Always)
        m_unplaced.push_back(correction.id);
}

} // namespace Dateline
