// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "quotes/quote.h"

#include "lexicon/cuelexicon.h"
#include "lexicon/lexicons.h"
#include "quotes/speakers.h"

namespace Dateline {
namespace {

/// Direct when every letter and digit stands inside marks, indirect when none does.
Quote::Kind kindOf(const QuoteText &text, std::span<const TokenRange> contents)
{
    bool inside = false;
    bool outside = false;
    for (const TokenRange content : contents) {
        for (qsizetype token = content.first; token < content.end; ++token) {
            if (std::ranges::any_of(text.text.word(token), [](QChar c) { return c.isLetterOrNumber(); }))
                (text.passageOf(token) >= 0 ? inside : outside) = true;
        }
    }
    return !inside ? Quote::Kind::Indirect : outside ? Quote::Kind::Mixed : Quote::Kind::Direct;
}

/// Without the tokens at its ends that only divide it from what stands beside, one at least left.
TokenRange trimmed(const QuoteText &text, TokenRange range, bool (*divides)(QStringView))
{
    while (range.size() > 1 && divides(text.lower(range.end - 1)))
        --range.end;
    while (range.size() > 1 && divides(text.lower(range.first)))
        ++range.first;
    return range;
}

bool isComma(QStringView word)
{
    return word == u",";
}

Quote makeQuote(const QuoteText &text, const Attribution &attribution)
{
    Quote quote;
    std::vector<TokenRange> contents;
    for (const TokenRange content : attribution.contents)
        contents.push_back(trimmed(text, content, isDash));
    quote.kind = kindOf(text, contents);
    for (const TokenRange content : contents) {
        const Span span = text.span(content);
        // one span for what only white space divides, within a block
        const bool joined = !quote.spans.empty() && text.text.tokenAt(quote.spans.back().end) == content.first
            && !text.text.text.sliced(quote.spans.back().end, span.begin - quote.spans.back().end).contains(u'\n');
        if (joined)
            quote.spans.back().end = span.end;
        else
            quote.spans.push_back(span);
    }
    if (!attribution.cue.isEmpty())
        quote.cue = text.span(attribution.cue);
    if (!attribution.source.isEmpty())
        quote.source = text.span(trimmed(text, attribution.source, isComma));
    quote.why = {attribution.rule, attribution.confidence, quote.cue ? quote.cue->of(text.text.text).toString() : QString()};
    return quote;
}

/// "share cordial relations", "must approve the merger": a stance or an act towards a thing, with no words that anybody
/// might have said. They are told of somebody, but are no quote to a reader.
bool saysNothing(const QuoteText &text, const Attribution &attribution, const CueLexicon &cues)
{
    if (attribution.cue.isEmpty() || kindOf(text, attribution.contents) != Quote::Kind::Indirect)
        return false;
    const auto isVerb = [&text](qsizetype token) {
        const Upos upos = text.text.tags[token].upos;
        return upos == Upos::Verb || upos == Upos::Aux;
    };
    for (const TokenRange content : attribution.contents) {
        for (qsizetype token = content.first; token < content.end; ++token) {
            if (isVerb(token))
                return false;
        }
    }
    bool act = false;
    for (qsizetype token = attribution.cue.first; token < attribution.cue.end; ++token) {
        if (text.text.tags[token].upos != Upos::Verb)
            continue;
        const CueWord *word = cues.find(text.text.tags[token].lemma, CueWord::Kind::Verb);
        act = !word || !word->speech;
    }
    return act;
}

} // namespace

std::vector<Quote> findQuotes(const TaggedText &tagged, std::span<const Block> blocks, std::span<const Entity> entities,
                              const Lexicons &lexicons)
{
    if (tagged.tokens.empty())
        return {};
    const QuoteText text(tagged, blocks, *lexicons.cues);
    const NounPhrases phrases(text);
    std::vector<Attribution> attributions = findAttributions(text, phrases, *lexicons.cues, *lexicons.quotes);
    std::erase_if(attributions,
                  [&](const Attribution &attribution) { return saysNothing(text, attribution, *lexicons.cues); });
    std::vector<Quote> quotes;
    quotes.reserve(attributions.size());
    for (const Attribution &attribution : attributions)
        quotes.push_back(makeQuote(text, attribution));
    findSpeakers(text, phrases, entities, attributions, quotes);
    return quotes;
}

} // namespace Dateline
