// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/tagcommand.h"

#include "analysis/conllu.h"
#include "commands/articlereports.h"
#include "commands/commandline.h"
#include "parse/parser.h"

#include <QFileInfo>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TagCommand)
};

QString help()
{
    return Tr::tr("Usage: dateline tag --conllu FILE...\n"
                  "\n"
                  "Splits English articles into sentences and words and says of each word its part of speech, its lemma,\n"
                  "on which word it hangs and whose name it is part of. \"-\" is standard input.\n"
                  "\n"
                  "  --conllu       CoNLL-U with the tags and relations of Universal Dependencies 2; names stand in\n"
                  "                 the last column, as NER=B-PER and NER=I-PER (ORG, LOC)\n"
                  "  -h, --help     this text\n"
                  "  -v, --version  the version\n"
                  "\n"
                  "The exit status is 0, or 1 when a file could not be read (the others are done), or 2 when\n"
                  "the command was not understood.\n");
}

QByteArray conlluOf(const Article &article, const Lexicons &lexicons)
{
    const TaggedText text = parsedText(article.text, article.blocks, lexicons);
    return toConllu(QFileInfo(article.file).completeBaseName(), text, findEntities(text, article.blocks, lexicons));
}

} // namespace

int runTag(const QStringList &arguments, const Streams &streams)
{
    CommandLine line(u"tag"_s, help(), {{u"conllu"_s, {}}}, streams);
    if (const std::optional<int> status = line.parse(arguments))
        return *status;
    if (!line.isSet(u"conllu"_s))
        return line.refuse(Tr::tr("No format is named."));
    if (line.positional().isEmpty())
        return line.refuse(Tr::tr("No file is named."));
    return reportArticles(line.positional(), conlluOf, {}, streams);
}

} // namespace Dateline
