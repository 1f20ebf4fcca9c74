// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/linearmodel.h"
#include "quotes/contents.h"
#include "quotes/features.h"
#include "quotes/sources.h"

#include <array>

namespace Dateline {
struct ReadReport;

/// What a cue reports: on its left, on its right or on both sides.
struct Content {
    std::array<TokenRange, 2> parts; ///< left and right; an empty one is none
    bool later = false;              ///< it follows after the cue's region: "Novak said:" and a paragraph in marks
    double confidence = 0;
};

/// Asks the learned weights about one article.
class QuoteModel {
public:
    /// The model file must outlive it; one that lacks a part takes nothing for a cue.
    QuoteModel(const ModelFile &file, const QuoteText &text, const NounPhrases &phrases);

    static constexpr double step = 1.0 / 32; ///< what one step of a weight in the file is worth

    /// How likely the candidate is a cue, 0 to 1.
    [[nodiscard]] double isCue(const Cue &cue);
    struct Choice {
        SourceCandidate candidate;
        double confidence = 0;
    };
    [[nodiscard]] Choice sourceOf(const Cue &cue);
    [[nodiscard]] Content contentOf(const Report &report);
    /// How likely a report is right with its source and content, 0 to 1; a model without that part says 0.5.
    [[nodiscard]] double isReport(const ReadReport &report, std::span<const ReadReport> region);

private:
    [[nodiscard]] double score(const LinearModel &model) const;
    struct Place {
        qsizetype at = 0;
        double probability = 0;
    };
    struct Part {
        TokenRange tokens;
        double probability = 0;
    };
    /// All places where a border may lie, likeliest first.
    [[nodiscard]] std::vector<Place> borders(const Report &report, Border border, qsizetype other);
    /// The likeliest part with both its borders.
    [[nodiscard]] Part partOf(const Report &report, Border near, Border far);

    LinearModel m_cues;
    LinearModel m_sources;
    LinearModel m_layouts;
    std::array<LinearModel, 4> m_borders; ///< one a Border
    LinearModel m_reports;
    const QuoteText &m_text;
    const NounPhrases &m_phrases;
    Features m_features;
};

} // namespace Dateline
