// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/commands.h"

#include <QCommandLineParser>

#include <optional>

namespace Dateline {

/// What every command does with its arguments.
class CommandLine {
public:
    /// \a help is what `dateline NAME --help` prints, and what follows a mistake.
    CommandLine(const QString &name, const QString &help, const QList<QCommandLineOption> &options, const Streams &streams);

    /// Reads the arguments and answers --help and --version. The exit status when there is nothing more to do.
    std::optional<int> parse(const QStringList &arguments);
    /// Says what is wrong with the arguments; the exit status.
    [[nodiscard]] int refuse(const QString &sentence) const;

    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }

private:
    QString m_name;
    QString m_help;
    const Streams &m_streams;
    QCommandLineParser m_parser;
};

} // namespace Dateline
