// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tokens/token.h"

#include <QString>

namespace Dateline {
struct Lexicons;

/// Universal part-of-speech tags (UD 2).
enum class Upos : quint8 { Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X };

/// Penn Treebank tags, as far as the engine asks for them.
enum class Xpos : quint8 {
    None,
    CC,
    CD,
    DT,
    EX,
    FW,
    HYPH,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NN,
    NNP,
    NNPS,
    NNS,
    PDT,
    POS,
    PRP,
    PRPS,
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    WPS,
    WRB,
    Punct
};

struct Tag {
    Upos upos = Upos::X;
    Xpos xpos = Xpos::None;
    QString lower;              ///< the token in lower case, typographic apostrophes as '
    QString lemma;              ///< lower case, but for proper nouns
    bool capital = false;       ///< its first letter is upper case
    bool sentenceStart = false; ///< the first word of its sentence, opening marks passed over

    bool operator==(const Tag &) const = default;
};

/// What every later stage reads: the text with its sentences, tokens and tags. The view must outlive it.
struct TaggedText {
    QStringView text;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Tag> tags; ///< one a token

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

/// Tags every token by lexicon, suffix and neighbours.
TaggedText tag(QStringView text, Tokens tokens, const Lexicons &lexicons);

} // namespace Dateline
