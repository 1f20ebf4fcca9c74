// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/timegrammar.h"
#include "tags/taggedtext.h"

namespace Dateline {

/// A word, number or mark as the time grammar sees it: finer than a token ("two-week" is three), but that a number in
/// several words is one, and that an abbreviation takes its dot.
struct TimePiece {
    Span span;
    qsizetype token = 0;            ///< the one in which it begins
    const TimeWord *word = nullptr; ///< null when the grammar does not know it
    int number = -1;                ///< the value of a number, in digits or words
    quint32 classes = 0;            ///< bits of TimeClass
    bool glued = false;             ///< no white space before it

    [[nodiscard]] bool is(TimeClass kind) const { return classes >> int(kind) & 1; }
    [[nodiscard]] int valueOf(TimeClass kind) const;
};

/// The pieces of one sentence. \a foldedText is the text, folded.
std::vector<TimePiece> timePieces(const TaggedText &text, QStringView foldedText, const Sentence &sentence,
                                  const TimeGrammar &grammar);

} // namespace Dateline
