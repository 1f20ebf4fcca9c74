// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

class QSqlError;

namespace Dateline {

/// A connection to the library's SQLite file: WAL, synchronous=FULL, foreign keys on, schema brought up to date. To be used
/// in the thread that opened it.
class Database {
public:
    /// Opens \a path, makes the file and its folder when missing. A file that is none, is damaged or was written by a newer
    /// version is left as it is, and the error says so.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// What a look at a whole file finds.
    struct Health {
        enum class State { Whole, Damaged, NotReadable };
        State state = State::Whole;
        QString sentence; ///< what is wrong; empty when nothing is
    };
    /// Looks whether the file at \a path is a whole SQLite database, from end to end; reads only.
    static Health check(const QString &path);

    /// Runs one statement with \a values bound in order. The query stands before the first row.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    /// One statement to be run many times, with the values of each time.
    Result<QSqlQuery> statement(const QString &sql);
    /// Runs a statement once more.
    [[nodiscard]] Result<void> run(QSqlQuery &statement, const QVariantList &values);

    /// Whether something was refused because the file may only be read; it has to be opened again when it may be written.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// Runs \a work in a transaction: committed when it succeeds, rolled back when it does not.
    Result<void> transact(const std::function<Result<void>()> &work);

private:
    explicit Database(const QString &path);
    Result<void> prepare();
    Result<void> migrate();
    Result<int> version();
    std::unexpected<QString> failure(const QSqlError &error);
    [[nodiscard]] QString sentence(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    bool m_isReadOnly = false;
};

} // namespace Dateline
