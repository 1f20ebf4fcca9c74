// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Dateline {

/// A window on a library and settings of its own, which outlive it so that a second window finds them.
struct Home {
    QTemporaryDir folder;
    std::unique_ptr<QSettings> preferences;
    std::unique_ptr<QSettings> state;
    std::unique_ptr<Library> library;
    std::unique_ptr<MainWindow> window;

    void start()
    {
        preferences = std::make_unique<QSettings>(folder.filePath(QStringLiteral("dateline.conf")), QSettings::IniFormat);
        state = std::make_unique<QSettings>(folder.filePath(QStringLiteral("window.conf")), QSettings::IniFormat);
        library = std::make_unique<Library>(folder.filePath(QStringLiteral("library.sqlite")));
        window = std::make_unique<MainWindow>(MainWindow::Surroundings{*library, *preferences, *state});
        window->resize(1300, 850);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }

    void stop()
    {
        window->close();
        window.reset();
        library.reset();
        state.reset();
        preferences.reset();
    }

    ~Home()
    {
        if (window)
            stop();
    }

    QString write(const QString &name, const QString &text) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the sample");
        file.write(text.toUtf8());
        return file.fileName();
    }

    void open(const QString &path) const
    {
        window->openFiles({path});
        QTRY_VERIFY(window->isIdle() && page());
        QTRY_VERIFY(page()->article()->analysis()->supported);
    }

    ArticlePage *page() const { return window->tabs()->currentPage(); }
    template<typename T> T *find(const char *name) const { return window->findChild<T *>(QLatin1StringView(name)); }
    void trigger(const char *name) const { find<QAction>(name)->trigger(); }
};

} // namespace Dateline
