// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

namespace Dateline {

/// What goes from one entity to another when two are put together or taken apart.
struct MergePreview {
    QString from; ///< what they are of now
    QString into; ///< the name under which they go
    qsizetype mentions = 0;
    qsizetype quotes = 0;  ///< that it says from then on, and did not before
    qsizetype deals = 0;   ///< that it is a side of
    qsizetype events = 0;  ///< that it takes part in, lesser ones left out
    qsizetype staying = 0; ///< mentions

    bool operator==(const MergePreview &) const = default;
};

/// What \a correction, a SameAs or a NotSameAs, moves: \a before is the analysis of \a text without it, \a after the one
/// with it. No mention where it changes nothing.
MergePreview previewMerge(QStringView text, const Analysis &before, const Analysis &after, const Correction &correction);

} // namespace Dateline
