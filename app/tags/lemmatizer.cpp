// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tags/lemmatizer.h"

#include <QByteArrayView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

QString LemmaScript::apply(QStringView word) const
{
    const QString of = keepCase ? word.toString() : word.toString().toLower();
    return (strip == All || strip >= of.size() ? QString() : of.chopped(strip)) + append;
}

LemmaScript LemmaScript::between(QStringView word, QStringView lemma)
{
    const QString lower = word.toString().toLower();
    const auto common = [&lemma](QStringView of) { return std::ranges::mismatch(of, lemma).in1 - of.begin(); };
    const bool keep = common(word) > common(lower);
    const QStringView of = keep ? word : QStringView(lower);
    const qsizetype strip = of.size() - common(of);
    if (strip == of.size() || strip >= All)
        return {All, lemma.toString(), false};
    return {int(strip), lemma.sliced(common(of)).toString(), keep};
}

void lemmaFeatures(const TaggedForm &word, const TaggedForm &next, std::vector<quint64> &features)
{
    const WordForm &form = word.form;
    const auto xpos = quint64(word.tag.xpos);
    const auto upos = quint64(word.tag.upos);
    features.clear();
    features.push_back(featureHash(0, upos, xpos));
    features.push_back(featureHash(1, xpos, form.lower));
    features.push_back(featureHash(2, upos, form.form));
    features.push_back(featureHash(3, xpos, upos, form.lower));
    features.push_back(featureHash(4, upos, form.shape));
    quint64 number = 5;
    for (const quint64 suffix : form.suffixes)
        features.push_back(featureHash(number++, xpos, suffix));
    features.push_back(featureHash(number++, upos, form.suffixes[3], form.prefixes[0]));
    features.push_back(featureHash(number++, xpos, form.suffixes[2], form.prefixes[1]));
    if (word.tag.upos == Upos::Aux) {
        features.push_back(featureHash(number++, form.lower, quint64(next.tag.xpos)));
        features.push_back(featureHash(number++, form.lower, next.form.lower));
    }
}

QString plainWord(QStringView word, PartOfSpeech tag)
{
    QString plain = word.toString();
    for (QChar &c : plain) {
        if (c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u02BC')
            c = u'\'';
        else if (c == u'\u201C' || c == u'\u201D')
            c = u'"';
        else if (c == u'\u2013' || c == u'\u2014')
            c = u'-';
    }
    if (tag.upos == Upos::Num && plain.front().isDigit())
        plain.remove(u',');
    return plain;
}

Lemmatizer::Lemmatizer(const ModelFile &file)
    : m_model(file.section("lemmas"))
{
    const Bytes bytes = file.section("lemmas.scripts");
    const QString text = QString::fromUtf8(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 1)
            m_scripts.push_back({line.sliced(1, tab - 1).toInt(), line.sliced(tab + 1).toString(), line[0] == u'A'});
    }
    if (std::ssize(m_scripts) != m_model.classes())
        m_scripts.clear();
}

QString Lemmatizer::lemma(QStringView word, const TaggedForm &form, const TaggedForm &next) const
{
    const QString plain = plainWord(word, form.tag);
    if (m_scripts.empty())
        return plain.toLower();
    std::array<int, 256> scores;
    std::vector<quint64> features;
    lemmaFeatures(form, next, features);
    const QString lemma = m_scripts[m_model.best(features, std::span(scores).first(m_scripts.size()))].apply(plain);
    return lemma.isEmpty() ? plain : lemma;
}

QByteArray Lemmatizer::writeScripts(std::span<const LemmaScript> scripts)
{
    QString text;
    for (const LemmaScript &script : scripts)
        text += (script.keepCase ? u'A' : u'a') + QString::number(script.strip) + u'\t' + script.append + u'\n';
    return text.toUtf8();
}

} // namespace Dateline
