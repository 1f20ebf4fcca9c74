// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analysis.h"

#include "corrections/corrector.h"
#include "lexicon/lexicons.h"
#include "parse/parser.h"

namespace Dateline {

Analysis analyse(const Article &article, const Lexicons &lexicons, std::span<const Correction> corrections,
                 const Progress &progress)
{
    Analysis analysis;
    analysis.supported = article.language.isEmpty() || article.language == QLatin1StringView("en");
    const auto goOn = [&progress](double done) { return !progress || progress(done); };
    if (!analysis.supported || article.text.isEmpty() || !goOn(0))
        return analysis;

    const TaggedText text = parsedText(article.text, article.blocks, lexicons);
    analysis.sentences = text.sentences;
    if (!goOn(0.3))
        return analysis;
    Corrector corrector(text, corrections, lexicons);
    analysis.entities = findEntities(text, article.blocks, lexicons);
    corrector.correct(analysis.entities);
    if (!goOn(0.6))
        return analysis;
    analysis.quotes = findQuotes(text, article.blocks, analysis.entities, lexicons);
    corrector.correct(analysis.quotes, analysis.entities);
    if (!goOn(0.7))
        return analysis;
    analysis.dates = findDates(text, article.published, lexicons);
    corrector.correct(analysis.dates);
    if (!goOn(0.8))
        return analysis;
    analysis.deals = findDeals(text, analysis.entities, analysis.dates, lexicons);
    corrector.correct(analysis.deals, analysis.entities, analysis.dates);
    if (!goOn(0.9))
        return analysis;
    analysis.events = findEvents(text, analysis.entities, analysis.quotes, analysis.dates, article.published, lexicons);
    corrector.correct(analysis.events, analysis.entities, analysis.dates);
    analysis.unplaced = corrector.unplaced();
    goOn(1);
    return analysis;
}

} // namespace Dateline
