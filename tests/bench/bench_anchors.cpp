// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// bench_anchors [NOTES [SEED]] <ARTICLES.jsonl: how many of the notes put on random words of articles ({"text": ...} a line)
// are found again after random edits, and how many at a wrong place. Meant: none wrong, 97 % found where at least 70 % of
// the words are left. The status is 1 when one is wrong.

#include "anchors/placement.h"
#include "randomedits.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortArticle = 500;
constexpr int NotesPerEdit = 5;
constexpr double Survives = 0.7;

struct Figures {
    const char *name;
    int notes = 0;
    int wrong = 0;
    int left = 0;  ///< of the notes, with enough of their words left in one place
    int found = 0; ///< of those

    void count(bool isPlaced, bool isRight, bool isLeft)
    {
        ++notes;
        wrong += isPlaced && !isRight ? 1 : 0;
        left += isLeft ? 1 : 0;
        found += isLeft && isRight ? 1 : 0;
    }

    void print() const
    {
        std::printf("%-40s %5d notes, %2d at a wrong place; %5d with 70 %% of their words left, %6.2f %% of them found\n",
                    name, notes, wrong, left, left ? 100.0 * found / left : 100.0);
    }
};

QStringList readTexts()
{
    QFile in;
    QStringList texts;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return texts;
    while (!in.atEnd()) {
        const QString text = QJsonDocument::fromJson(in.readLine()).object().value("text"_L1).toString();
        if (text.size() > ShortArticle)
            texts.append(text);
    }
    return texts;
}

qsizetype below(qsizetype count, std::mt19937 &random)
{
    return std::uniform_int_distribution<qsizetype>(0, count - 1)(random);
}

EditRates randomRates(std::mt19937 &random)
{
    constexpr std::array wordRates{0.0, 0.02, 0.05, 0.1, 0.2, 0.3};
    EditRates rates;
    rates.words = wordRates[size_t(below(std::ssize(wordRates), random))];
    rates.marks = below(2, random) ? 0.3 : 0;
    rates.sentences = below(4, random) ? 0 : 0.1;
    rates.moves = int(below(4, random));
    rates.decomposed = below(4, random) == 0;
    return rates;
}

/// One to eighty words; one note in ten runs over the end of its paragraph.
Span randomSpan(const QString &text, const std::vector<Word> &words, std::mt19937 &random)
{
    constexpr std::array<qsizetype, 6> lengths{1, 2, 4, 8, 16, 40};
    auto first = words.begin() + below(std::ssize(words), random);
    while (first != words.end() && !first->isWord)
        ++first;
    if (first == words.end())
        return {};
    const qsizetype length = 1 + below(2 * lengths[size_t(below(std::ssize(lengths), random))], random);
    const bool runsOver = below(10, random) == 0;
    Span span = first->span;
    qsizetype taken = 1;
    for (auto word = first + 1; word != words.end() && taken < length; ++word) {
        if (!runsOver && text[word->span.begin] == u'\n')
            break;
        if (word->isWord) {
            span.end = word->span.end;
            ++taken;
        }
    }
    return span;
}

/// Words that a moved paragraph tore apart have no one place; a wrong one they can have.
bool isTorn(Span span, const EditedText &edited)
{
    const Span hull = edited.hull(span);
    const auto first = edited.origins.begin();
    const auto foreign = std::count_if(first + hull.begin, first + hull.end,
                                       [&](qsizetype origin) { return origin >= 0 && !span.contains(origin); });
    return 2 * foreign > hull.length();
}

} // namespace

int main(int argc, char *argv[])
{
    const int wanted = argc > 1 ? std::atoi(argv[1]) : 2000;
    std::mt19937 random(argc > 2 ? unsigned(std::atoi(argv[2])) : 1);
    const QStringList texts = readTexts();
    if (texts.isEmpty()) {
        std::fputs("no articles on standard input\n", stderr);
        return 1;
    }
    Figures all{"with the older text at hand"};
    Figures nothingLeftOut{"  of them, no sentence left out"};
    Figures shortOnes{"  of them, under 8 characters"};
    Figures heavy{"  of them, a fifth of the words changed"};
    Figures alone{"by the anchor alone"};
    QElapsedTimer timer;
    qint64 spent = 0;
    while (all.notes < wanted) {
        const QString &text = texts[below(texts.size(), random)];
        const EditRates rates = randomRates(random);
        const EditedText edited = editedAtRandom(text, rates, random);
        const std::vector<Word> words = wordsOf(text);
        const AnchorPlacer placer(edited.text, text);
        const AnchorPlacer placerAlone(edited.text);
        for (int i = 0; i < NotesPerEdit && all.notes < wanted; ++i) {
            const Span span = randomSpan(text, words, random);
            if (span.isEmpty())
                continue;
            const bool isLeft = !isTorn(span, edited) && survival(text, span, edited) >= Survives;
            const Anchor anchor = Anchor::at(text, span);
            const auto count = [&](const Placement &placement, std::initializer_list<Figures *> figures) {
                const bool isPlaced = placement.how != Placement::How::Orphan;
                const bool isRight = isPlaced && isRightPlace(placement.span, span, text, edited);
                for (Figures *each : figures)
                    each->count(isPlaced, isRight, isLeft);
            };
            timer.start();
            const Placement placement = placer.place(anchor);
            spent += timer.nsecsElapsed();
            count(placement, {&all});
            if (rates.sentences == 0)
                count(placement, {&nothingLeftOut});
            if (span.length() < 8)
                count(placement, {&shortOnes});
            if (rates.words >= 0.2)
                count(placement, {&heavy});
            count(placerAlone.place(anchor), {&alone});
        }
    }
    for (const Figures &figures : {all, nothingLeftOut, shortOnes, heavy, alone})
        figures.print();
    std::printf("%.2f ms a note\n", double(spent) / 1e6 / all.notes);
    return all.wrong == 0 ? 0 : 1;
}
