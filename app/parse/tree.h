// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tags/taggedtext.h"

#include <initializer_list>
#include <iterator>

namespace Dateline {

/// No token, as a head or a child that is not there.
inline constexpr qsizetype NoToken = -1;

/// The tokens that hang on one, in text order: for (qsizetype child : childrenOf(text, token)). A view: the text must
/// outlive it.
class Children {
public:
    class Iterator {
    public:
        using value_type = qsizetype;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        Iterator(const std::vector<Arc> &arcs, qsizetype token)
            : m_arcs(arcs.data())
            , m_token(token)
        { }
        qsizetype operator*() const { return m_token; }
        Iterator &operator++()
        {
            m_token = m_arcs[m_token].nextSibling;
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &other) const { return m_token == other.m_token; }

    private:
        const Arc *m_arcs = nullptr;
        qsizetype m_token = NoToken;
    };

    Children(const std::vector<Arc> &arcs, qsizetype first)
        : m_arcs(arcs)
        , m_first(first)
    { }
    [[nodiscard]] Iterator begin() const { return {m_arcs, m_first}; }
    [[nodiscard]] Iterator end() const { return {m_arcs, NoToken}; }

private:
    const std::vector<Arc> &m_arcs;
    qsizetype m_first;
};

// All of these want a text that parse() has seen. "Verb" is any head of a clause: of "is ready" that is "ready".

inline Children childrenOf(const TaggedText &text, qsizetype token)
{
    return {text.arcs, text.arcs[token].firstChild};
}

/// The first child with one of these relations, subtypes told apart; NoToken when there is none.
qsizetype childOf(const TaggedText &text, qsizetype token, std::initializer_list<Relation> relations);

/// The root of a sentence.
qsizetype rootOf(const TaggedText &text, const Sentence &sentence);

/// Whether \a token is \a head or hangs under it. Constant time.
inline bool isUnder(const TaggedText &text, qsizetype token, qsizetype head)
{
    return text.arcs[head].begin <= token && token < text.arcs[head].end;
}

/// The text of a token with all that hangs under it, marks at its ends left out unless they are brackets or quotation
/// marks.
Span subtreeSpan(const TaggedText &text, qsizetype token);

/// The text of a noun with what belongs to it closely: without preposition, conjunction and marks, further conjuncts,
/// appositions, relative and other clauses. "the former minister of trade" of "with the former minister of trade, who ...".
Span nounPhraseSpan(const TaggedText &text, qsizetype noun);

/// Who or what does it: the nearest of its own subject (of a passive the one that it is done to), that of the verb with
/// which it is joined by "and", of the verb it completes ("agreed to pay", "asked her to pay": her), or the noun that it
/// describes ("a firm that makes", "a firm making"). NoToken when there is none.
qsizetype subjectOf(const TaggedText &text, qsizetype verb);

/// What it is done to: the direct object, of a passive its subject, of "the bridge that they built" the bridge. NoToken
/// when there is none.
qsizetype objectOf(const TaggedText &text, qsizetype verb);

/// Who does it: subjectOf() an active verb, "by the court" of a passive. NoToken when nobody is named.
qsizetype agentOf(const TaggedText &text, qsizetype verb);

/// The token and those joined to it by "and", "or" and commas, in text order. \a token is any of them.
std::vector<qsizetype> conjunctsOf(const TaggedText &text, qsizetype token);

/// The noun of a prepositional phrase of \a token whose preposition is \a word (in lower case): "Dublin" of "met in Dublin".
/// NoToken when there is none.
qsizetype prepositionalOf(const TaggedText &text, qsizetype token, QStringView word);

/// Whether the verb is passive: "was signed", "got hit", and "the deal signed in May" as far as the tags tell.
bool isPassive(const TaggedText &text, qsizetype verb);

/// Whether "not", "never", "no" or the like hangs on it.
bool isNegated(const TaggedText &text, qsizetype token);

/// The head of the clause in which \a token stands: the nearest above (or itself) that is a root, a clause of its own, or
/// a verb.
qsizetype clauseOf(const TaggedText &text, qsizetype token);

} // namespace Dateline
