// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "parse/tree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

using enum Relation;

bool isOneOf(Relation relation, std::initializer_list<Relation> relations)
{
    return std::ranges::find(relations, relation) != relations.end();
}

/// "who", "which" and "that" of a relative clause.
bool isRelative(const TaggedText &text, qsizetype token)
{
    const Xpos xpos = text.tags[token].xpos;
    return xpos == Xpos::WDT || xpos == Xpos::WP;
}

/// The noun that a relative clause or a participle describes; NoToken where the verb stands in none.
qsizetype described(const TaggedText &text, qsizetype verb)
{
    return isOneOf(text.arcs[verb].relation, {Acl, AclRelcl}) ? text.arcs[verb].head : NoToken;
}

/// A subject or object, or what its relative pronoun stands for.
qsizetype resolved(const TaggedText &text, qsizetype verb, qsizetype found)
{
    const qsizetype noun = found >= 0 && isRelative(text, found) ? described(text, verb) : NoToken;
    return noun >= 0 ? noun : found;
}

qsizetype ownSubject(const TaggedText &text, qsizetype verb)
{
    const qsizetype outer = childOf(text, verb, {NsubjOuter, CsubjOuter});
    return outer >= 0 ? outer : childOf(text, verb, {Nsubj, NsubjPass, Csubj, CsubjPass});
}

} // namespace

qsizetype childOf(const TaggedText &text, qsizetype token, std::initializer_list<Relation> relations)
{
    for (const qsizetype child : childrenOf(text, token)) {
        if (isOneOf(text.arcs[child].relation, relations))
            return child;
    }
    return NoToken;
}

qsizetype rootOf(const TaggedText &text, const Sentence &sentence)
{
    for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
        if (text.arcs[token].head < 0)
            return token;
    }
    return NoToken;
}

Span subtreeSpan(const TaggedText &text, qsizetype token)
{
    qsizetype first = text.arcs[token].begin;
    qsizetype end = text.arcs[token].end;
    const auto isLoose = [&](qsizetype at) {
        const Xpos xpos = text.tags[at].xpos;
        return at != token && (xpos == Xpos::Comma || xpos == Xpos::Colon || xpos == Xpos::Stop);
    };
    while (isLoose(first))
        ++first;
    while (isLoose(end - 1))
        --end;
    return text.spanOf(first, end);
}

Span nounPhraseSpan(const TaggedText &text, qsizetype noun)
{
    qsizetype first = noun;
    qsizetype end = noun + 1;
    for (const qsizetype child : childrenOf(text, noun)) {
        if (isOneOf(text.arcs[child].relation,
                    {Case,  Cc,         CcPreconj, Mark, Punct,  Conj,     Appos,     Acl,        AclRelcl,
                     Advcl, AdvclRelcl, Parataxis, Cop,  Aux,    Nsubj,    NsubjPass, NsubjOuter, Csubj,
                     Expl,  Discourse,  Dep,       List, Orphan, Vocative, Reparandum})) {
            if (child > noun) // What comes behind it belongs to it no more.
                break;
            first = noun;
            continue;
        }
        first = std::min(first, text.arcs[child].begin);
        end = std::max(end, text.arcs[child].end);
    }
    return text.spanOf(first, end);
}

qsizetype subjectOf(const TaggedText &text, qsizetype verb)
{
    while (verb >= 0) {
        const Arc &arc = text.arcs[verb];
        if (const qsizetype own = ownSubject(text, verb); own >= 0)
            return resolved(text, verb, own);
        if (arc.relation == Xcomp) {
            const qsizetype object = childOf(text, arc.head, {Obj, Iobj});
            if (object >= 0)
                return object;
        }
        if (const qsizetype noun = described(text, verb); noun >= 0)
            return noun;
        if (!isOneOf(arc.relation, {Conj, Xcomp, Advcl}))
            return NoToken;
        verb = arc.head;
    }
    return NoToken;
}

qsizetype objectOf(const TaggedText &text, qsizetype verb)
{
    if (const qsizetype own = childOf(text, verb, {Obj}); own >= 0)
        return resolved(text, verb, own);
    if (isPassive(text, verb))
        return subjectOf(text, verb);
    // "the bridge they built"
    const bool relative = text.arcs[verb].relation == AclRelcl && ownSubject(text, verb) >= 0
        && !isRelative(text, ownSubject(text, verb)) && text.tags[verb].upos == Upos::Verb;
    return relative && childOf(text, verb, {Ccomp, Xcomp, Obl}) < 0 ? text.arcs[verb].head : NoToken;
}

qsizetype agentOf(const TaggedText &text, qsizetype verb)
{
    return isPassive(text, verb) ? childOf(text, verb, {OblAgent}) : subjectOf(text, verb);
}

std::vector<qsizetype> conjunctsOf(const TaggedText &text, qsizetype token)
{
    while (text.arcs[token].relation == Conj && text.arcs[token].head >= 0)
        token = text.arcs[token].head;
    std::vector<qsizetype> all{token};
    for (size_t i = 0; i < all.size(); ++i) {
        for (const qsizetype child : childrenOf(text, all[i])) {
            if (text.arcs[child].relation == Conj)
                all.push_back(child);
        }
    }
    std::ranges::sort(all);
    return all;
}

qsizetype prepositionalOf(const TaggedText &text, qsizetype token, QStringView word)
{
    for (const qsizetype child : childrenOf(text, token)) {
        for (const qsizetype below : childrenOf(text, child)) {
            if (text.arcs[below].relation == Case && text.tags[below].lower == word)
                return child;
        }
    }
    return NoToken;
}

bool isPassive(const TaggedText &text, qsizetype verb)
{
    if (childOf(text, verb, {AuxPass, NsubjPass, CsubjPass, OblAgent}) >= 0)
        return true;
    return text.tags[verb].xpos == Xpos::VBN && text.arcs[verb].relation == Acl && childOf(text, verb, {Obj, Aux}) < 0;
}

bool isNegated(const TaggedText &text, qsizetype token)
{
    return std::ranges::any_of(childrenOf(text, token), [&](qsizetype child) {
        const QString &lemma = text.tags[child].lemma;
        return lemma == "not"_L1 || lemma == "never"_L1 || lemma == "no"_L1 || lemma == "neither"_L1 || lemma == "nor"_L1
            || lemma == "n't"_L1;
    });
}

qsizetype clauseOf(const TaggedText &text, qsizetype token)
{
    while (text.arcs[token].head >= 0) {
        if (text.tags[token].upos == Upos::Verb
            || isOneOf(text.arcs[token].relation,
                       {Acl, AclRelcl, Advcl, AdvclRelcl, Ccomp, Csubj, CsubjPass, Parataxis, Xcomp})
            || childOf(text, token, {Nsubj, NsubjPass, Cop}) >= 0)
            break;
        token = text.arcs[token].head;
    }
    return token;
}

} // namespace Dateline
