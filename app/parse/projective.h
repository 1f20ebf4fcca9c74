// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

namespace Dateline {

/// The tree of one root and without crossing arcs whose arcs have the best sum (Eisner 1996): the head of each word, -1 for
/// the root. \a scores has a row for each of the \a words, with a column for each word as its head and a last one for the
/// root; a word's own column must be far below all others. Takes time of the third power of the words, but where each word's
/// best head makes such a tree already.
std::vector<int> projectiveTree(std::span<const float> scores, int words);

} // namespace Dateline
