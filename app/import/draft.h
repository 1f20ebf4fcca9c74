// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"

namespace Dateline {

/// A paragraph as an importer found it.
struct DraftBlock {
    QString text;
    Block::Kind kind = Block::Kind::Paragraph;
    std::vector<PageBegin> pages = {}; ///< where they begin in \a text, the one that it begins on with 0

    bool operator==(const DraftBlock &) const = default;
};

/// What an importer of a format with markup found: an article's paragraphs and what the file says of it. Unknown fields
/// are empty.
struct Draft {
    QString title;
    QString byline;
    QString outlet;
    QString language; ///< as declared, "en-GB" too
    QDate published;
    QDate written; ///< when the file was: taken for the day of publication where its text says none
    QUrl address;
    std::vector<DraftBlock> blocks;
    std::vector<DraftBlock> notes; ///< footnotes: they stand behind the text
};

/// What an importer reads: the bytes, what to call them in an error, and what they may cost.
struct Source {
    const QByteArray &bytes;
    const QString &file;
    const ImportLimits &limits;
    const KeepGoing &keepGoing;
    QByteArray charset = {}; ///< told from outside, before what the file says of itself; empty when it is not

    [[nodiscard]] bool stopped() const { return keepGoing && !keepGoing(); }
};

/// The article that a draft makes: its paragraphs with an empty line between, the title as the headline above them where
/// they do not have it, and what is said at their top where the file's own data is silent.
Article articleFromDraft(Draft draft, const QString &file);

/// \a text as the words of one paragraph: on one line, without space around it.
QString oneLine(QString text);
/// Puts paragraphs in the place of the article's text, with an empty line between, and names it by its new hash.
void setBlocks(Article &article, const std::vector<DraftBlock> &blocks);

/// The day of \a text in ISO 8601 ("2021-03-05T10:00:00+01:00": the day where it was written), RFC 2822, or written out;
/// invalid when it says none.
QDate readDay(QStringView text);

/// The errors that several importers have, each a sentence.
QString stoppedError(const QString &file);
QString emptyError(const QString &file);
QString tooLongError(const QString &file, qsizetype limit);
QString noPageError(const QString &file);
QString tooDeepError(const QString &file);

} // namespace Dateline
