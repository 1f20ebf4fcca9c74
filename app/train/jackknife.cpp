// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/trainers.h"

#include <QTemporaryFile>

namespace Dateline {

Result<std::vector<Tags>> jackknife(const std::vector<GoldSentence> &sentences, const QByteArray &words, size_t folds,
                                    int epochs)
{
    std::vector<Tags> tags;
    for (size_t fold = 0; fold < folds; ++fold) {
        const size_t begin = sentences.size() * fold / folds;
        const size_t end = sentences.size() * (fold + 1) / folds;
        std::vector<GoldSentence> others(sentences.begin(), sentences.begin() + qsizetype(begin));
        others.insert(others.end(), sentences.begin() + qsizetype(end), sentences.end());
        QTemporaryFile file;
        if (!file.open() || file.write(ModelFile::write({}, trainTagger(others, words, epochs, 1))) < 0 || !file.flush())
            return std::unexpected(file.errorString());
        const auto model = ModelFile::open(file.fileName());
        if (!model)
            return std::unexpected(model.error());
        const Tagger tagger(**model);
        for (size_t i = begin; i < end; ++i)
            tags.push_back(tagger.tag(sentences[i].forms));
    }
    return tags;
}

} // namespace Dateline
