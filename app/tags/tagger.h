// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/linearmodel.h"
#include "tags/tagset.h"
#include "tags/wordclasses.h"

namespace Dateline {

/// A part of speech in both tag sets: what the tagger chooses between.
struct PartOfSpeech {
    Upos upos = Upos::X;
    Xpos xpos = Xpos::None;
    bool operator==(const PartOfSpeech &) const = default;
};

/// The features of a word in its sentence, from the words around it and the tags before it. Trainer and tagger share them.
class TagFeatures {
public:
    /// \a words is the sentence.
    TagFeatures(std::span<const WordForm> words, const WordClasses &classes);

    /// Of the word at \a index when those before it have the labels \a before. Valid until the next call.
    std::span<const quint64> of(size_t index, std::span<const quint8> before);

private:
    [[nodiscard]] const WordForm &word(std::ptrdiff_t index) const;
    void addWords(std::ptrdiff_t index);
    void add(std::convertible_to<quint64> auto... values) { m_features.push_back(featureHash(m_number++, values...)); }

    [[nodiscard]] quint64 classes(std::ptrdiff_t index) const
    {
        return index >= 0 && index < std::ssize(m_classes) ? m_classes[size_t(index)] : 256;
    }

    std::span<const WordForm> m_words;
    std::vector<quint64> m_classes; ///< of the words, by the word list
    std::vector<quint64> m_features;
    quint64 m_number = 0;
};

/// Tags sentences from left to right. The model file must outlive it.
class Tagger {
public:
    /// Of the sections "tags", "tags.labels" and "words"; without the first two nothing is known and all is X.
    explicit Tagger(const ModelFile &file);

    [[nodiscard]] std::vector<PartOfSpeech> tag(std::span<const WordForm> words) const;

    static QByteArray writeLabels(std::span<const PartOfSpeech> labels);

private:
    LinearModel m_model;
    WordClasses m_classes;
    std::vector<PartOfSpeech> m_labels;
};

} // namespace Dateline
