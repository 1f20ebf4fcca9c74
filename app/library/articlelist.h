// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/labels.h"
#include "text/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <vector>

namespace Dateline {
class Database;

/// A row of the list of articles read.
struct ArticleRow {
    QByteArray hash; ///< Article::hash
    QString file;
    QString title;
    QString outlet;
    QDate published;
    QDateTime opened; ///< UTC, when last opened
    int entities = 0; ///< 0 also where the article was not analysed yet
    int quotes = 0;
    int notes = 0;
    QStringList tags = {};        ///< by name
    QStringList collections = {}; ///< by name

    bool operator==(const ArticleRow &) const = default;
};

/// Which articles a list shows, and in which order.
struct ArticleQuery {
    enum class Order { Title, Outlet, Published, Entities, Quotes, Notes, Tags, Collections, Opened };
    Order order = Order::Opened;
    bool descending = true;
    QString words;    ///< all of them stand in title, outlet, file or tags, whatever their case; none for all articles
    Label label = {}; ///< that the articles have; one without a name for all articles

    bool operator==(const ArticleQuery &) const = default;
};

/// \a limit rows behind the first \a offset. Ties stand as they were kept, so that pages fit together.
Result<std::vector<ArticleRow>> listArticles(Database &database, const ArticleQuery &query, int limit, int offset);
/// How many rows there are in all.
Result<int> countArticles(Database &database, const ArticleQuery &query);

/// Takes articles out of the library, with the notes on them, the drafts, what was found in them and what was put right in
/// them; corrections for all articles stay. One transaction.
Result<void> removeArticles(Database &database, const QList<QByteArray> &hashes);

} // namespace Dateline
