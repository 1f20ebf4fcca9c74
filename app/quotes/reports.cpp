// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/reports.h"

#include "quotes/features.h"

#include <cmath>

namespace Dateline {
namespace {

/// The templates; see cuefeatures.cpp.
enum Name : quint32 {
    Bias = 300,
    CueBin,
    CueRate,
    Lemma,
    SourceKind,
    SourceLemma,
    SourceHead,
    SourceBin,
    ContentKind,
    ContentLemma,
    ContentSource,
    ContentBin,
    Length,
    FirstWord,
    LastWord,
    Outside,
    Nested,
    Holding,
    Shared,
    Place,
};

/// A confidence in steps of its log odds.
quint32 binOf(double confidence)
{
    const double odds = std::log(std::max(confidence, 1e-6) / std::max(1 - confidence, 1e-6));
    return quint32(std::clamp(std::lround(odds * 2), -8L, 12L) + 8);
}

/// A probability of a choice among many, in steps.
quint32 stepOf(double probability)
{
    return probability > 0.98 ? 7 : probability > 0.95 ? 6 : probability > 0.9 ? 5 : quint32(probability * 5);
}

class ReportDescriber {
public:
    ReportDescriber(Features &features, const QuoteText &text, const NounPhrases &phrases, const ReadReport &report)
        : m_features(features)
        , m_text(text)
        , m_phrases(phrases)
        , m_report(report)
        , m_cue(report.report.cue)
        , m_region(text.regions[m_cue.region].tokens)
        , m_lemma(text.facts(m_cue.head).lemma)
        , m_rate(quint32(m_cue.kind) * 16 + (m_cue.word ? 1 + quint32(m_cue.rate() * 10) : 0))
        , m_form(m_cue.auxiliary | m_cue.passive << 1 | m_cue.participle << 2 | m_cue.infinitive << 3)
        , m_source(sourceKind())
        , m_content(contentKind())
    { }

    void describe(std::span<const ReadReport> region)
    {
        const quint32 cue = binOf(m_report.cueConfidence);
        m_features.add(Bias);
        m_features.add(CueBin, cue);
        m_features.add(CueBin, cue, m_source);
        m_features.add(CueBin, cue, m_content);
        m_features.add(CueRate, cue, m_rate);
        m_features.add(Lemma, m_lemma, m_cue.kind);
        m_features.add(Lemma, m_lemma, m_form, 1);
        describeSource();
        describeContent();
        describeOthers(region, cue);
    }

private:
    void describeSource()
    {
        const TokenRange source = m_report.report.source;
        const quint32 sure = stepOf(m_report.sourceConfidence);
        const quint32 side = source.isEmpty() ? 0 : source.first > m_cue.head ? 1 : 2;
        m_features.add(SourceKind, m_source, side, m_form);
        m_features.add(SourceKind, m_source, m_rate);
        m_features.add(SourceLemma, m_source, m_lemma);
        m_features.add(SourceLemma, m_source, side, m_lemma);
        m_features.add(SourceBin, sure, m_source == 0);
        m_features.add(SourceBin, sure, m_source, m_rate);
        if (source.isEmpty())
            return;
        const NounPhrase *phrase = m_phrases.at(source.first);
        const qsizetype head = phrase ? phrase->head : source.end - 1;
        m_features.add(SourceHead, m_text.facts(head).lemma);
        m_features.add(SourceHead, m_text.facts(head).lemma, m_rate);
        m_features.add(SourceHead, m_text.facts(head).shape, m_lemma);
    }

    void describeContent()
    {
        const auto &parts = m_report.content.parts;
        const quint32 layout =
            quint32(!parts[0].isEmpty()) | quint32(!parts[1].isEmpty()) << 1 | quint32(m_report.content.later) << 2;
        const quint32 sure = stepOf(m_report.content.confidence);
        m_features.add(ContentKind, m_content, layout, m_form);
        m_features.add(ContentKind, m_content, m_rate, layout);
        m_features.add(ContentLemma, m_content, m_lemma);
        m_features.add(ContentLemma, m_content, m_lemma, m_form);
        m_features.add(ContentLemma, layout, m_lemma, 1);
        m_features.add(ContentSource, m_content, m_source, m_form);
        m_features.add(ContentSource, m_content, m_source, m_rate);
        m_features.add(ContentSource, m_content, m_source, m_lemma);
        m_features.add(ContentBin, sure);
        m_features.add(ContentBin, sure, m_content, layout);
        m_features.add(ContentBin, sure, m_rate);
        m_features.add(ContentBin, sure, stepOf(m_report.sourceConfidence), binOf(m_report.cueConfidence) / 2);
        qsizetype length = 0;
        for (size_t side = 0; side < parts.size(); ++side) {
            const TokenRange part = parts[side];
            length += part.size();
            if (part.isEmpty())
                continue;
            const TokenFacts first = m_text.facts(part.first);
            const TokenFacts last = m_text.facts(part.end - 1);
            m_features.add(FirstWord, side, first.lower);
            m_features.add(FirstWord, side, first.lower, m_lemma);
            m_features.add(FirstWord, side, first.shape, m_rate, 1);
            m_features.add(LastWord, side, last.shape, m_content);
            m_features.add(LastWord, side, last.lower);
            m_features.add(Outside, side, at(part.first - 1).lower, first.shape);
            m_features.add(Outside, side, at(part.end).lower, last.shape, 1);
            m_features.add(Outside, side, at(part.end).shape, m_content, 2);
        }
        const quint32 size = quint32(length < 4 ? length : length < 7 ? 4 : length < 12 ? 5 : length < 25 ? 6 : 7);
        m_features.add(Length, size, m_content);
        m_features.add(Length, size, m_lemma);
        m_features.add(Length, size, layout, m_rate);
        m_features.add(Place, m_cue.tokens.first == m_region.first, m_cue.tokens.end + 1 >= m_region.end, m_rate);
    }

    void describeOthers(std::span<const ReadReport> region, quint32 cue)
    {
        quint32 within = 0;
        quint32 holding = 0;
        quint32 shared = 0;
        for (const ReadReport &other : region) {
            if (other.report.cue.head == m_cue.head)
                continue;
            const quint32 strength = binOf(other.cueConfidence);
            const bool isWithin = other.holds(m_cue.head);
            const bool holds = m_report.holds(other.report.cue.head);
            if (isWithin && !holds)
                within = std::max(within, strength + 1);
            else if (holds && !isWithin)
                holding = std::max(holding, strength + 1);
            else if (holds || sharesContent(other))
                shared = std::max(shared, strength + 1);
        }
        m_features.add(Nested, within);
        m_features.add(Nested, within, cue);
        m_features.add(Nested, within, m_rate);
        m_features.add(Holding, holding);
        m_features.add(Holding, holding, cue);
        m_features.add(Shared, shared);
        m_features.add(Shared, shared, cue);
        m_features.add(Shared, shared > cue, m_lemma);
    }

    [[nodiscard]] bool sharesContent(const ReadReport &other) const
    {
        for (const TokenRange mine : m_report.content.parts) {
            for (const TokenRange theirs : other.content.parts) {
                if (!mine.isEmpty() && !theirs.isEmpty() && mine.intersects(theirs))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] quint32 sourceKind() const
    {
        const TokenRange source = m_report.report.source;
        if (source.isEmpty())
            return 0;
        const NounPhrase *phrase = m_phrases.at(source.first);
        const Tag &tag = m_text.tag(phrase ? phrase->head : source.end - 1);
        const bool possessor = m_phrases.at(source.first) && m_phrases.at(source.first) == m_phrases.at(m_cue.head);
        const quint32 kind = tag.xpos == Xpos::WP || tag.xpos == Xpos::WDT ? 1
            : tag.upos == Upos::Pron                                       ? 2
            : tag.upos == Upos::Propn                                      ? 3
            : tag.upos == Upos::Num                                        ? 4
                                                                           : 5;
        return kind + 8 * possessor;
    }

    /// What sort of words are reported: a clause with or without "that", an infinitive, a question, marks, a phrase.
    [[nodiscard]] quint32 contentKind() const
    {
        const TokenRange part = m_report.content.parts[m_report.content.parts[1].isEmpty() ? 0 : 1];
        if (part.isEmpty())
            return m_report.content.later ? 1 : 0;
        bool marked = false;
        bool unmarked = false;
        bool finite = false;
        for (const TokenRange each : m_report.content.parts) {
            for (qsizetype token = each.first; token < each.end; ++token) {
                const Tag &tag = m_text.tag(token);
                if (tag.upos == Upos::Punct)
                    continue;
                (m_text.passageOf(token) >= 0 ? marked : unmarked) = true;
                finite = finite || tag.xpos == Xpos::VBD || tag.xpos == Xpos::VBZ || tag.xpos == Xpos::VBP
                    || tag.xpos == Xpos::MD;
            }
        }
        const Tag &first = m_text.tag(part.first);
        const quint32 opening = first.lower == u"that"                                     ? 1
            : first.xpos == Xpos::TO || first.lower == u"to"                               ? 2
            : first.xpos == Xpos::WP || first.xpos == Xpos::WRB || first.xpos == Xpos::WDT ? 3
            : first.lower == u"whether" || first.lower == u"if"                            ? 4
            : first.xpos == Xpos::VBG                                                      ? 5
            : first.upos == Upos::Adp || first.upos == Upos::Sconj                         ? 6
            : first.upos == Upos::Adj || first.upos == Upos::Adv                           ? 7
            : first.upos == Upos::Pron                                                     ? 8
                                                                                           : 9;
        return 2 + opening + 10 * (marked ? unmarked ? 1 : 2 : 0) + 30 * finite;
    }

    [[nodiscard]] TokenFacts at(qsizetype token) const { return m_text.factsIn(m_region, token); }

    Features &m_features;
    const QuoteText &m_text;
    const NounPhrases &m_phrases;
    const ReadReport &m_report;
    const Cue &m_cue;
    const TokenRange m_region;
    const quint64 m_lemma;
    const quint32 m_rate; ///< kind and rate in one
    const quint32 m_form;
    const quint32 m_source;
    const quint32 m_content;
};

/// "..." - told Novak: after a passage and a dash, what follows the verb up to the sentence's end can only be its
/// source.
TokenRange inverted(const QuoteText &text, const NounPhrases &phrases, const Cue &cue)
{
    const TokenRange region = text.regions[cue.region].tokens;
    const qsizetype dash = cue.tokens.first - 1;
    if (cue.kind != Cue::Kind::Verb || dash <= region.first || !isDash(text.lower(dash)) || text.passageOf(dash - 1) < 0)
        return {};
    const NounPhrase *phrase = phrases.startingAt(cue.tokens.end);
    if (!phrase)
        return {};
    const qsizetype end = phrases.ends(*phrase, region.end).back();
    return end + 1 >= region.end ? TokenRange{phrase->tokens.first, end} : TokenRange{};
}

} // namespace

std::vector<ReadReport> readReports(const QuoteText &text, const NounPhrases &phrases, QuoteModel &model,
                                    std::span<const Cue> cues, double least)
{
    std::vector<ReadReport> reports;
    for (const Cue &cue : cues) {
        const double confidence = model.isCue(cue);
        if (confidence < least)
            continue;
        const QuoteModel::Choice source = model.sourceOf(cue);
        ReadReport report{{cue, source.candidate.tokens}, {}, confidence, source.confidence};
        if (report.report.source.isEmpty())
            report.report.source = inverted(text, phrases, cue);
        report.content = model.contentOf(report.report);
        reports.push_back(report);
    }
    std::vector<double> confidences;
    confidences.reserve(reports.size());
    for (const ReadReport &report : reports)
        confidences.push_back(model.isReport(report, reports));
    for (size_t i = 0; i < reports.size(); ++i)
        reports[i].confidence = confidences[i];
    return reports;
}

void addReportFeatures(Features &features, const QuoteText &text, const NounPhrases &phrases, const ReadReport &report,
                       std::span<const ReadReport> region)
{
    ReportDescriber(features, text, phrases, report).describe(region);
}

} // namespace Dateline
