// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/nametext.h"
#include "lexicon/titlelexicon.h"

namespace Dateline {

/// A title in the text: its tokens, and what the table says of it.
struct TitleAt {
    qsizetype first = 0;
    qsizetype end = 0;
    const TitleLexicon::Title *title = nullptr;
};

/// The longest title that begins at a token and ends before \a limit; "Miss" and the like must have their capital.
std::optional<TitleAt> titleFrom(const NameText &text, qsizetype first, qsizetype limit);

/// The longest title that ends right before a token, in the same sentence.
std::optional<TitleAt> titleBefore(const NameText &text, qsizetype end);

} // namespace Dateline
