// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/persons.h"

#include "entities/titles.h"
#include "lexicon/lexicons.h"
#include "lexicon/namelexicon.h"

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {
constexpr QStringView suffixes[] = {u"jr", u"jr.", u"sr", u"sr.", u"ii", u"iii", u"iv"};

QString plain(QStringView low)
{
    if (std::ranges::all_of(low, [](QChar c) { return c.unicode() < 0x80; }))
        return low.toString();
    QString result;
    for (const QChar c : low.toString().normalized(QString::NormalizationForm_D)) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        case 0x0131:
            result += u'i';
            break;
        case 0x0142:
            result += u'l';
            break;
        case 0x00F8:
            result += u'o';
            break;
        case 0x0111:
            result += u'd';
            break;
        default:
            result += c;
        }
    }
    return result;
}

bool partsFit(QStringView one, QStringView other)
{
    return one == other || (one.size() == 1 && other.startsWith(one)) || (other.size() == 1 && one.startsWith(other));
}
} // namespace

QStringList nameParts(const NameText &text, qsizetype first, qsizetype end)
{
    QStringList parts;
    bool join = false;
    for (qsizetype i = first; i < end; ++i) {
        const QStringView low = text.low(i);
        if (low == u"-" && !parts.isEmpty()) {
            parts.last() += u'-';
            join = true;
            continue;
        }
        if (!low.front().isLetter() || std::ranges::find(suffixes, low) != std::end(suffixes))
            continue;
        QString part = plain(low);
        if (text.isInitial(i))
            part = part.remove(u'.').first(1);
        if (join)
            parts.last() += part;
        else
            parts.append(part);
        join = false;
    }
    return parts;
}

bool fitTogether(const QStringList &one, const QStringList &other)
{
    if (one.isEmpty() || other.isEmpty() || one.last() != other.last())
        return false;
    const QStringList &small = one.size() <= other.size() ? one : other;
    const QStringList &large = one.size() <= other.size() ? other : one;
    qsizetype at = 0;
    for (const QString &part : small) {
        while (at < large.size() && !partsFit(part, large[at]))
            ++at;
        if (at++ == large.size())
            return false;
    }
    return partsFit(one.first(), other.first()) || small.size() < large.size();
}

Entity::Gender genderOf(const NameText &text, const Name &name)
{
    if (const auto title = titleBefore(text, name.first); title && (title->title->female || title->title->male))
        return title->title->female ? Entity::Gender::Female : Entity::Gender::Male;
    if (name.end - name.first > 1) {
        switch (text.lexicons().names->find(text.low(name.first)).given) {
        case NameLexicon::Given::Female:
            return Entity::Gender::Female;
        case NameLexicon::Given::Male:
            return Entity::Gender::Male;
        case NameLexicon::Given::Either:
        case NameLexicon::Given::No:
            break;
        }
    }
    return Entity::Gender::Unknown;
}

} // namespace Dateline
