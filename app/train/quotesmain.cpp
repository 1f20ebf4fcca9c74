// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/json.h"
#include "import/blocks.h"
#include "learn/modelfile.h"
#include "lexicon/lexicons.h"
#include "parse/parser.h"
#include "text/offsets.h"
#include "train/quoteexamples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <cstdio>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    return 1;
}

std::vector<Span> spansOf(const QJsonValue &value, const CodePoints &offsets)
{
    std::vector<Span> spans;
    for (const auto span : value.toArray())
        spans.push_back(offsets.toUtf16({span[0].toInteger(), span[1].toInteger()}));
    return spans;
}

std::vector<GoldQuote> quotesOf(const QJsonObject &article, const CodePoints &offsets)
{
    std::vector<GoldQuote> quotes;
    for (const auto quote : article["quotes"_L1].toArray()) {
        quotes.push_back(
            {spansOf(quote["spans"_L1], offsets), spansOf(quote["cue"_L1], offsets), spansOf(quote["source"_L1], offsets)});
    }
    return quotes;
}

/// What the model finds in an article, as the program's own analyse --json has it, entities and speakers left out.
QByteArray predicted(const QJsonObject &given, const Lexicons &lexicons)
{
    Article article;
    article.file = given["id"_L1].toString();
    article.text = given["text"_L1].toString();
    article.blocks = findBlocks(article.text);
    const TaggedText tagged = parsedText(article.text, article.blocks, lexicons);
    Analysis analysis;
    analysis.quotes = findQuotes(tagged, article.blocks, {}, lexicons);
    return toJson(article, analysis);
}

struct GoldArticle {
    int number = 0;
    QString text;
    std::vector<GoldQuote> quotes;
};

constexpr size_t parts = 3; ///< of the articles; each is read by a model that learned from the others

/// Adds the reports that are found in one part of the articles; an error, or nothing.
QString addReports(QuoteExamples &examples, const std::vector<GoldArticle> &articles, size_t part, const Lexicons &lexicons)
{
    QuoteExamples others(lexicons);
    for (size_t i = 0; i < articles.size(); ++i) {
        const GoldArticle &article = articles[i];
        if (i % parts != part)
            others.addArticle(article.number, article.text, article.quotes);
    }
    QTemporaryFile file;
    if (!file.open() || file.write(ModelFile::write({}, others.train({}))) < 0 || !file.flush())
        return file.errorString();
    const auto model = ModelFile::open(file.fileName());
    if (!model)
        return model.error();
    for (size_t i = size_t(part); i < articles.size(); i += parts) {
        const GoldArticle &article = articles[i];
        examples.addReports(article.number, article.text, article.quotes, **model);
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Trains the quote model from articles with annotated quotes, a line of JSON each, on standard input."_s);
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"The model file to write; one that is there is used, with --predict alone."_s,
                                 u"file"_s);
    const QCommandLineOption card(u"card"_s, u"The text of the model's card."_s, u"file"_s);
    const QCommandLineOption leave(u"leave"_s, u"Leaves out every N-th article, to score the model on."_s, u"N"_s);
    const QCommandLineOption predict(u"predict"_s, u"Trains nothing, prints what the model finds in the articles."_s);
    parser.addOptions({out, card, leave, predict});
    parser.process(application);
    if (!parser.isSet(out))
        parser.showHelp(2);

    auto lexicons = Lexicons::load();
    if (!lexicons)
        return fail(lexicons.error());
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(input.errorString());
    if (parser.isSet(predict)) {
        auto model = ModelFile::open(parser.value(out));
        if (!model)
            return fail(model.error());
        lexicons->quotes = *model;
        while (!input.atEnd())
            std::puts(predicted(QJsonDocument::fromJson(input.readLine()).object(), *lexicons).constData());
        return 0;
    }
    const int every = parser.value(leave).toInt();
    std::vector<GoldArticle> articles;
    for (int number = 0; !input.atEnd(); ++number) {
        const QJsonObject article = QJsonDocument::fromJson(input.readLine()).object();
        const QString text = article["text"_L1].toString();
        if (!text.isEmpty() && (every == 0 || number % every != 0))
            articles.push_back({number, text, quotesOf(article, CodePoints(text))});
    }
    QuoteExamples examples(*lexicons);
    for (size_t part = 0; part < parts; ++part) {
        if (const QString error = addReports(examples, articles, part, *lexicons); !error.isEmpty())
            return fail(error);
    }
    for (const GoldArticle &article : articles)
        examples.addArticle(article.number, article.text, article.quotes);
    QByteArray about;
    if (parser.isSet(card)) {
        QFile file(parser.value(card));
        if (!file.open(QIODevice::ReadOnly))
            return fail(file.fileName() + u": "_s + file.errorString());
        about = file.readAll();
    }
    const QByteArray bytes = ModelFile::write(about, examples.train({}));
    QFile file(parser.value(out));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.flush())
        return fail(file.fileName() + u": "_s + file.errorString());
    std::fprintf(stderr, "%lld bytes\n", qlonglong(bytes.size()));
    return 0;
}
