// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "library/note.h"

#include <vector>

namespace Dateline {

/// What a reader leaves on an article.
struct Marginalia {
    std::vector<Note> notes;
    std::vector<Correction> corrections;

    [[nodiscard]] bool isEmpty() const { return notes.empty() && corrections.empty(); }
    bool operator==(const Marginalia &) const = default;
};

} // namespace Dateline
