// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/quotemodel.h"

#include "quotes/reports.h"

#include <cmath>
#include <functional>
#include <optional>

namespace Dateline {
namespace {

/// The best of some scores as they come, and how much of the probability it has.
class Best {
public:
    /// Whether it is the best so far.
    bool add(double score)
    {
        if (score > m_highest) {
            m_sum = m_sum * std::exp(m_highest - score) + 1;
            m_highest = score;
            return true;
        }
        m_sum += std::exp(score - m_highest);
        return false;
    }
    [[nodiscard]] double probability() const { return m_sum > 0 ? 1 / m_sum : 0; }

private:
    double m_highest = -1e9;
    double m_sum = 0;
};

} // namespace

QuoteModel::QuoteModel(const ModelFile &file, const QuoteText &text, const NounPhrases &phrases)
    : m_cues(file.section("cues"))
    , m_sources(file.section("sources"))
    , m_layouts(file.section("layouts"))
    , m_borders{LinearModel(file.section("left begin")), LinearModel(file.section("left end")),
                LinearModel(file.section("right begin")), LinearModel(file.section("right end"))}
    , m_reports(file.section("reports"))
    , m_text(text)
    , m_phrases(phrases)
{ }

double QuoteModel::score(const LinearModel &model) const
{
    std::array<int, 1> sum{};
    model.add(m_features.all(), sum);
    return sum[0] * step;
}

double QuoteModel::isCue(const Cue &cue)
{
    m_features.clear();
    addCueFeatures(m_features, m_text, m_phrases, cue);
    return 1 / (1 + std::exp(-score(m_cues)));
}

double QuoteModel::isReport(const ReadReport &report, std::span<const ReadReport> region)
{
    m_features.clear();
    addReportFeatures(m_features, m_text, m_phrases, report, region);
    return 1 / (1 + std::exp(-score(m_reports)));
}

QuoteModel::Choice QuoteModel::sourceOf(const Cue &cue)
{
    Choice choice;
    Best best;
    for (const SourceCandidate &candidate : sourceCandidates(m_text, m_phrases, cue)) {
        m_features.clear();
        addSourceFeatures(m_features, m_text, m_phrases, cue, candidate);
        if (best.add(score(m_sources)))
            choice.candidate = candidate;
    }
    choice.confidence = best.probability();
    return choice;
}

std::vector<QuoteModel::Place> QuoteModel::borders(const Report &report, Border border, qsizetype other)
{
    std::vector<Place> places;
    double highest = -1e9;
    for (const qsizetype at : borderCandidates(m_text, report, border, other)) {
        m_features.clear();
        addBorderFeatures(m_features, m_text, m_phrases, report, border, other, at);
        places.push_back({at, score(m_borders[size_t(border)])});
        highest = std::max(highest, places.back().probability);
    }
    double sum = 0;
    for (Place &place : places) {
        place.probability = std::exp(place.probability - highest);
        sum += place.probability;
    }
    for (Place &place : places)
        place.probability /= sum;
    std::ranges::stable_sort(places, std::greater(), &Place::probability);
    return places;
}

QuoteModel::Part QuoteModel::partOf(const Report &report, Border near, Border far)
{
    static constexpr size_t most = 3;     // near borders that are followed
    static constexpr double least = 0.08; // of the probability, for all but the first
    Part best;
    const std::vector<Place> nearest = borders(report, near, -1);
    for (size_t i = 0; i < std::min(most, nearest.size()); ++i) {
        if (nearest[i].probability < best.probability || (i > 0 && nearest[i].probability < least))
            break;
        const std::vector<Place> farthest = borders(report, far, nearest[i].at);
        if (farthest.empty() || nearest[i].probability * farthest[0].probability <= best.probability)
            continue;
        const qsizetype one = nearest[i].at;
        const qsizetype other = farthest[0].at;
        best = {{std::min(one, other), std::max(one, other)}, nearest[i].probability * farthest[0].probability};
    }
    return best;
}

Content QuoteModel::contentOf(const Report &report)
{
    static constexpr double least = 0.1; // of the probability of a layout, for all but the first
    std::array<double, allLayouts.size()> odds{};
    double sum = 0;
    for (const Layout layout : allLayouts) {
        m_features.clear();
        addLayoutFeatures(m_features, m_text, m_phrases, report, layout);
        odds[size_t(layout)] = std::exp(score(m_layouts));
        sum += odds[size_t(layout)];
    }
    const double highest = *std::ranges::max_element(odds) / sum;
    std::optional<Part> left;
    std::optional<Part> right;
    Content best;
    for (const Layout layout : allLayouts) {
        double probability = odds[size_t(layout)] / sum;
        if (probability < highest && probability < least)
            continue;
        Content content;
        content.later = layout == Layout::Later;
        if (layout == Layout::Left || layout == Layout::Both) {
            if (!left)
                left = partOf(report, Border::LeftEnd, Border::LeftBegin);
            content.parts[0] = left->tokens;
            probability *= left->probability;
        }
        if (layout == Layout::Right || layout == Layout::Both) {
            if (!right)
                right = partOf(report, Border::RightBegin, Border::RightEnd);
            content.parts[1] = right->tokens;
            probability *= right->probability;
        }
        content.confidence = probability;
        if (probability > best.confidence)
            best = content;
    }
    return best;
}

} // namespace Dateline
