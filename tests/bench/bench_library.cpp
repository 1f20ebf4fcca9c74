// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// bench_library [ARTICLES] <ARTICLES.jsonl: a library of so many articles ({"text": ...} a line, repeated with other names
// and dates; in each tenth the same minister speaks), brought in from files: how fast that is with the whole analysis, how
// large the file is, how long searches, the start page and the page of somebody in many articles take, and how much memory
// is used. Meant: 80 articles a second on two cores, the file under twice the texts and 100 MB, searches under 50 ms at the
// 95th percentile, the start page under 100 ms, the page under 150 ms, memory under 250 MB.

#include "jobs/importjob.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr double Megabyte = 1e6;
const QString Minister = u"Adela Brandtova"_s;

/// What happens each time the same article comes again: names are others, as their vowels are.
QString renamed(QString text, int round)
{
    static const QRegularExpression name(u"(?<=[a-z,] )[A-Z][a-z]{3,}"_s);
    const QString vowels = u"aeiou"_s;
    for (const QRegularExpressionMatch &match : name.globalMatch(QString(text))) {
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            if (const qsizetype vowel = vowels.indexOf(text[at]); vowel >= 0)
                text[at] = vowels[(vowel + round) % vowels.size()];
        }
    }
    return text;
}

/// Of files with so many articles.
bool write(const QString &folder, const QStringList &texts, int wanted, double &bytes)
{
    for (int i = 0; i < wanted; ++i) {
        const QDate day = QDate(2015, 1, 1).addDays(i % 3000);
        QString text = u"Report %1 of the day\n\n%2 -- "_s.arg(i).arg(QLocale::c().toString(day, u"MMMM d, yyyy"_s));
        if (i % 10 == 0) {
            text += u"Transport minister %1 said the line %2 would open on Monday. \"It is late,\" %1 said.\n\n%1 signed a "
                    "contract with Varden Rail on Tuesday.\n\n"_s.arg(Minister)
                        .arg(i);
        }
        text += renamed(texts[i % texts.size()], i / int(texts.size()));
        QFile file(folder + u"/%1.txt"_s.arg(i, 6, 10, QChar(u'0')));
        const QByteArray written = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(written) != written.size())
            return false;
        bytes += double(written.size());
    }
    return true;
}

/// The most that the process had in memory so far, in megabytes; Linux only.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+) kB"_s);
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1000;
}

class Clock {
public:
    Clock() { m_timer.start(); }
    [[nodiscard]] double milliseconds() const { return double(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

void timeSearches(Library &library, const QStringList &words)
{
    std::mt19937 random(1);
    std::vector<double> searches;
    constexpr int searched = 300;
    constexpr int shown = 50;
    for (int i = 0; i < searched; ++i) {
        const QString word = words[std::uniform_int_distribution<qsizetype>(0, words.size() - 1)(random)];
        const QString other = words[std::uniform_int_distribution<qsizetype>(0, words.size() - 1)(random)];
        const QString both = i % 3 == 0 ? word : word + u' ' + other;
        const Clock clock;
        const auto hits = library.search(both, shown);
        if (library.subjects(both, 4).result() && hits.result())
            searches.push_back(clock.milliseconds());
    }
    std::ranges::sort(searches);
    if (searches.empty())
        return;
    std::printf("searches: %.1f ms the median, %.1f ms at the 95th percentile\n", searches[searches.size() / 2],
                searches[searches.size() * 95 / 100]);
}

void timeStartPage(Library &library)
{
    using Order = ArticleQuery::Order;
    constexpr int page = 100;
    double longest = 0;
    for (const Order order :
         {Order::Title, Order::Outlet, Order::Published, Order::Entities, Order::Quotes, Order::Notes, Order::Opened}) {
        for (const QString &words : {QString(), u"report 77"_s}) {
            const ArticleQuery query{order, true, words};
            const Clock clock;
            const int count = library.articleCount(query).result().value_or(0);
            library.articles(query, page, 0).waitForFinished();
            library.articles(query, page, std::max(0, count - page)).waitForFinished();
            longest = std::max(longest, clock.milliseconds());
        }
    }
    std::printf("the start page's first and last rows, the slowest of 7 orders with and without filter: %.1f ms\n", longest);
}

void timePerson(Library &library)
{
    const auto found = library.subjects(Minister, 1).result();
    if (!found || found->empty()) {
        std::puts("nobody is in many articles");
        return;
    }
    constexpr int page = 50;
    constexpr int drawn = 300;
    const Subject subject = found->front().subject;
    const Clock clock;
    const auto card = library.subject(subject);
    for (const SubjectPart part : {SubjectPart::Articles, SubjectPart::Quotes, SubjectPart::Deals, SubjectPart::Events})
        library.subjectRows(subject, part, page).waitForFinished();
    library.subjectRows(subject, SubjectPart::Events, drawn).waitForFinished();
    const double took = clock.milliseconds();
    const SubjectCard whole = card.result().value_or(SubjectCard());
    std::printf("the page of %s, %d articles, %d quotes, %d deals, %d events: %.1f ms\n", qPrintable(whole.name),
                whole.articles, whole.quotes, whole.deals, whole.events, took);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
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

    const QTemporaryDir folder;
    const QString news = folder.filePath(u"news"_s);
    double bytes = 0;
    if (!QDir().mkpath(news) || !write(news, texts, wanted, bytes)) {
        std::fputs("cannot write the files\n", stderr);
        return 1;
    }
    texts.clear();
    const QString path = folder.filePath(u"library.sqlite"_s);
    {
        Library library(path);
        const Clock clock;
        const ImportReport report = importToLibrary({news}, library, {}).result();
        const double seconds = clock.milliseconds() / 1000;
        std::printf("%d articles of %.0f MB brought in in %.1f s: %.0f a second\n", report.added, bytes / Megabyte, seconds,
                    report.added / seconds);
        if (report.added != wanted)
            return 1;
    }
    const double file = double(QFileInfo(path).size());
    std::printf("the file: %.0f MB, %.2f times the texts\n", file / Megabyte, file / bytes);
    Library library(path);
    if (!library.recentArticles(1).result()) // makes the backup of the day
        return 1;
    timeSearches(library, words);
    timeStartPage(library);
    timePerson(library);
    std::printf("memory: %.0f MB at most\n", peakMemory());
    return 0;
}
