// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/articlejobs.h"

#include "import/import.h"

#include <QtConcurrentRun>

namespace Dateline {

QFuture<Result<Article>> importArticle(const QString &path)
{
    return QtConcurrent::run([path] { return readArticle(path); });
}

QFuture<Result<std::shared_ptr<const Analysis>>> analyseArticle(const Article &article)
{
    return QtConcurrent::run([article]() -> Result<std::shared_ptr<const Analysis>> {
        const Result<Lexicons> lexicons = sharedLexicons();
        if (!lexicons)
            return std::unexpected(lexicons.error());
        return std::make_shared<const Analysis>(analyse(article, *lexicons));
    });
}

Result<Lexicons> sharedLexicons()
{
    static const Result<Lexicons> lexicons = Lexicons::load();
    return lexicons;
}

} // namespace Dateline
