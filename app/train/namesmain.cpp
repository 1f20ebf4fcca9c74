// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "learn/modelfile.h"
#include "lexicon/lexicons.h"
#include "train/namescores.h"
#include "train/nametemplates.h"
#include "train/nametrainer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr int shoutedArticles = 4; // one of so many is learnt from a second time, with sentences in capitals
constexpr int shoutedSentences = 4;
constexpr int templateRounds = 6;

int fail(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    return 1;
}

int scoreAll(const QString &model, const QStringList &files, Lexicons lexicons)
{
    const auto opened = ModelFile::open(model);
    if (!opened)
        return fail(opened.error());
    lexicons.nameModel = *opened;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(path + u": "_s + file.errorString());
        NameScore all;
        while (!file.atEnd())
            all.add(QJsonDocument::fromJson(file.readLine()).object(), lexicons);
        std::printf("%-40s %s\n", qPrintable(path.section(u'/', -1)), qPrintable(all.words()));
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Trains the name model from articles with annotated names, a line of JSON each, on "
                                     "standard input. Those that no shipped model may learn from are left out."_s);
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"The model file to write."_s, u"file"_s);
    const QCommandLineOption card(u"card"_s, u"The text of the model's card."_s, u"file"_s);
    const QCommandLineOption score(u"score"_s, u"Articles to score the model on, read after the training."_s, u"file"_s);
    const QCommandLineOption use(u"use"_s, u"A model to score; nothing is trained."_s, u"file"_s);
    const QCommandLineOption templates(u"templates"_s, u"Lines with slots to learn from too."_s, u"file"_s);
    parser.addOptions({out, card, score, use, templates});
    parser.process(application);
    if (!parser.isSet(out) && !parser.isSet(use))
        parser.showHelp(2);

    auto lexicons = Lexicons::load();
    if (!lexicons)
        return fail(lexicons.error());
    if (parser.isSet(use))
        return scoreAll(parser.value(use), parser.values(score), *lexicons);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(input.errorString());
    NameTrainer trainer;
    int number = 0;
    while (!input.atEnd()) {
        const GoldArticle article = goldArticle(QJsonDocument::fromJson(input.readLine()).object());
        if (!article.allowed)
            continue;
        trainer.add(examplesOf(article, *lexicons));
        if (++number % shoutedArticles == 0)
            trainer.add(examplesOf(inCapitals(article, shoutedSentences), *lexicons));
    }
    if (parser.isSet(templates)) {
        auto lines = NameTemplates::read(parser.value(templates), *lexicons);
        if (!lines)
            return fail(lines.error());
        for (int round = 0; round < templateRounds; ++round) {
            for (const GoldArticle &article : lines->fill())
                trainer.add(examplesOf(article, *lexicons));
        }
    }
    QByteArray about;
    if (parser.isSet(card)) {
        QFile file(parser.value(card));
        if (!file.open(QIODevice::ReadOnly))
            return fail(file.fileName() + u": "_s + file.errorString());
        about = file.readAll();
    }
    const QByteArray bytes = ModelFile::write(about, trainer.train({}));
    QFile file(parser.value(out));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.flush())
        return fail(file.fileName() + u": "_s + file.errorString());
    std::fprintf(stderr, "%d articles, %lld bytes\n", number, qlonglong(bytes.size()));
    return scoreAll(file.fileName(), parser.values(score), *lexicons);
}
