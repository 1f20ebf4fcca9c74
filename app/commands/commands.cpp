// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

#include "commands/analysecommand.h"
#include "commands/exportcommand.h"
#include "commands/importcommand.h"
#include "commands/importnotescommand.h"
#include "commands/searchcommand.h"
#include "commands/tagcommand.h"
#include "export/exporters.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Command {
    QLatin1StringView name;
    int (*run)(const QStringList &arguments, const Streams &streams);
};

constexpr std::array Commands{Command{"analyse"_L1, runAnalyse}, Command{"export"_L1, runExport},
                              Command{"import"_L1, runImport},   Command{"import-notes"_L1, runImportNotes},
                              Command{"search"_L1, runSearch},   Command{"tag"_L1, runTag}};

const Command *findCommand(const QStringList &arguments)
{
    const auto found = arguments.isEmpty() ? Commands.end() : std::ranges::find(Commands, arguments.first(), &Command::name);
    return found == Commands.end() ? nullptr : &*found;
}

bool asksForHelp(const QStringList &arguments)
{
    return !arguments.isEmpty() && (arguments.first() == "--help"_L1 || arguments.first() == "-h"_L1);
}

bool asksForVersion(const QStringList &arguments)
{
    return !arguments.isEmpty() && (arguments.first() == "--version"_L1 || arguments.first() == "-v"_L1);
}

QString help()
{
    return QCoreApplication::translate(
        "Commands",
        "Usage: dateline [FILE...]\n"
        "       dateline --screenshot OUT.png [--size WxH] FILE\n"
        "       dateline COMMAND [OPTION...] FILE...\n"
        "       dateline import [OPTION...] PATH...\n"
        "       dateline import-notes [OPTION...] NOTES ARTICLE\n"
        "       dateline search [OPTION...] WORDS\n"
        "\n"
        "Opens articles for close reading. Commands need no display:\n"
        "  analyse       who, quotes, deals and timeline of articles, as text or JSON\n"
        "  export        articles with your notes, as documents, tables, references, timelines\n"
        "  import        articles of files and folders into the library\n"
        "  import-notes  notes of a file onto an article of the library\n"
        "  search        articles and notes of the library that have the words\n"
        "  tag           sentences, parts of speech, lemmas, heads and names, as CoNLL-U\n"
        "\n"
        "\"dateline COMMAND --help\" tells more.\n");
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return findCommand(arguments) || asksForHelp(arguments) || asksForVersion(arguments);
}

bool needsFonts(const QStringList &arguments)
{
    const auto names = [](const QString &argument) {
        return std::ranges::any_of(exportKinds(), [&argument](const ExportKind &kind) {
            return kind.traits.testFlag(ExportTrait::Fonts)
                && (argument == kind.name || argument.endsWith(u'=' + kind.name));
        });
    };
    return !arguments.isEmpty() && arguments.first() == "export"_L1 && std::ranges::any_of(arguments, names);
}

int runCommand(const QStringList &arguments, const Streams &streams)
{
    if (const Command *command = findCommand(arguments))
        return command->run(arguments.sliced(1), streams);
    if (asksForVersion(arguments)) {
        streams.out.write("dateline " DATELINE_VERSION "\n");
        return Done;
    }
    if (asksForHelp(arguments)) {
        streams.out.write(help().toUtf8());
        return Done;
    }
    streams.err.write(help().toUtf8());
    return UsageError;
}

} // namespace Dateline
