// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corrections/correction.h"
#include "text/result.h"

#include <vector>

namespace Dateline {
class Database;

/// The statements over the library's corrections. Not one of them is a transaction.
class CorrectionRows {
public:
    explicit CorrectionRows(Database &database)
        : m_database(database)
    { }

    /// Those made in the article and those for all articles, in the order in which they are applied.
    Result<std::vector<Correction>> of(const QByteArray &article);
    /// Those for all articles.
    Result<std::vector<Correction>> forAll();
    /// Writes the correction as it is; one without an id gets one. An empty \a article is none; of one
    /// that is there already stays where it was made.
    Result<void> put(const QByteArray &article, Correction &correction);
    Result<void> remove(CorrectionId id);

private:
    Result<std::vector<Correction>> read(const QString &condition, const QVariantList &values);

    Database &m_database;
};

} // namespace Dateline
