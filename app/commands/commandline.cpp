// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/commandline.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Dateline {

CommandLine::CommandLine(const QString &name, const QString &help, const QList<QCommandLineOption> &options,
                         const Streams &streams)
    : m_name(name)
    , m_help(help)
    , m_streams(streams)
{
    m_parser.addOptions({{{u"h"_s, u"help"_s}, {}}, {{u"v"_s, u"version"_s}, {}}});
    m_parser.addOptions(options);
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{m_name} + arguments))
        return refuse(m_parser.errorText());
    if (isSet(u"help"_s)) {
        m_streams.out.write(m_help.toUtf8());
        return Done;
    }
    if (isSet(u"version"_s))
        return runCommand({u"--version"_s}, m_streams);
    return std::nullopt;
}

int CommandLine::refuse(const QString &sentence) const
{
    m_streams.err.write("dateline: " + sentence.toUtf8() + "\n\n" + m_help.toUtf8());
    return UsageError;
}

} // namespace Dateline
