// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/clauses.h"

namespace Dateline {
namespace {

enum class Number { Singular, Plural };

bool isPronoun(const EventText &text, TokenRange subject)
{
    return subject.size() == 1 && text.tag(subject.first).xpos == Xpos::PRP;
}

/// Whether no entity is known for the pronoun.
bool isOpen(const EventText &text, TokenRange subject)
{
    return isPronoun(text, subject) && text.mentionAt(subject.first).entity < 0;
}

bool isPerson(const EventText &text, TokenRange subject)
{
    const EntityId entity = text.mentionAt(subject.end - 1).entity;
    return entity >= 0 && text.entities[entity].kind == Entity::Kind::Person;
}

Number numberOf(const EventText &text, TokenRange subject)
{
    for (qsizetype token = subject.first; token < subject.end; ++token) {
        if (text.lower(token) == u"and")
            return Number::Plural;
        if (text.tag(token).upos == Upos::Adp && token > subject.first)
            return text.tag(token - 1).xpos == Xpos::NNS ? Number::Plural : Number::Singular;
    }
    const Xpos head = text.tag(subject.end - 1).xpos;
    return head == Xpos::NNS || head == Xpos::NNPS ? Number::Plural : Number::Singular;
}

bool fits(const EventText &text, QStringView pronoun, TokenRange subject)
{
    const Xpos head = text.tag(subject.end - 1).xpos;
    const bool noun = head == Xpos::NN || head == Xpos::NNS || head == Xpos::NNP || head == Xpos::NNPS;
    if (!noun)
        return false;
    if (pronoun == u"they")
        return numberOf(text, subject) == Number::Plural;
    if (pronoun == u"it")
        return numberOf(text, subject) == Number::Singular && !isPerson(text, subject);
    return (pronoun == u"he" || pronoun == u"she") && isPerson(text, subject);
}

const Clause *mainOf(std::span<const Clause> clauses)
{
    for (const Clause &clause : clauses) {
        if (clause.verb.isFinite() && clause.link == Clause::Link::Main)
            return &clause;
    }
    return nullptr;
}

} // namespace

void resolveSubjects(const EventText &text, std::span<std::vector<Clause>> clauses)
{
    std::vector<Clause> &here = clauses.back();
    for (std::size_t i = 0; i < here.size(); ++i) {
        if (!isOpen(text, here[i].subject))
            continue;
        const QStringView pronoun = text.lower(here[i].subject.first);
        bool found = false;
        for (std::size_t before = i; before > 0 && !found; --before) {
            const TokenRange subject = here[before - 1].subject;
            if (subject.isEmpty() || isOpen(text, subject) || subject == here[i].subject)
                continue;
            if (!fits(text, pronoun, subject))
                continue;
            here[i].subject = subject;
            found = true;
        }
        if (found || clauses.size() < 2)
            continue;
        const Clause *main = mainOf(clauses[clauses.size() - 2]);
        if (main && !main->subject.isEmpty() && fits(text, pronoun, main->subject))
            here[i].subject = main->subject;
    }
}

} // namespace Dateline
