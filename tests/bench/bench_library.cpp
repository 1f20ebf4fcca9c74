// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// bench_library [ARTICLES] <ARTICLES.jsonl: a library of so many articles ({"text": ...} a line, repeated with a number in
// each): how fast they are kept, how large the file is, how long searches and the start page's list take. Meant: searches
// under 50 ms at the 95th percentile, the list under 100 ms, the file under twice the texts and 100 MB.

#include "library/library.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace Dateline;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    constexpr double nanosecondsPerMillisecond = 1e6;
    constexpr double megabyte = 1e6;
    const int wanted = argc > 1 ? std::atoi(argv[1]) : 10'000;
    QFile in;
    QStringList texts;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    while (!in.atEnd())
        texts.append(QJsonDocument::fromJson(in.readLine()).object().value("text"_L1).toString());
    if (texts.isEmpty()) {
        std::fputs("no articles on standard input\n", stderr);
        return 1;
    }
    QStringList words;
    for (const QString &text : std::as_const(texts))
        words += text.left(2000).split(u' ', Qt::SkipEmptyParts);

    QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    QElapsedTimer timer;
    const auto milliseconds = [&timer] { return double(timer.nsecsElapsed()) / nanosecondsPerMillisecond; };
    double bytes = 0;
    {
        Library library(path);
        timer.start();
        for (int i = 0; i < wanted; ++i) {
            Article article;
            article.text = u"Report %1. "_s.arg(i) + texts[i % texts.size()];
            article.title = article.text.left(60);
            article.file = u"/news/%1.txt"_s.arg(i);
            article.hash = QByteArray::number(i);
            bytes += double(article.text.toUtf8().size());
            if (const auto kept = library.keepArticle(article).result(); !kept) {
                std::fprintf(stderr, "%s\n", qPrintable(kept.error()));
                return 1;
            }
        }
        std::printf("%d articles of %.0f MB kept in %.1f s\n", wanted, bytes / megabyte, milliseconds() / 1000);
    }
    std::printf("the file: %.0f MB\n", double(QFileInfo(path).size()) / megabyte);
    Library library(path);
    if (!library.recentArticles(1).result()) // makes the backup of the day
        return 1;
    std::mt19937 random(1);
    std::vector<double> searches;
    constexpr int searched = 300;
    constexpr int shown = 50;
    for (int i = 0; i < searched; ++i) {
        const QString word = words[std::uniform_int_distribution<qsizetype>(0, words.size() - 1)(random)];
        const QString other = words[std::uniform_int_distribution<qsizetype>(0, words.size() - 1)(random)];
        timer.start();
        const auto hits = library.search(i % 3 == 0 ? word : word + u' ' + other, shown).result();
        if (hits)
            searches.push_back(milliseconds());
    }
    std::ranges::sort(searches);
    std::printf("searches: %.1f ms the median, %.1f ms at the 95th percentile\n", searches[searches.size() / 2],
                searches[searches.size() * 95 / 100]);
    timer.start();
    if (!library.recentArticles(500).result())
        return 1;
    std::printf("the start page's list: %.1f ms\n", milliseconds());
    return 0;
}
