// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/clauses.h"

#include "events/phrases.h"
#include "lexicon/eventlexicon.h"
#include "text/oneof.h"

#include <algorithm>

namespace Dateline {
namespace {

using Link = Clause::Link;
using Tense = VerbGroup::Tense;

/// Reads the clauses of one sentence.
class Reader {
public:
    Reader(const EventText &text, const Sentence &sentence, const EventLexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_sentence(sentence)
        , m_starts(sentence.endToken - sentence.firstToken, false)
    { }

    std::vector<Clause> read()
    {
        for (const VerbGroup &group : verbGroups(m_text.text, m_sentence)) {
            if (!group.isFinite() && group.first == group.head
                && (isPreposition(tag(group.head)) || isAdjective(group.head)))
                continue;
            Clause clause;
            clause.verb = group;
            link(clause);
            m_clauses.push_back(clause);
            setStatus(m_text, m_clauses, std::ssize(m_clauses) - 1, m_lexicon);
            m_starts[group.first - m_sentence.firstToken] = true;
        }
        mendTenses();
        for (std::size_t i = 0; i < m_clauses.size(); ++i)
            m_clauses[i].end = endOf(qsizetype(i));
        assignDates(m_text, m_sentence, m_clauses, m_lexicon);
        return std::move(m_clauses);
    }

private:
    [[nodiscard]] const Tag &tag(qsizetype token) const { return m_text.tag(token); }
    [[nodiscard]] QStringView lower(qsizetype token) const { return m_text.lower(token); }
    [[nodiscard]] EventVerb verbOf(const Clause &clause) const { return m_lexicon.verb(tag(clause.verb.head).lemma); }

    /// The first token that the phrases before \a token may begin at: past the verb before it.
    [[nodiscard]] qsizetype bound() const
    {
        return m_clauses.empty() ? m_sentence.firstToken : m_clauses.back().verb.head + 1;
    }

    /// Before a verb: adverbs and dates passed over.
    [[nodiscard]] qsizetype beforeVerb(qsizetype token) const
    {
        const qsizetype from = bound();
        while (token > from) {
            const Tag &before = tag(token - 1);
            const bool date = m_text.dateAt(token - 1) >= 0;
            if (!date && before.upos != Upos::Adv
                && !(before.upos == Upos::Adp && token < m_sentence.endToken && m_text.dateAt(token) >= 0))
                break;
            --token;
        }
        return token;
    }

    [[nodiscard]] qsizetype lastFinite() const
    {
        for (qsizetype i = std::ssize(m_clauses) - 1; i >= 0; --i) {
            if (m_clauses[i].verb.isFinite())
                return i;
        }
        return -1;
    }

    void link(Clause &clause)
    {
        clause.parent = std::ssize(m_clauses) - 1;
        const qsizetype at = beforeVerb(clause.verb.first);
        if (clause.verb.tense == Tense::Infinitive)
            linkInfinitive(clause);
        else if (!clause.verb.isFinite() && !isJoined(clause, at))
            linkParticiple(clause);
        else
            linkFinite(clause, at);
    }

    /// "arrested and charged", "will meet and discuss"
    [[nodiscard]] bool isJoined(const Clause &clause, qsizetype at) const
    {
        if (at <= m_sentence.firstToken || tag(at - 1).xpos != Xpos::CC || m_clauses.empty())
            return false;
        const VerbGroup &before = m_clauses.back().verb;
        if (clause.verb.tense == Tense::Bare)
            return before.tense == Tense::Infinitive || before.tense == Tense::Future || before.tense == Tense::Modal;
        return clause.verb.tense == Tense::Participle ? before.passive || before.perfect
            : clause.verb.tense == Tense::Gerund      ? before.tense == Tense::Gerund || before.progressive
                                                      : false;
    }

    void linkInfinitive(Clause &clause)
    {
        clause.link = Link::Infinitive;
        clause.introducer = clause.verb.first;
        if (clause.parent < 0)
            return;
        const Clause &parent = m_clauses[clause.parent];
        clause.subject = parent.subject;
        // "urged Novak to resign": the object acts
        const qsizetype at = clause.verb.first;
        const bool asks = !parent.verb.passive
            && isOneOf(tag(parent.verb.head).lemma,
                       {u"ask",     u"tell",   u"urge",     u"order",    u"force",     u"allow",    u"invite", u"enable",
                        u"require", u"compel", u"persuade", u"want",     u"expect",    u"permit",   u"advise", u"help",
                        u"cause",   u"lead",   u"warn",     u"instruct", u"encourage", u"convince", u"press",  u"pressure"});
        const qsizetype start = simplePhraseStart(m_text, parent.verb.head + 1, at);
        if (asks && start < at && start == parent.verb.head + 1)
            clause.subject = {start, at};
    }

    void linkParticiple(Clause &clause)
    {
        clause.link = Link::Participle;
        const qsizetype at = clause.verb.first;
        if (at > m_sentence.firstToken && tag(at - 1).upos == Upos::Adp)
            clause.introducer = at - 1;
        const qsizetype start = phraseStart(m_text, bound(), at);
        if (start < at)
            clause.subject = {start, at};
        else if (clause.parent >= 0)
            clause.subject = m_clauses[clause.parent].subject;
    }

    void linkFinite(Clause &clause, qsizetype at)
    {
        const qsizetype from = bound();
        if (at > from && tag(at - 1).xpos == Xpos::CC && share(clause, std::ssize(m_clauses) - 1))
            return;
        if (at > m_sentence.firstToken && isRelative(at - 1)) {
            linkRelative(clause, at - 1);
            return;
        }
        const qsizetype start = phraseStart(m_text, from, at);
        if (start < at) {
            clause.subject = {start, at};
            linkBySubject(clause, start);
            if (start > from && lower(start - 1) == u"not") {
                --clause.subject.first;
                clause.verb.negated = true;
            }
            return;
        }
        if (at > from && lower(at - 1) == u")")
            linkAfterBracket(clause, at - 1);
        else if (at > m_sentence.firstToken && lower(at - 1) == u",")
            linkAfterComma(clause, at - 1);
        else if (!isInverted(clause) && lastFinite() >= 0)
            share(clause, lastFinite());
    }

    /// -ing and -ed forms that are prepositions by now
    [[nodiscard]] static bool isPreposition(const Tag &tag)
    {
        return isOneOf(tag.lower,
                       {u"following", u"including", u"according", u"regarding", u"concerning", u"involving", u"excluding",
                        u"based", u"compared", u"given", u"considering", u"depending", u"pending"});
    }

    /// "the scheduled vote", "his founding role"
    [[nodiscard]] bool isAdjective(qsizetype token) const
    {
        if (token == m_sentence.firstToken || token + 1 >= m_sentence.endToken || !isThing(tag(token + 1)))
            return false;
        const Tag &before = tag(token - 1);
        return before.xpos == Xpos::DT || before.xpos == Xpos::PRPS || before.xpos == Xpos::POS || before.xpos == Xpos::HYPH
            || before.upos == Upos::Adj;
    }

    [[nodiscard]] bool isRelative(qsizetype token) const
    {
        return tag(token).xpos == Xpos::WP || tag(token).xpos == Xpos::WDT;
    }

    bool share(Clause &clause, qsizetype with)
    {
        if (with < 0)
            return false;
        while (m_clauses[with].link == Link::Participle && clause.verb.isFinite() && m_clauses[with].parent >= 0)
            with = m_clauses[with].parent;
        clause.shared = with;
        clause.subject = m_clauses[with].subject;
        clause.link = m_clauses[with].link;
        clause.parent = m_clauses[with].parent;
        if (!clause.verb.isFinite() || clause.verb.tense == Tense::Bare) {
            clause.verb.tense = m_clauses[with].verb.tense;
            clause.verb.passive = m_clauses[with].verb.passive;
            clause.verb.perfect = m_clauses[with].verb.perfect;
            clause.verb.negated |= m_clauses[with].verb.negated;
        }
        return true;
    }

    void linkRelative(Clause &clause, qsizetype pronoun)
    {
        clause.link = Link::Relative;
        clause.introducer = pronoun;
        qsizetype end = pronoun;
        if (end > m_sentence.firstToken && lower(end - 1) == u",")
            --end;
        const qsizetype from = m_clauses.empty() ? m_sentence.firstToken : m_clauses.back().verb.head + 1;
        const qsizetype start = simplePhraseStart(m_text, from, end);
        clause.subject = {start, end};
    }

    /// What stands before the subject says how the clause hangs on.
    void linkBySubject(Clause &clause, qsizetype start)
    {
        if (start <= m_sentence.firstToken)
            return;
        const qsizetype before = start - 1;
        const QStringView word = lower(before);
        if (isOneOf(word, {u"if", u"unless", u"whether"})) {
            clause.link = Link::Condition;
            clause.introducer = before;
        } else if (tag(before).xpos == Xpos::WDT || tag(before).xpos == Xpos::WP
                   || (word == u"that" && before > m_sentence.firstToken && isThing(tag(before - 1)))) {
            clause.link = Link::Relative;
            clause.introducer = before;
        } else if (word == u"that"
                   || (clause.parent >= 0 && m_clauses[clause.parent].verb.head == before && speaks(clause.parent))) {
            clause.link = Link::Complement;
            clause.introducer = before;
        } else if (tag(before).xpos == Xpos::IN || tag(before).xpos == Xpos::WRB) {
            clause.link = Link::Adverbial;
            clause.introducer = before;
        }
    }

    [[nodiscard]] bool speaks(qsizetype clause) const
    {
        const auto kind = verbOf(m_clauses[clause]).kind;
        return kind == EventVerb::Kind::Report || kind == EventVerb::Kind::News || kind == EventVerb::Kind::Mind;
    }

    /// "the two countries (Iran and Iraq) met"
    void linkAfterBracket(Clause &clause, qsizetype close)
    {
        qsizetype open = close;
        while (open > bound() && lower(open) != u"(")
            --open;
        const qsizetype start = phraseStart(m_text, bound(), open);
        if (start == open)
            return;
        clause.subject = {start, open};
        linkBySubject(clause, start);
    }

    /// "Novak, who leads the party, left": the words between two commas passed over.
    void linkAfterComma(Clause &clause, qsizetype comma)
    {
        qsizetype open = comma - 1;
        while (open > m_sentence.firstToken && lower(open) != u",")
            --open;
        if (open < m_sentence.firstToken || lower(open) != u",") {
            share(clause, lastFinite());
            return;
        }
        qsizetype from = m_sentence.firstToken;
        for (const Clause &other : m_clauses) {
            if (other.verb.head < open)
                from = other.verb.head + 1;
        }
        const qsizetype start = phraseStart(m_text, from, open);
        if (start == open) {
            share(clause, lastFinite());
            return;
        }
        clause.subject = {start, open};
        clause.parent = -1;
        linkBySubject(clause, start);
    }

    /// "... ," said Novak
    bool isInverted(Clause &clause) const
    {
        if (!isOneOf(tag(clause.verb.head).lemma, {u"say", u"add", u"ask", u"write", u"tell"}))
            return false;
        qsizetype end = clause.verb.head + 1;
        while (end < m_sentence.endToken && goesBeforeNoun(tag(end)) && m_text.dateAt(end) < 0)
            ++end;
        if (end == clause.verb.head + 1)
            return false;
        clause.subject = {clause.verb.head + 1, end};
        return true;
    }

    [[nodiscard]] qsizetype endOf(qsizetype index) const
    {
        const Clause &clause = m_clauses[index];
        const auto isTold = [&](const Clause &other) {
            return other.link == Link::Complement && other.parent == index && other.verb.isFinite();
        };
        const bool says = std::any_of(m_clauses.begin() + index + 1, m_clauses.end(), isTold);
        qsizetype limit = m_sentence.endToken;
        for (qsizetype i = index + 1; i < std::ssize(m_clauses); ++i) {
            const Clause &other = m_clauses[i];
            if (!other.verb.isFinite() || (says && other.link == Link::Complement && other.parent == index))
                continue;
            qsizetype begin = other.verb.first;
            if (other.subject.first > clause.verb.head)
                begin = std::min(begin, other.subject.first);
            if (other.introducer > clause.verb.head)
                begin = std::min(begin, other.introducer);
            limit = std::min(limit, std::max(begin, clause.verb.head + 1));
        }
        qsizetype end = clause.verb.head + 1;
        while (end < limit && !isBreak(end, says))
            ++end;
        while (end > clause.verb.head + 1 && isLoose(tag(end - 1)))
            --end;
        return end;
    }

    /// Whether the word says nothing as the last of a clause.
    [[nodiscard]] static bool isLoose(const Tag &tag)
    {
        return tag.xpos == Xpos::CC || tag.xpos == Xpos::IN || tag.xpos == Xpos::TO || tag.xpos == Xpos::DT
            || tag.xpos == Xpos::PRPS || tag.xpos == Xpos::WDT || tag.upos == Upos::Sconj || tag.lower == u"just"
            || tag.lower == u"even" || tag.lower == u"only";
    }

    /// Whether a clause's own words end before the token.
    [[nodiscard]] bool isBreak(qsizetype token, bool says) const
    {
        const Tag &at = tag(token);
        if (at.upos == Upos::Punct && at.xpos != Xpos::HYPH)
            return true;
        if (at.xpos == Xpos::WP || at.xpos == Xpos::WDT || at.xpos == Xpos::WRB || at.xpos == Xpos::WPS)
            return true;
        if (at.lower == u"that" && at.xpos == Xpos::IN)
            return !says;
        if (at.xpos == Xpos::CC) {
            const qsizetype next = token + 1 - m_sentence.firstToken;
            return (next < std::ssize(m_starts) && m_starts[next])
                || (next + 1 < std::ssize(m_starts) && m_starts[next + 1]);
        }
        return isOneOf(at.lower,
                       {u"because", u"while", u"although", u"though", u"if", u"unless", u"whereas", u"after", u"before",
                        u"since", u"until", u"despite", u"following", u"when", u"according", u"including"});
    }

    /// A participle that nothing else can be the verb of is a past tense: "The forces clashed in the north."
    void mendTenses()
    {
        for (qsizetype i = 0; i < std::ssize(m_clauses); ++i) {
            Clause &clause = m_clauses[i];
            if (clause.link != Link::Participle || clause.verb.tense != Tense::Participle || clause.introducer >= 0
                || clause.subject.isEmpty() || clause.subject.end < clause.verb.first - 2)
                continue;
            // "Not everyone cheered": the subject is not everyone
            const bool isNot = clause.subject.first > m_sentence.firstToken && lower(clause.subject.first - 1) == u"not";
            const qsizetype start = clause.subject.first - (isNot ? 1 : 0);
            const bool begins = start == m_sentence.firstToken || tag(start - 1).upos == Upos::Punct
                || tag(start - 1).upos == Upos::Sconj || tag(start - 1).upos == Upos::Cconj;
            if (!begins || takesSubject(i))
                continue;
            clause.subject.first = start;
            clause.verb.negated |= isNot;
            clause.verb.tense = clause.told = Tense::Past;
            clause.link = Link::Main;
            clause.parent = -1;
            linkBySubject(clause, start);
            setStatus(m_text, m_clauses, i, m_lexicon);
        }
    }

    /// Whether a verb after the participle has no other subject than that of the participle.
    [[nodiscard]] bool takesSubject(qsizetype participle) const
    {
        const Clause &clause = m_clauses[participle];
        for (qsizetype i = participle + 1; i < std::ssize(m_clauses); ++i) {
            const Clause &other = m_clauses[i];
            if (!other.verb.isFinite() || other.link == Link::Relative)
                continue;
            if (other.shared >= 0 || other.subject.isEmpty())
                return other.shared != participle;
            if (other.subject.first <= clause.verb.head)
                return true;
            // a subject of its own needs something before it that begins a clause
            const Tag &before = tag(other.subject.first - 1);
            return other.introducer < 0 && before.upos != Upos::Punct && before.upos != Upos::Cconj;
        }
        return false;
    }

    const EventText &m_text;
    const EventLexicon &m_lexicon;
    const Sentence &m_sentence;
    std::vector<Clause> m_clauses;
    std::vector<bool> m_starts; ///< one a token: whether a verb group begins there
};

} // namespace

std::vector<Clause> findClauses(const EventText &text, const Sentence &sentence, const EventLexicon &lexicon)
{
    return Reader(text, sentence, lexicon).read();
}

} // namespace Dateline
