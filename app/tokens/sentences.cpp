// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tokens/sentences.h"

#include "lexicon/abbreviationlexicon.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

// Words that, with a capital, show that a sentence begins after "U.S." or "p.m.".
constexpr std::array Openers{
    "A"_L1,       "After"_L1, "All"_L1,     "Also"_L1,   "Although"_L1, "An"_L1,    "And"_L1,  "Another"_L1,   "Any"_L1,
    "As"_L1,      "At"_L1,    "Because"_L1, "Before"_L1, "Both"_L1,     "But"_L1,   "By"_L1,   "Despite"_L1,   "During"_L1,
    "Each"_L1,    "Every"_L1, "For"_L1,     "From"_L1,   "He"_L1,       "Her"_L1,   "Here"_L1, "His"_L1,       "How"_L1,
    "However"_L1, "I"_L1,     "If"_L1,      "In"_L1,     "It"_L1,       "Its"_L1,   "Many"_L1, "Meanwhile"_L1, "More"_L1,
    "Most"_L1,    "My"_L1,    "No"_L1,      "None"_L1,   "Not"_L1,      "Now"_L1,   "Of"_L1,   "On"_L1,        "One"_L1,
    "Or"_L1,      "Other"_L1, "Our"_L1,     "She"_L1,    "Since"_L1,    "So"_L1,    "Some"_L1, "Still"_L1,     "Such"_L1,
    "That"_L1,    "The"_L1,   "Their"_L1,   "Then"_L1,   "There"_L1,    "These"_L1, "They"_L1, "This"_L1,      "Those"_L1,
    "Though"_L1,  "To"_L1,    "Under"_L1,   "Until"_L1,  "We"_L1,       "What"_L1,  "When"_L1, "Where"_L1,     "Whether"_L1,
    "While"_L1,   "Who"_L1,   "Why"_L1,     "With"_L1,   "Yet"_L1,      "You"_L1,   "Your"_L1};

class SentenceSplitter {
public:
    SentenceSplitter(QStringView text, const AbbreviationLexicon &abbreviations, Tokens &tokens)
        : m_text(text)
        , m_abbreviations(abbreviations)
        , m_tokens(tokens)
    { }

    void split(qsizetype first, const BoundaryModel &model);
    [[nodiscard]] std::vector<bool> ruleEnds(qsizetype first);

private:
    [[nodiscard]] QStringView word(qsizetype token) const { return m_tokens.tokens[token].span.of(m_text); }
    [[nodiscard]] bool touches(qsizetype token) const ///< stands right behind the token before it
    {
        return token > m_first && m_tokens.tokens[token - 1].span.end == m_tokens.tokens[token].span.begin;
    }
    [[nodiscard]] bool closes(qsizetype token) const;
    [[nodiscard]] bool endsAfter(qsizetype stop, qsizetype next) const;
    [[nodiscard]] bool abbreviationEnds(QStringView stop, QStringView after) const;
    [[nodiscard]] QStringView firstWord(qsizetype token) const;
    [[nodiscard]] qsizetype datelineEnd(qsizetype first) const;
    void add(qsizetype end);

    QStringView m_text;
    const AbbreviationLexicon &m_abbreviations;
    Tokens &m_tokens;
    qsizetype m_first = 0; ///< of the sentence that is being read
    qsizetype m_end = 0;   ///< of the block's tokens
};

bool isOpener(QStringView word)
{
    return std::ranges::any_of(Openers, [word](QLatin1StringView each) { return word == each; });
}

bool isStop(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return u".!?\u2026"_s.contains(c); });
}

/// A dash that is no hyphen.
bool isLongDash(QStringView word)
{
    return word == u"--" || word == u"\u2013" || word == u"\u2014";
}

/// "12" and "b", as before the full stop at a list item's start.
bool isListNumber(QStringView word)
{
    return word.size() <= 3
        && (std::ranges::all_of(word, [](QChar c) { return c.isDigit(); })
            || (word.size() == 1 && word[0] != u'I' && word[0].isLetter()));
}

/// Whether the token at a sentence's end, after its full stop, still belongs to it: a closing mark.
bool SentenceSplitter::closes(qsizetype token) const
{
    const QStringView mark = word(token);
    if (mark == u")" || mark == u"]" || mark == u"}" || mark == u"\u201D" || mark == u"\u00BB")
        return true;
    if (mark == u"\"" || mark == u"''" || mark == u"'" || mark == u"\u2019")
        return touches(token);
    return isStop(mark) && touches(token);
}

/// The first word from \a token on, opening marks passed over; empty at the block's end.
QStringView SentenceSplitter::firstWord(qsizetype token) const
{
    for (; token < m_end; ++token) {
        if (word(token).front().isLetterOrNumber() || word(token).front().isSurrogate())
            return word(token);
    }
    return {};
}

bool SentenceSplitter::abbreviationEnds(QStringView stop, QStringView after) const
{
    using enum AbbreviationLexicon::Kind;
    const AbbreviationLexicon::Kinds kinds = m_abbreviations.find(stop);
    if (kinds & (Title | Initial | Place) || stop.size() == 2)
        return false;
    return after.front().isUpper() && isOpener(after);
}

/// Whether a sentence ends after the token \a stop when \a next is the first one that does not close it.
bool SentenceSplitter::endsAfter(qsizetype stop, qsizetype next) const
{
    const QStringView mark = word(stop);
    if (touches(next) && word(next).size() > 1 && !word(next).front().isLetterOrNumber() && word(next).back().isLetter())
        return false; // "the U.S.'s"
    const QStringView after = firstWord(next);
    if (after.isEmpty())
        return true;
    if (!isStop(mark))
        return abbreviationEnds(mark, after);
    const bool bracket = word(next) == u"(" && !touches(next);
    const bool lower = after.front().isLower() && !bracket;
    if (touches(next) && next == stop + 1) // "wait...what", "Yahoo!'s"
        return !lower && word(next).front().isLetter() && mark.size() == 1;
    if (mark == u"." && stop == m_first + 1 && isListNumber(word(m_first)))
        return false; // "1. Fold the paper"
    return !lower;
}

/// Behind the dateline that opens a block, "OSLO, March 3 (XYZ) -" or "Oslo \u2014", which is a sentence by itself: what
/// follows would be read as told of the town. The block's first token where there is none.
qsizetype SentenceSplitter::datelineEnd(qsizetype first) const
{
    constexpr qsizetype longest = 16; // tokens
    constexpr qsizetype longestOfSmall = 6;
    constexpr qsizetype leastBehind = 3;
    const qsizetype end = std::ssize(m_tokens.tokens);
    const QStringView town = first < end ? word(first) : QStringView();
    if (town.size() < 3 || !town.front().isUpper())
        return first;
    const bool shouted = std::ranges::none_of(town, [](QChar c) { return c.isLower(); });
    bool inBrackets = false;
    bool bracket = false;
    for (qsizetype i = first + 1; i + leastBehind < end && i - first < (shouted || bracket ? longest : longestOfSmall);
         ++i) {
        const QStringView mark = word(i);
        const bool touchesNext = m_tokens.tokens[i].span.end == m_tokens.tokens[i + 1].span.begin;
        if (!inBrackets && (isLongDash(mark) || ((shouted || bracket) && mark == u"-" && !touchesNext))) {
            const QChar behind = word(i + 1).front();
            const bool apart = m_tokens.tokens[i - 1].span.end != m_tokens.tokens[i].span.begin || shouted;
            return apart && !behind.isLower() && (!behind.isPunct() || u"\"\u201C\u2018'"_s.contains(behind)) ? i + 1
                                                                                                              : first;
        }
        bracket = bracket || mark == u"(";
        inBrackets = (inBrackets || mark == u"(") && mark != u")";
        const bool mayStand = mark.front().isUpper() || mark.front().isDigit() || u",./)"_s.contains(mark.front());
        if (!inBrackets && !mayStand)
            return first;
    }
    return first;
}

void SentenceSplitter::add(qsizetype end)
{
    const std::vector<Token> &all = m_tokens.tokens;
    m_tokens.sentences.push_back({{all[m_first].span.begin, all[end - 1].span.end}, m_first, end});
    m_first = end;
}

/// Of each token of the block, whether the rules end a sentence behind it.
std::vector<bool> SentenceSplitter::ruleEnds(qsizetype first)
{
    m_first = first;
    m_end = std::ssize(m_tokens.tokens);
    std::vector<bool> ends(size_t(m_end - first));
    for (qsizetype token = first; token < m_end; ++token) {
        const QStringView mark = word(token);
        if (!isStop(mark) && !(mark.size() > 1 && mark.endsWith(u'.')))
            continue;
        qsizetype next = token + 1;
        while (next < m_end && closes(next))
            ++next;
        if (next + 2 < m_end && word(next) == u"[" && word(next + 1).front().isDigit() && word(next + 2) == u"]")
            next += 3; // a footnote, "in Dulwich. [17]"
        if (next < m_end && endsAfter(token, next)) {
            ends[size_t(next - 1 - first)] = true;
            m_first = next;
            token = next - 1;
        }
    }
    m_first = first;
    return ends;
}

void SentenceSplitter::split(qsizetype first, const BoundaryModel &model)
{
    const qsizetype dateline = datelineEnd(first);
    m_first = first;
    if (dateline > first)
        add(dateline);
    first = dateline;
    const std::vector<bool> rule = ruleEnds(first);
    if (rule.empty())
        return;
    for (const qsizetype end : model.ends(m_text, std::span(m_tokens.tokens).subspan(size_t(first)), rule))
        add(first + end);
    add(m_end);
}

} // namespace

void splitSentences(QStringView text, qsizetype first, const AbbreviationLexicon &abbreviations, const BoundaryModel &model,
                    Tokens &tokens)
{
    SentenceSplitter(text, abbreviations, tokens).split(first, model);
}

std::vector<bool> ruleEnds(QStringView text, const AbbreviationLexicon &abbreviations, Tokens &tokens)
{
    return SentenceSplitter(text, abbreviations, tokens).ruleEnds(0);
}

} // namespace Dateline
