// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tags/relation.h"
#include "tags/tagset.h"
#include "tokens/token.h"

#include <QString>

namespace Dateline {
struct Lexicons;

struct Tag {
    Upos upos = Upos::X;
    Xpos xpos = Xpos::None;
    QString lower;              ///< the token in lower case, typographic apostrophes as '
    QString lemma;              ///< lower case, but for proper nouns
    bool capital = false;       ///< its first letter is upper case
    bool sentenceStart = false; ///< the first word of its sentence, opening marks passed over

    bool operator==(const Tag &) const = default;
};

/// A token's place in the tree of its sentence. Tokens count through the whole text.
struct Arc {
    qsizetype head = -1; ///< the token that it hangs on; -1 for the root of its sentence
    Relation relation = Relation::Root;
    qsizetype begin = 0;       ///< its subtree's first token; no arcs cross, so a subtree has no gaps
    qsizetype end = 0;         ///< behind its subtree's last
    qsizetype firstChild = -1; ///< in text order; app/parse/tree.h walks them
    qsizetype nextSibling = -1;

    bool operator==(const Arc &) const = default;
};

/// Whether a word may stand in a noun phrase as its noun, name or number: a capital inside a sentence makes a name of what
/// the tagger takes for something else.
bool isNominal(const Tag &tag);

/// What every later stage reads: the text with its sentences, tokens and tags. The view must outlive it.
struct TaggedText {
    QStringView text;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Tag> tags; ///< one a token
    std::vector<Arc> arcs; ///< one a token once parse() has filled them

    [[nodiscard]] QStringView word(qsizetype token) const { return tokens[token].span.of(text); }
    /// The span from the first token to the one before \a end.
    [[nodiscard]] Span spanOf(qsizetype first, qsizetype end) const
    {
        return {tokens[first].span.begin, tokens[end - 1].span.end};
    }
    /// The first token that ends after \a position; tokens.size() when there is none. Logarithmic.
    [[nodiscard]] qsizetype tokenAt(qsizetype position) const;
    /// The sentence that holds \a token. Logarithmic.
    [[nodiscard]] qsizetype sentenceOf(qsizetype token) const;
};

/// Tags every token by the language model of \a lexicons, sentence by sentence.
TaggedText tag(QStringView text, Tokens tokens, const Lexicons &lexicons);

} // namespace Dateline
