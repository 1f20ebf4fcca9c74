// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"
#include "text/result.h"

#include <functional>

class QIODevice;

namespace Dateline {

/// What opening may cost at most.
struct ImportLimits {
    qint64 bytes = 64LL * 1024 * 1024;
    qsizetype characters = 16LL * 1024 * 1024; ///< of text, in UTF-16 units
};

/// Asked between chunks; returning false stops the reading.
using KeepGoing = std::function<bool()>;

/// The bytes of the file at \a path, under the same limits as an article has. The error is a sentence for the reader.
Result<QByteArray> readFile(const QString &path, const ImportLimits &limits = {}, const KeepGoing &keepGoing = {});

/// Reads an article from the file at \a path, in any format that format.h names. Never waits on a pipe or a device, never
/// reads past the limits. The error is a sentence for the reader.
Result<Article> readArticle(const QString &path, const ImportLimits &limits = {}, const KeepGoing &keepGoing = {});

/// The same from an open device, such as standard input, which is read to its end. \a file is what the article is called.
Result<Article> readArticle(QIODevice &device, const QString &file, const ImportLimits &limits = {},
                            const KeepGoing &keepGoing = {});

/// A page as it came over the network.
struct WebPage {
    QByteArray bytes;
    QUrl address;       ///< where it was in the end
    QByteArray type;    ///< of its content, "text/html"; empty when it is not told
    QByteArray charset; ///< as told with the type; empty when it is not
};

/// The article of a page. It has the page's address, unless the page names another one of the same host for itself; what it
/// is called as a file is the address too.
Result<Article> readArticle(const WebPage &page, const ImportLimits &limits = {}, const KeepGoing &keepGoing = {});

/// An article from words that are at hand already, such as pasted ones.
Article articleFromText(QString text, const QString &file = {});

/// An article from a piece of a page, such as copied words with their markup; all of it is read. An error when there are no
/// words in it.
Result<Article> articleFromHtml(const QString &html, const QString &file, const ImportLimits &limits = {},
                                const KeepGoing &keepGoing = {});

/// The text of \a bytes: by byte order mark, else UTF-8, else the character set \a declared, else what ICU takes it for.
/// Lone surrogates and NULs become U+FFFD, all line ends U+000A. An error when it is no text.
Result<QString> decodeText(const QByteArray &bytes, const QByteArray &declared = {});

/// \a text as an article keeps it: lone surrogates and NULs as U+FFFD, all line ends U+000A, all else unchanged.
QString cleanText(QString text);

} // namespace Dateline
