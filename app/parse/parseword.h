// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tags/tagset.h"

namespace Dateline {

/// What the parser sees of a word, as hashes.
struct ParseWord {
    quint64 word = 0; ///< in lower case
    quint64 tag = 0;  ///< both tags
    quint64 upos = 0;
    quint64 suffix = 0; ///< of three letters
};

/// Both tags as one.
constexpr quint64 tagOf(Upos upos, Xpos xpos)
{
    return quint64(upos) * 64 + quint64(xpos);
}

} // namespace Dateline
