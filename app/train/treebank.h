// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tags/relation.h"
#include "tags/tagger.h"
#include "text/result.h"

#include <QStringList>

namespace Dateline {

/// A word as people analysed it.
struct GoldWord {
    QString form;
    QString lemma;
    PartOfSpeech tag;
    int head = 0; ///< 1 is the first word, 0 the root
    Relation relation = Relation::Dep;
};

struct GoldSentence {
    std::vector<GoldWord> words;
    std::vector<WordForm> forms; ///< of the words
};

/// Reads sentences from CoNLL-U files. Documents that say "# commercial = no" are left out.
Result<std::vector<GoldSentence>> readTreebanks(const QStringList &paths);

/// The text of a document, with the places where its sentences end, in order.
struct GoldDocument {
    QString text;
    std::vector<qsizetype> ends;
};

/// Reads the texts of the documents in CoNLL-U files, with the same left out.
Result<std::vector<GoldDocument>> readDocuments(const QStringList &paths);

/// Numbers below \a size in an order that depends on \a seed only.
std::vector<size_t> shuffled(size_t size, quint32 seed);

} // namespace Dateline
