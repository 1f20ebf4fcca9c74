// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "deals/triggers.h"

#include <array>

namespace Dateline {
namespace {
using Kind = Chunk::Kind;
using Class = DealWord::Class;

/// Tokens of the longest phrase in the table, hyphens among them.
constexpr qsizetype LongestPhrase = 5;

/// The tokens as the table spells them: the last by its lemma.
QString phraseOf(const TaggedText &text, qsizetype first, qsizetype end)
{
    QString phrase;
    for (qsizetype token = first; token < end; ++token) {
        if (token > first && text.tokens[token].span.begin > text.tokens[token - 1].span.end)
            phrase += u' ';
        phrase += token + 1 == end ? text.tags[token].lemma.toLower() : text.tags[token].lower;
    }
    return phrase;
}

bool isName(const DealText &text, qsizetype token)
{
    return text.sides.at(token) >= 0 && text.sides.formAt(token) == Mention::Form::Name;
}

/// "the Oslo Accord", "Free Trade Treaty": a deal's own name.
bool isNamed(const DealText &text, qsizetype first, qsizetype end)
{
    return text.clauses.tag(end - 1).capital && !text.clauses.tag(end - 1).sentenceStart && end - first > 1
        && text.clauses.tag(end - 2).capital;
}

/// "barter deals", "documents": deals in general, not one of them.
bool isBare(const DealText &text, qsizetype begin, qsizetype first, qsizetype end)
{
    const Clauses &clauses = text.clauses;
    for (qsizetype token = begin; token < first; ++token) {
        const Tag &tag = clauses.tag(token);
        if (tag.lower == u"no" || tag.lower == u"any" || tag.lower == u"some" || tag.lower == u"many"
            || tag.lower == u"other")
            return true;
        if (tag.upos == Upos::Det || tag.xpos == Xpos::PRPS || tag.upos == Upos::Num || text.sides.at(token) >= 0)
            return false;
    }
    const qsizetype chunk = clauses.chunkOf(end - 1);
    const bool bound = chunk >= 0 && clauses.is(chunk + 1, Kind::Preposition) && clauses.is(chunk + 2, Kind::Noun)
        && DealLexicon::bindOf(clauses.lower(chunk + 1)) && text.sides.of(chunk + 2).isNamed();
    const bool summed = chunk >= 2 && clauses.is(chunk - 1, Kind::Preposition) && text.amountIn(chunk - 2);
    return clauses.tag(end - 1).xpos == Xpos::NNS && !bound && !summed;
}

/// "close the deal": a phrase of a verb and the noun that only looks like a deal; or words in scare quotes.
bool isBarredBy(const DealText &text, qsizetype chunk, qsizetype end)
{
    const Clauses &clauses = text.clauses;
    const qsizetype first = clauses.chunks[chunk].first;
    if (clauses.is(chunk - 1, Kind::Preposition) && clauses.tag(end - 1).lower == clauses.tag(end - 1).lemma
        && text.words.find(phraseOf(clauses.text, clauses.chunks[chunk - 1].first, end), Class::Not))
        return true; // "in order"
    if (clauses.is(chunk - 1, Kind::Verb)
        && text.words.find(phraseOf(clauses.text, clauses.chunks[chunk - 1].head, clauses.chunks[chunk - 1].head + 1) + u' '
                               + phraseOf(clauses.text, first, end),
                           Class::Not))
        return true;
    const auto quoted = [&](qsizetype token) {
        return token >= 0 && token < std::ssize(clauses.text.tags)
            && (clauses.tag(token).xpos == Xpos::OpeningQuote || clauses.tag(token).xpos == Xpos::ClosingQuote);
    };
    return quoted(end) && (quoted(first) || quoted(first - 1) || quoted(first + 1));
}

void findNouns(const DealText &text, qsizetype chunk, std::vector<DealTrigger> &triggers)
{
    const Clauses &clauses = text.clauses;
    const Chunk &noun = clauses.chunks[chunk];
    for (qsizetype first = noun.first; first < noun.end;) {
        const DealWord *found = nullptr;
        const qsizetype sentenceEnd = clauses.text.sentences[clauses.sentenceOf(chunk)].endToken;
        qsizetype end = std::min(sentenceEnd, first + LongestPhrase);
        bool barred = false;
        for (; end > first; --end) {
            const Tag &last = clauses.tag(end - 1);
            if (last.upos != Upos::Noun && last.upos != Upos::Propn && last.upos != Upos::Verb && last.upos != Upos::Adj)
                continue;
            const QString phrase = phraseOf(clauses.text, first, end);
            barred = text.words.find(phrase, Class::Not) != nullptr;
            found = barred ? nullptr : text.words.find(phrase, Class::Noun);
            if (found || barred)
                break;
        }
        if (barred) {
            first = end;
            continue;
        }
        if (!found) {
            ++first;
            continue;
        }
        const bool headed = end >= noun.end || clauses.tag(end).xpos == Xpos::POS
            || text.words.find(clauses.tag(noun.end - 1).lemma, Class::Support) || found->kind == DealWord::Kind::Truce;
        const bool bare = isBare(text, noun.first, first, end);
        if (headed && !bare && !isBarredBy(text, chunk, end)
            && (!isName(text, end - 1)
                || (isNamed(text, noun.first, end) && !found->is(DealWord::Weak) && found->has(DealWord::With)))) {
            DealTrigger trigger{.first = first,
                                .end = end,
                                .chunk = chunk,
                                .lastChunk = std::max(chunk, clauses.chunkOf(end - 1)),
                                .word = found,
                                .kind = found->kind};
            if (isNamed(text, noun.first, end)) {
                while (trigger.first > noun.first && clauses.tag(trigger.first - 1).capital)
                    --trigger.first;
            }
            triggers.push_back(std::move(trigger));
        }
        first = end;
    }
}

bool isBarred(const DealText &text, qsizetype verb)
{
    return findVerb(text, verb, Class::Not) != nullptr;
}

void findVerbs(const DealText &text, qsizetype chunk, std::vector<DealTrigger> &triggers)
{
    qsizetype end = 0;
    const DealWord *word = findVerb(text, chunk, Class::Verb, &end);
    if (!word || isBarred(text, chunk))
        return;
    DealTrigger trigger{.first = text.clauses.chunks[chunk].head,
                        .end = end,
                        .chunk = chunk,
                        .lastChunk = chunk,
                        .word = word,
                        .verb = true,
                        .kind = word->kind};
    triggers.push_back(std::move(trigger));
}

/// Which trigger of the same clause the one at \a index belongs to; -1 when none.
qsizetype joinOf(const DealText &text, const std::vector<DealTrigger> &triggers, qsizetype index)
{
    const Clauses &clauses = text.clauses;
    const DealTrigger &trigger = triggers[index];
    for (qsizetype before = index; before-- > 0;) {
        const DealTrigger &other = triggers[before];
        if (!clauses.isBeside(trigger.chunk, other.chunk))
            return -1;
        if (other.chunk == trigger.chunk)
            return before;
        if (trigger.verb && clauses.verb(trigger.chunk).tense == VerbGroup::Tense::Infinitive) {
            // "an agreement to buy", "agreed to buy"; "a letter of intent with Norbau to buy"
            qsizetype at = trigger.chunk - 1;
            if (clauses.is(at, Kind::Noun) && clauses.isWord(at - 1, u"for")) {
                // "an agreement was signed for Norbau to build"
                at -= 2;
                if (clauses.is(at, Kind::Verb) && clauses.subject(at) == other.chunk)
                    return before;
            }
            while (at > other.lastChunk && (clauses.is(at, Kind::Noun) || clauses.is(at, Kind::Preposition)))
                --at;
            if (at <= other.lastChunk)
                return before;
        }
        if (!trigger.verb) {
            const qsizetype preposition = trigger.chunk - 1;
            const bool bound = clauses.is(preposition, Kind::Preposition);
            // "signed a contract", "an agreement for the acquisition"
            if (other.verb && trigger.chunk == other.lastChunk + 1)
                return before;
            qsizetype at = trigger.chunk; // "an agreement on the text of a treaty"
            while (at > other.lastChunk && clauses.is(at - 1, Kind::Preposition) && at > trigger.chunk - 6)
                at -= 2;
            if (bound && at <= other.lastChunk)
                return before;
            // "bought the mill in a deal"
            if (bound && clauses.isWord(preposition, u"in") && trigger.word->is(DealWord::Back))
                return before;
        }
    }
    return -1;
}
} // namespace

const Amount *DealText::amountIn(qsizetype chunk) const
{
    const Chunk &here = clauses.chunks[chunk];
    const Span span = clauses.text.spanOf(here.first, here.end);
    const auto amount = std::ranges::lower_bound(amounts, span.begin, {}, [](const Amount &a) { return a.span.end - 1; });
    return amount != amounts.end() && amount->span.intersects(span) ? &*amount : nullptr;
}

const DealWord *findVerb(const DealText &text, qsizetype verb, DealWord::Class wordClass, qsizetype *end)
{
    const Clauses &clauses = text.clauses;
    const qsizetype head = clauses.chunks[verb].head;
    const qsizetype sentenceEnd = clauses.text.sentences[clauses.text.sentenceOf(head)].endToken;
    QString phrase = clauses.tag(head).lemma.toLower();
    const DealWord *found = text.words.find(phrase, wordClass);
    if (end)
        *end = head + 1;
    for (qsizetype next = head + 1; next < std::min(sentenceEnd, head + 3); ++next) {
        phrase += u' ' + clauses.tag(next).lower;
        if (const DealWord *longer = text.words.find(phrase, wordClass)) {
            found = longer;
            if (end)
                *end = next + 1;
        }
    }
    return found;
}

std::vector<DealTrigger> findDealTriggers(const DealText &text)
{
    std::vector<DealTrigger> found;
    for (qsizetype chunk = 0; chunk < text.clauses.size(); ++chunk) {
        if (text.clauses.is(chunk, Kind::Noun))
            findNouns(text, chunk, found);
        else if (text.clauses.is(chunk, Kind::Verb))
            findVerbs(text, chunk, found);
    }
    std::vector<DealTrigger> triggers;
    for (DealTrigger &trigger : found) {
        if (trigger.verb) {
            if (!readVerb(text, trigger)) {
                // alone it is no deal, but it tells more of an agreement to do it
                triggers.push_back(trigger);
                const qsizetype joins =
                    trigger.word->is(DealWord::Agree) ? -1 : joinOf(text, triggers, std::ssize(triggers) - 1);
                if (joins >= 0 && !triggers[joins].verb)
                    triggers.back().joins = joins;
                else
                    triggers.pop_back();
                continue;
            }
        } else {
            readNoun(text, trigger);
        }
        triggers.push_back(std::move(trigger));
        triggers.back().joins = joinOf(text, triggers, std::ssize(triggers) - 1);
    }
    return triggers;
}

} // namespace Dateline
