// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "deals/clauses.h"

#include "text/oneof.h"

#include <algorithm>

namespace Dateline {
namespace {
using Kind = Chunk::Kind;

/// How many phrases a list may have, and how far the rules look for what belongs together.
constexpr int LongestList = 12;
constexpr qsizetype Reach = 60;

/// "an order worth $5 million"
bool isWorth(const Tag &tag)
{
    return tag.lower == u"worth";
}

bool opensNoun(const Tag &tag)
{
    return !isWorth(tag) && (tag.upos == Upos::Det || tag.xpos == Xpos::PRPS || tag.upos == Upos::Adj || isNominal(tag));
}

bool isAlone(const Tag &tag)
{
    return tag.upos == Upos::Pron && tag.xpos != Xpos::PRPS && tag.xpos != Xpos::EX && tag.xpos != Xpos::WPS
        && tag.xpos != Xpos::WDT && tag.xpos != Xpos::WP;
}
} // namespace

Clauses::Clauses(const TaggedText &tagged, std::span<const Span> names, std::span<const TimeExpression> dates)
    : text(tagged)
    , m_chunkOf(tagged.tokens.size(), -1)
{
    chunks.reserve(tagged.tokens.size() / 2);
    for (const Sentence &sentence : tagged.sentences)
        readSentence(sentence, names, dates);
    m_subjects.resize(chunks.size(), -1);
    for (qsizetype chunk = 0; chunk < size(); ++chunk) {
        if (is(chunk, Kind::Verb))
            m_subjects[chunk] = findSubject(chunk, 0);
    }
}

void Clauses::add(Chunk chunk, qsizetype sentence)
{
    for (qsizetype token = chunk.first; token < chunk.end; ++token)
        m_chunkOf[token] = size();
    chunks.push_back(chunk);
    m_sentenceOf.push_back(sentence);
}

/// The end of the noun phrase that begins with the token; the token itself when none does.
qsizetype Clauses::nounEnd(qsizetype token, qsizetype end, std::span<const Span> names) const
{
    const auto nameEnd = [&](qsizetype at) {
        const Span span = text.tokens[at].span;
        auto name = std::ranges::upper_bound(names, span.begin, {}, &Span::begin);
        if (name == names.begin() || !(--name)->contains(span))
            return at;
        qsizetype last = at;
        while (last < end && text.tokens[last].span.end <= name->end)
            ++last;
        return last;
    };
    qsizetype at = token;
    qsizetype nominal = token; // the end of the last word that may be a head
    bool open = false;         // behind a determiner or an adjective: participles belong to the phrase
    while (at < end) {
        if (const qsizetype last = nameEnd(at); last > at) {
            nominal = at = last;
            open = false;
            continue;
        }
        const Tag &tag = text.tags[at];
        if (isWorth(tag)
            || (tag.xpos == Xpos::Dollar && at > token && text.tags[at - 1].upos == Upos::Propn
                && text.tokens[at - 1].span.end < text.tokens[at].span.begin))
            break;
        const bool noVerb = at > token && tag.upos == Upos::Verb && !isOneOf(tag.lower, {u"being", u"having"})
            && (text.tags[at - 1].upos == Upos::Det || text.tags[at - 1].xpos == Xpos::PRPS
                || text.tags[at - 1].xpos == Xpos::POS || text.tags[at - 1].xpos == Xpos::HYPH);
        if (noVerb && tag.xpos != Xpos::VBN && tag.xpos != Xpos::VBG) { // "their offers", taken for a verb
            nominal = ++at;
            open = false;
        } else if (tag.xpos == Xpos::POS && at > token) {
            ++at;
            open = true;
        } else if (isNominal(tag)) {
            nominal = ++at;
            open = false;
        } else if ((tag.upos == Upos::Det
                    && (at == token || text.tags[at - 1].upos == Upos::Det || text.tags[at - 1].xpos == Xpos::HYPH))
                   || tag.xpos == Xpos::PRPS) {
            if (at > token && text.tags[at - 1].upos != Upos::Det && text.tags[at - 1].upos != Upos::Adj
                && text.tags[at - 1].xpos != Xpos::HYPH)
                break;
            nominal = std::max(nominal, ++at);
            open = true;
        } else if (at > token && tag.lower == u"a" && text.tags[at - 1].upos == Upos::Num && at + 2 < end
                   && isNominal(text.tags[at + 1]) && isNominal(text.tags[at + 2])) { // "a $15 a share offer"
            ++at;
        } else if (tag.upos == Upos::Adj || tag.lower == u"-"
                   || (tag.upos == Upos::Adp && at > token && at + 1 < end && text.tags[at - 1].lower == u"-"
                       && text.tags[at + 1].lower == u"-")) { // "chief-of-staff"
            ++at;
            open = true;
        } else if (open && (tag.xpos == Xpos::VBN || tag.xpos == Xpos::VBG || tag.upos == Upos::Adv)) {
            ++at;
        } else {
            break;
        }
    }
    if (nominal == token && at > token) // "the rich"
        nominal = text.tags[token].upos == Upos::Adj ? token : at;
    return nominal;
}

void Clauses::readSentence(const Sentence &sentence, std::span<const Span> names, std::span<const TimeExpression> dates)
{
    const qsizetype number = std::ssize(m_sentences);
    const qsizetype begin = size();
    const qsizetype firstGroup = std::ssize(groups);
    for (const VerbGroup &group : verbGroups(text, sentence))
        groups.push_back(group);
    qsizetype group = firstGroup;
    auto date = std::ranges::lower_bound(dates, sentence.span.begin, {}, [](const auto &d) { return d.span.end; });
    int depth = 0;
    for (qsizetype at = sentence.firstToken; at < sentence.endToken;) {
        const Tag &tag = text.tags[at];
        const Span span = text.tokens[at].span;
        while (group < std::ssize(groups) && groups[group].head < at)
            ++group;
        while (date != dates.end() && date->span.end <= span.begin)
            ++date;
        if (tag.xpos == Xpos::OpeningBracket || tag.xpos == Xpos::ClosingBracket) {
            depth = tag.xpos == Xpos::OpeningBracket ? depth + 1 : std::max(0, depth - 1);
            ++at;
            continue;
        }
        const bool isDate = date != dates.end() && date->span.contains(span)
            && (date->type == TimeExpression::Type::Date || date->type == TimeExpression::Type::Time);
        if (depth > 0 || (isDate && tag.upos != Upos::Verb)) {
            // "on Friday": the preposition goes with it
            if (isDate && size() > begin && chunks.back().end == at && chunks.back().kind == Kind::Preposition) {
                m_chunkOf[chunks.back().first] = -1;
                chunks.pop_back();
                m_sentenceOf.pop_back();
            }
            ++at;
            continue;
        }
        const bool inGroup = group < std::ssize(groups) && groups[group].first <= at && at <= groups[group].head;
        const bool nameOverVerb = inGroup && tag.capital && !tag.sentenceStart && tag.upos == Upos::Propn;
        if (inGroup && !nameOverVerb) {
            add({Kind::Verb, at, groups[group].head + 1, groups[group].head, group}, number);
            at = groups[group].head + 1;
            continue;
        }
        if (isAlone(tag)) {
            add({Kind::Noun, at, at + 1, at}, number);
            ++at;
            continue;
        }
        if (opensNoun(tag)) {
            if (const qsizetype end = nounEnd(at, sentence.endToken, names); end > at) {
                add({Kind::Noun, at, end, end - 1}, number);
                at = end;
                continue;
            }
        }
        const QStringView word = tag.lower;
        if (word == u"," || word == u"--" || word == u"\u2014" || word == u"\u2013" || word == u";" || word == u":") {
            add({Kind::Comma, at, at + 1, at}, number);
        } else if (tag.upos == Upos::Cconj) {
            add({isOneOf(word, {u"and", u"or", u"&"}) ? Kind::And : Kind::Other, at, at + 1, at}, number);
        } else if (tag.xpos == Xpos::WDT || tag.xpos == Xpos::WP || tag.xpos == Xpos::WPS || tag.xpos == Xpos::WRB) {
            add({Kind::Relative, at, at + 1, at}, number);
        } else if (tag.upos == Upos::Sconj) {
            add({Kind::Clause, at, at + 1, at}, number);
        } else if (isWorth(tag) || tag.upos == Upos::Adp || (tag.xpos == Xpos::TO && tag.upos != Upos::Part)) {
            add({tag.xpos == Xpos::RP ? Kind::Other : Kind::Preposition, at, at + 1, at}, number);
        } else if (tag.upos != Upos::Adv && tag.upos != Upos::Part && tag.xpos != Xpos::OpeningQuote
                   && tag.xpos != Xpos::ClosingQuote && tag.xpos != Xpos::Stop) {
            add({Kind::Other, at, at + 1, at}, number);
        }
        ++at;
    }
    m_sentences.emplace_back(begin, size());
}

bool Clauses::isApposition(qsizetype noun) const
{
    if (!is(noun, Kind::Noun))
        return false;
    const Tag &first = tag(chunks[noun].first);
    return isOneOf(first.lower, {u"a", u"an", u"the", u"its", u"his", u"her", u"their", u"one", u"another"})
        && tag(chunks[noun].head).upos != Upos::Propn;
}

qsizetype Clauses::chainBegin(qsizetype noun) const
{
    for (int steps = 0;
         steps < LongestList && is(noun - 1, Kind::Preposition) && is(noun - 2, Kind::Noun) && isBeside(noun, noun - 2);
         ++steps)
        noun -= 2;
    return noun;
}

/// The noun before the comma that opens what \a comma closes: an apposition, a place, a relative clause.
qsizetype Clauses::beforeComma(qsizetype comma) const
{
    for (qsizetype at = comma - 1; isBeside(comma, at) && at > comma - Reach; --at) {
        if (!is(at, Kind::Comma))
            continue;
        const bool opens = isApposition(at + 1) || is(at + 1, Kind::Relative) || is(at + 1, Kind::Preposition)
            || (is(at + 1, Kind::Verb) && !verb(at + 1).isFinite()) || (is(at + 1, Kind::Noun) && at + 2 == comma);
        if (opens && is(at - 1, Kind::Noun) && isBeside(comma, at - 1))
            return at - 1;
    }
    return -1;
}

qsizetype Clauses::verbBefore(qsizetype chunk) const
{
    for (qsizetype at = chunk - 1; isBeside(chunk, at) && at > chunk - Reach; --at) {
        if (is(at, Kind::Verb))
            return at;
    }
    return -1;
}

/// Verbs hand their subject on: "agreed to buy", "bought and sold"; \a depth counts how often.
qsizetype Clauses::findSubject(qsizetype chunk, int depth) const
{
    if (depth > LongestList)
        return -1;
    const VerbGroup &group = verb(chunk);
    qsizetype at = chunk - 1;
    for (int steps = 0; steps < LongestList && isBeside(chunk, at); ++steps) {
        if (is(at, Kind::Noun)) {
            if (!group.isFinite() && group.tense == VerbGroup::Tense::Infinitive) {
                // "agreed to sell", "for Russia to provide", "allowing Iran to purchase"
                if (is(at - 1, Kind::Preposition) && isWord(at - 1, u"for"))
                    return at;
                const qsizetype before = verbBefore(at);
                const qsizetype begin = chainBegin(at);
                if (before >= 0 && before == begin - 1
                    && isOneOf(tag(chunks[before].head).lemma,
                               {u"allow", u"let", u"force", u"urge", u"ask", u"persuade", u"want", u"enable", u"permit",
                                u"require", u"help", u"pressure", u"press"}))
                    return begin;
                return before >= 0 ? findSubject(before, depth + 1) : begin;
            }
            const qsizetype begin = chainBegin(at);
            // "an agreement to bring peace is due": peace is what the infinitive brings
            if (is(begin - 1, Kind::Verb) && !verb(begin - 1).isFinite() && is(begin - 2, Kind::Noun)
                && isBeside(chunk, begin - 2)) {
                at = begin - 2;
                continue;
            }
            // "X, a maker of tyres, agreed": what stands behind the comma describes X
            if (isWord(begin - 1, u",") && is(begin - 2, Kind::Noun) && isBeside(chunk, begin - 2) && isApposition(begin)) {
                const qsizetype before = chainBegin(begin - 2);
                const qsizetype opening = m_sentences[m_sentenceOf[chunk]].first;
                if (!(before == opening + 1 && is(opening, Kind::Preposition))) // "In Bern, the bank said"
                    return before;
            }
            return begin;
        }
        if (is(at, Kind::Comma)) {
            const qsizetype before = beforeComma(at);
            if (before >= 0)
                return chainBegin(before);
            --at;
            continue;
        }
        if (is(at, Kind::Relative)) {
            qsizetype before = at - 1;
            if (is(before, Kind::Preposition)) // "under which"
                return -1;
            if (is(before, Kind::Comma))
                --before;
            return is(before, Kind::Noun) && isBeside(chunk, before) ? before : -1;
        }
        if (is(at, Kind::Verb))
            return findSubject(at, depth + 1);
        if (is(at, Kind::And) || is(at, Kind::Preposition) || is(at, Kind::Clause)) {
            // "bought A and sold B", "by buying", "before throwing in the towel"
            if (group.isFinite() && is(at, Kind::Clause))
                return -1;
            const qsizetype before = verbBefore(at);
            if (before >= 0)
                return findSubject(before, depth + 1);
            if (!group.isFinite()) {
                for (qsizetype next = chunk + 1; isBeside(chunk, next) && next < chunk + Reach; ++next) {
                    if (is(next, Kind::Verb) && verb(next).isFinite() && next > chunk + 1)
                        return findSubject(next, depth + 1);
                }
            }
            return -1;
        }
        --at;
    }
    return -1;
}

std::vector<qsizetype> Clauses::joined(qsizetype noun) const
{
    std::vector<qsizetype> list{noun};
    std::vector<qsizetype> waiting; // behind commas: they belong to the list only when "and" ends it
    for (qsizetype at = noun + 1; isBeside(noun, at) && at < noun + 4 * LongestList;) {
        if (is(at, Kind::And)) {
            if (is(at + 1, Kind::Noun) && isBeside(noun, at + 1)) {
                list.insert(list.end(), waiting.begin(), waiting.end());
                list.push_back(at + 1);
                // "A and B and C"
                if (is(at + 2, Kind::And)) {
                    waiting.clear();
                    at += 2;
                    continue;
                }
            }
            break;
        }
        if (!is(at, Kind::Comma))
            break;
        ++at;
        if (is(at, Kind::And))
            continue;
        if (!is(at, Kind::Noun))
            break;
        if (isApposition(at)) { // passed over up to its comma
            while (isBeside(noun, at) && !is(at, Kind::Comma) && !(is(at, Kind::Verb) && verb(at).isFinite()))
                ++at;
            if (!is(at, Kind::Comma))
                break;
            continue;
        }
        waiting.push_back(at++);
    }
    return list;
}

std::vector<qsizetype> Clauses::joinedBefore(qsizetype noun) const
{
    std::vector<qsizetype> list{noun};
    qsizetype at = noun;
    if (is(at - 1, Kind::And) && is(at - 2, Kind::Comma))
        at -= 1; // "A, B, and C"
    if (is(at - 1, Kind::And) && is(at - 2, Kind::Noun) && isBeside(noun, at - 2)) {
        at -= 2;
        list.insert(list.begin(), at);
    } else if (at == noun) {
        return list;
    }
    while (is(at - 1, Kind::Comma) && is(at - 2, Kind::Noun) && isBeside(noun, at - 2) && std::ssize(list) < LongestList) {
        at -= 2;
        list.insert(list.begin(), at);
    }
    return list;
}

std::pair<qsizetype, qsizetype> Clauses::clause(qsizetype chunk) const
{
    const auto [begin, end] = m_sentences[m_sentenceOf[chunk]];
    qsizetype first = chunk;
    while (first > begin && first > chunk - Reach && !is(first - 1, Kind::Clause))
        --first;
    qsizetype last = chunk + 1;
    while (last < end && last < chunk + Reach && !is(last, Kind::Clause)
           && !(is(last, Kind::Comma) && (is(last + 1, Kind::Clause))))
        ++last;
    return {first, last};
}

} // namespace Dateline
