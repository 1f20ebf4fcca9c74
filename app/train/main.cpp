// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/abbreviationlexicon.h"
#include "parse/parser.h"
#include "tags/lemmatizer.h"
#include "train/trainers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <functional>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    return 1;
}

/// Scores the models on gold tokens, to see what training does; the figures that count come from raw text.
void evaluate(const ModelFile &file, const QString &name, const std::vector<GoldSentence> &sentences)
{
    const Tagger tagger(file);
    const Lemmatizer lemmatizer(file);
    const Parser parser(file);
    int words = 0;
    int upos = 0;
    int xpos = 0;
    int lemmas = 0;
    int heads = 0;
    int arcs = 0;
    for (const GoldSentence &sentence : sentences) {
        const std::vector<PartOfSpeech> tags = tagger.tag(sentence.forms);
        const auto form = [&](size_t i) { return i < tags.size() ? TaggedForm{sentence.forms[i], tags[i]} : TaggedForm(); };
        std::vector<ParseWord> forms;
        for (size_t i = 0; i < tags.size(); ++i)
            forms.push_back(parseWord(sentence.forms[i], tags[i]));
        const auto [foundHeads, relations] = parser.parse(forms, std::array{qsizetype(forms.size())});
        for (size_t i = 0; i < sentence.words.size(); ++i) {
            const GoldWord &word = sentence.words[i];
            ++words;
            heads += foundHeads[i] + 1 == word.head;
            arcs += foundHeads[i] + 1 == word.head && baseOf(relations[i]) == baseOf(word.relation);
            upos += tags[i].upos == word.tag.upos;
            xpos += tags[i].xpos == word.tag.xpos;
            lemmas += word.lemma == u"_" || lemmatizer.lemma(word.form, form(i), form(i + 1)) == word.lemma;
        }
    }
    const auto percent = [words](int count) { return 100.0 * count / words; };
    std::printf("%s: %d words, UPOS %.2f, XPOS %.2f, lemmas %.2f, UAS %.2f, LAS %.2f\n", qPrintable(name), words,
                percent(upos), percent(xpos), percent(lemmas), percent(heads), percent(arcs));
}

/// A part of the model that can be trained by itself.
struct Part {
    const char *name;
    std::vector<const char *> sections;
    std::function<Sections()> train;
};

/// Rows of a word and its parts of speech, of which n, v, a and r count, as the section of a model file.
Result<QByteArray> readWordList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(path + u": "_s + file.errorString());
    std::vector<std::pair<quint64, quint8>> words;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        const QList<QStringView> cells = QStringView(line).split(u'\t');
        if (line.startsWith(u'#') || cells.size() < 3 || cells[1] == u"pos")
            continue;
        const auto base = quint8((cells[1].contains(u'n') ? WordClasses::BaseNoun : 0)
                                 | (cells[1].contains(u'v') ? WordClasses::BaseVerb : 0)
                                 | (cells[1].contains(u'a') ? WordClasses::BaseAdjective : 0)
                                 | (cells[1].contains(u'r') ? WordClasses::BaseAdverb : 0));
        words.emplace_back(WordForm(cells[0]).lower, base);
    }
    return WordClasses::write(words);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Trains the language model from CoNLL-U files. The same files give the same model."_s);
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"The model file to write."_s, u"file"_s);
    const QCommandLineOption card(u"card"_s, u"The text of the model's card."_s, u"file"_s);
    const QCommandLineOption dev(u"dev"_s, u"Scores the model on this file too; may be given more than once."_s, u"file"_s);
    const QCommandLineOption keep(u"keep"_s, u"Takes all that --train does not name as it is from this model."_s, u"file"_s);
    const QCommandLineOption train(u"train"_s, u"What to train beside what is kept: tags, lemmas, sentences, network."_s,
                                   u"parts"_s);
    const QCommandLineOption words(u"words"_s, u"A list of base forms with their parts of speech (n, v, a, r)."_s,
                                   u"file"_s);
    const QCommandLineOption epochs(u"epochs"_s, u"How often the parser reads the treebanks."_s, u"number"_s);
    const QCommandLineOption rate(u"rate"_s, u"How fast the parser learns."_s, u"number"_s);
    const QCommandLineOption dropped(u"drop"_s, u"What share of numbers is dropped while it learns."_s, u"share"_s);
    parser.addOptions({out, card, dev, keep, train, words, epochs, rate, dropped});
    parser.addPositionalArgument(u"files"_s, u"Treebanks to learn from."_s, u"files..."_s);
    parser.process(application);
    if (!parser.isSet(out) || parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    const auto sentences = readTreebanks(parser.positionalArguments());
    if (!sentences)
        return fail(sentences.error());
    QByteArray list;
    if (parser.isSet(words)) {
        const Result<QByteArray> read = readWordList(parser.value(words));
        if (!read)
            return fail(read.error());
        list = *read;
    }
    const auto documents = readDocuments(parser.positionalArguments());
    if (!documents)
        return fail(documents.error());
    const auto abbreviations = AbbreviationLexicon::read();
    if (!abbreviations)
        return fail(abbreviations.error());
    const Result<std::vector<Tags>> tags = jackknife(*sentences, list, 4, 3);
    if (!tags)
        return fail(tags.error());
    NetworkOptions network;
    if (parser.isSet(epochs))
        network.epochs = parser.value(epochs).toInt();
    if (parser.isSet(rate))
        network.rate = parser.value(rate).toFloat();
    if (parser.isSet(dropped))
        network.drop = parser.value(dropped).toFloat();
    const Part parts[] = {
        {"tags", {"tags", "tags.labels", "words"}, [&] { return trainTagger(*sentences, list, 8, 2); }},
        {"lemmas", {"lemmas", "lemmas.scripts"}, [&] { return trainLemmatizer(*sentences, 8, 2); }},
        {"sentences", {"sentences"}, [&] { return trainSentences(*documents, *abbreviations, 10, 1); }},
        {"network", {"network"}, [&] { return trainNetwork(*sentences, *tags, network); }},
    };
    std::shared_ptr<const ModelFile> kept;
    if (parser.isSet(keep)) {
        auto opened = ModelFile::open(parser.value(keep));
        if (!opened)
            return fail(opened.error());
        kept = std::move(*opened);
    }
    const QStringList wanted = parser.value(train).split(u',', Qt::SkipEmptyParts);
    Sections sections;
    for (const Part &part : parts) {
        if (!kept || wanted.contains(QLatin1StringView(part.name))) {
            for (auto &section : part.train())
                sections.push_back(std::move(section));
            continue;
        }
        for (const char *name : part.sections) {
            const Bytes bytes = kept->section(name);
            sections.emplace_back(name, QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
        }
    }
    QByteArray text;
    if (parser.isSet(card)) {
        QFile file(parser.value(card));
        if (!file.open(QIODevice::ReadOnly))
            return fail(file.fileName() + u": "_s + file.errorString());
        text = file.readAll();
    }
    for (const auto &[name, bytes] : sections)
        std::printf("%s: %lld bytes\n", name.constData(), static_cast<long long>(bytes.size()));
    QFile file(parser.value(out));
    if (!file.open(QIODevice::WriteOnly) || file.write(ModelFile::write(text, sections)) < 0 || !file.flush())
        return fail(file.fileName() + u": "_s + file.errorString());
    file.close();

    const auto model = ModelFile::open(parser.value(out));
    if (!model)
        return fail(model.error());
    for (const QString &path : parser.values(dev)) {
        const auto gold = readTreebanks({path});
        if (!gold)
            return fail(gold.error());
        evaluate(**model, path, *gold);
    }
    return 0;
}
