// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUrl>

#include <vector>

namespace Dateline {

/// A paragraph of the article's text, without its line end.
struct Block {
    enum class Kind { Headline, Section, Paragraph };
    Span span;
    Kind kind = Kind::Paragraph;

    bool operator==(const Block &) const = default;
};

/// Where a page of a file that has pages begins.
struct PageBegin {
    qsizetype at = 0; ///< UTF-16 offset into the text
    QString page;     ///< as the file calls it: "12", "iv"

    bool operator==(const PageBegin &) const = default;
};

/// An article as it was opened. The text is kept unchanged; everything that the program says about it counts into it.
struct Article {
    QString file;  ///< as named by the reader; empty for pasted text, "-" for standard input
    QString title; ///< from the file itself; empty when it says none
    QString byline;
    QString outlet;
    QString language; ///< ISO 639-1, detected or told by the file; "en" is analysed
    QDate published;  ///< invalid when unknown
    QUrl address;
    QString text;                 ///< UTF-16; a block ends at U+000A
    std::vector<Block> blocks;    ///< in text order, never overlapping, never empty
    std::vector<PageBegin> pages; ///< in text order; only of a PDF
    QByteArray hash;              ///< SHA-256 of the text in UTF-8, hex: the article's name in the library

    bool operator==(const Article &) const = default;
};

} // namespace Dateline
