// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

namespace Dateline {

/// Does what the library says a change is.
inline Result<void> sorted(Library &library, const QFuture<Result<SortingChange>> &planned)
{
    const Result<SortingChange> change = planned.result();
    if (!change)
        return std::unexpected(change.error());
    const auto done = library.replace({}, {{}, {}, change->gone}, {{}, {}, change->come}).result();
    return done ? Result<void>() : std::unexpected(done.error());
}

/// Takes it back.
inline Result<void> unsorted(Library &library, const SortingChange &change)
{
    const auto done = library.replace({}, {{}, {}, change.come}, {{}, {}, change.gone}).result();
    return done ? Result<void>() : std::unexpected(done.error());
}

} // namespace Dateline
