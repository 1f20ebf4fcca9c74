// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/searchcommand.h"

#include "commands/commandline.h"
#include "library/library.h"
#include "library/searchwords.h"

#include <QFileInfo>
#include <QIODevice>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

QString help()
{
    return Tr::tr("Usage: dateline search [OPTION...] WORDS\n"
                  "\n"
                  "Finds articles and notes of the library that have all of the words; accents and case do not matter.\n"
                  "\n"
                  "  ferry stri*              words, and what a word begins with\n"
                  "  '\"ferry strike\"'         words in a row\n"
                  "  ferry OR port NOT toll   either, without\n"
                  "  'NEAR(ferry strike, 5)'  words with at most five between them\n"
                  "  tag:economy, collection:'\"Rail deals\"', author:brandt\n"
                  "                           with this tag, in this collection, notes of this author\n"
                  "\n"
                  "  --limit N        at most N hits, the best first (50)\n"
                  "  --library FILE   another library than the reader's own\n"
                  "  -h, --help       this text\n"
                  "  -v, --version    the version\n"
                  "\n"
                  "The exit status is 0, or 1 when the library could not be read, or 2 when the command was not\n"
                  "understood.\n");
}

QString headingOf(const SearchHit &hit)
{
    QStringList parts{hit.title.isEmpty() ? QFileInfo(hit.file).completeBaseName() : hit.title};
    if (!hit.outlet.isEmpty())
        parts.append(hit.outlet);
    if (hit.published.isValid())
        parts.append(hit.published.toString(Qt::ISODate));
    if (hit.note != 0)
        parts.append(Tr::tr("note"));
    return parts.join(u" \u00B7 "_s);
}

/// The hits stand in square brackets.
QString shownSnippet(const SearchHit &hit)
{
    QString shown = hit.snippet;
    for (const Span mark : hit.marks | std::views::reverse)
        shown.insert(mark.end, u']').insert(mark.begin, u'[');
    return shown;
}

} // namespace

int runSearch(const QStringList &arguments, const Streams &streams)
{
    constexpr int usualLimit = 50;
    CommandLine line(
        u"search"_s, help(),
        {{u"limit"_s, {}, u"N"_s, QString::number(usualLimit)}, {u"library"_s, {}, u"FILE"_s, Library::defaultPath()}},
        streams);
    if (const std::optional<int> status = line.parse(arguments))
        return *status;
    const QString words = line.positional().join(u' ');
    if (const Result<QString> query = searchQuery(words); !query)
        return line.refuse(query.error());
    bool isNumber = false;
    const int limit = line.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return line.refuse(Tr::tr("--limit takes a number from 1."));
    const QString path = line.value(u"library"_s);
    if (!QFileInfo::exists(path)) {
        streams.err.write("dateline: " + Tr::tr("There is no library at \"%1\".").arg(path).toUtf8() + '\n');
        return SomeNotRead;
    }
    Library library(path);
    const Result<std::vector<SearchHit>> hits = library.search(words, limit).result();
    if (!hits) {
        streams.err.write("dateline: " + hits.error().toUtf8() + '\n');
        return SomeNotRead;
    }
    if (hits->empty())
        streams.err.write(Tr::tr("Nothing found.").toUtf8() + '\n');
    QByteArray between;
    for (const SearchHit &hit : *hits) {
        streams.out.write(between + headingOf(hit).toUtf8() + '\n' + shownSnippet(hit).toUtf8() + '\n');
        if (!hit.file.isEmpty())
            streams.out.write(hit.file.toUtf8() + '\n');
        between = "\n";
    }
    return Done;
}

} // namespace Dateline
