// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entities/namefeatures.h"
#include "entities/namelabels.h"

#include <QJsonObject>

namespace Dateline {

/// An article with annotated names, as the corpus has it.
struct GoldArticle {
    struct Mention {
        Span span;            ///< UTF-16
        NameLabels kinds = 0; ///< the first labels of all kinds that are right
    };
    QString text;
    std::vector<Mention> mentions;
    std::vector<Span> ignored;
    bool allowed = false; ///< a shipped model may learn from it
};

GoldArticle goldArticle(const QJsonObject &object);

/// The same article with its sentences in capitals from the first on, as headlines are: one of \a every.
GoldArticle inCapitals(GoldArticle article, int every);

/// A chain of tokens to learn from.
struct NameExample {
    std::vector<std::vector<quint64>> features; ///< a token
    std::vector<size_t> lexical;                ///< how many of them, from the first on, are about a word
    std::vector<NameLabels> possible;
    std::vector<NameLabels> right; ///< a subset of the possible
};

/// The chains of an article. Where the annotation is silent on a country's adjective, the table speaks.
std::vector<NameExample> examplesOf(const GoldArticle &article, const Lexicons &lexicons);

} // namespace Dateline
