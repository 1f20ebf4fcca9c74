// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "train/treebank.h"

namespace Dateline {

using Sections = std::vector<std::pair<QByteArray, QByteArray>>;
using Tags = std::vector<PartOfSpeech>; ///< of one sentence

class AbbreviationLexicon;

Sections trainSentences(const std::vector<GoldDocument> &documents, const AbbreviationLexicon &abbreviations, int epochs,
                        int least);
/// \a words is a section of WordClasses.
Sections trainTagger(const std::vector<GoldSentence> &sentences, const QByteArray &words, int epochs, int least);
Sections trainLemmatizer(const std::vector<GoldSentence> &sentences, int epochs, int least);

/// What a tagger says of sentences that it did not learn from: each fold is tagged by one that learnt from the others, so
/// that the parser learns to live with wrong tags.
Result<std::vector<Tags>> jackknife(const std::vector<GoldSentence> &sentences, const QByteArray &words, size_t folds,
                                    int epochs);

struct NetworkOptions {
    int epochs = 24;
    int batch = 16; ///< sentences to a step
    float rate = 2e-3F;
    float drop = 0.12F; ///< share of numbers that are dropped while learning (Srivastava et al. 2014)
};
/// The parser's network, by backpropagation and Adam (Kingma and Ba 2015). Deterministic on one kind of processor.
Sections trainNetwork(const std::vector<GoldSentence> &sentences, const std::vector<Tags> &tags,
                      const NetworkOptions &options);

} // namespace Dateline
