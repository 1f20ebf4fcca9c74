// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "quotes/quote.h"

namespace Dateline {

/// Puts quotes and their speakers right.
class QuoteCorrections {
public:
    /// \a quotes are changed in place and stay in text order.
    QuoteCorrections(QStringView text, std::span<const Entity> entities, std::vector<Quote> &quotes)
        : m_text(text)
        , m_entities(entities)
        , m_quotes(quotes)
    { }

    static bool isAbout(Correction::Act act);
    /// False where the correction does not find what it is about; nothing is changed then.
    bool apply(const Correction &correction);

private:
    [[nodiscard]] qsizetype quoteAt(Span place) const;
    bool setSpeaker(const Correction &correction, qsizetype quote);
    bool add(const Correction &correction, Span place);
    void split(qsizetype quote, qsizetype at);
    void join(qsizetype quote, qsizetype other);
    void sort();

    QStringView m_text;
    std::span<const Entity> m_entities;
    std::vector<Quote> &m_quotes;
};

} // namespace Dateline
