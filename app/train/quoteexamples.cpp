// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/quoteexamples.h"

#include "import/blocks.h"
#include "lexicon/lexicons.h"
#include "parse/parser.h"

#include "quotes/quotemodel.h"

#include <cstdio>

namespace Dateline {
namespace {

/// The tokens that a span covers, in part at least.
TokenRange tokensIn(const TaggedText &text, Span span)
{
    const qsizetype first = text.tokenAt(span.begin);
    qsizetype end = first;
    while (end < std::ssize(text.tokens) && text.tokens[end].span.begin < span.end)
        ++end;
    return {first, end};
}

/// From the first token of a list of spans to the last.
TokenRange hull(const TaggedText &text, std::span<const Span> spans)
{
    if (spans.empty())
        return {};
    return {tokensIn(text, spans.front()).first, tokensIn(text, spans.back()).end};
}

double likeness(TokenRange a, TokenRange b)
{
    const qsizetype common = std::min(a.end, b.end) - std::max(a.first, b.first);
    return common <= 0 ? 0 : double(common) / double(a.size() + b.size() - common);
}

/// The candidate that heads the annotated cue: "said" in "said in a statement"; -1 when none does.
qsizetype headOf(const QuoteText &text, std::span<const Cue> cues, const GoldQuote &gold)
{
    qsizetype best = -1;
    double highest = -2;
    for (const Span span : gold.cue) {
        const TokenRange tokens = tokensIn(text.text, span);
        for (qsizetype i = 0; i < std::ssize(cues); ++i) {
            if (!tokens.contains(cues[i].head))
                continue;
            const double worth = cues[i].rate()
                + (cues[i].kind == Cue::Kind::Verb        ? 0.3
                       : cues[i].kind == Cue::Kind::Other ? -1
                                                          : 0);
            if (worth > highest) {
                highest = worth;
                best = i;
            }
        }
    }
    return best;
}

/// Whether a report is the annotated one: its cue, half of its content within the sentence, half of its source.
bool isRight(const QuoteText &text, const ReadReport &report, const GoldQuote &gold)
{
    static constexpr double enough = 0.5;
    const auto isCue = [&](Span span) { return tokensIn(text.text, span).contains(report.report.cue.head); };
    if (std::ranges::none_of(gold.cue, isCue))
        return false;
    const TokenRange region = text.regions[report.report.cue.region].tokens;
    const TokenRange source = hull(text.text, gold.source);
    if (source.isEmpty() != report.report.source.isEmpty())
        return false;
    if (!source.isEmpty() && likeness(source, report.report.source) < enough)
        return false;
    qsizetype common = 0;
    qsizetype all = report.content.parts[0].size() + report.content.parts[1].size();
    for (const Span span : gold.contents) {
        TokenRange tokens = tokensIn(text.text, span);
        tokens = {std::max(tokens.first, region.first), std::min(tokens.end, region.end)};
        all += std::max<qsizetype>(0, tokens.size());
        for (const TokenRange part : report.content.parts)
            common += std::max<qsizetype>(0, std::min(part.end, tokens.end) - std::max(part.first, tokens.first));
    }
    all -= common;
    return all == 0 || double(common) >= enough * double(all);
}

} // namespace

void QuoteExamples::addArticle(int number, const QString &article, const std::vector<GoldQuote> &gold)
{
    m_article = number;
    const std::vector<Block> blocks = findBlocks(article);
    const TaggedText tagged = parsedText(article, blocks, m_lexicons);
    const QuoteText text(tagged, blocks, *m_lexicons.cues);
    const NounPhrases phrases(text);
    const std::vector<Cue> cues = findCues(text, *m_lexicons.cues);
    std::vector<const GoldQuote *> quoteOf(cues.size(), nullptr);
    for (const GoldQuote &quote : gold) {
        if (const qsizetype head = headOf(text, cues, quote); head >= 0)
            quoteOf[head] = &quote;
    }
    for (qsizetype i = 0; i < std::ssize(cues); ++i) {
        m_features.clear();
        addCueFeatures(m_features, text, phrases, cues[i]);
        m_cues.addCandidate(m_features, quoteOf[i]);
        m_cues.addCandidate({}, !quoteOf[i]);
        m_cues.endGroup(number);
        if (!quoteOf[i])
            continue;
        const TokenRange source = hull(text.text, quoteOf[i]->source);
        addSource(text, phrases, cues[i], source);
        const TokenRange region = text.regions[cues[i].region].tokens;
        addContent(text, phrases, {cues[i], region.contains(source) ? source : TokenRange{}}, *quoteOf[i]);
    }
}

void QuoteExamples::addReports(int number, const QString &article, const std::vector<GoldQuote> &gold,
                               const ModelFile &model)
{
    static constexpr double leastOfCue = 0.05;
    const std::vector<Block> blocks = findBlocks(article);
    const TaggedText tagged = parsedText(article, blocks, m_lexicons);
    const QuoteText text(tagged, blocks, *m_lexicons.cues);
    const NounPhrases phrases(text);
    const std::vector<Cue> cues = findCues(text, *m_lexicons.cues);
    QuoteModel asked(model, text, phrases);
    for (auto first = cues.begin(); first != cues.end();) {
        const auto end = std::find_if(first, cues.end(), [first](const Cue &cue) { return cue.region != first->region; });
        const std::vector<ReadReport> reports = readReports(text, phrases, asked, {first, end}, leastOfCue);
        for (const ReadReport &report : reports) {
            const bool right =
                std::ranges::any_of(gold, [&](const GoldQuote &quote) { return isRight(text, report, quote); });
            m_features.clear();
            addReportFeatures(m_features, text, phrases, report, reports);
            m_reports.addCandidate(m_features, right);
            m_reports.addCandidate({}, !right);
            m_reports.endGroup(number);
        }
        first = end;
    }
}

void QuoteExamples::addSource(const QuoteText &text, const NounPhrases &phrases, const Cue &cue, TokenRange gold)
{
    static constexpr double enough = 0.5;
    const std::vector<SourceCandidate> candidates = sourceCandidates(text, phrases, cue);
    double best = gold.isEmpty() ? 0 : enough;
    for (const SourceCandidate &candidate : candidates)
        best = std::max(best, likeness(candidate.tokens, gold));
    for (const SourceCandidate &candidate : candidates) {
        m_features.clear();
        addSourceFeatures(m_features, text, phrases, cue, candidate);
        m_sources.addCandidate(m_features, gold.isEmpty() ? candidate.isNone() : likeness(candidate.tokens, gold) >= best);
    }
    m_sources.endGroup(m_article);
}

void QuoteExamples::addContent(const QuoteText &text, const NounPhrases &phrases, const Report &report,
                               const GoldQuote &gold)
{
    const TokenRange region = text.regions[report.cue.region].tokens;
    TokenRange left{report.cue.head, -1};
    TokenRange right{region.end, -1};
    for (const Span span : gold.contents) {
        TokenRange tokens = tokensIn(text.text, span);
        tokens = {std::max(tokens.first, region.first), std::min(tokens.end, region.end)};
        if (tokens.isEmpty() || tokens.contains(report.cue.head))
            continue;
        TokenRange &part = tokens.end <= report.cue.head ? left : right;
        part = {std::min(part.first, tokens.first), std::max(part.end, tokens.end)};
    }
    const bool hasLeft = left.end >= 0;
    const bool hasRight = right.end >= 0;
    const Layout layout = hasLeft && hasRight ? Layout::Both
        : hasLeft                             ? Layout::Left
        : hasRight                            ? Layout::Right
                                              : Layout::Later;
    for (const Layout candidate : allLayouts) {
        m_features.clear();
        addLayoutFeatures(m_features, text, phrases, report, candidate);
        m_layouts.addCandidate(m_features, candidate == layout);
    }
    m_layouts.endGroup(m_article);
    if (hasRight) {
        addBorder(text, phrases, report, Border::RightBegin, -1, right.first);
        addBorder(text, phrases, report, Border::RightEnd, right.first, right.end);
    }
    if (hasLeft) {
        addBorder(text, phrases, report, Border::LeftEnd, -1, left.end);
        addBorder(text, phrases, report, Border::LeftBegin, left.end, left.first);
    }
}

void QuoteExamples::addBorder(const QuoteText &text, const NounPhrases &phrases, const Report &report, Border border,
                              qsizetype other, qsizetype gold)
{
    SoftmaxTrainer &trainer = m_borders[size_t(border)];
    // an annotation that leaves out a mark at the border means the whole passage
    const TokenRange region = text.regions[report.cue.region].tokens;
    const bool isEnd = border == Border::LeftEnd || border == Border::RightEnd;
    if (gold > region.first && gold < region.end && text.passageOf(gold) >= 0
        && text.passageOf(gold) == text.passageOf(gold - 1))
        gold = isEnd ? text.passageTokens[text.passageOf(gold)].end : text.passageTokens[text.passageOf(gold)].first;
    for (const qsizetype candidate : borderCandidates(text, report, border, other)) {
        m_features.clear();
        addBorderFeatures(m_features, text, phrases, report, border, other, candidate);
        trainer.addCandidate(m_features, candidate == gold);
    }
    trainer.endGroup(m_article);
}

std::vector<std::pair<QByteArray, QByteArray>> QuoteExamples::train(const SoftmaxTrainer::Options &options)
{
    std::vector<std::pair<QByteArray, QByteArray>> sections;
    const auto take = [&sections, &options](SoftmaxTrainer &trainer, const char *name) {
        sections.emplace_back(name, trainer.train(options, QuoteModel::step));
        std::fprintf(stderr, "%-12s %7lld groups, %7lld weights, %.3f right\n", name, qlonglong(trainer.groups()),
                     qlonglong(trainer.weights()), trainer.accuracy());
    };
    take(m_cues, "cues");
    take(m_sources, "sources");
    take(m_layouts, "layouts");
    take(m_borders[size_t(Border::LeftBegin)], "left begin");
    take(m_borders[size_t(Border::LeftEnd)], "left end");
    take(m_borders[size_t(Border::RightBegin)], "right begin");
    take(m_borders[size_t(Border::RightEnd)], "right end");
    take(m_reports, "reports");
    return sections;
}

} // namespace Dateline
