// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/modelfile.h"
#include "parse/parseword.h"
#include "tags/relation.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace Dateline {

/// The dense weights of the parser's network, and its measures.
struct NetworkWeights {
    static constexpr int WordSize = 64;                          ///< numbers that stand for a word
    static constexpr int SuffixSize = 32;                        ///< ... for its last three letters
    static constexpr int TagSize = 32;                           ///< ... for its tags
    static constexpr int Size = WordSize + SuffixSize + TagSize; ///< ... for a word, between any two layers
    static constexpr int Half = Size / 2;                        ///< one direction's
    static constexpr int Layers = 3;
    static constexpr int Gates = 3 * Size;
    static constexpr int ArcSize = 64;
    static constexpr int LabelSize = 64;
    static constexpr int Projected = 2 * ArcSize + 2 * LabelSize;
    static constexpr int MostLabels = 64;
    static constexpr int Distances = 32;

    /// Recurrent units whose only memory is element by element (SRU, Lei et al. 2018): the first half of the numbers is read
    /// from the sentence's start, the other half from its end.
    struct Layer {
        std::array<float, size_t(Size) * Gates> gates; ///< candidate, forget, reset
        std::array<float, Size> forgetMemory;
        std::array<float, Size> forgetBias;
        std::array<float, Size> resetMemory;
        std::array<float, Size> resetBias;
    };
    std::array<Layer, Layers> layers;
    std::array<float, size_t(Size) * Projected> projection; ///< to the word as dependent, as head; both again for labels
    std::array<float, Projected> projectionBias;
    std::array<float, size_t(ArcSize) * ArcSize> arcs; ///< dependent by head (Dozat and Manning 2017)
    std::array<float, ArcSize> headBias;
    std::array<float, ArcSize> root;
    std::array<float, Distances> distances;
    std::array<float, size_t(LabelSize) * MostLabels> labels;
    std::array<float, MostLabels> labelBias;

    static int distanceOf(int word, int head); ///< a place in distances
};

/// What the network remembers of some sentences, as the trainer needs it too: numbers row by row, a row a word.
struct NetworkTrace {
    std::array<std::vector<float>, NetworkWeights::Layers + 1> inputs; ///< of each layer, and the last one's output
    std::array<std::vector<float>, NetworkWeights::Layers> gates;      ///< before they are squashed
    std::array<std::vector<float>, NetworkWeights::Layers> memory;
    std::vector<float> projected;

    void resize(int words);
};

/// From trace.inputs[layer] to the next. \a ends are those of the sentences, the last one the number of words.
void runLayer(const NetworkWeights::Layer &weights, int layer, std::span<const int> ends, NetworkTrace &trace);
/// From the last layer's output to trace.projected; what stands for arcs is rectified.
void project(const NetworkWeights &weights, int words, NetworkTrace &trace);
/// How well each word of a sentence would hang on each, its size and one to a row; the last is the root. \a projected are
/// the rows of the sentence in the trace. \a dependents is what the scores were reckoned from.
std::vector<float> arcScores(const NetworkWeights &weights, int words, const float *projected,
                             std::vector<float> &dependents);
/// tanh, nearly: z (27 + z z) / (27 + 9 z z) within three of 0, -1 or 1 beyond.
constexpr float squashed(float z)
{
    const float at = z < -3 ? -3 : z > 3 ? 3 : z;
    return at * (27 + at * at) / (27 + 9 * at * at);
}

/// How well each label would suit the arc from each word of a sentence to its head, MostLabels to a row; a root's row is the
/// bias alone. \a hidden is what they were reckoned from.
std::vector<float> labelScores(const NetworkWeights &weights, std::span<const int> heads, const float *projected,
                               std::vector<float> &hidden);

/// Where the rows of a word lie in the tables of the network.
struct NetworkRows {
    static constexpr quint32 Suffixes = 4096;
    static constexpr quint32 XposTags = 64;
    static constexpr quint32 UposTags = 32;

    quint32 word = 0; ///< 0 for one that is not known
    quint32 suffix = 0;
    quint32 xpos = 0;
    quint32 upos = 0;

    /// Of a word that is not looked for among those that are known.
    static NetworkRows of(const ParseWord &word);
};

/// A network as it lies in a model file. The file must outlive it.
class ParseNetwork {
public:
    /// A section of a model file; one that is missing or damaged gives an empty network.
    explicit ParseNetwork(Bytes section);

    [[nodiscard]] bool isEmpty() const { return !m_weights; }
    /// Runs all layers over sentences with these \a ends, the last one that of the words.
    void run(std::span<const ParseWord> words, std::span<const int> ends, NetworkTrace &trace) const;
    [[nodiscard]] const NetworkWeights &weights() const { return *m_weights; }
    [[nodiscard]] std::span<const Relation> relations() const { return m_relations; } ///< of the labels

    struct Tables { ///< rows of numbers
        std::vector<float> words;
        std::vector<float> suffixes;
        std::vector<float> xpos;
        std::vector<float> upos;
    };
    /// \a words are the hashes of those that have rows from the second on, in rising order.
    static QByteArray write(std::span<const quint64> words, std::span<const Relation> relations, const Tables &tables,
                            const NetworkWeights &weights);

private:
    struct Table { ///< eight bits a number
        const qint8 *numbers = nullptr;
        float step = 0;
    };
    [[nodiscard]] NetworkRows rowsOf(const ParseWord &word) const;

    Bytes m_words; ///< the upper halves of the known words' hashes
    quint32 m_known = 0;
    std::array<Table, 4> m_tables;
    std::vector<Relation> m_relations;
    std::shared_ptr<const NetworkWeights> m_weights;
};

} // namespace Dateline
