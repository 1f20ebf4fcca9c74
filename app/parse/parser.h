// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/network.h"
#include "tags/taggedtext.h"
#include "tags/tagger.h"

namespace Dateline {
struct Lexicons;

/// The head of each word, -1 for the one root of its sentence, and the relation to it.
struct ParseTrees {
    std::vector<int> heads;
    std::vector<Relation> relations;
};

/// Finds heads and names the arcs by a network that reads the sentence both ways (Kiperwasser and Goldberg 2016, Dozat and
/// Manning 2017). The model file must outlive it.
class Parser {
public:
    static constexpr int LongestPiece = 160; ///< words; a longer sentence is parsed piece by piece

    /// Of the section "network"; without it each word hangs on the one before.
    explicit Parser(const ModelFile &file);

    /// The trees of sentences with these \a ends, the last one that of the words: without crossing arcs; a root's relation
    /// is root, no other's is. Linear in time.
    [[nodiscard]] ParseTrees parse(std::span<const ParseWord> words, std::span<const qsizetype> ends) const;

private:
    void parsePieces(std::span<const ParseWord> words, std::span<const int> ends, NetworkTrace &trace,
                     ParseTrees &trees) const;

    ParseNetwork m_network;
};

/// A word for the parser; trainer and parser share it.
ParseWord parseWord(const WordForm &form, const PartOfSpeech &tag);

/// Fills \a text.arcs, sentence by sentence.
void parse(TaggedText &text, const Lexicons &lexicons);

/// What every later stage reads: the text in sentences and tokens, tagged and parsed. The view must outlive it.
TaggedText parsedText(QStringView text, std::span<const Block> blocks, const Lexicons &lexicons);

} // namespace Dateline
