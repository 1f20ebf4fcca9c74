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
        const std::vector<int> foundHeads = parser.heads(forms);
        const std::vector<Relation> relations = parser.label(forms, foundHeads);
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
    const QCommandLineOption keep(
        u"keep"_s, u"Takes tagger and lemmatizer as they are from this model, and trains the rest."_s, u"file"_s);
    const QCommandLineOption words(u"words"_s, u"A list of base forms with their parts of speech (n, v, a, r)."_s,
                                   u"file"_s);
    const QCommandLineOption epochs(u"epochs"_s, u"How often the parser reads the treebanks."_s, u"number"_s);
    const QCommandLineOption places(u"places"_s, u"The size of the parser's table."_s, u"number"_s);
    parser.addOptions({out, card, dev, keep, words, epochs, places});
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
    Sections sections;
    if (parser.isSet(keep)) {
        const auto kept = ModelFile::open(parser.value(keep));
        if (!kept)
            return fail(kept.error());
        for (const char *name : {"tags", "tags.labels", "words", "lemmas", "lemmas.scripts"}) {
            const Bytes bytes = (*kept)->section(name);
            sections.emplace_back(name, QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
        }
    } else {
        sections = trainTagger(*sentences, list, 8, 2);
        for (auto &section : trainLemmatizer(*sentences, 8, 2))
            sections.push_back(std::move(section));
    }
    const auto documents = readDocuments(parser.positionalArguments());
    if (!documents)
        return fail(documents.error());
    const auto abbreviations = AbbreviationLexicon::read();
    if (!abbreviations)
        return fail(abbreviations.error());
    for (auto &section : trainSentences(*documents, *abbreviations, 10, 1))
        sections.push_back(std::move(section));
    const Result<std::vector<Tags>> tags = jackknife(*sentences, list, 4, 3);
    if (!tags)
        return fail(tags.error());
    HeadOptions heads;
    if (parser.isSet(epochs))
        heads.epochs = parser.value(epochs).toInt();
    if (parser.isSet(places))
        heads.places = parser.value(places).toUInt();
    for (auto &section : trainHeads(*sentences, *tags, heads))
        sections.push_back(std::move(section));
    for (auto &section : trainLabels(*sentences, *tags, 5, 4))
        sections.push_back(std::move(section));
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
