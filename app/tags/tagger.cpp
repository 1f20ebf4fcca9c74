// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "tags/tagger.h"

namespace Dateline {
namespace {

constexpr quint64 NoLabel = 255; // before the sentence

} // namespace

TagFeatures::TagFeatures(std::span<const WordForm> words, const WordClasses &classes)
    : m_words(words)
{
    m_classes.reserve(words.size());
    for (const WordForm &word : words)
        m_classes.push_back(classes.of(word));
    m_features.reserve(64);
}

const WordForm &TagFeatures::word(std::ptrdiff_t index) const
{
    static const WordForm outside;
    return index >= 0 && index < std::ssize(m_words) ? m_words[index] : outside;
}

std::span<const quint64> TagFeatures::of(size_t index, std::span<const quint8> before)
{
    m_features.clear();
    m_number = 0;
    addWords(std::ptrdiff_t(index));
    const quint64 first = !before.empty() ? before.back() : NoLabel;
    const quint64 second = before.size() > 1 ? before[before.size() - 2] : NoLabel;
    const WordForm &here = word(std::ptrdiff_t(index));
    const WordForm &next = word(std::ptrdiff_t(index) + 1);
    add(first);
    add(first, second);
    add(first, here.lower);
    add(first, next.lower);
    add(first, here.suffixes[1], here.shape);
    add(first, second, here.lower);
    add(second, here.lower);
    add(first, here.lower, next.lower);
    const quint64 known = classes(std::ptrdiff_t(index));
    add(first, known);
    add(first, second, known);
    add(first, known, classes(std::ptrdiff_t(index) + 1));
    return m_features;
}

void TagFeatures::addWords(std::ptrdiff_t index)
{
    const WordForm &here = word(index);
    const WordForm &left = word(index - 1);
    const WordForm &right = word(index + 1);
    add();
    add(here.lower);
    add(here.form);
    for (const quint64 suffix : here.suffixes)
        add(suffix);
    for (const quint64 prefix : std::span(here.prefixes).first(4))
        add(prefix);
    add(here.shape);
    add(here.shape, index == 0);
    add(here.shape, here.suffixes[2]);
    add(left.lower);
    add(right.lower);
    add(word(index - 2).lower);
    add(word(index + 2).lower);
    add(left.lower, here.lower);
    add(here.lower, right.lower);
    add(left.lower, right.lower);
    add(right.lower, word(index + 2).lower);
    add(left.suffixes[2]);
    add(right.suffixes[2]);
    add(right.suffixes[1], right.shape);
    add(left.shape, here.shape, right.shape);
    add(here.suffixes[2], right.suffixes[2]);
    const quint64 known = classes(index);
    add(known);
    add(known, here.shape, index == 0);
    add(known, here.suffixes[1]);
    add(known, here.suffixes[2]);
    add(known, classes(index + 1));
    add(classes(index - 1), known);
    add(here.lower, classes(index + 1));
    add(left.lower, known, classes(index + 1));
    add(known, right.lower);
    add(classes(index + 1), classes(index + 2));
}

Tagger::Tagger(const ModelFile &file)
    : m_model(file.section("tags"))
    , m_classes(file)
{
    const Bytes labels = file.section("tags.labels");
    for (size_t i = 0; i + 1 < labels.size(); i += 2) {
        m_labels.push_back(
            {Upos(std::min(labels[i], uchar(Upos::X))), Xpos(std::min(labels[i + 1], uchar(Xpos::ClosingBracket)))});
    }
    if (std::ssize(m_labels) != m_model.classes())
        m_labels.clear();
}

std::vector<PartOfSpeech> Tagger::tag(std::span<const WordForm> words) const
{
    std::vector<PartOfSpeech> tags(words.size());
    if (m_labels.empty())
        return tags;
    TagFeatures features(words, m_classes);
    std::vector<quint8> labels;
    labels.reserve(words.size());
    std::vector<int> scores(m_labels.size());
    for (size_t i = 0; i < words.size(); ++i) {
        labels.push_back(quint8(m_model.best(features.of(i, labels), scores)));
        tags[i] = m_labels[labels.back()];
    }
    return tags;
}

QByteArray Tagger::writeLabels(std::span<const PartOfSpeech> labels)
{
    QByteArray bytes;
    for (const PartOfSpeech &label : labels) {
        append(bytes, quint8(label.upos));
        append(bytes, quint8(label.xpos));
    }
    return bytes;
}

} // namespace Dateline
