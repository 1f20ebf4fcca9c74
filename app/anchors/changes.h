// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <vector>

namespace Dateline {

/// A piece of two versions of a text: one that both have, or one that changed.
struct VersionPiece {
    bool isSame = false;
    Span before; ///< in the older text; empty where words were put in
    Span after;  ///< in the newer text; empty where words were taken out

    bool operator==(const VersionPiece &) const = default;
};

/// What became of \a before in \a after, in text order: on each side the spans follow one another without a gap. Lines are
/// compared first, then the words of those that changed, so that paragraphs keep together; what stands between two
/// changes without a letter or a digit belongs to them. Texts that have very little in common are one change: the time is
/// bounded.
std::vector<VersionPiece> compareVersions(QStringView before, QStringView after);

} // namespace Dateline
