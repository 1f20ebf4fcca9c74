// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

#include <optional>

namespace Dateline {

/// Universal part-of-speech tags (UD 2).
enum class Upos : quint8 { Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X };

/// Penn Treebank tags as UD English has them.
enum class Xpos : quint8 {
    None,
    ADD, ///< web and mail address
    AFX,
    CC,
    CD,
    DT,
    EX,
    FW,
    GW, ///< part of a word that was torn apart
    HYPH,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NFP, ///< superfluous punctuation, face
    NN,
    NNP,
    NNPS,
    NNS,
    PDT,
    POS,
    PRP,
    PRPS, ///< PRP$
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
    WPS, ///< WP$
    WRB,
    Dollar,
    Stop,  ///< . ? !
    Comma, ///< ,
    Colon, ///< : ; - ...
    OpeningQuote,
    ClosingQuote,
    OpeningBracket,
    ClosingBracket
};

/// The names that the treebanks use: "PROPN", "PRP$".
QLatin1StringView nameOf(Upos tag);
QLatin1StringView nameOf(Xpos tag);
std::optional<Upos> uposOf(QStringView name);
std::optional<Xpos> xposOf(QStringView name);

} // namespace Dateline
