// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/articleswith.h"

#include "library/database.h"
#include "text/wordplaces.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

Result<ArticlesWith> articlesWith(Database &database, const QString &words, int limit)
{
    // The index has no case and no accents: the text itself decides.
    ArticlesWith with;
    if (std::ranges::none_of(words, [](QChar c) { return c.isLetterOrNumber(); }))
        return with;
    QString phrase = words;
    phrase.replace(u'"', u' ');
    Result<QSqlQuery> query = database.run(
        u"SELECT article.hash, article.title, article.file, article.text FROM article_search "
        "JOIN article_key ON article_key.id = article_search.rowid JOIN article ON article.hash = article_key.hash "
        "WHERE article_search MATCH ? AND instr(article.text, ?) > 0 ORDER BY article.opened DESC, article.hash"_s,
        {u"{text} : \""_s + phrase + u'"', words});
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        const Span place = nextPlace(words, query->value(3).toString());
        if (place.isEmpty())
            continue;
        if (with.count++ < limit) {
            const QString title = query->value(1).toString();
            const QString file = QFileInfo(query->value(2).toString()).completeBaseName();
            with.newest.push_back({query->value(0).toByteArray(), title.isEmpty() ? file : title, place});
        }
    }
    return with;
}

} // namespace Dateline
