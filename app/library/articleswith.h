// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"
#include "text/span.h"

#include <QByteArray>

#include <vector>

namespace Dateline {
class Database;

/// The articles of the library in whose text some words stand.
struct ArticlesWith {
    struct Found {
        QByteArray hash; ///< Article::hash
        QString title;   ///< the file's name where the article has none
        Span place;      ///< where the words stand first, UTF-16 units

        bool operator==(const Found &) const = default;
    };
    int count = 0;             ///< of all
    std::vector<Found> newest; ///< the last opened first, as many as were asked for

    bool operator==(const ArticlesWith &) const = default;
};

/// Where \a words stand as they are written, by themselves: no letter or digit goes on with them. The full-text index says
/// which articles come into question, only their text is read. Words without a letter or a digit are found nowhere.
Result<ArticlesWith> articlesWith(Database &database, const QString &words, int limit);

} // namespace Dateline
