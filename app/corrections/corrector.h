// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "deals/deal.h"
#include "events/event.h"
#include "quotes/quote.h"

#include <span>

namespace Dateline {

/// Applies the reader's corrections to what each stage finds, before the next stage reads it. Corrections are applied in
/// the order in which they were made: each was made on what the one before left.
class Corrector {
public:
    /// All three must outlive the corrector.
    Corrector(const TaggedText &text, std::span<const Correction> corrections, const Lexicons &lexicons)
        : m_text(text)
        , m_corrections(corrections)
        , m_lexicons(lexicons)
    { }

    void correct(std::vector<Entity> &entities);
    void correct(std::vector<Quote> &quotes, std::span<const Entity> entities);
    void correct(std::vector<TimeExpression> &dates);
    void correct(std::vector<Deal> &deals, std::span<const Entity> entities, std::span<const TimeExpression> dates);
    void correct(std::vector<Event> &events, std::span<const Entity> entities, std::span<const TimeExpression> dates);

    /// The corrections that did not find what they are about, in order; one for all articles is never among them.
    [[nodiscard]] const std::vector<CorrectionId> &unplaced() const { return m_unplaced; }

private:
    template<typename Work> void apply(Work &work);

    const TaggedText &m_text;
    std::span<const Correction> m_corrections;
    const Lexicons &m_lexicons;
    std::vector<CorrectionId> m_unplaced;
};

} // namespace Dateline
