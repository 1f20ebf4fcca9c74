// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "corrections/quotecorrections.h"

#include "corrections/entitycorrections.h"
#include "corrections/thingat.h"
#include "quotes/marks.h"

namespace Dateline {

namespace {

using Act = Correction::Act;
using Scope = Correction::Scope;

void give(Quote &quote, std::optional<EntityId> speaker)
{
    quote.speaker = speaker;
    quote.candidates.clear();
    quote.speakerWhy.putRight();
}

/// Direct when all of the words stand inside one pair of marks, indirect when none does.
Quote::Kind kindOf(QStringView words)
{
    const Block whole{{0, words.size()}, Block::Kind::Paragraph};
    const std::vector<MarkedPassage> marked = findMarkedPassages(words, {&whole, 1});
    if (marked.empty())
        return Quote::Kind::Indirect;
    return marked.front().span == whole.span ? Quote::Kind::Direct : Quote::Kind::Mixed;
}

} // namespace

bool QuoteCorrections::isAbout(Act act)
{
    switch (act) {
    case Act::Speaker:
    case Act::NoSpeaker:
    case Act::Quote:
    case Act::NoQuote:
    case Act::SplitQuote:
    case Act::JoinQuotes:
        return true;
    default:
        return false;
    }
}

bool QuoteCorrections::apply(const Correction &correction)
{
    const std::optional<Span> place = findPlace(correction.place, m_text);
    if (!place)
        return false;
    if (correction.act == Act::Quote)
        return add(correction, *place);
    const qsizetype quote = quoteAt(*place);
    if (quote < 0)
        return false;
    switch (correction.act) {
    case Act::Speaker:
    case Act::NoSpeaker:
        return setSpeaker(correction, quote);
    case Act::NoQuote:
        m_quotes.erase(m_quotes.begin() + quote);
        return true;
    case Act::SplitQuote:
        split(quote, place->begin);
        return true;
    case Act::JoinQuotes: {
        const std::optional<Span> there = correction.other ? findPlace(*correction.other, m_text) : std::nullopt;
        const qsizetype other = there ? quoteAt(*there) : -1;
        if (other < 0 || other == quote)
            return other == quote;
        join(quote, other);
        return true;
    }
    default:
        return false;
    }
}

/// The quote that has most of its words in \a place; -1 for none.
qsizetype QuoteCorrections::quoteAt(Span place) const
{
    return thingAt(m_quotes, place, [](const Quote &quote) { return std::span(quote.spans); });
}

bool QuoteCorrections::setSpeaker(const Correction &correction, qsizetype quote)
{
    const std::optional<EntityId> speaker =
        correction.act == Act::Speaker ? findMeant(m_entities, m_text, correction) : std::nullopt;
    if (correction.act == Act::Speaker && !speaker)
        return false;
    const Quote wrong = m_quotes[quote];
    give(m_quotes[quote], speaker);
    if (correction.scope == Scope::Here)
        return true;
    // All that the same speaker was given, or, where there was none, that the same words are the source of.
    const auto source = [this](const Quote &each) { return each.source ? each.source->of(m_text) : QStringView(); };
    for (Quote &each : m_quotes) {
        const bool same = wrong.speaker ? each.speaker == wrong.speaker
                                        : !each.speaker && !source(wrong).isEmpty() && source(each) == source(wrong);
        if (same)
            give(each, speaker);
    }
    return true;
}

bool QuoteCorrections::add(const Correction &correction, Span place)
{
    const std::optional<EntityId> speaker = findMeant(m_entities, m_text, correction);
    if (!speaker && correction.other)
        return false;
    for (Quote &quote : m_quotes)
        std::erase_if(quote.spans, [place](Span span) { return span.intersects(place); });
    std::erase_if(m_quotes, [](const Quote &quote) { return quote.spans.empty(); });
    Quote quote;
    quote.spans = {place};
    quote.speaker = speaker;
    quote.why = {Rule::None, 1, {}, Origin::ByHand};
    quote.speakerWhy = quote.why;
    quote.kind = kindOf(place.of(m_text));
    m_quotes.push_back(std::move(quote));
    sort();
    return true;
}

void QuoteCorrections::split(qsizetype quote, qsizetype at)
{
    Quote &first = m_quotes[quote];
    Quote second = first;
    std::erase_if(first.spans, [at](Span span) { return span.begin >= at; });
    std::erase_if(second.spans, [at](Span span) { return span.end <= at; });
    if (first.spans.empty() || second.spans.empty())
        return;
    first.spans.back().end = std::min(first.spans.back().end, at);
    second.spans.front().begin = std::max(second.spans.front().begin, at);
    while (first.spans.back().length() > 1 && m_text[first.spans.back().end - 1].isSpace())
        --first.spans.back().end;
    // What reports stays with the words that it stands beside.
    if (first.cue && first.cue->begin >= at)
        first.cue.reset();
    if (second.cue && second.cue->begin < at)
        second.cue.reset();
    first.why.putRight();
    second.why.putRight();
    m_quotes.push_back(std::move(second));
    sort();
}

void QuoteCorrections::join(qsizetype quote, qsizetype other)
{
    Quote &first = m_quotes[std::min(quote, other)];
    const Quote &second = m_quotes[std::max(quote, other)];
    first.spans.insert(first.spans.end(), second.spans.begin(), second.spans.end());
    std::ranges::sort(first.spans);
    if (!first.cue)
        first.cue = second.cue;
    if (!first.source)
        first.source = second.source;
    if (!first.speaker) {
        first.speaker = second.speaker;
        first.speakerWhy = second.speakerWhy;
    }
    if (first.speaker)
        first.candidates.clear();
    if (first.kind != second.kind)
        first.kind = Quote::Kind::Mixed;
    first.why.putRight();
    m_quotes.erase(m_quotes.begin() + std::max(quote, other));
}

void QuoteCorrections::sort()
{
    std::ranges::stable_sort(m_quotes, {}, [](const Quote &quote) { return quote.spans.front(); });
}

} // namespace Dateline
