// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quotes/contents.h"
#include "quotes/reports.h"
#include "train/softmaxtrainer.h"

#include <array>

namespace Dateline {
struct Lexicons;

/// A quote as people annotated it.
struct GoldQuote {
    std::vector<Span> contents;
    std::vector<Span> cue;
    std::vector<Span> source;
};

/// Turns annotated articles into examples for the parts of the quote model.
class QuoteExamples {
public:
    explicit QuoteExamples(const Lexicons &lexicons)
        : m_lexicons(lexicons)
    { }

    void addArticle(int number, const QString &article, const std::vector<GoldQuote> &gold);
    /// Adds examples of right and wrong reports: those that \a model, which has not learned from the article, finds there.
    void addReports(int number, const QString &article, const std::vector<GoldQuote> &gold, const ModelFile &model);
    /// Trains every part: the sections of the model file. Prints what each has learned from.
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> train(const SoftmaxTrainer::Options &options);

private:
    void addSource(const QuoteText &text, const NounPhrases &phrases, const Cue &cue, TokenRange gold);
    void addContent(const QuoteText &text, const NounPhrases &phrases, const Report &report, const GoldQuote &gold);
    void addBorder(const QuoteText &text, const NounPhrases &phrases, const Report &report, Border border, qsizetype other,
                   qsizetype gold);

    const Lexicons &m_lexicons;
    int m_article = 0;
    Features m_features;
    SoftmaxTrainer m_cues;
    SoftmaxTrainer m_sources;
    SoftmaxTrainer m_layouts;
    std::array<SoftmaxTrainer, 4> m_borders; ///< one a Border
    SoftmaxTrainer m_reports;
};

} // namespace Dateline
