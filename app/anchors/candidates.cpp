// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "anchors/candidates.h"

#include "anchors/approximate.h"

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// How much of the surroundings is compared, nearest first; each counts alike, so that what is near counts most.
constexpr std::array<qsizetype, 4> Reaches{16, 32, 64, FarthestReach};
/// What is beyond this share of a pattern's length away is not like it.
constexpr double FarthestLike = 0.55;
/// Units of the words and of either side that count as evidence; long ones would outweigh everything else.
constexpr qsizetype MostOfWords = 64;
constexpr qsizetype MostOfSide = 32;
constexpr qsizetype MostSameWords = 64;
constexpr qsizetype MostLikely = 12;
constexpr qsizetype LongestWord = 24;

struct Stretch {
    qsizetype length;
    int distance;
};

/// The stretch at the begin of \a text that is most like \a pattern; of equal ones that nearest in length.
Stretch bestStart(QStringView pattern, QStringView text)
{
    const std::vector<int> distances = editDistances(pattern, text, MatchStart::AtBegin);
    const auto rank = [&](qsizetype length) {
        return std::pair(distances[size_t(length)], std::abs(length - pattern.size()));
    };
    const qsizetype best = *std::ranges::min_element(std::views::iota(qsizetype(0), qsizetype(distances.size())), {}, rank);
    return {best, distances[size_t(best)]};
}

/// How well \a text begins with \a surroundings; both run away from the words.
double agreement(QStringView surroundings, QStringView text)
{
    if (surroundings.isEmpty())
        return text.isEmpty() ? 1 : 0.5;
    double sum = 0;
    int compared = 0;
    for (const qsizetype reach : Reaches) {
        const QStringView near = surroundings.first(std::min(reach, surroundings.size()));
        const QStringView there = text.first(std::min(text.size(), reach + reach / 2));
        sum += 1 - double(bestStart(near, there).distance) / double(near.size());
        ++compared;
        if (reach >= surroundings.size())
            break;
    }
    return sum / compared;
}

qsizetype nearestWordEdge(QStringView text, qsizetype at)
{
    for (qsizetype step = 0; step < LongestWord; ++step) {
        for (const qsizetype edge : {at - step, at + step}) {
            if (edge >= 0 && edge <= text.size() && !isInsideWord(text, edge))
                return edge;
        }
    }
    return at;
}

/// Where stretches like \a pattern end, the likeliest first and not beside each other.
std::vector<qsizetype> likelyEnds(QStringView pattern, QStringView text)
{
    const std::vector<int> distances = editDistances(pattern, text, MatchStart::Anywhere);
    const double farthest = double(pattern.size()) * FarthestLike;
    std::vector<qsizetype> ends;
    for (qsizetype end = 0; end <= text.size(); ++end) {
        if (distances[size_t(end)] <= farthest)
            ends.push_back(end);
    }
    std::ranges::stable_sort(ends, {}, [&](qsizetype end) { return distances[size_t(end)]; });
    const qsizetype beside = std::max(ShortestSimilar, pattern.size() / 2);
    std::vector<qsizetype> likely;
    for (const qsizetype end : ends) {
        if (std::ranges::none_of(likely, [&](qsizetype other) { return std::abs(end - other) <= beside; }))
            likely.push_back(end);
        if (qsizetype(likely.size()) == MostLikely)
            break;
    }
    return likely;
}

std::vector<Span> sameWords(const WantedWords &wanted, QStringView text)
{
    std::vector<Span> spans;
    for (qsizetype at = text.indexOf(wanted.words); at >= 0 && qsizetype(spans.size()) < MostSameWords;
         at = text.indexOf(wanted.words, at + 1)) {
        const Span span{at, at + wanted.words.size()};
        if (!wanted.areWhole || (!isInsideWord(text, span.begin) && !isInsideWord(text, span.end)))
            spans.push_back(span);
    }
    return spans;
}

std::vector<Span> similarWords(const WantedWords &wanted, QStringView text)
{
    if (wanted.words.size() < ShortestSimilar)
        return {};
    const QString backwards = reversed(wanted.words);
    std::vector<Span> spans;
    for (const qsizetype end : likelyEnds(wanted.words, text)) {
        const qsizetype from = std::max<qsizetype>(0, end - 2 * wanted.words.size());
        spans.push_back({end - bestStart(backwards, reversed(text.sliced(from, end - from))).length, end});
    }
    return spans;
}

std::vector<Span> betweenSurroundings(const WantedWords &wanted, QStringView text)
{
    const auto nearest = [](QStringView side) { return side.first(std::min(side.size(), MostOfSide)); };
    const qsizetype length = wanted.words.size();
    std::vector<qsizetype> begins;
    if (!wanted.before.isEmpty())
        begins = likelyEnds(reversed(nearest(wanted.before)), text);
    std::vector<qsizetype> ends;
    if (!wanted.after.isEmpty()) {
        ends = likelyEnds(reversed(nearest(wanted.after)), reversed(text));
        std::ranges::transform(ends, ends.begin(), [&](qsizetype end) { return text.size() - end; });
    }
    std::vector<Span> spans;
    for (const qsizetype begin : begins) {
        qsizetype best = std::min(begin + length, text.size());
        qsizetype off = text.size();
        for (const qsizetype end : ends) {
            const bool isNear = begin <= end && end <= begin + 2 * length + MostOfSide;
            if (isNear && std::abs(end - begin - length) < off) {
                best = end;
                off = std::abs(end - begin - length);
            }
        }
        spans.push_back({begin, best});
    }
    for (const qsizetype end : ends)
        spans.push_back({std::max<qsizetype>(0, end - length), end});
    return spans;
}

Candidate candidateAt(Span span, const WantedWords &wanted, QStringView text)
{
    const auto share = [](const QString &side, qsizetype most) { return double(std::min(side.size(), most)); };
    const qsizetype reach = FarthestReach * 2;
    const qsizetype from = std::max<qsizetype>(0, span.begin - reach);
    const double off = editDistances(wanted.words, span.of(text), MatchStart::AtBegin).back();
    Candidate candidate;
    candidate.span = span;
    candidate.words = 1 - off / double(std::max(wanted.words.size(), span.length()));
    candidate.before = agreement(wanted.before, reversed(text.sliced(from, span.begin - from)));
    candidate.after = agreement(wanted.after, text.sliced(span.end, std::min(reach, text.size() - span.end)));
    candidate.evidence = share(wanted.words, MostOfWords) * (candidate.words - Candidate::byChance)
        + share(wanted.before, MostOfSide) * (candidate.before - Candidate::byChance)
        + share(wanted.after, MostOfSide) * (candidate.after - Candidate::byChance);
    return candidate;
}

} // namespace

QString reversed(QStringView text)
{
    QString backwards = text.toString();
    std::ranges::reverse(backwards);
    return backwards;
}

bool isInsideWord(QStringView text, qsizetype at)
{
    const auto isLetter = [&](qsizetype i) { return text[i].isLetterOrNumber() || text[i].isMark(); };
    return at > 0 && at < text.size() && isLetter(at - 1) && isLetter(at);
}

bool areTouching(Span one, Span other)
{
    return one.begin <= other.end && other.begin <= one.end;
}

bool areApart(const Candidate &one, const Candidate &other, QStringView text)
{
    if (areTouching(one.span, other.span))
        return false;
    const Span gap{std::min(one.span.end, other.span.end), std::max(one.span.begin, other.span.begin)};
    return one.words >= 0.5 || gap.of(text).trimmed().contains(u' ');
}

std::vector<Candidate> findCandidates(const WantedWords &wanted, QStringView text)
{
    std::vector<Span> spans = sameWords(wanted, text);
    for (const auto find : {similarWords, betweenSurroundings}) {
        for (Span span : find(wanted, text)) {
            if (wanted.areWhole)
                span = {nearestWordEdge(text, span.begin), nearestWordEdge(text, span.end)};
            if (span.begin <= span.end && !std::ranges::contains(spans, span))
                spans.push_back(span);
        }
    }
    std::vector<Candidate> found;
    for (const Span span : spans)
        found.push_back(candidateAt(span, wanted, text));
    std::ranges::stable_sort(found, std::greater(), &Candidate::evidence);
    return found;
}

} // namespace Dateline
