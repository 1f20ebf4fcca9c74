// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

namespace Dateline {

/// Where a pattern may begin in the text that it is compared with.
enum class MatchStart { Anywhere, AtBegin };

/// For each length n from 0 to text.size(), the edit distance (insertions, deletions, replacements of UTF-16 units) between
/// \a pattern and the best stretch of \a text that ends at n and begins where \a start says. G. Myers, A fast bit-vector
/// algorithm for approximate string matching based on dynamic programming (JACM 46(3), 1999), in blocks of 64 with the
/// carries of H. Hyyro (2003): O(text.size() * pattern.size() / 64).
std::vector<int> editDistances(QStringView pattern, QStringView text, MatchStart start);

} // namespace Dateline
