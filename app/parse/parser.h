// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/hashedmodel.h"
#include "parse/labeller.h"
#include "tags/taggedtext.h"
#include "tags/tagger.h"

namespace Dateline {
struct Lexicons;
class ModelFile;

/// Finds heads by a beam of arc-hybrid transitions, then names the arcs. The model file must outlive it.
class Parser {
public:
    static constexpr int Width = 8;
    static constexpr int NarrowWidth = 2;

    /// Of the section "heads" and those of Labeller; without them each word hangs on the one before.
    explicit Parser(const ModelFile &file, int width = Width);

    /// The heads of a sentence's words, -1 for its one root. Always a tree without crossing arcs. Linear in time.
    [[nodiscard]] std::vector<int> heads(std::span<const ParseWord> words) const;
    [[nodiscard]] std::vector<Relation> label(std::span<const ParseWord> words, std::span<const int> heads) const
    {
        return m_labeller.label(words, heads);
    }

private:
    HashedModel m_model;
    Labeller m_labeller;
    int m_width;
};

/// A word for the parser; trainer and parser share it.
ParseWord parseWord(const WordForm &form, const PartOfSpeech &tag);

/// Fills \a text.arcs, sentence by sentence.
void parse(TaggedText &text, const Lexicons &lexicons, int width = Parser::Width);

/// What every later stage reads: the text in sentences and tokens, tagged and parsed. The view must outlive it. A narrow
/// beam takes a fourth of the time of the wide one, for one head in a hundred.
TaggedText parsedText(QStringView text, std::span<const Block> blocks, const Lexicons &lexicons,
                      int width = Parser::NarrowWidth);

} // namespace Dateline
