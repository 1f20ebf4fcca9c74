// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "dates/verbgroup.h"

#include <algorithm>
#include <optional>

namespace Dateline {
namespace {

using Tense = VerbGroup::Tense;

template<typename... Words> bool isOneOf(const QString &word, const Words &...words)
{
    return ((word == words) || ...);
}

bool isBe(const Tag &tag)
{
    return isOneOf(tag.lower, u"be", u"is", u"are", u"am", u"was", u"were", u"been", u"being", u"'m", u"'re")
        || (tag.lower == u"'s" && tag.xpos == Xpos::VBZ);
}

bool isHave(const Tag &tag)
{
    return isOneOf(tag.lower, u"have", u"has", u"had", u"having", u"'ve");
}

bool isDo(const Tag &tag)
{
    return isOneOf(tag.lower, u"do", u"does", u"did");
}

bool isNegation(const Tag &tag)
{
    return isOneOf(tag.lower, u"not", u"n't", u"never");
}

bool isFuture(const Tag &tag)
{
    return isOneOf(tag.lower, u"will", u"'ll", u"wo", u"shall");
}

bool isVerb(Xpos xpos)
{
    return xpos == Xpos::VB || xpos == Xpos::VBD || xpos == Xpos::VBG || xpos == Xpos::VBN || xpos == Xpos::VBP
        || xpos == Xpos::VBZ;
}

/// Reads groups left to right.
class Reader {
public:
    Reader(const TaggedText &text, const Sentence &sentence)
        : m_text(text)
        , m_end(sentence.endToken)
        , m_at(sentence.firstToken)
    { }

    std::vector<VerbGroup> read()
    {
        while (m_at < m_end) {
            const qsizetype before = m_at;
            if (auto group = readGroup())
                m_groups.push_back(*group);
            m_at = std::max(m_at, before + 1);
        }
        return std::move(m_groups);
    }

private:
    [[nodiscard]] const Tag &tag(qsizetype token) const { return m_text.tags[token]; }
    [[nodiscard]] bool isXpos(qsizetype token, Xpos xpos) const { return token < m_end && tag(token).xpos == xpos; }

    /// The next token of the group after adverbs and negations; m_end when something else follows.
    qsizetype nextPart(qsizetype token, VerbGroup &group) const
    {
        for (int passed = 0; token < m_end && passed < 4; ++token, ++passed) {
            if (isNegation(tag(token)))
                group.negated = true;
            else if (!isEither(tag(token).xpos, Xpos::RB, Xpos::RBR) && tag(token).upos != Upos::Adv)
                return token;
        }
        return m_end;
    }
    static bool isEither(Xpos xpos, Xpos a, Xpos b) { return xpos == a || xpos == b; }

    std::optional<VerbGroup> readGroup()
    {
        const Tag &first = tag(m_at);
        VerbGroup group;
        group.first = group.head = m_at;
        if (first.xpos == Xpos::MD) {
            group.tense = isFuture(first) ? Tense::Future : Tense::Modal;
        } else if (first.xpos == Xpos::TO) {
            const qsizetype verb = nextPart(m_at + 1, group);
            if (verb == m_end || !isEither(tag(verb).xpos, Xpos::VB, Xpos::VBP))
                return std::nullopt;
            group.tense = Tense::Infinitive;
            group.head = verb;
            if (m_at > 0 && isNegation(tag(m_at - 1)))
                group.negated = true;
        } else if (!isVerb(first.xpos)) {
            return std::nullopt;
        } else {
            group.tense = tenseOf(first.xpos);
        }
        follow(group);
        m_at = group.head + 1;
        return group;
    }

    static Tense tenseOf(Xpos xpos)
    {
        switch (xpos) {
        case Xpos::VBD:
            return Tense::Past;
        case Xpos::VBG:
            return Tense::Gerund;
        case Xpos::VBN:
            return Tense::Participle;
        case Xpos::VB:
            return Tense::Bare;
        default:
            return Tense::Present;
        }
    }

    /// Goes on from a modal or an auxiliary to the verb that it belongs to.
    void follow(VerbGroup &group) const
    {
        while (isHelper(group)) {
            const Tag &helper = tag(group.head);
            const qsizetype part = nextPart(group.head + 1, group);
            if (part == m_end)
                return;
            const Xpos xpos = tag(part).xpos;
            if (helper.xpos == Xpos::MD) {
                if (!isVerb(xpos) || xpos == Xpos::VBG)
                    return;
            } else if (isHave(helper)) {
                if (!isEither(xpos, Xpos::VBN, Xpos::VBD))
                    return;
                setPerfect(group);
            } else if (isBe(helper)) {
                if (xpos == Xpos::VBG) {
                    group.progressive = true;
                } else if (isEither(xpos, Xpos::VBN, Xpos::VBD)) {
                    group.passive = true;
                } else if (xpos == Xpos::TO && part + 1 < m_end && isEither(tag(part + 1).xpos, Xpos::VB, Xpos::VBP)
                           && group.head + 1 == part && group.isFinite()) {
                    // "is to resign", "were to have met"
                    group.tense = Tense::Future;
                    group.head = part + 1;
                    continue;
                } else {
                    return;
                }
            } else if (isDo(helper)) {
                if (!isEither(xpos, Xpos::VB, Xpos::VBP))
                    return;
            } else if (helper.lower == u"going" && xpos == Xpos::TO && group.progressive && part + 1 < m_end
                       && tag(part + 1).xpos == Xpos::VB) {
                group.tense = Tense::Future;
                group.progressive = false;
                group.head = part + 1;
                continue;
            } else {
                return;
            }
            group.head = part;
        }
    }

    [[nodiscard]] bool isHelper(const VerbGroup &group) const
    {
        const Tag &head = tag(group.head);
        return head.xpos == Xpos::MD || isHave(head) || isBe(head) || isDo(head)
            || (head.lower == u"going" && group.progressive);
    }

    static void setPerfect(VerbGroup &group)
    {
        group.perfect = true;
        switch (group.tense) {
        case Tense::Past:
            group.tense = Tense::PastPerfect;
            break;
        case Tense::Present:
            group.tense = Tense::PresentPerfect;
            break;
        case Tense::Modal:
            group.tense = Tense::ModalPerfect;
            break;
        default:
            break;
        }
    }

    const TaggedText &m_text;
    qsizetype m_end;
    qsizetype m_at;
    std::vector<VerbGroup> m_groups;
};

} // namespace

std::vector<VerbGroup> verbGroups(const TaggedText &text, const Sentence &sentence)
{
    return Reader(text, sentence).read();
}

} // namespace Dateline
