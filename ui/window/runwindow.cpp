// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/runwindow.h"

#include "commands/commands.h"
#include "window/calmstyle.h"
#include "window/mainwindow.h"
#include "window/singleinstance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Options {
    QString screenshot; ///< empty: a window that stays
    QSize size;
    QStringList files;
};

void print(FILE *stream, const QString &line)
{
    std::fputs(line.toLocal8Bit().constData(), stream);
    std::fputc('\n', stream);
}

std::optional<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption screenshot(
        u"screenshot"_s,
        QCoreApplication::translate("Main", "Write a picture of the window to OUT.png instead of showing it."),
        u"OUT.png"_s);
    const QCommandLineOption size(u"size"_s, QCoreApplication::translate("Main", "The picture's size in pixels."), u"WxH"_s,
                                  u"1440x900"_s);
    parser.addOptions({screenshot, size});
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("Main", "Articles to open."), u"[FILE...]"_s);
    if (!parser.parse(arguments)) {
        print(stderr, parser.errorText());
        return {};
    }
    const QStringList sides = parser.value(size).split(u'x');
    Options options{parser.value(screenshot), QSize(sides.value(0).toInt(), sides.value(1).toInt()), {}};
    // The library tells files of one name apart by their folders.
    for (const QString &file : parser.positionalArguments())
        options.files.append(QFileInfo(file).absoluteFilePath());
    if (sides.size() != 2 || options.size.width() < 100 || options.size.height() < 100 || options.size.width() > 16000
        || options.size.height() > 16000) {
        print(stderr, QCoreApplication::translate("Main", "--size takes two numbers from 100 to 16000, such as 1440x900."));
        return {};
    }
    return options;
}

/// Waits until the article is read, analysed and painted, writes the picture, and quits.
int writeScreenshot(QApplication &application, MainWindow &window, const Options &options)
{
    window.resize(options.size);
    window.show();
    int status = Done;
    QTimer settle;
    settle.setSingleShot(true);
    constexpr int untilPainted = 250; // milliseconds without another thing finishing
    constexpr int longest = 120'000;
    settle.setInterval(untilPainted);
    const auto wait = [&] {
        if (window.isIdle())
            settle.start();
    };
    QObject::connect(&window, &MainWindow::settled, &application, wait);
    const auto write = [&] {
        if (!window.grab().save(options.screenshot)) {
            print(stderr, QCoreApplication::translate("Main", "Cannot write the picture \"%1\".").arg(options.screenshot));
            status = SomeNotRead;
        }
        application.quit();
    };
    QObject::connect(&settle, &QTimer::timeout, &application, write);
    QTimer::singleShot(longest, &application, write);
    wait();
    application.exec();
    return status;
}

} // namespace

void installTranslations()
{
    static QTranslator words;
    static QTranslator qtWords;
    // a system that names no language has English, with its plurals
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    if (words.load(locale, u"dateline"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&words);
    if (qtWords.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords);
}

int runWindow(int argc, char *argv[])
{
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    std::optional<Options> options = readOptions(arguments);
    if (!options)
        return UsageError;
    if (options->screenshot.isEmpty() && !hasDisplay && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        options->screenshot = u"dateline.png"_s;
        print(stderr,
              QCoreApplication::translate("Main", "There is no display: the window is written to %1.")
                  .arg(options->screenshot));
    }
    if (!options->screenshot.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    if (CalmStyle::isWanted())
        QApplication::setStyle(new CalmStyle);
    QApplication::setApplicationDisplayName(u"Dateline"_s);
    QApplication::setDesktopFileName(u"io.github.dateline.Dateline"_s);
    QApplication::setWindowIcon(
        QIcon::fromTheme(QApplication::desktopFileName(), QIcon(u":/icons/io.github.dateline.Dateline.svg"_s)));
    installTranslations();

    // A picture is of a fresh window: it neither reads nor changes what the reader has.
    QTemporaryDir scratch;
    const bool fresh = !options->screenshot.isEmpty();
    const auto settingsFile = [&](QStandardPaths::StandardLocation location, const QString &name) {
        return (fresh ? scratch.path() : QStandardPaths::writableLocation(location)) + name;
    };
    QSettings preferences(settingsFile(QStandardPaths::AppConfigLocation, u"/dateline.conf"_s), QSettings::IniFormat);
    QSettings state(settingsFile(QStandardPaths::StateLocation, u"/window.conf"_s), QSettings::IniFormat);
    SingleInstance instance(Library::defaultPath());
    if (!fresh && !instance.becomeFirst() && instance.handOver(options->files))
        return Done;
    Library library(fresh ? scratch.filePath(u"library.sqlite"_s) : Library::defaultPath());
    MainWindow window({library, preferences, state});
    window.openFiles(options->files);
    if (fresh)
        return writeScreenshot(application, window, *options);
    window.show();
    window.restoreSession();
    QObject::connect(&instance, &SingleInstance::filesReceived, &window, [&window](const QStringList &files) {
        window.openFiles(files);
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    return QApplication::exec();
}

} // namespace Dateline
