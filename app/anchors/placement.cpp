// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "anchors/placement.h"

#include "anchors/candidates.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// What a place must show to be accepted, in units of evidence and of agreement. Set on random edits of articles; see
/// tests/bench/bench_anchors.cpp.
struct Caution {
    double wordsEvidence;   ///< for the words themselves
    double similarEvidence; ///< for words like them
    double wordsMargin;     ///< share of the evidence by which the words themselves must lead the runner-up
    double bothSides;       ///< agreement from which a side of similar words agrees
    double oneSided;        ///< how alike the words must be where only one side does
};

constexpr Caution WithOlderText{15, 18, 0, 0.45, 0.75};
constexpr Caution Alone{18, 18, 0.25, 0.6, 0.85};

constexpr double WordsMargin = 5;
constexpr double SimilarMargin = 8;
/// Of the evidence, where the runner-up has half of the words as well, or where nothing is known of the older text.
constexpr double SimilarShare = 1.0 / 3;
constexpr double LeastSimilar = 0.5;
constexpr double LeastWordsKept = 0.6;
/// Words of this length tell more than their surroundings.
constexpr qsizetype Telling = 40;
/// Shorter ones may begin or end the next sentence as well, so both sides are asked for.
constexpr qsizetype Ambiguous = 12;
/// Surroundings end with the paragraph, which may be moved, where that leaves so much of them.
constexpr qsizetype EnoughOfParagraph = 24;
constexpr qsizetype MostSuggestions = 3;

WantedWords wantedWords(Anchor anchor)
{
    const QString whole = anchor.prefix + anchor.exact + anchor.suffix;
    const qsizetype end = anchor.prefix.size() + anchor.exact.size();
    const qsizetype paragraphBegin = anchor.prefix.lastIndexOf(u'\n') + 1;
    qsizetype paragraphEnd = anchor.suffix.indexOf(u'\n');
    if (paragraphEnd < 0)
        paragraphEnd = anchor.suffix.size();
    const bool areWhole = !isInsideWord(whole, anchor.prefix.size()) && !isInsideWord(whole, end);
    if (anchor.prefix.size() - paragraphBegin + paragraphEnd >= EnoughOfParagraph) {
        anchor.prefix = anchor.prefix.sliced(paragraphBegin);
        anchor.suffix.truncate(paragraphEnd);
    }
    return {FoldedText(anchor.exact).text(), reversed(FoldedText(anchor.prefix).text()), FoldedText(anchor.suffix).text(),
            areWhole};
}

/// The share of the words of \a words that stand in \a text too, in the same order (longest common subsequence).
double keptWords(const QString &words, const QString &text)
{
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList wanted = words.split(between, Qt::SkipEmptyParts);
    const QStringList there = text.split(between, Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return 0;
    std::vector<int> longest(size_t(there.size()) + 1);
    for (const QString &word : wanted) {
        int diagonal = 0;
        for (size_t i = 1; i < longest.size(); ++i) {
            const int above = longest[i];
            longest[i] = there[qsizetype(i) - 1] == word ? diagonal + 1 : std::max(above, longest[i - 1]);
            diagonal = above;
        }
    }
    return double(longest.back()) / double(wanted.size());
}

/// The places of \a words in \a text that do not touch \a own.
bool standsElsewhere(QStringView words, QStringView text, Span own)
{
    for (qsizetype at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (!areTouching({at, at + words.size()}, own))
            return true;
    }
    return false;
}

} // namespace

AnchorPlacer::AnchorPlacer(QStringView text, QStringView before)
    : m_text(text)
    , m_before(before)
    , m_folded(text)
{
    if (before.isEmpty())
        return;
    m_foldedBefore.emplace(before);
    const qsizetype shorter = std::min(text.size(), before.size());
    while (m_sameBegin < shorter && text[m_sameBegin] == before[m_sameBegin])
        ++m_sameBegin;
    while (m_sameEnd < shorter - m_sameBegin && text[text.size() - 1 - m_sameEnd] == before[before.size() - 1 - m_sameEnd])
        ++m_sameEnd;
}

bool AnchorPlacer::isFromBefore(const Anchor &anchor) const
{
    const Span position = anchor.position;
    return !position.isEmpty() && position.begin >= 0 && position.end <= m_before.size()
        && position.of(m_before) == anchor.exact;
}

std::optional<Span> AnchorPlacer::samePlace(const Anchor &anchor) const
{
    if (!isFromBefore(anchor))
        return {};
    // What stands behind the last word that is the same may begin like it by chance, so the words are not the last ones.
    if (anchor.position.end + FarthestReach <= m_sameBegin)
        return anchor.position;
    const qsizetype shift = m_text.size() - m_before.size();
    if (anchor.position.begin - FarthestReach >= m_before.size() - m_sameEnd)
        return Span{anchor.position.begin + shift, anchor.position.end + shift};
    return {};
}

double AnchorPlacer::bestLookAlike(const WantedWords &wanted, const Anchor &anchor) const
{
    const Span own{m_foldedBefore->fromOriginal(anchor.position.begin), m_foldedBefore->fromOriginal(anchor.position.end)};
    double best = 0;
    for (const Candidate &each : findCandidates(wanted, m_foldedBefore->text())) {
        if (!areTouching(each.span, own) && each.words > Candidate::byChance)
            best = std::max(best, each.evidence);
    }
    return best;
}

bool AnchorPlacer::isOtherPassage(const Candidate &candidate, const Anchor &anchor) const
{
    const Span own{m_foldedBefore->fromOriginal(anchor.position.begin), m_foldedBefore->fromOriginal(anchor.position.end)};
    return standsElsewhere(candidate.span.of(m_folded.text()), m_foldedBefore->text(), own);
}

Placement::How AnchorPlacer::judge(const WantedWords &wanted, const Anchor &anchor, const Candidate &best,
                                   const Candidate *rival) const
{
    using How = Placement::How;
    const bool isKnown = isFromBefore(anchor);
    const Caution &caution = isKnown ? WithOlderText : Alone;
    // What was like the words in the older text may be what is like them here.
    const double lookAlike = isKnown ? bestLookAlike(wanted, anchor) : 0;
    const double margin = best.evidence - (rival ? std::max(0.0, rival->evidence) : 0);
    const double worseSide = std::min(best.before, best.after);
    const qsizetype length = wanted.words.size();
    if (best.words == 1) {
        const bool isDistinctive =
            isKnown && length >= Telling && (!rival || rival->words < 1) && lookAlike < 0.8 * double(length);
        const bool isSameAround = best.before + best.after >= 1.9;
        const bool leads = margin >= WordsMargin && (isSameAround || margin >= caution.wordsMargin * best.evidence);
        const bool agrees = length >= Ambiguous || worseSide >= Candidate::byChance;
        const bool isEnough = best.evidence >= std::max(caution.wordsEvidence, lookAlike + WordsMargin);
        return isDistinctive || (leads && agrees && isEnough) ? How::SameWords : How::Orphan;
    }
    if (best.span.length() < ShortestSimilar || best.evidence < std::max(caution.similarEvidence, lookAlike + SimilarMargin))
        return How::Orphan;
    const bool agree = worseSide >= caution.bothSides;
    if (best.words < (agree ? LeastSimilar : caution.oneSided) || (!agree && best.span.length() < Telling))
        return How::Orphan;
    const bool isTorn = rival && rival->words >= LeastSimilar;
    if (margin < (!isKnown || isTorn ? std::max(SimilarMargin, SimilarShare * best.evidence) : SimilarMargin))
        return How::Orphan;
    if (length < Telling && keptWords(wanted.words, best.span.of(m_folded.text()).toString()) < LeastWordsKept)
        return How::Orphan;
    return isKnown && isOtherPassage(best, anchor) ? How::Orphan : How::SimilarWords;
}

Placement AnchorPlacer::place(const Anchor &anchor) const
{
    if (const std::optional<Span> same = samePlace(anchor))
        return {Placement::How::SamePlace, *same, {}};
    const WantedWords wanted =
        wantedWords(isFromBefore(anchor) ? Anchor::at(m_before, anchor.position, FarthestReach) : anchor);
    if (wanted.words.trimmed().isEmpty())
        return {};
    const std::vector<Candidate> found = findCandidates(wanted, m_folded.text());
    if (found.empty())
        return {};
    const auto rival =
        std::ranges::find_if(found, [&](const Candidate &each) { return areApart(each, found.front(), m_folded.text()); });
    // Of what is one place, the stretch that has the words themselves.
    const auto exact = std::find_if(found.begin(), rival, [](const Candidate &each) { return each.words == 1; });
    const Candidate &best = exact == rival ? found.front() : *exact;
    const Placement::How how = judge(wanted, anchor, best, rival == found.end() ? nullptr : &*rival);
    if (how != Placement::How::Orphan)
        return {how, m_folded.toOriginal(best.span), {}};
    Placement orphan;
    for (const Candidate &each : found) {
        const Span span = m_folded.toOriginal(each.span);
        const auto touches = [span](Span other) { return areTouching(span, other); };
        if (!span.isEmpty() && each.evidence > 0 && std::ranges::none_of(orphan.suggestions, touches))
            orphan.suggestions.push_back(span);
        if (qsizetype(orphan.suggestions.size()) == MostSuggestions)
            break;
    }
    return orphan;
}

} // namespace Dateline
