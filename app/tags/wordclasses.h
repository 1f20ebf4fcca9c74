// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/modelfile.h"
#include "tags/wordform.h"

namespace Dateline {

/// What a word can be by a word list of base forms, its usual endings taken off. A word may be several things.
class WordClasses {
public:
    enum Class : quint8 {
        Noun = 1,
        NounPlural = 2,
        Verb = 4,
        VerbS = 8,
        VerbEd = 16,
        VerbIng = 32,
        Adjective = 64,
        Adverb = 128
    };
    /// What the list says of a base form.
    enum Base : quint8 { BaseNoun = 1, BaseVerb = 2, BaseAdjective = 4, BaseAdverb = 8 };

    WordClasses() = default; ///< knows no word
    /// Of the section "words". The model file must outlive it.
    explicit WordClasses(const ModelFile &file)
        : WordClasses(file.section("words"))
    { }
    explicit WordClasses(Bytes section);

    /// All classes together; 0 for a word that is not known.
    [[nodiscard]] quint8 of(const WordForm &word) const;

    /// A section of a model file; \a words are hashes of base forms in lower case.
    static QByteArray write(const std::vector<std::pair<quint64, quint8>> &words);

private:
    [[nodiscard]] quint8 find(quint64 lower) const;

    Bytes m_slots; ///< open addressing: two bytes of the hash, one of Base; 0 is free
    quint32 m_size = 0;
};

} // namespace Dateline
