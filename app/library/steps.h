// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/marginalia.h"

namespace Dateline {

/// A step of the history of an article, or of the reader's lexicon, as the library keeps it.
struct StoredStep {
    static constexpr int kept = 200; ///< an article; older ones are forgotten

    QString id; ///< a UUID
    QString text;
    Marginalia before;
    Marginalia after;

    bool operator==(const StoredStep &) const = default;
};

/// The steps in the order in which they were done.
struct StoredSteps {
    std::vector<StoredStep> steps;
    int index = 0; ///< how many of them are done; those behind can be done again

    bool operator==(const StoredSteps &) const = default;
};

/// What a change is to the history that it is written with.
struct StepMark {
    enum class Way {
        None,  ///< nothing: the history does not hold it
        New,   ///< a step of its own, behind which nothing can be done again
        Back,  ///< the step is undone
        Again, ///< the step is done again
    };
    Way way = Way::None;
    QString id;   ///< of the step, a UUID
    QString text; ///< what a new one is called
};

} // namespace Dateline
