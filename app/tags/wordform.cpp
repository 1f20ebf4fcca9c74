// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tags/wordform.h"

#include <QString>

#include <algorithm>

namespace Dateline {
namespace {

constexpr qsizetype LongestWord = 64; // of a longer one, the beginning and the end

QChar plain(QChar c)
{
    if (c.isDigit())
        return u'0';
    if (c == u'\u2019' || c == u'\u02BC')
        return u'\'';
    return c == u'\u2013' || c == u'\u2014' || c == u'\u2012' ? QChar(u'-') : c;
}

quint64 shapeOf(QChar c)
{
    if (c.isUpper() || c.isTitleCase())
        return 1;
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return 2;
    if (c.isDigit())
        return 3;
    return c == u'.' ? 4 : c == u'-' ? 5 : 6;
}

} // namespace

WordForm::WordForm(QStringView word)
{
    std::array<QChar, LongestWord> written;
    qsizetype size = 0;
    for (; size < word.size() && size < LongestWord / 2; ++size)
        written[size] = plain(word[size]);
    for (qsizetype from = std::max(size, word.size() - LongestWord / 2); from < word.size(); ++from)
        written[size++] = plain(word[from]);
    form = hashOf(QStringView(written.data(), size));

    quint64 run = 0;
    int runs = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const quint64 kind = shapeOf(written[i]);
        if (kind != run && ++runs <= 6)
            shape = shape * 8 + kind;
        run = kind;
        written[i] = written[i].toLower();
    }
    shape = shape * 4 + std::min<quint64>(quint64(size), 4) - 1;
    lower = hashOf(QStringView(written.data(), size));

    findStems(QStringView(written.data(), size));

    quint64 prefix = 1;
    quint64 suffix = 2;
    for (qsizetype i = 0; i < qsizetype(Longest) && i < size; ++i) {
        prefixes[i] = prefix = mixHash(prefix, written[i].unicode());
        suffixes[i] = suffix = mixHash(suffix, written[size - 1 - i].unicode());
    }
}

/// "studies": study; "stopped": stopp, stop; "making": mak, make.
void WordForm::findStems(QStringView word)
{
    const auto chopped = [word](qsizetype count, char16_t with = 0) {
        quint64 hash = hashOf(word.chopped(count));
        if (with != 0)
            hash = hashOf(word.chopped(count).toString() + QChar(with));
        return hash;
    };
    if (word.size() < 4)
        return;
    const auto doubled = [word, &chopped](qsizetype count) {
        const QStringView stem = word.chopped(count);
        return stem.size() > 2 && stem.back() == stem[stem.size() - 2] ? chopped(count + 1) : 0;
    };
    if (word.endsWith(u"ies")) {
        ending = Ending::S;
        stems = {chopped(3, u'y'), chopped(1), 0};
    } else if (word.endsWith(u's') && !word.endsWith(u"ss")) {
        ending = Ending::S;
        stems = {chopped(1), word.endsWith(u"es") ? chopped(2) : 0, 0};
    } else if (word.endsWith(u"ied")) {
        ending = Ending::Ed;
        stems = {chopped(3, u'y'), 0, 0};
    } else if (word.endsWith(u"ed")) {
        ending = Ending::Ed;
        stems = {chopped(1), chopped(2), doubled(2)};
    } else if (word.endsWith(u"ing") && word.size() > 4) {
        ending = Ending::Ing;
        stems = {chopped(3), chopped(3, u'e'), doubled(3)};
    } else if (word.endsWith(u"er")) {
        ending = Ending::Degree;
        stems = {chopped(1), chopped(2), word.endsWith(u"ier") ? chopped(3, u'y') : doubled(2)};
    } else if (word.endsWith(u"est")) {
        ending = Ending::Degree;
        stems = {chopped(2), chopped(3), word.endsWith(u"iest") ? chopped(4, u'y') : doubled(3)};
    }
}

} // namespace Dateline
