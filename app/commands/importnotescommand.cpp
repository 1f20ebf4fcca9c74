// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/importnotescommand.h"

#include "commands/commandline.h"
#include "export/notereader.h"
#include "import/import.h"
#include "library/library.h"

#include <QFileInfo>
#include <QIODevice>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportNotesCommand)
};

QString help()
{
    return Tr::tr("Usage: dateline import-notes [OPTION...] NOTES ARTICLE\n"
                  "\n"
                  "Takes the notes of a file into the library, each to its words in the article: Dateline's JSON,\n"
                  "Web Annotation, Hypothesis or REFI-QDA. Those that the article has already are left out.\n"
                  "\n"
                  "  --library FILE   another library than the reader's own\n"
                  "  -h, --help       this text\n"
                  "  -v, --version    the version\n"
                  "\n"
                  "The exit status is 0, or 1 when something could not be read, or 2 when the command was not\n"
                  "understood.\n");
}

struct Imported {
    qsizetype added = 0;
    qsizetype unclear = 0;
};

/// As one step of the article's history, which can be undone in the window.
Result<Imported> importNotes(const QString &notesFile, const QString &articleFile, Library &library)
{
    const Result<Article> article = readArticle(articleFile);
    if (!article)
        return std::unexpected(article.error());
    const ImportLimits limits;
    const Result<IncomingNotes> incoming = readFile(notesFile, limits).and_then([&](const QByteArray &bytes) {
        return readNotes({bytes, notesFile, limits, {}}, *article);
    });
    if (!incoming)
        return std::unexpected(incoming.error());
    if (const Result<KeptArticle> kept = library.keepArticle(*article).result(); !kept)
        return std::unexpected(kept.error());
    const Result<std::vector<Note>> there = library.notes(article->hash).result();
    if (!there)
        return std::unexpected(there.error());
    const std::vector<Note> added = newNotes(incoming->notes, *there);
    if (added.empty())
        return Imported();
    const StepMark step{StepMark::Way::New, QUuid::createUuid().toString(QUuid::WithoutBraces), Tr::tr("Import Notes")};
    if (const Result<Marginalia> done = library.replace(article->hash, {}, {added, {}}, step).result(); !done)
        return std::unexpected(done.error());
    return Imported{std::ssize(added),
                    std::ranges::count_if(added, [](const Note &note) { return note.anchor.isOrphan(); })};
}

} // namespace

int runImportNotes(const QStringList &arguments, const Streams &streams)
{
    CommandLine line(u"import-notes"_s, help(), {{u"library"_s, {}, u"FILE"_s, Library::defaultPath()}}, streams);
    if (const std::optional<int> status = line.parse(arguments))
        return *status;
    if (line.positional().size() != 2)
        return line.refuse(Tr::tr("Name a file with notes and the article that they are on."));
    Library library(line.value(u"library"_s));
    // The library tells files of one name apart by their folders.
    const QString article = QFileInfo(line.positional()[1]).absoluteFilePath();
    const Result<Imported> done = importNotes(line.positional()[0], article, library);
    if (!done) {
        streams.err.write("dateline: " + done.error().toUtf8() + '\n');
        return SomeNotRead;
    }
    streams.out.write(Tr::tr("%n note(s) imported", nullptr, int(done->added)).toUtf8() + '\n');
    if (done->unclear > 0)
        streams.out.write(Tr::tr("The place of %n of them is not clear", nullptr, int(done->unclear)).toUtf8() + '\n');
    return Done;
}

} // namespace Dateline
