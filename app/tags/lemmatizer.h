// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/linearmodel.h"
#include "tags/tagger.h"

#include <QString>

namespace Dateline {

/// How a lemma is made of a word: how many letters of its end fall off, what takes their place, and whether capitals stay.
struct LemmaScript {
    static constexpr int All = 255; ///< the whole word falls off

    int strip = 0;
    QString append;
    bool keepCase = false;
    bool operator==(const LemmaScript &) const = default;

    [[nodiscard]] QString apply(QStringView word) const;
    /// The shortest script that makes \a lemma of \a word.
    static LemmaScript between(QStringView word, QStringView lemma);
};

/// A word with its tag, as the models see it.
struct TaggedForm {
    WordForm form;
    PartOfSpeech tag;
};

/// The features of a word; \a next is the word after it ("'s" is "be" or "have").
void lemmaFeatures(const TaggedForm &word, const TaggedForm &next, std::vector<quint64> &features);

/// Words as lemmas count them: straight apostrophes, quotes and hyphens, numbers without commas.
QString plainWord(QStringView word, PartOfSpeech tag);

/// The model file must outlive it.
class Lemmatizer {
public:
    /// Of the sections "lemmas" and "lemmas.scripts"; without them a lemma is the word in lower case.
    explicit Lemmatizer(const ModelFile &file);

    [[nodiscard]] QString lemma(QStringView word, const TaggedForm &form, const TaggedForm &next) const;

    static QByteArray writeScripts(std::span<const LemmaScript> scripts);

private:
    LinearModel m_model;
    std::vector<LemmaScript> m_scripts;
};

} // namespace Dateline
