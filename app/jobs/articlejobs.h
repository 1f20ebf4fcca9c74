// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "lexicon/lexicons.h"
#include "text/article.h"
#include "text/result.h"

#include <QFuture>

namespace Dateline {

/// Reads an article off the calling thread. Cancel the future to stop it; progress goes to 100.
QFuture<Result<Article>> importArticle(const QString &path);

/// Analyses off the calling thread, reading the lexicons first where no job has yet. Cancel the future to stop it.
QFuture<Result<std::shared_ptr<const Analysis>>> analyseArticle(const Article &article);

/// The lexicons, read on the first call and shared by all threads.
Result<Lexicons> sharedLexicons();

} // namespace Dateline
