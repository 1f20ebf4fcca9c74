// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/linearmodel.h"
#include "parse/configuration.h"
#include "tags/relation.h"

namespace Dateline {

/// The features of the arcs of one sentence, whose heads are known. Arcs get their relations from the root down, those of
/// one head from left to right. Trainer and labeller share them.
class LabelFeatures {
public:
    LabelFeatures(std::span<const ParseWord> words, std::span<const int> heads);

    /// The words in the order in which they get their relations.
    [[nodiscard]] std::span<const int> order() const { return m_order; }
    /// Of the arc to the word at \a index when \a relations is known as far as order() has come. Valid until the next call.
    std::span<const quint64> of(int index, std::span<const Relation> relations);

private:
    struct Place {
        int before = -1; ///< the head's child before this one
        int after = -1;
        int firstChild = -1;
        int lastChild = -1;
    };
    [[nodiscard]] const ParseWord &word(int index) const
    {
        return index >= 0 && size_t(index) < m_words.size() ? m_words[size_t(index)] : m_none;
    }
    void add(std::convertible_to<quint64> auto... values) { m_features.push_back(featureHash(m_number++, values...)); }

    std::span<const ParseWord> m_words;
    std::span<const int> m_heads;
    std::vector<Place> m_places;
    std::vector<int> m_order;
    ParseWord m_none{1, 1, 1, 1};
    std::vector<quint64> m_features;
    quint64 m_number = 0;
};

/// Names the arcs of trees. The model file must outlive it.
class Labeller {
public:
    /// Of the sections "labels" and "labels.names"; without them all is dep.
    explicit Labeller(const ModelFile &file);

    /// The root's is root, no other's is.
    [[nodiscard]] std::vector<Relation> label(std::span<const ParseWord> words, std::span<const int> heads) const;

    static QByteArray writeNames(std::span<const Relation> relations);

private:
    LinearModel m_model;
    std::vector<Relation> m_relations; ///< of the model's classes
};

} // namespace Dateline
