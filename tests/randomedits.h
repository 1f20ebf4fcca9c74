// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <random>
#include <vector>

namespace Dateline {

/// How much of a text is changed.
struct EditRates {
    double words = 0;        ///< of the words, each deleted, replaced or with a new one before it
    double marks = 0;        ///< of the quotation marks, dashes and spaces, each written in another way
    double sentences = 0;    ///< of the sentences, each left out
    int moves = 0;           ///< paragraphs put elsewhere
    bool decomposed = false; ///< the whole in NFD
};

/// A text after edits that knows from where each of its units comes.
struct EditedText {
    QString text;
    std::vector<qsizetype> origins; ///< one a unit; -1 for a new one

    void append(QStringView units, qsizetype origin, bool rising)
    {
        for (qsizetype i = 0; i < units.size(); ++i) {
            text.append(units[i]);
            origins.push_back(origin < 0 ? -1 : rising ? origin + i : origin);
        }
    }

    /// What is left here of \a old, from its first unit to its last; empty when nothing is.
    [[nodiscard]] Span hull(Span old) const
    {
        Span found;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!old.contains(origins[size_t(i)]))
                continue;
            found = found.isEmpty() ? Span{i, i + 1} : Span{found.begin, i + 1};
        }
        return found;
    }
};

struct Word {
    Span span;
    bool isWord = false;
};

/// Words, and what stands between them unit by unit.
inline std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()))
            ++end;
        words.push_back({{i, std::max(end, i + 1)}, end > i});
        i = words.back().span.end;
    }
    return words;
}

/// The share of the words of \a old that are whole in \a edited.
inline double survival(QStringView text, Span old, const EditedText &edited)
{
    std::vector<bool> isLeft(size_t(text.size()));
    for (const qsizetype origin : edited.origins) {
        if (origin >= 0)
            isLeft[size_t(origin)] = true;
    }
    int words = 0;
    int left = 0;
    for (const Word &word : wordsOf(old.of(text))) {
        if (!word.isWord)
            continue;
        ++words;
        bool whole = true;
        for (qsizetype i = word.span.begin; i < word.span.end; ++i)
            whole = whole && isLeft[size_t(old.begin + i)];
        left += whole ? 1 : 0;
    }
    return words == 0 ? 0 : double(left) / words;
}

/// Changes \a text at random; replaced and new words are words of the text itself.
inline EditedText editedAtRandom(const QString &text, const EditRates &rates, std::mt19937 &random)
{
    const auto chance = [&random](double rate) { return std::uniform_real_distribution()(random) < rate; };
    const auto below = [&random](qsizetype count) {
        return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(0, count - 1))(random);
    };
    std::vector<Span> paragraphs;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        while (end < text.size() && text[end] == u'\n')
            ++end;
        paragraphs.push_back({begin, end});
        begin = end;
    }
    for (int i = 0; i < rates.moves && paragraphs.size() > 2; ++i) {
        const auto from = paragraphs.begin() + below(std::ssize(paragraphs));
        const Span moved = *from;
        paragraphs.erase(from);
        paragraphs.insert(paragraphs.begin() + below(std::ssize(paragraphs) + 1), moved);
    }
    const std::vector<Word> all = wordsOf(text);
    const auto anyWordBut = [&](QStringView other) {
        for (int tries = 0; tries < 100; ++tries) {
            const Word &word = all[size_t(below(std::ssize(all)))];
            if (word.isWord && word.span.of(text) != other)
                return word.span.of(text).toString();
        }
        return QStringLiteral("word");
    };
    const auto otherMark = [&](QChar mark) -> QString {
        static const QStringList alike{QStringLiteral("\"\u201C\u201D\u00AB\u00BB"), QStringLiteral("'\u2019\u2018"),
                                       QStringLiteral("-\u2013\u2014\u2011"), QStringLiteral(" \u00A0\u2009\u202F")};
        for (const QString &each : alike) {
            if (each.contains(mark))
                return each.mid(below(each.size()), 1);
        }
        return mark;
    };
    EditedText edited;
    for (const Span paragraph : paragraphs) {
        bool skips = chance(rates.sentences);
        for (const Word &word : wordsOf(paragraph.of(text))) {
            const qsizetype at = paragraph.begin + word.span.begin;
            const QString units = text.mid(at, word.span.length());
            const bool endsSentence = units == u"." || units == u"!" || units == u"?";
            if (skips && units != u"\n") {
                skips = !endsSentence || chance(rates.sentences);
                continue;
            }
            if (endsSentence)
                skips = chance(rates.sentences);
            if (word.isWord && chance(rates.words)) {
                const qsizetype kind = below(3);
                if (kind == 1)
                    edited.append(anyWordBut(units), -1, false);
                if (kind == 2) {
                    edited.append(QString(anyWordBut(units) + u' '), -1, false);
                    edited.append(units, at, true);
                }
            } else if (!word.isWord && chance(rates.marks)) {
                edited.append(otherMark(units[0]), at, true);
            } else if (rates.decomposed) {
                for (qsizetype i = 0; i < units.size(); ++i)
                    edited.append(units.mid(i, 1).normalized(QString::NormalizationForm_D), at + i, false);
            } else {
                edited.append(units, at, true);
            }
        }
    }
    return edited;
}

/// Whether \a found is the place of \a old, words of \a text: it covers at least half of what is left of it, and less of
/// what is not of it; or it is the very words beside what is left, when edits happened to write them again.
inline bool isRightPlace(Span found, Span old, QStringView text, const EditedText &edited)
{
    const Span left = edited.hull(old);
    if (!left.isEmpty() && found.of(edited.text).toString().simplified() == old.of(text).toString().simplified()
        && found.begin <= left.end + 1 && left.begin <= found.end + 1)
        return true;
    const auto own = [&](qsizetype origin) { return old.contains(origin); };
    const auto first = edited.origins.begin() + found.begin;
    const auto last = edited.origins.begin() + found.end;
    const auto covered = std::count_if(first, last, own);
    const auto foreign = std::count_if(first, last, [&](qsizetype origin) { return origin >= 0 && !own(origin); });
    return covered > 0 && 2 * covered >= std::ranges::count_if(edited.origins, own) && foreign <= covered;
}

} // namespace Dateline
