// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/candidates.h"

#include "events/phrases.h"
#include "lexicon/eventlexicon.h"
#include "text/oneof.h"

#include <QSet>

#include <algorithm>

namespace Dateline {
namespace {

using Link = Clause::Link;
using Tense = VerbGroup::Tense;
using Status = Event::Status;

/// Finds the candidates of one article.
class Finder {
public:
    Finder(const EventText &text, const Clauses &clauses, const EventLexicon &lexicon)
        : m_text(text)
        , m_clauses(clauses)
        , m_lexicon(lexicon)
    { }

    std::vector<EventCandidate> find()
    {
        for (m_sentence = 0; m_sentence < std::ssize(m_clauses); ++m_sentence) {
            m_replaced.assign(m_clauses[m_sentence].size(), false);
            std::vector<EventCandidate> here;
            const Sentence &sentence = m_text.text.sentences[m_sentence];
            for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
                if (auto noun = nounAt(token))
                    here.push_back(*noun);
            }
            for (qsizetype clause = 0; clause < std::ssize(m_clauses[m_sentence]); ++clause) {
                if (auto verb = verbOf(clause))
                    here.push_back(*verb);
            }
            std::ranges::sort(here, {}, &EventCandidate::token);
            m_found.insert(m_found.end(), here.begin(), here.end());
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] const Tag &tag(qsizetype token) const { return m_text.tag(token); }
    [[nodiscard]] const std::vector<Clause> &clauses() const { return m_clauses[m_sentence]; }

    [[nodiscard]] std::optional<EventCandidate> verbOf(qsizetype index) const
    {
        const Clause &clause = clauses()[index];
        const Tag &head = tag(clause.verb.head);
        if (m_replaced[index] || head.upos != Upos::Verb || clause.verb.tense == Tense::Bare)
            return std::nullopt;
        EventCandidate candidate;
        candidate.token = clause.verb.head;
        candidate.sentence = m_sentence;
        candidate.clause = index;
        candidate.status = clause.status;
        candidate.tense = clause.told;
        const EventVerb::Kind kind = m_lexicon.verb(head.lemma).kind;
        candidate.says = kind == EventVerb::Kind::Report || kind == EventVerb::Kind::News;
        candidate.lesser = isLesser(index, kind);
        return candidate;
    }

    [[nodiscard]] bool isLesser(qsizetype index, EventVerb::Kind kind) const
    {
        const Clause &clause = clauses()[index];
        if (kind == EventVerb::Kind::State || kind == EventVerb::Kind::Mind)
            return true;
        // a report is news only where the article says when
        if (kind == EventVerb::Kind::Report && (!clause.verb.isFinite() || clause.date < 0))
            return true;
        // what goes on by habit: "she lives", "trains run"
        const bool habit = clause.verb.tense == Tense::Present && !clause.verb.progressive;
        if (habit && kind != EventVerb::Kind::News && clause.date < 0 && !isHeadline())
            return true;
        // "by walking", "accused of stealing": how or of what, not that it happened
        if (clause.verb.tense == Tense::Gerund && clause.introducer >= 0 && !clause.verb.perfect
            && !isOneOf(m_text.lower(clause.introducer), {u"after", u"before", u"since", u"while", u"without"}))
            return true;
        // "is expected to resign": the resigning is the event
        const qsizetype next = index + 1;
        return clause.verb.passive
            && m_lexicon.verb(tag(clause.verb.head).lemma).infinitive == EventVerb::Infinitive::Planned
            && next < std::ssize(clauses()) && clauses()[next].link == Link::Infinitive
            && clauses()[next].verb.first <= clause.verb.head + 2;
    }

    /// Whether no mark ends the sentence.
    [[nodiscard]] bool isHeadline() const
    {
        const Sentence &sentence = m_text.text.sentences[m_sentence];
        return tag(sentence.endToken - 1).upos != Upos::Punct;
    }

    std::optional<EventCandidate> nounAt(qsizetype token)
    {
        const Tag &noun = tag(token);
        if (noun.upos != Upos::Noun || m_text.dateAt(token) >= 0)
            return std::nullopt;
        const auto kind = m_lexicon.noun(noun.lemma);
        const Sentence &sentence = m_text.text.sentences[m_sentence];
        const qsizetype next = token + 1;
        if (kind == EventLexicon::Noun::None
            || (next < sentence.endToken
                && (tag(next).upos == Upos::Noun || tag(next).upos == Upos::Propn || tag(next).xpos == Xpos::HYPH)))
            return std::nullopt;
        EventCandidate candidate;
        candidate.noun = true;
        candidate.token = token;
        candidate.sentence = m_sentence;
        candidate.clause = clauseAround(token);
        candidate.phrase.first = nounStart(token, sentence.firstToken);
        candidate.phrase.end = phraseEnd(m_text, token, sentence.endToken);
        const bool before = hasModifier(candidate.phrase.first, token);
        const bool after = candidate.phrase.end > next;
        const bool light = takeFromVerb(candidate);
        const bool dated = dateOfNoun(m_text, candidate.phrase, sentence) >= 0;
        const bool again = m_told.contains(noun.lemma) && !after && (tag(candidate.phrase.first).lower == u"the" || !before);
        m_told.insert(noun.lemma);
        if (light)
            return candidate;
        const bool weak = kind == EventLexicon::Noun::Weak;
        candidate.lesser = again || (weak && !after && !dated && !isOwned(candidate.phrase.first, token));
        setTense(candidate);
        if (!candidate.lesser && !after && !before && !dated) {
            // "An explosion was heard": the clause says more than the noun alone
            if (isToldByClause(candidate))
                candidate.phrase = {};
            else
                candidate.lesser = true;
        }
        return candidate;
    }

    /// Whether the words before the noun say whose it is.
    [[nodiscard]] bool isOwned(qsizetype first, qsizetype noun) const
    {
        for (qsizetype token = first; token < noun; ++token) {
            if (tag(token).xpos == Xpos::POS || tag(token).xpos == Xpos::PRPS || tag(token).upos == Upos::Propn)
                return true;
        }
        return false;
    }

    /// Whether the clause around a bare noun tells no event of its own and has the noun for its subject or object.
    bool isToldByClause(const EventCandidate &candidate)
    {
        if (candidate.clause < 0 || m_replaced[candidate.clause])
            return false;
        const Clause &clause = clauses()[candidate.clause];
        const auto kind = m_lexicon.verb(tag(clause.verb.head).lemma).kind;
        const bool empty =
            kind == EventVerb::Kind::State || kind == EventVerb::Kind::Mind || tag(clause.verb.head).upos == Upos::Aux;
        const bool argument = clause.subject.contains(candidate.token) || candidate.phrase.first == clause.verb.head + 1;
        if (!empty || !argument || !clause.verb.isFinite())
            return false;
        m_replaced[candidate.clause] = true;
        return true;
    }

    [[nodiscard]] qsizetype nounStart(qsizetype token, qsizetype from) const
    {
        // "Erdogan's visit to Bern": the noun's own phrase, not what it hangs on
        qsizetype start = token;
        const qsizetype whole = phraseStart(m_text, from, token + 1);
        for (qsizetype at = token; at >= whole; --at) {
            if (tag(at).upos == Upos::Adp || tag(at).xpos == Xpos::CC)
                break;
            start = at;
        }
        return start;
    }

    [[nodiscard]] bool hasModifier(qsizetype first, qsizetype noun) const
    {
        for (qsizetype token = first; token < noun; ++token) {
            const Tag &word = tag(token);
            if (m_text.dateAt(token) >= 0 || (token > first && word.xpos == Xpos::POS && m_text.dateAt(token - 1) >= 0))
                continue;
            if (word.upos == Upos::Noun || word.upos == Upos::Propn || word.upos == Upos::Adj || word.xpos == Xpos::POS)
                return true;
        }
        return false;
    }

    /// The clause in whose words the token stands; else the one whose subject holds it.
    [[nodiscard]] qsizetype clauseAround(qsizetype token) const
    {
        qsizetype around = -1;
        for (qsizetype i = 0; i < std::ssize(clauses()); ++i) {
            const Clause &clause = clauses()[i];
            if (clause.subject.contains(token) && clause.verb.first > token && clause.shared < 0)
                return i;
            if (clause.verb.head < token && token < clause.end)
                around = i;
        }
        if (around >= 0)
            return around;
        for (qsizetype i = 0; i < std::ssize(clauses()); ++i) {
            if (clauses()[i].verb.head < token && (around < 0 || clauses()[i].verb.isFinite()))
                around = i;
        }
        return around < 0 && !clauses().empty() ? 0 : around;
    }

    /// "held talks with Iran": the clause tells the noun's event, the verb none of its own.
    bool takeFromVerb(EventCandidate &candidate)
    {
        if (candidate.clause < 0)
            return false;
        const Clause &clause = clauses()[candidate.clause];
        const bool object = candidate.phrase.first == clause.verb.head + 1;
        const bool subject =
            clause.subject.contains(candidate.token) && (clause.verb.passive || clause.verb.head + 1 < clause.end);
        const auto kind = m_lexicon.verb(tag(clause.verb.head).lemma).kind;
        if (kind != EventVerb::Kind::Light || m_replaced[candidate.clause]
            || !(object ? !clause.verb.passive : subject && (clause.verb.passive || isTakePlace(clause))))
            return false;
        m_replaced[candidate.clause] = true;
        candidate.phrase = {};
        candidate.status = clauses()[candidate.clause].status;
        candidate.tense = clauses()[candidate.clause].told;
        return true;
    }

    [[nodiscard]] bool isTakePlace(const Clause &clause) const
    {
        const QString &lemma = tag(clause.verb.head).lemma;
        return isOneOf(lemma, {u"occur", u"happen", u"begin", u"end", u"start"})
            || (lemma == u"take" && clause.verb.head + 1 < clause.end && m_text.lower(clause.verb.head + 1) == u"place");
    }

    /// A noun has no tense: that of the clause around it, but for words of its own such as "planned".
    void setTense(EventCandidate &candidate) const
    {
        for (qsizetype token = candidate.phrase.first; token < candidate.token; ++token) {
            if (isOneOf(tag(token).lower,
                        {u"planned", u"upcoming", u"proposed", u"scheduled", u"coming", u"future", u"next"})) {
                candidate.tense = Tense::Future;
                candidate.status = Status::Planned;
                return;
            }
            if (tag(token).lower == u"no") {
                candidate.status = Status::Negated;
                return;
            }
        }
        if (candidate.clause < 0)
            return;
        const Clause &clause = clauses()[candidate.clause];
        // "will speak of the war": what is known is not put off with the verb
        const bool known = m_text.lower(candidate.phrase.first) == u"the" && candidate.phrase.first > clause.verb.head + 1;
        if (known)
            return;
        candidate.tense = clause.told;
        if (clause.status == Status::Planned || clause.status == Status::Hypothetical)
            candidate.status = clause.status;
        const Sentence &sentence = m_text.text.sentences[m_sentence];
        if (candidate.phrase.first > sentence.firstToken && m_text.lower(candidate.phrase.first - 1) == u"without")
            candidate.status = Status::Negated;
    }

    const EventText &m_text;
    const Clauses &m_clauses;
    const EventLexicon &m_lexicon;
    qsizetype m_sentence = 0;
    std::vector<bool> m_replaced; ///< clauses whose verb gives way to its object
    QSet<QString> m_told;         ///< event nouns so far
    std::vector<EventCandidate> m_found;
};

} // namespace

qsizetype dateOfNoun(const EventText &text, TokenRange phrase, const Sentence &sentence)
{
    qsizetype before = phrase.first - 1;
    if (before > sentence.firstToken && text.lower(before) == u",")
        --before; // "the Dec. 21, 1988, bombing"
    if (before >= sentence.firstToken && text.dayAt(before) >= 0)
        return text.dayAt(before);
    for (qsizetype token = phrase.first; token < std::min(phrase.end + 2, sentence.endToken); ++token) {
        if (text.dayAt(token) >= 0)
            return text.dayAt(token);
    }
    return -1;
}

std::vector<EventCandidate> findCandidates(const EventText &text, const Clauses &clauses, const EventLexicon &lexicon)
{
    return Finder(text, clauses, lexicon).find();
}

} // namespace Dateline
