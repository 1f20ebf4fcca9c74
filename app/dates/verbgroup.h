// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tags/taggedtext.h"

namespace Dateline {

/// A verb with its auxiliaries: "will not have been told", "to resume", "meeting".
struct VerbGroup {
    enum class Tense {
        Past,
        PresentPerfect,
        PastPerfect,
        Present,
        Future,       ///< will, shall, "is to", "going to"
        Modal,        ///< would, could, may, might, should, must, can
        ModalPerfect, ///< "would have gone"
        Infinitive,   ///< with "to"
        Bare,         ///< a base form alone
        Gerund,       ///< an -ing form without auxiliary
        Participle,   ///< a past participle without auxiliary
    };
    qsizetype first = 0; ///< its first token
    qsizetype head = 0;  ///< the verb itself
    Tense tense = Tense::Past;
    bool negated = false;
    bool perfect = false; ///< "has gone", "having gone", "to have gone"
    bool passive = false;
    bool progressive = false;

    [[nodiscard]] bool isFinite() const { return tense < Tense::Infinitive; }
    bool operator==(const VerbGroup &) const = default;
};

/// The verb groups of a sentence, in text order, by the tags alone.
std::vector<VerbGroup> verbGroups(const TaggedText &text, const Sentence &sentence);

} // namespace Dateline
