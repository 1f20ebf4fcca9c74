// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/clauses.h"
#include "events/phrases.h"
#include "lexicon/eventlexicon.h"
#include "text/oneof.h"

#include <algorithm>

namespace Dateline {
namespace {

/// Gives the dates of one sentence to its clauses.
class Dating {
public:
    Dating(const EventText &text, const Sentence &sentence, std::span<Clause> clauses, const EventLexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_sentence(sentence)
        , m_clauses(clauses)
    { }

    /// A clause keeps its first date, but for one right beside its verb.
    void assign()
    {
        for (qsizetype token = m_sentence.firstToken; token < m_sentence.endToken; ++token) {
            const qsizetype date = m_text.dayAt(token);
            if (date < 0 || (token > m_sentence.firstToken && m_text.dateAt(token - 1) == date))
                continue;
            const qsizetype clause = clauseOf(token);
            if (clause < 0 || isOfNoun(token, date) || isCompared(clause, token, date))
                continue;
            if (m_clauses[clause].date < 0 || (token == m_clauses[clause].verb.head + 1 && isInSubject(clause)))
                m_clauses[clause].date = date;
        }
    }

private:
    [[nodiscard]] const Tag &tag(qsizetype token) const { return m_text.tag(token); }
    [[nodiscard]] QStringView lower(qsizetype token) const { return m_text.lower(token); }

    [[nodiscard]] qsizetype clauseOf(qsizetype token) const
    {
        const auto behind =
            std::ranges::lower_bound(m_clauses, token, {}, [](const Clause &clause) { return clause.verb.head; });
        const qsizetype last = behind - m_clauses.begin() - 1; // that begins before the date
        if (behind == m_clauses.end())
            return last;
        // just before the verb, in the words before its subject, or in the subject
        const bool ownSubject =
            !behind->subject.isEmpty() && (last < 0 || behind->subject.first > m_clauses[last].verb.head);
        const qsizetype begin = ownSubject ? std::min(behind->subject.first, behind->verb.first) : behind->verb.first;
        if (token < begin && last >= 0 && lower(token - 1) != u"," && !isFronted(last, token))
            return last;
        return behind->shared < 0 || token >= behind->verb.first - 2 ? pastRelative(last + 1, token) : last;
    }

    /// "On Monday the man who led the party left": of the leaving
    [[nodiscard]] qsizetype pastRelative(qsizetype clause, qsizetype token) const
    {
        qsizetype main = clause;
        while (main < std::ssize(m_clauses) && m_clauses[main].introducer > token
               && m_clauses[main].link == Clause::Link::Relative)
            ++main;
        return main < std::ssize(m_clauses) && m_clauses[main].verb.isFinite() ? main : clause;
    }

    /// "..., and on Monday Novak left": a break between the clause before and the date
    [[nodiscard]] bool isFronted(qsizetype before, qsizetype token) const
    {
        for (qsizetype at = token - 1; at >= m_clauses[before].end && at >= token - 3; --at) {
            if (tag(at).upos == Upos::Punct || tag(at).xpos == Xpos::CC)
                return true;
        }
        return false;
    }

    /// "the 1959 Chevrolet", "bonds due Nov. 1": the date of what the noun names. A clause about an event shares its date:
    /// "hurt in the 2019 bombing".
    [[nodiscard]] bool isOfNoun(qsizetype token, qsizetype date) const
    {
        if (token == m_sentence.firstToken)
            return false;
        if (isOneOf(lower(token - 1), {u"due", u"maturing"}))
            return true;
        const Xpos before = tag(token - 1).xpos;
        if ((before != Xpos::DT && before != Xpos::PRPS && before != Xpos::POS) || !isByNumber(date))
            return false;
        qsizetype end = token;
        while (end < m_sentence.endToken && m_text.dateAt(end) == date)
            ++end;
        if (end < m_sentence.endToken && lower(end) == u",")
            ++end;
        if (end == m_sentence.endToken || !(isThing(tag(end)) || tag(end).upos == Upos::Adj))
            return false;
        while (end + 1 < m_sentence.endToken && tag(end + 1).upos == Upos::Noun)
            ++end;
        return m_lexicon.noun(tag(end).lemma) == EventLexicon::Noun::None;
    }

    /// "Oct. 23", "1959", not "Sunday"
    [[nodiscard]] bool isByNumber(qsizetype date) const
    {
        return std::ranges::any_of(m_text.dates[date].span.of(m_text.text.text), [](QChar each) { return each.isDigit(); });
    }

    /// "rose 8% from $2 million a year earlier", "compared with last year": the time that it is measured against
    [[nodiscard]] bool isCompared(qsizetype clause, qsizetype token, qsizetype date) const
    {
        const QStringView words = m_text.dates[date].span.of(m_text.text.text);
        const bool backwards = words.contains(u"ago") || words.endsWith(u"earlier");
        const qsizetype head = m_clauses[clause].verb.head;
        for (qsizetype at = token - 1; at > head && (backwards || at >= token - 9); --at) {
            const QStringView word = lower(at);
            if (word == u"compared")
                return true;
            if (word == u"from" || (word == u"than" && backwards))
                return (at == token - 1 && backwards) || hasSum(at, token);
        }
        return false;
    }

    [[nodiscard]] bool hasSum(qsizetype first, qsizetype end) const
    {
        return std::any_of(m_text.text.tags.begin() + first, m_text.text.tags.begin() + end,
                           [](const Tag &each) { return each.upos == Upos::Num; });
    }

    /// Whether the date that the clause has stands before its verb.
    [[nodiscard]] bool isInSubject(qsizetype clause) const
    {
        const Clause &dated = m_clauses[clause];
        return m_text.dates[dated.date].span.begin < m_text.text.tokens[dated.verb.first].span.begin;
    }

    const EventText &m_text;
    const EventLexicon &m_lexicon;
    const Sentence &m_sentence;
    std::span<Clause> m_clauses;
};

} // namespace

void assignDates(const EventText &text, const Sentence &sentence, std::span<Clause> clauses, const EventLexicon &lexicon)
{
    Dating(text, sentence, clauses, lexicon).assign();
}

} // namespace Dateline
