// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/subject.h"

#include "lexicon/phrasemap.h"
#include "text/oneof.h"

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// Without accents, case and kinds of spaces and dashes.
QString plain(const QString &name)
{
    QString letters;
    const QString apart = name.normalized(QString::NormalizationForm_KD);
    for (const QChar unit : apart) {
        if (unit.category() != QChar::Mark_NonSpacing)
            letters.append(unit);
    }
    return folded(letters).simplified();
}

/// The words that say what somebody is.
QStringList wordsOf(const QString &role)
{
    static constexpr std::array<QStringView, 14> idle = {u"a",  u"an", u"and", u"at",     u"de",  u"ex",   u"for",
                                                         u"in", u"of", u"on",  u"former", u"the", u"then", u"to"};
    QStringList words = plain(role).replace(u'-', u' ').replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return isOneOf(word, idle); });
    return words;
}

} // namespace

Subject Subject::of(const Entity &entity, const QByteArray &article)
{
    constexpr qsizetype enough = 16; // hex digits of a hash
    Subject subject{entity.kind, plain(entity.name), entity.role};
    if (entity.kind == Entity::Kind::Country && !entity.country.isEmpty())
        subject.key = entity.country;
    else if (entity.kind == Entity::Kind::Person && !subject.key.contains(u' '))
        subject.key += u' ' + QString::fromLatin1(article.left(enough));
    return subject;
}

QStringList rolesOfOne(const QString &role, const QStringList &roles)
{
    // Grown from the role that is asked for; what is left afterwards is somebody else's.
    const auto grown = [&roles](const QString &first) {
        QStringList found{first};
        QStringList words = wordsOf(first);
        for (qsizetype before = 0; before != found.size();) {
            before = found.size();
            for (const QString &other : roles) {
                const QStringList more = wordsOf(other);
                const auto isShared = [&words](const QString &word) { return words.contains(word); };
                if (found.contains(other) || !std::ranges::any_of(more, isShared))
                    continue;
                found.append(other);
                words.append(more);
            }
        }
        return found;
    };
    const auto named = std::ranges::find_if_not(roles, &QString::isEmpty);
    QStringList found = grown(!role.isEmpty() || named == roles.end() ? role : *named);
    const auto isOther = [&found](const QString &each) { return !each.isEmpty() && !found.contains(each); };
    const bool isOne = std::ranges::none_of(roles, isOther);
    if (!isOne && role.isEmpty())
        return {role};
    if (isOne && !found.contains(QString()))
        found.append(QString());
    return found;
}

} // namespace Dateline
