// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

namespace Dateline {

/// What the events of a timeline are parted by into bands, one above the other.
enum class TimelineBanding {
    None,
    Actor,  ///< who takes part
    Status, ///< whether it happened, is planned, uncertain, or did not happen
    Origin  ///< the article that tells it
};

/// The bands of a timeline, from top to bottom.
struct TimelineBands {
    QStringList titles;    ///< empty for no bands
    std::vector<int> band; ///< an index into titles, one an event of the analysis; unused for those not shown

    /// \a shown are indexes into the analysis' events. An event of several actors stands with the one who takes part in
    /// most; those with few events share a last band with those that name nobody.
    /// \a origins say what article each event is from; without them there are no bands by article.
    static TimelineBands of(const Analysis &analysis, const std::vector<qsizetype> &shown, TimelineBanding banding,
                            const QStringList &origins = {});
};

} // namespace Dateline
