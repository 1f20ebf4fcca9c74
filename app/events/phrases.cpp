// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "events/phrases.h"

#include "events/eventtext.h"
#include "text/oneof.h"

namespace Dateline {
namespace {

bool isPronoun(const Tag &tag)
{
    return tag.xpos == Xpos::PRP || tag.upos == Upos::Pron;
}

bool isPhrasePreposition(QStringView word)
{
    return isOneOf(word,
                   {u"of",      u"for",     u"from",   u"in",      u"with",  u"between", u"on",     u"at",     u"to",
                    u"against", u"over",    u"by",     u"about",   u"among", u"into",    u"near",   u"within", u"without",
                    u"under",   u"through", u"toward", u"towards", u"worth", u"across",  u"around", u"inside", u"outside"});
}

} // namespace

bool isThing(const Tag &tag)
{
    return tag.upos == Upos::Noun || tag.upos == Upos::Propn || tag.upos == Upos::Num || tag.upos == Upos::Sym;
}

bool goesBeforeNoun(const Tag &tag)
{
    return isThing(tag) || tag.upos == Upos::Adj || tag.xpos == Xpos::DT || tag.xpos == Xpos::PDT || tag.xpos == Xpos::PRPS
        || tag.xpos == Xpos::POS || tag.xpos == Xpos::HYPH || tag.xpos == Xpos::Dollar || tag.xpos == Xpos::VBN
        || tag.xpos == Xpos::AFX;
}

qsizetype simplePhraseStart(const EventText &text, qsizetype from, qsizetype end)
{
    if (end <= from || text.dateAt(end - 1) >= 0)
        return end;
    const Tag &head = text.tag(end - 1);
    if (head.xpos == Xpos::PRP)
        return end - 1;
    if (head.xpos == Xpos::EX)
        return end;
    if (!isThing(head)
        && !(head.upos == Upos::Pron && head.xpos != Xpos::WP && head.xpos != Xpos::WDT && head.lower != u"that")
        && !isOneOf(head.lower, {u"those", u"these", u"both", u"all", u"many", u"others", u"this", u"some"}))
        return end;
    qsizetype at = end - 1;
    while (at > from) {
        const Tag &tag = text.tag(at - 1);
        const Xpos first = text.tag(at).xpos;
        const bool complete = first == Xpos::DT || first == Xpos::PRPS || first == Xpos::PDT;
        if ((complete && tag.xpos != Xpos::PDT && tag.xpos != Xpos::POS) || tag.lower == u"that")
            break;
        if (tag.xpos == Xpos::VBN && !(at - 1 > from && goesBeforeNoun(text.tag(at - 2)) && !isThing(text.tag(at - 2))))
            break;
        const bool date = text.dateAt(at - 1) >= 0 && first != Xpos::POS;
        if (date || !goesBeforeNoun(tag) || text.isNameBorder(at))
            break;
        --at;
    }
    while (at < end - 1 && (text.tag(at).xpos == Xpos::POS || text.tag(at).xpos == Xpos::HYPH))
        ++at;
    return at;
}

qsizetype phraseStart(const EventText &text, qsizetype from, qsizetype end)
{
    qsizetype start = simplePhraseStart(text, from, end);
    for (int steps = 0; steps < 3 && start < end && start > from + 1; ++steps) {
        const Tag &link = text.tag(start - 1);
        const bool joins = link.lower == u"and" && !isPronoun(text.tag(start));
        if (!joins && !(link.upos == Upos::Adp && isPhrasePreposition(link.lower)))
            break;
        const qsizetype before = simplePhraseStart(text, from, start - 1);
        if (before == start - 1 || text.tag(before).xpos == Xpos::PRP)
            break;
        start = before;
    }
    return start;
}

qsizetype phraseEnd(const EventText &text, qsizetype noun, qsizetype limit)
{
    qsizetype end = noun + 1;
    for (int steps = 0; steps < 3 && end < limit; ++steps) {
        const Tag &link = text.tag(end);
        const bool joins = steps > 0 && link.lower == u"and";
        if (!joins && !(link.upos == Upos::Adp && isPhrasePreposition(link.lower)))
            break;
        qsizetype to = end + 1;
        while (to < limit && text.dateAt(to) < 0 && !text.isNameBorder(to)
               && (goesBeforeNoun(text.tag(to)) || text.tag(to).xpos == Xpos::VBG))
            ++to;
        while (to > end + 1 && !isThing(text.tag(to - 1)))
            --to;
        if (to == end + 1)
            break;
        end = to;
    }
    return end;
}

} // namespace Dateline
