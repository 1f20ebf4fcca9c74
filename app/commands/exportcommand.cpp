// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/exportcommand.h"

#include "commands/commandline.h"
#include "export/templates.h"
#include "import/import.h"
#include "jobs/articlejobs.h"
#include "library/library.h"

#include <QDir>
#include <QIODevice>

#include <memory>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// Those in the reader's folder.
QString templatesHelp()
{
    QString names = Tr::tr("\nTemplates of your own (%1):\n").arg(templatesFolder());
    const QStringList files = templateFiles(templatesFolder());
    for (const QString &file : files)
        names += "  "_L1 + templateName(file) + u'\n';
    return files.isEmpty() ? QString() : names;
}

QString help()
{
    QString formats;
    for (const ExportKind &kind : exportKinds())
        formats += "  "_L1 + kind.name.toString().leftJustified(15) + words(kind.format) + u'\n';
    return Tr::tr("Usage: dateline export --format F [-o OUT] FILE...\n"
                  "       dateline export --template T [-o OUT] FILE...\n"
                  "\n"
                  "Writes articles with the notes that your library has on them. \"-\" is standard input.\n"
                  "\n"
                  "  --format F       one of those below\n"
                  "  --template T     a template of your own: a file, or the name of one in your folder of templates\n"
                  "  -o, --output OUT a file, or for several articles a folder; without it one article goes to\n"
                  "                   standard output\n"
                  "  --no-marks       the article without the marks of what was found, in formats that show them\n"
                  "  -h, --help       this text\n"
                  "  -v, --version    the version\n"
                  "\n"
                  "Formats:\n")
        + formats + templatesHelp()
        + Tr::tr("\n"
                 "The exit status is 0, or 1 when a file could not be read or written (the others are done), or 2\n"
                 "when the command was not understood.\n");
}

/// The reader's notes; none where there is no library yet, which asking does not change.
class Notes {
public:
    Result<std::vector<Note>> on(const Article &article)
    {
        if (!m_library && QFileInfo::exists(Library::defaultPath()))
            m_library = std::make_unique<Library>(Library::defaultPath());
        return m_library ? m_library->notes(article.hash).result() : std::vector<Note>();
    }

private:
    std::unique_ptr<Library> m_library;
};

struct Options {
    ExportChoice choice;
    QString output; ///< empty for standard output
    bool marks = true;
};

/// Where an article's export goes: into the folder under the article's name, else where it was asked for.
QString pathFor(const QString &file, const Options &options)
{
    if (!QFileInfo(options.output).isDir())
        return options.output;
    const QString name = file == "-"_L1 ? u"article"_s : QFileInfo(file).completeBaseName();
    return QDir(options.output).filePath(name + u'.' + suffixOf(options.choice));
}

Result<void> exportFile(const QString &file, const Options &options, const Lexicons &lexicons, Notes &library,
                        const Streams &streams)
{
    const Result<Article> article = file == "-"_L1 ? readArticle(streams.in, file) : readArticle(file);
    if (!article)
        return std::unexpected(article.error());
    const Result<std::vector<Note>> notes = library.on(*article);
    if (!notes)
        return std::unexpected(notes.error());
    const Analysis analysis = analyse(*article, lexicons);
    const ExportInput input{*article, analysis, *notes, options.marks};
    if (!options.output.isEmpty())
        return exportTo(pathFor(file, options), options.choice, input);
    const Result<QByteArray> contents = exported(options.choice, input);
    if (!contents)
        return std::unexpected(contents.error());
    if (streams.out.write(*contents) != contents->size())
        return std::unexpected(Tr::tr("Cannot write: %1.").arg(streams.out.errorString()));
    return {};
}

/// A template is a file, or one of the reader's folder.
QString findTemplate(const QString &name)
{
    if (QFileInfo(name).isFile())
        return name;
    const QStringList files = templateFiles(templatesFolder());
    const auto found = std::ranges::find(files, name, templateName);
    return found == files.end() ? QString() : *found;
}

Result<ExportChoice> choiceOf(const QString &format, const QString &ownTemplate)
{
    if (!ownTemplate.isEmpty()) {
        const QString file = findTemplate(ownTemplate);
        if (file.isEmpty())
            return std::unexpected(Tr::tr("There is no template \"%1\".").arg(ownTemplate));
        return ExportChoice{.templateFile = file};
    }
    if (format.isEmpty())
        return std::unexpected(Tr::tr("No format is named."));
    const auto kind = std::ranges::find(exportKinds(), format, [](const ExportKind &each) { return each.name.toString(); });
    if (kind == exportKinds().end())
        return std::unexpected(Tr::tr("There is no format \"%1\".").arg(format));
    return ExportChoice{kind->format};
}

int exportFiles(const QStringList &files, const Options &options, const Streams &streams)
{
    int status = Done;
    const auto complain = [&](const QString &sentence) {
        streams.err.write("dateline: " + sentence.toUtf8() + '\n');
        status = SomeNotRead;
    };
    const Result<Lexicons> lexicons = sharedLexicons();
    if (!lexicons) {
        complain(lexicons.error());
        return status;
    }
    Notes library;
    for (const QString &file : files) {
        if (const Result<void> done = exportFile(file, options, *lexicons, library, streams); !done)
            complain(done.error());
    }
    return status;
}

} // namespace

int runExport(const QStringList &arguments, const Streams &streams)
{
    CommandLine line(u"export"_s, help(),
                     {{u"format"_s, {}, u"format"_s},
                      {u"template"_s, {}, u"template"_s},
                      {{u"o"_s, u"output"_s}, {}, u"output"_s},
                      {u"no-marks"_s, {}}},
                     streams);
    if (const std::optional<int> status = line.parse(arguments))
        return *status;
    const Result<ExportChoice> choice = choiceOf(line.value(u"format"_s), line.value(u"template"_s));
    if (!choice)
        return line.refuse(choice.error());
    const QStringList files = line.positional();
    if (files.isEmpty())
        return line.refuse(Tr::tr("No file is named."));
    const Options options{*choice, line.value(u"output"_s), !line.isSet(u"no-marks"_s)};
    if (files.size() > 1 && !QFileInfo(options.output).isDir())
        return line.refuse(Tr::tr("Several articles need a folder to go to: -o FOLDER."));
    return exportFiles(files, options, streams);
}

} // namespace Dateline
