// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "deals/price.h"

#include "quotes/quotetext.h"

namespace Dateline {
namespace {
using Class = DealWord::Class;
using Kind = Chunk::Kind;

/// Whether the phrase means a deal that was told before: "the transaction".
bool isDealTold(const DealText &text, qsizetype chunk)
{
    if (!text.clauses.is(chunk, Kind::Noun))
        return false;
    const DealWord *word = text.words.find(text.clauses.tag(text.clauses.chunks[chunk].head).lemma, Class::Noun);
    return word && word->is(DealWord::Back);
}

/// Sums below this are prices of single things.
constexpr double LeastSum = 1000;

/// Whether the words around say that the sum is something else: a charge, revenue, assets.
bool isOtherSum(const DealText &text, qsizetype first, qsizetype end)
{
    const Clauses &clauses = text.clauses;
    const auto isOther = [&](qsizetype token) {
        if (!text.words.find(clauses.tag(token).lemma.toLower(), Class::OtherSum))
            return false;
        const qsizetype verb = clauses.chunkOf(token); // "the deal would cost $5 million"
        return !clauses.is(verb, Kind::Verb) || !isDealTold(text, clauses.subject(verb));
    };
    const Sentence &sentence = clauses.text.sentences[clauses.text.sentenceOf(first)];
    for (qsizetype token = std::max(sentence.firstToken, first - 3); token < first; ++token) {
        if (isOther(token))
            return true;
    }
    // "$5 million in assets", "$5 million charge"
    qsizetype last = end;
    for (; last < std::min(sentence.endToken, end + 4); ++last) {
        const Tag &tag = clauses.tag(last);
        const bool goesOn = tag.upos == Upos::Noun || tag.upos == Upos::Adj || tag.xpos == Xpos::HYPH
            || (last == end && (tag.lower == u"in" || tag.lower == u"of"));
        if (!goesOn)
            break;
    }
    return last > end && isOther(last - 1) && !text.words.find(clauses.tag(last - 1).lemma, Class::Noun);
}

/// Whether the sum may be the deal's: no price of a share, not in brackets, no revenue.
bool mayBeSum(const DealText &text, const Amount &amount, Amount::Rate rate)
{
    const TaggedText &tagged = text.clauses.text;
    const qsizetype last = tagged.tokenAt(amount.span.end - 1);
    return amount.rate == rate && amount.value >= LeastSum && text.clauses.chunkOf(last) >= 0
        && !isOtherSum(text, tagged.tokenAt(amount.span.begin), last + 1);
}

/// Whether a side of the deal pays or bids the sum: "Norbau, which offered $5 million".
bool isPaid(const DealText &text, const DealGroup &group, qsizetype chunk)
{
    constexpr qsizetype reach = 20; // chunks: "pays 5 million shares, valued at $9 million"
    const Clauses &clauses = text.clauses;
    qsizetype verb = chunk;
    while (clauses.isBeside(chunk, verb) && verb > chunk - reach
           && !(clauses.is(verb, Kind::Verb) && clauses.verb(verb).isFinite()))
        --verb;
    if (!clauses.isBeside(chunk, verb) || !clauses.is(verb, Kind::Verb) || clauses.subject(verb) < 0)
        return false;
    const DealWord *word = text.words.find(clauses.tag(clauses.chunks[verb].head).lemma, Class::Price);
    if (!word || !word->has(DealWord::Subject))
        return false;
    const Side side = text.sides.of(clauses.subject(verb));
    return side.isNamed() && std::ranges::find(group.sides, side.entity) != group.sides.end();
}

/// Whether the sum is called the price: "the purchase price is $5 million", "gives the transaction a value of $5 million".
bool isPrice(const DealText &text, qsizetype chunk)
{
    const Clauses &clauses = text.clauses;
    const auto isCalled = [&](qsizetype noun) {
        return clauses.is(noun, Kind::Noun) && text.words.find(clauses.tag(clauses.chunks[noun].head).lemma, Class::Price);
    };
    const auto [first, end] = clauses.sentence(clauses.sentenceOf(chunk));
    const bool after = clauses.is(chunk - 1, Kind::Preposition) && chunk - 2 >= first && isCalled(chunk - 2);
    if (after) {
        for (qsizetype at = first; at < end; ++at) {
            if (isDealTold(text, at))
                return true;
        }
    }
    const bool is = chunk - 1 >= first && clauses.is(chunk - 1, Kind::Verb) && isCalled(clauses.subject(chunk - 1));
    return is && clauses.tag(clauses.chunks[chunk - 1].head).lemma == u"be";
}

/// What the sentences that tell of the deal, and the next, give as its sum apart from its own clauses.
std::optional<Amount> priceOf(const DealText &text, const std::vector<DealTrigger> &triggers, const DealGroup &group)
{
    const Clauses &clauses = text.clauses;
    const qsizetype first = clauses.sentenceOf(triggers[group.triggers.front()].chunk);
    const qsizetype last = std::min<qsizetype>(clauses.sentenceOf(triggers[group.triggers.back()].chunk) + 1,
                                               std::ssize(clauses.text.sentences) - 1);
    for (const Amount &amount : text.amounts) {
        const qsizetype chunk = clauses.chunkOf(clauses.text.tokenAt(amount.span.end - 1));
        if (chunk < 0 || clauses.sentenceOf(chunk) < first || clauses.sentenceOf(chunk) > last
            || !mayBeSum(text, amount, Amount::Rate::None))
            continue;
        if (isPaid(text, group, chunk) || isPrice(text, chunk))
            return amount;
    }
    return {};
}
} // namespace

Span clauseOf(const DealText &text, const DealTrigger &trigger)
{
    const auto [first, end] = text.clauses.clause(trigger.chunk);
    const TaggedText &tagged = text.clauses.text;
    const qsizetype begin = text.clauses.chunks[first].first;
    const Span trigger_ = tagged.spanOf(trigger.first, trigger.end);
    const qsizetype last = text.clauses.chunks[end - 1].end;
    return begin < last ? trigger_.united(tagged.spanOf(begin, last)) : trigger_;
}

std::optional<Amount> amountOf(const DealText &text, const std::vector<DealTrigger> &triggers, const DealGroup &group)
{
    const auto toldOf = [&](Amount::Rate rate) -> std::optional<Amount> {
        for (const qsizetype index : group.triggers) {
            const Span clause = clauseOf(text, triggers[index]);
            for (const Amount &amount : text.amounts) {
                if (clause.contains(amount.span) && mayBeSum(text, amount, rate))
                    return amount;
            }
        }
        return {};
    };
    if (const auto amount = toldOf(Amount::Rate::None))
        return amount;
    if (group.kind == DealWord::Kind::Acquisition) {
        if (const auto amount = priceOf(text, triggers, group))
            return amount;
    }
    return toldOf(Amount::Rate::Period);
}

} // namespace Dateline
