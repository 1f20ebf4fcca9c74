// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "library/note.h"
#include "library/sorting.h"

#include <vector>

namespace Dateline {

/// What a reader leaves on an article, and makes of several.
struct Marginalia {
    std::vector<Note> notes;
    std::vector<Correction> corrections;
    Sorting sorting = {};

    [[nodiscard]] bool isEmpty() const { return notes.empty() && corrections.empty() && sorting.isEmpty(); }
    bool operator==(const Marginalia &) const = default;
};

} // namespace Dateline
