// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "window/runwindow.h"

#include <QFile>
#include <QGuiApplication>

#include <memory>

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("dateline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!Dateline::isCommand(arguments))
        return Dateline::runWindow(argc, argv);
    std::unique_ptr<QCoreApplication> application;
    if (Dateline::needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    Dateline::installTranslations();
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return Dateline::UsageError;
    return Dateline::runCommand(arguments, {in, out, err});
}
