// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/subject.h"

#include "lexicon/phrasemap.h"
#include "text/oneof.h"

#include <QHash>
#include <QSet>

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
    Subject subject{entity.kind, plain(entity.name), entity.role};
    if (entity.kind == Entity::Kind::Country && !entity.country.isEmpty())
        subject.key = entity.country;
    else if (entity.kind == Entity::Kind::Person && !subject.key.contains(u' '))
        return subject.onlyIn(article);
    return subject;
}

Subject Subject::onlyIn(const QByteArray &article) const
{
    return {kind, key + suffixOf(article), role};
}

QString Subject::suffixOf(const QByteArray &article)
{
    constexpr qsizetype enough = 16; // hex digits of a hash
    return u' ' + QString::fromLatin1(article.left(enough));
}

QStringList rolesOfOne(const QString &role, const QStringList &roles)
{
    std::vector<QStringList> words;
    QHash<QString, std::vector<std::size_t>> having; // roles by their words
    for (const QString &each : roles) {
        words.push_back(wordsOf(each));
        for (const QString &word : std::as_const(words.back()))
            having[word].push_back(words.size() - 1);
    }
    // Grown from the role that is asked for; what is left afterwards is somebody else's.
    const auto grown = [&](const QString &first) {
        QSet<QString> found{first};
        QSet<QString> seen;
        for (QStringList open = wordsOf(first); !open.isEmpty();) {
            const QString word = open.takeLast();
            if (seen.contains(word))
                continue;
            seen.insert(word);
            for (const std::size_t other : having.value(word)) {
                found.insert(roles.at(qsizetype(other)));
                open += words[other];
            }
        }
        return found;
    };
    const auto named = std::ranges::find_if_not(roles, &QString::isEmpty);
    QSet<QString> found = grown(!role.isEmpty() || named == roles.end() ? role : *named);
    const auto isOther = [&found](const QString &each) { return !each.isEmpty() && !found.contains(each); };
    const bool isOne = std::ranges::none_of(roles, isOther);
    if (!isOne && role.isEmpty())
        return {role};
    if (isOne)
        found.insert(QString());
    return found.values();
}

} // namespace Dateline
