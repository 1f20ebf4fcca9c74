// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// bench_startup RUNS COMMAND ARGS...: milliseconds from the start of a process to its window, and to readable text in it,
// as seen on the X screen. The screen must be this program's alone (Xvfb) and black where no window is.
// bench_startup --article CHARACTERS writes an article of that size, to open with it.
#include "bench/longarticle.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Dateline;

namespace {

struct Seen {
    bool window = false; ///< anything but the black root
    bool text = false;   ///< dark and light beside each other in many places of the middle
};

Seen look(QScreen &screen)
{
    const QSize size = screen.size();
    const QImage image = screen.grabWindow(0, size.width() / 4, size.height() / 8, size.width() / 2, size.height() / 2)
                             .toImage()
                             .convertToFormat(QImage::Format_Grayscale8);
    qsizetype lit = 0;
    qsizetype edges = 0;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = 1; x < image.width(); ++x) {
            lit += line[x] != 0;
            edges += std::abs(int(line[x]) - int(line[x - 1])) > 90;
        }
    }
    const qsizetype pixels = qsizetype(image.width()) * image.height();
    return {lit > pixels / 2, edges > pixels / 200};
}

void print(const char *what, std::vector<qint64> times)
{
    std::ranges::sort(times);
    std::printf("%-7s median %4lld ms, from %lld to %lld\n", what, static_cast<long long>(times[times.size() / 2]),
                static_cast<long long>(times.front()), static_cast<long long>(times.back()));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--article") == 0) {
        const QByteArray text = longArticle(QByteArray(argv[2]).toLongLong()).toUtf8();
        return std::fwrite(text.constData(), 1, text.size(), stdout) == std::size_t(text.size()) ? 0 : 1;
    }
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int runs = arguments.value(1).toInt();
    if (runs < 1 || arguments.size() < 3) {
        std::fputs("usage: bench_startup RUNS COMMAND ARGS...\n", stderr);
        return 2;
    }
    QScreen &screen = *QGuiApplication::primaryScreen();
    constexpr qint64 longest = 30'000;
    std::vector<qint64> windows;
    std::vector<qint64> texts;
    for (int run = 0; run < runs; ++run) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        QElapsedTimer timer;
        timer.start();
        process.start(arguments[2], arguments.sliced(3));
        qint64 window = -1;
        qint64 text = -1;
        while (text < 0 && timer.elapsed() < longest) {
            const Seen seen = look(screen);
            if (seen.window && window < 0)
                window = timer.elapsed();
            if (seen.window && seen.text)
                text = timer.elapsed();
            QThread::msleep(2);
        }
        process.terminate();
        if (!process.waitForFinished(5'000))
            process.kill();
        process.waitForFinished();
        while (look(screen).window)
            QThread::msleep(10);
        if (text < 0) {
            std::fputs("no readable text within 30 s\n", stderr);
            return 1;
        }
        windows.push_back(window);
        texts.push_back(text);
    }
    print("window", windows);
    print("text", texts);
    return 0;
}
