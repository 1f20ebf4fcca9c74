// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventsummary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

constexpr qsizetype longest = 90;

bool isQuoteMark(const Tag &tag)
{
    return tag.xpos == Xpos::OpeningQuote || tag.xpos == Xpos::ClosingQuote;
}

bool isPersonal(const Tag &tag)
{
    return tag.xpos == Xpos::PRP || tag.xpos == Xpos::PRPS;
}

/// Writes words one after the other as they stand in the text, with names for pronouns.
class Line {
public:
    explicit Line(const EventText &text)
        : m_text(text)
    { }

    void add(TokenRange tokens)
    {
        for (qsizetype token = tokens.first; token < tokens.end; ++token)
            addToken(token);
    }

    /// The subject: a person by the full name.
    void addSubject(TokenRange tokens)
    {
        const EventText::MentionAt at = m_text.mentionAt(tokens.end - 1);
        if (at.entity >= 0) {
            const Entity &entity = m_text.entities[at.entity];
            const Mention &mention = m_text.mention(at);
            const bool whole = m_text.tokensOf(mention.span).first <= tokens.first;
            const bool title = !whole && m_text.tag(tokens.first).xpos != Xpos::DT;
            const bool named = mention.form == Mention::Form::Name || mention.form == Mention::Form::Pronoun;
            if ((entity.kind == Entity::Kind::Person && (whole || (title && isTitle(tokens, mention))))
                || (whole && named && mention.form == Mention::Form::Pronoun)) {
                append(entity.name, true);
                m_named.push_back(at.entity);
                return;
            }
        }
        add(tokens);
    }

    void addColon() { m_line += u':'; }

    /// Words as they were said: their pronouns stay.
    void addQuoted(TokenRange tokens)
    {
        bool space = true; // before a mark that is left out
        for (qsizetype token = tokens.first; token < tokens.end; ++token) {
            if (isQuoteMark(m_text.tag(token))) {
                space = space || hasSpaceBefore(token);
            } else {
                append(m_text.text.word(token).toString(), space || hasSpaceBefore(token));
                space = false;
            }
            m_last = token;
        }
    }

    [[nodiscard]] bool hasOpenPronoun() const { return m_open; }
    void addWord(const QString &word) { append(word, true); }

    [[nodiscard]] QString take()
    {
        QString line = m_line.simplified();
        if (!line.isEmpty())
            line[0] = line[0].toUpper();
        return line;
    }

private:
    /// Only nouns and adjectives before the name: "Turkish President Recep Tayyip Erdogan"
    [[nodiscard]] bool isTitle(TokenRange tokens, const Mention &mention) const
    {
        const qsizetype first = m_text.tokensOf(mention.span).first;
        for (qsizetype token = tokens.first; token < first; ++token) {
            const Tag &tag = m_text.tag(token);
            if (tag.upos != Upos::Noun && tag.upos != Upos::Propn && tag.upos != Upos::Adj && tag.lower != u"of"
                && tag.lower != u".")
                return false;
        }
        return mention.form == Mention::Form::Name;
    }

    void addToken(qsizetype token)
    {
        const Tag &tag = m_text.tag(token);
        if (isQuoteMark(tag))
            return;
        const bool space = hasSpaceBefore(token);
        m_last = token;
        if (isPersonal(tag)) {
            const EventText::MentionAt at = m_text.mentionAt(token);
            if (at.entity >= 0 && m_text.mention(at).form == Mention::Form::Pronoun) {
                if (!std::ranges::contains(m_named, at.entity)) {
                    append(m_text.entities[at.entity].name + (tag.xpos == Xpos::PRPS ? u"'s"_s : QString()), space);
                    m_named.push_back(at.entity);
                    return;
                }
            } else if (m_line.isEmpty() || tag.lower != u"it") {
                m_open = true;
            }
        }
        if (const EventText::MentionAt at = m_text.mentionAt(token); at.entity >= 0)
            m_named.push_back(at.entity);
        append(m_text.text.word(token).toString(), space);
    }

    [[nodiscard]] bool hasSpaceBefore(qsizetype token) const
    {
        return m_last != token - 1 || m_text.text.tokens[token - 1].span.end < m_text.text.tokens[token].span.begin;
    }

    void append(const QString &words, bool space)
    {
        if (space && !m_line.isEmpty())
            m_line += u' ';
        m_line += words;
    }

    const EventText &m_text;
    QString m_line;
    std::vector<EntityId> m_named;
    qsizetype m_last = -2; ///< the token added last
    bool m_open = false;   ///< whether a pronoun stands for nobody known
};

/// The line cut at a word's end where it is too long.
QString cut(QString line)
{
    if (line.size() <= longest)
        return line;
    qsizetype end = line.lastIndexOf(u' ', longest - 1);
    if (end < longest / 2)
        end = longest - 1;
    if (line[end - 1].isHighSurrogate())
        --end;
    while (end > 1 && (line[end - 1].isPunct() || line[end - 1].isSpace()))
        --end;
    return line.first(end) + u'\u2026';
}

/// Dates in the words, with the preposition before them, leave them: the timeline says when.
std::vector<TokenRange> withoutDates(const EventText &text, TokenRange tokens)
{
    std::vector<TokenRange> parts;
    qsizetype first = tokens.first;
    for (qsizetype token = tokens.first; token < tokens.end; ++token) {
        const qsizetype date = text.dateAt(token);
        if (date < 0 || !text.dates[date].range.earliest.isValid())
            continue;
        qsizetype end = token;
        while (end < tokens.end && text.dateAt(end) == date)
            ++end;
        // "Monday's vote", "the 2022 budget": part of a phrase
        const bool inPhrase = end < tokens.end
            && (text.tag(end).xpos == Xpos::POS || text.tag(end).upos == Upos::Noun || text.tag(end).upos == Upos::Propn);
        if (!inPhrase) {
            qsizetype last = token;
            if (last > first && text.tag(last - 1).upos == Upos::Adp)
                --last;
            parts.push_back({first, last});
            first = end;
        }
        token = end - 1;
    }
    parts.push_back({first, tokens.end});
    return parts;
}

QString nounLine(const EventText &text, TokenRange phrase)
{
    qsizetype first = phrase.first;
    if (const qsizetype date = text.dateAt(first); date >= 0 && first + 1 < phrase.end) {
        // "this year's election"
        while (first + 1 < phrase.end && (text.dateAt(first) == date || text.tag(first).xpos == Xpos::POS))
            ++first;
    } else if (text.tag(first).xpos == Xpos::DT && text.lower(first) != u"no")
        ++first;
    Line line(text);
    for (const TokenRange part : withoutDates(text, {first, phrase.end}))
        line.add(part);
    return line.hasOpenPronoun() ? QString() : cut(line.take());
}

bool isPlural(const EventText &text, TokenRange subject)
{
    bool and_ = false;
    for (qsizetype token = subject.first; token < subject.end; ++token) {
        const Tag &tag = text.tag(token);
        and_ |= tag.lower == u"and";
        if (tag.upos == Upos::Adp)
            return and_ || (token > subject.first && text.tag(token - 1).xpos == Xpos::NNS);
    }
    const Tag &head = text.tag(subject.end - 1);
    return and_ || head.xpos == Xpos::NNS || head.xpos == Xpos::NNPS;
}

/// The words that a verb of saying reports: those of the quote that it is the cue of.
std::vector<TokenRange> wordsSaid(const EventText &text, qsizetype verb)
{
    const Span cue = text.text.tokens[verb].span;
    for (const Quote &quote : text.quotes) {
        if (!quote.cue || !quote.cue->intersects(cue) || quote.spans.empty())
            continue;
        std::vector<TokenRange> words;
        for (const Span span : quote.spans)
            words.push_back(text.tokensOf(span));
        return words;
    }
    return {};
}

/// The whole word of a contracted auxiliary at the verb's beginning, so that it can follow a name; empty for any other.
QString fullForm(const EventText &text, const VerbGroup &verb, bool plural)
{
    const QStringView word = text.lower(verb.first);
    if (word == u"'ll")
        return u"will"_s;
    if (word == u"'d")
        return verb.perfect ? u"had"_s : u"would"_s;
    if (word == u"'ve" || (word == u"'s" && verb.perfect))
        return plural ? u"have"_s : u"has"_s;
    if (word == u"'s" || word == u"'m" || word == u"'re")
        return plural ? u"are"_s : u"is"_s;
    return {};
}

QString clauseLine(const EventText &text, std::span<const Clause> clauses, const Clause &clause, bool says)
{
    Line line(text);
    if (clause.subject.isEmpty())
        return {};
    line.addSubject(clause.subject);
    if (line.hasOpenPronoun())
        return {};
    const VerbGroup &verb = clause.verb;
    qsizetype first = verb.first;
    if (clause.shared >= 0 && verb.first == verb.head) {
        // "was arrested and charged"
        const VerbGroup &other = clauses[clause.shared].verb;
        if (other.first < other.head && (verb.passive || verb.perfect || !verb.isFinite()))
            line.add({other.first, other.head});
    } else if (verb.tense == VerbGroup::Tense::Participle) {
        line.addWord(isPlural(text, clause.subject) ? u"were"_s : u"was"_s);
    } else if (verb.tense == VerbGroup::Tense::Gerund && verb.perfect) {
        line.addWord(isPlural(text, clause.subject) ? u"have"_s : u"has"_s);
        ++first;
    } else if (verb.tense == VerbGroup::Tense::Gerund && clause.parent >= 0) {
        const auto told = clauses[clause.parent].told;
        const bool present = told == VerbGroup::Tense::Present || clause.status != Event::Status::Fact;
        const bool plural = isPlural(text, clause.subject);
        line.addWord(present ? (plural ? u"are"_s : u"is"_s) : (plural ? u"were"_s : u"was"_s));
    } else if (const QString full = fullForm(text, verb, isPlural(text, clause.subject)); !full.isEmpty()) {
        line.addWord(full);
        ++first;
    }
    for (const TokenRange part : withoutDates(text, {first, clause.end}))
        line.add(part);
    if (!says)
        return cut(line.take());
    const std::vector<TokenRange> said = wordsSaid(text, verb.head);
    if (said.empty() || said.front().first < clause.end) {
        // without what was said the saying is nothing
        const bool empty = !said.empty() && said.front().first < first;
        if (!empty)
            return cut(line.take());
    }
    if (text.lower(said.front().first) != u"that")
        line.addColon();
    for (const TokenRange part : said)
        line.addQuoted(part);
    return cut(line.take());
}

} // namespace

QString summaryOf(const EventText &text, const Clauses &clauses, const EventCandidate &candidate)
{
    if (!candidate.phrase.isEmpty())
        return nounLine(text, candidate.phrase);
    const auto &sentence = clauses[candidate.sentence];
    return candidate.clause < 0 ? QString() : clauseLine(text, sentence, sentence[candidate.clause], candidate.says);
}

QString ownWordsOf(const EventText &text, const Clauses &clauses, const EventCandidate &candidate)
{
    Line line(text);
    if (!candidate.phrase.isEmpty()) {
        line.add(candidate.phrase);
    } else if (candidate.clause >= 0) {
        const Clause &clause = clauses[candidate.sentence][candidate.clause];
        line.add(clause.subject);
        line.add({clause.verb.first, clause.end});
    }
    const QString words = line.take();
    return words.isEmpty() ? text.text.word(candidate.token).toString() : cut(words);
}

std::vector<EntityId> participantsOf(const EventText &text, const Clauses &clauses, const EventCandidate &candidate)
{
    std::vector<EntityId> found;
    const auto add = [&](TokenRange tokens) {
        for (qsizetype token = tokens.first; token < tokens.end; ++token) {
            const EntityId entity = text.mentionAt(token).entity;
            if (entity >= 0 && !std::ranges::contains(found, entity))
                found.push_back(entity);
        }
    };
    if (!candidate.phrase.isEmpty()) {
        add(candidate.phrase);
        return found;
    }
    if (candidate.clause >= 0) {
        const Clause &clause = clauses[candidate.sentence][candidate.clause];
        add(clause.subject);
        add({clause.verb.first, clause.end});
    }
    return found;
}

} // namespace Dateline
