// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "deals/deal.h"
#include "events/event.h"
#include "quotes/quote.h"

#include <span>

namespace Dateline {
class CountryLexicon;

/// What an article was found to have, as far as a preview looks at it.
struct PreviewedFindings {
    QStringView text;
    std::span<const Sentence> sentences;
    std::span<const Entity> entities;
    std::span<const Quote> quotes;
    std::span<const Deal> deals;
    std::span<const Event> events;
};

/// What goes from one entity to another when two are put together or taken apart.
struct MergePreview {
    QString from; ///< what they are of now
    QString into; ///< the name under which they go
    qsizetype mentions = 0;
    qsizetype quotes = 0;  ///< that it says
    qsizetype deals = 0;   ///< that it is a side of
    qsizetype events = 0;  ///< that it takes part in, lesser ones left out
    qsizetype staying = 0; ///< mentions

    bool operator==(const MergePreview &) const = default;
};

/// What \a correction, a SameAs or a NotSameAs, would move in this article; no mention where it would change nothing. Where
/// some mentions stay, the words beside a quote and those of the clause or sentence tell what goes with the others.
MergePreview previewMerge(const PreviewedFindings &found, const CountryLexicon &countries, const Correction &correction);

} // namespace Dateline
