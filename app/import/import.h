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
};

/// Reads an article from \a path ("-" is standard input). Never waits on a FIFO or a device, never reads past the
/// limits; \a keepGoing is asked between chunks. The error is a sentence for the reader.
Result<Article> readArticle(const QString &path, const ImportLimits &limits = {},
                            const std::function<bool()> &keepGoing = {});

/// An article from words that are at hand already, such as pasted ones.
Article articleFromText(QString text, const QString &file = {});

/// The text of \a bytes: by byte order mark, else UTF-8, else what ICU takes it for. Lone surrogates and NULs become
/// U+FFFD, all line ends U+000A. An error when it is no text.
Result<QString> decodeText(const QByteArray &bytes);

} // namespace Dateline
