// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "events/event.h"

namespace Dateline {

/// Puts events and their days right.
class EventCorrections {
public:
    /// \a events are changed in place and stay in text order; their ranks are put right with them.
    EventCorrections(const TaggedText &text, std::span<const Entity> entities, std::span<const TimeExpression> dates,
                     std::vector<Event> &events)
        : m_text(text)
        , m_entities(entities)
        , m_dates(dates)
        , m_events(events)
    { }

    static bool isAbout(Correction::Act act);
    /// False where the correction does not find what it is about; nothing is changed then.
    bool apply(const Correction &correction);

private:
    [[nodiscard]] qsizetype eventAt(Span place) const;
    void add(const Correction &correction, Span place);
    bool setDays(qsizetype index, const QString &value);
    void rank(qsizetype index);

    const TaggedText &m_text;
    std::span<const Entity> m_entities;
    std::span<const TimeExpression> m_dates;
    std::vector<Event> &m_events;
};

} // namespace Dateline
