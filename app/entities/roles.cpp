// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/roles.h"

#include "entities/titles.h"

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {
constexpr qsizetype longestRole = 12; // tokens

bool tellsARole(const TitleAt &at)
{
    return at.title->kinds & (TitleLexicon::Office | TitleLexicon::Work | TitleLexicon::Kin);
}

/// Words that may belong to the noun phrase around a title.
bool isInPhrase(const NameText &text, qsizetype token)
{
    if (text.tag(token).lower == u"yesterday" || text.tag(token).lower == u"today" || text.tag(token).lower == u"tomorrow")
        return false;
    switch (text.tag(token).upos) {
    case Upos::Noun:
    case Upos::Propn:
    case Upos::Adj:
    case Upos::Num:
        return true;
    default:
        return text.is(token, u"-") || text.tag(token).xpos == Xpos::POS || text.tag(token).xpos == Xpos::HYPH
            || (text.isCapital(token) && text.tag(token).upos == Upos::X);
    }
}

/// To the start of the noun phrase that ends at a title: "the former Ruritanian finance minister".
qsizetype phraseBegin(const NameText &text, qsizetype title)
{
    const qsizetype limit = std::max(text.sentenceBegin(title), title - longestRole);
    qsizetype first = title;
    bool named = false;
    while (first > limit && isInPhrase(text, first - 1)) {
        // "in a statement National Council coordinator": a small noun before a name is of another phrase
        if (named && text.tag(first - 1).upos == Upos::Noun)
            break;
        --first;
        named |= text.isCapital(first);
    }
    // a possessor may stand in front ("Iran's president"), a mark left over may not
    while (first < title && !text.word(first).front().isLetterOrNumber())
        ++first;
    // "Leader of Iran Ayatollah": what follows "of" is not the title's
    return first > 0 && text.is(first - 1, u"of") ? title : first;
}

/// Whether somebody's name owns the role: "Norbau's chief", but not "the women's minister".
bool hasPossessor(const NameText &text, qsizetype first, qsizetype title)
{
    for (qsizetype i = first + 1; i < title; ++i) {
        if (text.tag(i).xpos == Xpos::POS && text.isCapital(i - 1))
            return true;
    }
    return false;
}

/// To the end of "of Ruritania", "for strategic communications" after a title, before \a limit.
qsizetype complementEnd(const NameText &text, qsizetype end, qsizetype limit)
{
    while (end + 1 < limit && (text.is(end, u"of") || text.is(end, u"for") || text.is(end, u"at") || text.is(end, u"to"))) {
        qsizetype next = end + 1;
        if (next < limit && text.tag(next).upos == Upos::Det)
            ++next;
        const qsizetype begin = next;
        while (next < limit
               && (isInPhrase(text, next) || (text.is(next, u"and") && next + 1 < limit && isInPhrase(text, next + 1))))
            ++next;
        if (next == begin)
            break;
        end = next;
    }
    return end;
}

/// The role that ends right before a token, a comma between them or none: "the Turkish president, Deniz Ay".
std::optional<Role> roleEndingAt(const NameText &text, qsizetype end)
{
    if (end == 0)
        return {};
    const qsizetype begin = text.sentenceBegin(end - 1);
    const qsizetype roleEnd = end > begin + 1 && text.is(end - 1, u",") ? end - 1 : end;
    const bool comma = roleEnd < end;
    std::optional<TitleAt> title = titleBefore(text, roleEnd);
    qsizetype last = roleEnd;
    if (!title || !tellsARole(*title)) {
        // "coordinator for strategic communications Jon Kirkwood": the complement stands between
        for (qsizetype i = roleEnd - 1; i > begin && i >= roleEnd - longestRole; --i) {
            if (!isInPhrase(text, i) && text.tag(i).upos != Upos::Adp && text.tag(i).upos != Upos::Det
                && !text.is(i, u"and"))
                return {};
            title = titleBefore(text, i);
            if (title && tellsARole(*title) && complementEnd(text, i, roleEnd) == roleEnd)
                break;
            title.reset();
        }
        if (!title)
            return {};
    }
    const qsizetype first = phraseBegin(text, title->first);
    if (comma) {
        // Only a definite description means the person named: "the Turkish president, Deniz Ay", "Norbau's director, Ida
        // Lund", "her lawyer, Ida Lund"; "her son, Per" needs who she is.
        const bool owned = hasPossessor(text, first, title->first);
        const bool ownedByPronoun = first > begin && text.tag(first - 1).xpos == Xpos::PRPS;
        const bool kin = title->title->kinds & TitleLexicon::Kin;
        if (!owned && (kin || !(ownedByPronoun || text.is(first - 1, u"the"))))
            return {};
    }
    return Role{first, last, title->end - 1};
}

std::optional<Role> roleBefore(const NameText &text, const Name &name)
{
    qsizetype end = name.first;
    // honorifics between the role and the name: "Supreme Leader of Iran Ayatollah Karimi"
    std::optional<TitleAt> fallback;
    while (const auto honorific = titleBefore(text, end)) {
        if (!(honorific->title->kinds & TitleLexicon::Honorific))
            break;
        if (tellsARole(*honorific))
            fallback = honorific;
        end = honorific->first;
    }
    if (const auto role = roleEndingAt(text, end))
        return role;
    return fallback ? std::optional(Role{fallback->first, fallback->end, fallback->end - 1}) : std::nullopt;
}

/// "Jana Novak, the finance minister of Ruritania, said"; "Jana Novak, 43, a baker".
std::optional<Role> roleAfter(const NameText &text, const Name &name)
{
    const qsizetype limit = text.sentenceEnd(name.first);
    qsizetype at = name.end;
    if (at >= limit || !text.is(at, u","))
        return {};
    ++at;
    if (at + 1 < limit && text.tag(at).xpos == Xpos::CD && text.is(at + 1, u","))
        at += 2;
    const bool article = at < limit && (text.tag(at).upos == Upos::Det || text.tag(at).xpos == Xpos::PRPS);
    if (article)
        ++at;
    qsizetype end = at;
    std::optional<TitleAt> found;
    while (end < limit && end - at < longestRole && isInPhrase(text, end)) {
        if (const auto title = titleFrom(text, end, limit); title && tellsARole(*title))
            found = title;
        ++end;
    }
    if (!found || found->end != end)
        return {};
    const qsizetype last = complementEnd(text, end, limit);
    // what goes on with a comma, a full stop or "who" is an apposition, "and" and a verb make a list or a clause
    const bool closed = last >= limit || text.is(last, u",") || text.is(last, u".") || text.is(last, u";")
        || text.is(last, u"who") || text.is(last, u")") || text.is(last, u"\u2014");
    return closed ? std::optional(Role{at, last, found->end - 1}) : std::nullopt;
}
} // namespace

std::optional<Role> findRole(const NameText &text, const Name &name)
{
    if (const auto before = roleBefore(text, name))
        return before;
    return roleAfter(text, name);
}

QString roleWords(const NameText &text, const Role &role)
{
    return text.text().spanOf(role.first, role.end).of(text.text().text).toString().simplified();
}

} // namespace Dateline
