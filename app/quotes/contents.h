// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quotes/cues.h"

#include <array>

namespace Dateline {

/// On which side of its cue a content stands; Later is behind the cue's region.
enum class Layout { Right, Left, Both, Later };
inline constexpr std::array allLayouts{Layout::Right, Layout::Left, Layout::Both, Layout::Later};

/// The borders of a content: its part on the left and its part on the right of the cue.
enum class Border { LeftBegin, LeftEnd, RightBegin, RightEnd };

/// A cue with its source, whose content is sought; nothing of the content lies inside either.
struct Report {
    Cue cue;
    TokenRange source; ///< empty when nobody is named
};

/// Where a border may lie: tokens of the cue's region, none inside a marked passage. \a begin is the begin of the same
/// part for an end; an end's token is the one behind the content.
std::vector<qsizetype> borderCandidates(const QuoteText &text, const Report &report, Border border, qsizetype other);

/// What tells on which side of the cue the content stands.
void addLayoutFeatures(Features &features, const QuoteText &text, const NounPhrases &phrases, const Report &report,
                       Layout layout);

/// What tells whether a border lies at a token. \a other: for a right end the begin, for a left begin the end.
void addBorderFeatures(Features &features, const QuoteText &text, const NounPhrases &phrases, const Report &report,
                       Border border, qsizetype other, qsizetype at);

} // namespace Dateline
