// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "anchors/changes.h"
#include "import/import.h"
#include "import/leftout.h"
#include "lexicon/lexicons.h"
#include "text/article.h"
#include "text/result.h"

#include <QFuture>

namespace Dateline {

/// Reads an article off the calling thread. Cancel the future to stop it: it then ends soon, without a result. Progress
/// goes from 0 to 100.
QFuture<Result<Article>> importArticle(const QString &path);
/// The same for a page that was fetched.
QFuture<Result<Article>> importPage(const WebPage &page);
/// findLeftOut() off the calling thread: of the article's file, or of \a page where it was fetched.
QFuture<Result<std::vector<LeftOutBlock>>> findLeftOutBlocks(const Article &article,
                                                             const std::optional<WebPage> &page = {});
/// The same for words at hand, such as pasted ones; \a name is what they are called in an error.
QFuture<Result<Article>> importText(const QString &text, const QString &name);
/// The same for words with the markup that they were copied with.
QFuture<Result<Article>> importHtml(const QString &html, const QString &name);

/// Analyses off the calling thread with the reader's corrections, reading the lexicons first where no job has yet. Cancelled
/// and told as the reading is.
QFuture<Result<std::shared_ptr<const Analysis>>> analyseArticle(const Article &article,
                                                                const std::vector<Correction> &corrections = {});

/// As compareVersions(), off the calling thread.
QFuture<std::vector<VersionPiece>> compareTexts(const QString &before, const QString &after);

/// The lexicons, read on the first call and shared by all threads.
Result<Lexicons> sharedLexicons();

} // namespace Dateline
