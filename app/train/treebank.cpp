// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/treebank.h"

#include <QFile>

#include <random>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

Result<GoldWord> wordOf(const QList<QStringView> &cells)
{
    const std::optional<Upos> upos = uposOf(cells[3]);
    const std::optional<Xpos> xpos = xposOf(cells[4]);
    const std::optional<Relation> relation = relationOf(cells[7]);
    if (!upos || !xpos || !relation)
        return std::unexpected(u"unknown tag or relation: %1 %2 %3"_s.arg(cells[3], cells[4], cells[7]));
    return GoldWord{cells[1].toString(), cells[2].toString(), {*upos, *xpos}, cells[6].toInt(), *relation};
}

/// The white space that follows a word.
QString spaceAfter(QStringView misc)
{
    for (const QStringView each : misc.tokenize(u'|')) {
        if (each == u"SpaceAfter=No")
            return {};
        if (each.startsWith(u"SpacesAfter=")) {
            return each.sliced(12)
                .toString()
                .replace("\\s"_L1, " "_L1)
                .replace("\\t"_L1, "\t"_L1)
                .replace("\\n"_L1, "\n"_L1)
                .replace("\\r"_L1, "\r"_L1)
                .replace("\\u00A0"_L1, QString(QChar(0xA0)));
        }
    }
    return u" "_s;
}

} // namespace

Result<std::vector<GoldSentence>> readTreebanks(const QStringList &paths)
{
    std::vector<GoldSentence> sentences;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(path + u": "_s + file.errorString());
        GoldSentence sentence;
        bool allowed = true;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).chopped(1);
            if (line.startsWith(u"# newdoc"))
                allowed = true;
            else if (line == u"# commercial = no")
                allowed = false;
            if (line.isEmpty()) {
                if (allowed && !sentence.words.empty())
                    sentences.push_back(std::move(sentence));
                sentence = {};
            }
            const QList<QStringView> cells = QStringView(line).split(u'\t');
            if (line.startsWith(u'#') || cells.size() != 10 || cells[0].contains(u'-') || cells[0].contains(u'.'))
                continue;
            const Result<GoldWord> word = wordOf(cells);
            if (!word)
                return std::unexpected(path + u": "_s + word.error());
            sentence.forms.emplace_back(word->form);
            sentence.words.push_back(*word);
        }
    }
    return sentences;
}

Result<std::vector<GoldDocument>> readDocuments(const QStringList &paths)
{
    std::vector<GoldDocument> documents;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(path + u": "_s + file.errorString());
        qsizetype wordsOf = 0; // the last word of a contraction, which the contraction has spelt
        qsizetype end = 0;
        bool allowed = true;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).chopped(1);
            if (line.startsWith(u"# newdoc")) {
                if (!allowed)
                    documents.pop_back();
                documents.emplace_back();
                allowed = true;
                end = 0;
            } else if (line == u"# commercial = no") {
                allowed = false;
            } else if (line.isEmpty()) {
                if (!documents.empty())
                    documents.back().ends.push_back(end);
                wordsOf = 0;
            }
            const QList<QStringView> cells = QStringView(line).split(u'\t');
            if (line.startsWith(u'#') || cells.size() != 10 || cells[0].contains(u'.') || documents.empty())
                continue;
            const qsizetype dash = cells[0].indexOf(u'-');
            if (dash < 0 && cells[0].toLongLong() <= wordsOf)
                continue;
            if (dash >= 0)
                wordsOf = cells[0].sliced(dash + 1).toLongLong();
            QString &text = documents.back().text;
            text += cells[1];
            end = text.size();
            text += spaceAfter(cells[9]);
        }
        if (!allowed)
            documents.pop_back();
    }
    return documents;
}

std::vector<size_t> shuffled(size_t size, quint32 seed)
{
    std::vector<size_t> order(size);
    for (size_t i = 0; i < size; ++i)
        order[i] = i;
    std::mt19937 random(seed);
    for (size_t i = size; i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    return order;
}

} // namespace Dateline
