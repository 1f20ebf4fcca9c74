// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <vector>

namespace Dateline {

/// The index of the thing that covers most of \a place, the first of several; -1 for none. \a spansOf gives the spans of a
/// thing.
template<typename Thing, typename SpansOf>
qsizetype thingAt(const std::vector<Thing> &things, Span place, const SpansOf &spansOf)
{
    qsizetype best = -1;
    qsizetype most = 0;
    for (qsizetype i = 0; i < std::ssize(things); ++i) {
        qsizetype shared = 0;
        for (const Span span : spansOf(things[i]))
            shared += span.shared(place);
        if (shared > most) {
            most = shared;
            best = i;
        }
    }
    return best;
}

} // namespace Dateline
