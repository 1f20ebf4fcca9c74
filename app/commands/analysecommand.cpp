// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/analysecommand.h"

#include "analysis/json.h"
#include "commands/articlereports.h"
#include "commands/commandline.h"
#include "commands/summary.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AnalyseCommand)
};

QString help()
{
    return Tr::tr("Usage: dateline analyse [--json] [--published DATE] FILE...\n"
                  "\n"
                  "Says who is in each article, who said what, who agreed what with whom, and when.\n"
                  "\"-\" is standard input.\n"
                  "\n"
                  "  --json            one JSON object a line, in the analysis format\n"
                  "  --published DATE  the day of publication (YYYY-MM-DD), for all files\n"
                  "  -h, --help        this text\n"
                  "  -v, --version     the version\n"
                  "\n"
                  "The exit status is 0, or 1 when a file could not be read (the others are done), or 2 when\n"
                  "the command was not understood.\n");
}

struct Options {
    bool json = false;
    QDate published;
};

} // namespace

int runAnalyse(const QStringList &arguments, const Streams &streams)
{
    CommandLine line(u"analyse"_s, help(), {{u"json"_s, {}}, {u"published"_s, {}, u"date"_s}}, streams);
    if (const std::optional<int> status = line.parse(arguments))
        return *status;

    Options options{.json = line.isSet(u"json"_s), .published = {}};
    if (const QString day = line.value(u"published"_s); line.isSet(u"published"_s)) {
        options.published = QDate::fromString(day, Qt::ISODate);
        if (!options.published.isValid())
            return line.refuse(Tr::tr("\"%1\" is not a day such as 2022-07-20.").arg(day));
    }
    if (line.positional().isEmpty())
        return line.refuse(Tr::tr("No file is named."));
    const auto report = [options](Article article, const Lexicons &lexicons) {
        if (options.published.isValid())
            article.published = options.published;
        const Analysis analysis = analyse(article, lexicons);
        return options.json ? toJson(article, analysis) + '\n' : summary(article, analysis).toUtf8();
    };
    return reportArticles(line.positional(), report, options.json ? QByteArray() : "\n"_ba, streams);
}

} // namespace Dateline
