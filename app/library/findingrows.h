// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "text/result.h"

namespace Dateline {
class Database;

/// The statements that write what articles were found to have. Not one of them is a transaction.
class FindingRows {
public:
    explicit FindingRows(Database &database)
        : m_database(database)
    { }

    /// Whether the article has findings of this engine.
    Result<bool> has(const QByteArray &article);
    /// Puts what \a analysis says in the place of what was found before. The library must have the article.
    Result<void> put(const Article &article, const Analysis &analysis);
    /// Takes out what was found in the article.
    Result<void> remove(const QByteArray &article);

private:
    Result<qint64> keyOf(const QByteArray &article);
    Result<void> removeOld(qint64 article, std::vector<qint64> &subjects);
    Result<void> dropUnused(const std::vector<qint64> &subjects);
    Result<void> putEntities(qint64 key, const Article &article, const Analysis &analysis);
    Result<void> putQuotes(qint64 key, const Article &article, const Analysis &analysis);
    Result<void> putDeals(qint64 key, const Analysis &analysis);
    Result<void> putEvents(qint64 key, const Analysis &analysis);

    Database &m_database;
};

} // namespace Dateline
