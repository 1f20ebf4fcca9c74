// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/commands.h"
#include "lexicon/lexicons.h"
#include "text/article.h"

#include <functional>

namespace Dateline {

/// What is written for one article; called on several threads at once.
using ArticleReport = std::function<QByteArray(const Article &article, const Lexicons &lexicons)>;

/// Reads the files on all cores and writes their reports in the order of the files, each as soon as those before it are
/// written, \a between between them. "-" is standard input. Only a few articles a core are in memory at a time. Returns
/// the exit status: what cannot be read or written is named on the error stream, the rest is done.
int reportArticles(const QStringList &files, const ArticleReport &report, const QByteArray &between, const Streams &streams);

} // namespace Dateline
