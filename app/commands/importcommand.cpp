// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/importcommand.h"

#include "commands/commandline.h"
#include "jobs/importjob.h"

#include <QFileInfo>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

QString help()
{
    return Tr::tr(
        "Usage: dateline import [OPTION...] PATH...\n"
        "\n"
        "Reads articles into the library and keeps what is found in them. Of a folder all files are read that may\n"
        "be articles, however deep. An article that the library has already is not read in again.\n"
        "\n"
        "  --library FILE   another library than the reader's own\n"
        "  -h, --help       this text\n"
        "  -v, --version    the version\n"
        "\n"
        "The exit status is 0, or 1 when something could not be read (the rest is done), or 2 when the\n"
        "command was not understood.\n");
}

} // namespace

int runImport(const QStringList &arguments, const Streams &streams)
{
    CommandLine line(u"import"_s, help(), {{u"library"_s, {}, u"FILE"_s, Library::defaultPath()}}, streams);
    if (const std::optional<int> status = line.parse(arguments))
        return *status;
    if (line.positional().isEmpty())
        return line.refuse(Tr::tr("No file and no folder is named."));
    QStringList paths;
    // The library tells files of one name apart by their folders.
    for (const QString &path : line.positional())
        paths.append(QFileInfo(path).absoluteFilePath());
    Library library(line.value(u"library"_s));
    const ImportReport report = importToLibrary(paths, library, {}).result();
    for (const ImportReport::Failure &failure : report.failures)
        streams.err.write("dateline: " + failure.sentence.toUtf8() + '\n');
    if (!report.trouble.isEmpty())
        streams.err.write("dateline: " + report.trouble.toUtf8() + '\n');
    streams.out.write(Tr::tr("%n article(s) added", nullptr, report.added).toUtf8() + '\n');
    if (report.known > 0)
        streams.out.write(Tr::tr("%n article(s) in the library already", nullptr, report.known).toUtf8() + '\n');
    if (!report.failures.empty())
        streams.out.write(Tr::tr("%n file(s) not read", nullptr, int(report.failures.size())).toUtf8() + '\n');
    return report.failures.empty() && report.trouble.isEmpty() ? Done : SomeNotRead;
}

} // namespace Dateline
