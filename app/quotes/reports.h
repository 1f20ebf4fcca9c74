// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quotes/quotemodel.h"

namespace Dateline {

/// A possible cue as it was read, with its source and what it reports.
struct ReadReport {
    Report report;
    Content content;
    double cueConfidence = 0;    ///< that the word is a cue, by what stands around it
    double sourceConfidence = 0; ///< of the source among the candidates
    double confidence = 0;       ///< that it is a report, its source and content considered

    [[nodiscard]] bool holds(qsizetype token) const
    {
        return content.parts[0].contains(token) || content.parts[1].contains(token);
    }
};

/// Reads every cue of a region that is one with a confidence of at least \a least.
std::vector<ReadReport> readReports(const QuoteText &text, const NounPhrases &phrases, QuoteModel &model,
                                    std::span<const Cue> cues, double least);

/// What tells whether a report is one, now that its source, its content and the other reports of the region are known.
void addReportFeatures(Features &features, const QuoteText &text, const NounPhrases &phrases, const ReadReport &report,
                       std::span<const ReadReport> region);

} // namespace Dateline
