// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QString>

#include <vector>

namespace Dateline {

/// Words to find in a text, folded as the text is (FoldedText).
struct WantedWords {
    QString words;
    QString before; ///< what stood before them, nearest first: backwards
    QString after;
    bool areWhole = false; ///< they begin and end with whole words
};

/// A stretch of a text where wanted words may stand. Agreement is 1 less the edit distance by length: 1 is the same, about
/// 0.3 is chance.
struct Candidate {
    static constexpr double byChance = 0.3;

    Span span;         ///< of the folded text; may be empty between surroundings that agree
    double words = 0;  ///< how well the words agree; 1 is the words themselves
    double before = 0; ///< how well what stands before them agrees
    double after = 0;
    double evidence = 0; ///< how many units more agree than would by chance, words and surroundings together
};

/// Where the words may stand, the best evidence first: the words themselves, words like them, and what stands between
/// surroundings like theirs.
std::vector<Candidate> findCandidates(const WantedWords &wanted, QStringView text);

/// Whether \a one and \a other are not one place of \a text seen twice. A stretch without the words, a word beside one that
/// has them, is the same place with a word put in.
bool areApart(const Candidate &one, const Candidate &other, QStringView text);

/// The text backwards, unit by unit.
QString reversed(QStringView text);

/// Whether the spans overlap or stand side by side.
bool areTouching(Span one, Span other);

/// Whether \a text has a word that goes on over \a at.
bool isInsideWord(QStringView text, qsizetype at);

/// How far the surroundings are compared, in units.
constexpr qsizetype FarthestReach = 128;
/// Shorter words are looked for as they are only: too much is like them.
constexpr qsizetype ShortestSimilar = 8;

} // namespace Dateline
