// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <span>
#include <vector>

namespace Dateline {

/// A stretch of one block inside quotation marks; marks within marks belong to the outer ones.
struct MarkedPassage {
    Span span; ///< marks included
    qsizetype block = 0;
    bool closed = true;     ///< false when the block ends, or the next passage begins, before a closing mark
    bool continues = false; ///< goes on with the passage before, which its block's end left open
    bool single = false;    ///< in single marks

    bool operator==(const MarkedPassage &) const = default;
};

/// Finds what stands inside quotation marks: curly, straight, two apostrophes, guillemets, low-high, and single marks
/// outside of those (told from apostrophes). The passages come in text order and do not overlap. Linear in the text.
std::vector<MarkedPassage> findMarkedPassages(QStringView text, std::span<const Block> blocks);

} // namespace Dateline
