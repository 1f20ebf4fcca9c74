// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/database.h"

#include "library/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// Result codes of SQLite, which never change; Qt has no names for them.
namespace Sqlite {
constexpr int PrimaryCode = 0xff; ///< the rest of a code says more
constexpr int NoPermission = 3;
constexpr int Busy = 5;
constexpr int Locked = 6;
constexpr int ReadOnly = 8;
constexpr int IoError = 10;
constexpr int ReadFailed = IoError | (1 << 8);
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int CannotOpen = 14;
constexpr int NotADatabase = 26;
} // namespace Sqlite

QString schemaFile(int version)
{
    return u":/schema/%1.sql"_s.arg(version, 4, 10, QChar(u'0'));
}

int newestSchema()
{
    int version = 0;
    while (QFile::exists(schemaFile(version + 1)))
        ++version;
    return version;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return std::unexpected(Tr::tr("Cannot make the folder \"%1\" for the library.").arg(folder));
    }
    std::unique_ptr<Database> database(new Database(path));
    if (Result<void> ready = database->prepare(); !ready)
        return std::unexpected(ready.error());
    return database;
}

Database::Database(const QString &path)
    : m_path(path)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = statement(sql);
    if (!query)
        return query;
    if (const Result<void> done = run(*query, values); !done)
        return std::unexpected(done.error());
    return query;
}

Result<QSqlQuery> Database::statement(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError());
    return query;
}

Result<void> Database::run(QSqlQuery &statement, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        statement.bindValue(i, values.at(i));
    if (!statement.exec())
        return failure(statement.lastError());
    return {};
}

Result<void> Database::prepare()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return failure(connection.lastError());
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA cache_size = -16000"_s}) { // kibibytes: the lists of a library of 10,000 articles
        if (const Result<QSqlQuery> done = run(pragma); !done)
            return std::unexpected(done.error());
    }
    return migrate();
}

Result<int> Database::version()
{
    Result<QSqlQuery> query = run(u"PRAGMA user_version"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Database::Health Database::check(const QString &path)
{
    using State = Health::State;
    Database database(path);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    const auto failure = [&database](const QSqlError &error) {
        const int code = error.nativeErrorCode().toInt() & Sqlite::PrimaryCode;
        return Health{code == Sqlite::Corrupt || code == Sqlite::NotADatabase ? State::Damaged : State::NotReadable,
                      database.sentence(error)};
    };
    if (!connection.open())
        return failure(connection.lastError());
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA integrity_check(1)"_s))
        return failure(query.lastError());
    const QString answer = query.next() ? query.value(0).toString() : QString();
    if (answer == "ok"_L1)
        return {};
    return {State::Damaged, Tr::tr("The library \"%1\" is damaged: %2.").arg(path, answer)};
}

Result<void> Database::migrate()
{
    const int newest = newestSchema();
    if (const Result<int> now = version(); now && *now > 0 && *now < newest) {
        if (const Result<void> kept = backUpBeforeMigration(*this, m_path, *now, QDate::currentDate()); !kept)
            return kept;
    }
    for (int next = 1; next <= newest; ++next) {
        if (const Result<int> now = version(); !now || *now >= next) {
            if (!now)
                return std::unexpected(now.error());
            continue;
        }
        QFile file(schemaFile(next));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(file.errorString());
        const QString script = QString::fromUtf8(file.readAll());
        const Result<void> done = transact([&]() -> Result<void> {
            // Another process may have done it between the look and the lock.
            if (const Result<int> now = version(); !now || *now >= next)
                return now ? Result<void>() : std::unexpected(now.error());
            for (const QString &statement : script.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
                if (const Result<QSqlQuery> made = run(statement); !made)
                    return std::unexpected(made.error());
            }
            const Result<QSqlQuery> raised = run(u"PRAGMA user_version = %1"_s.arg(next));
            return raised ? Result<void>() : std::unexpected(raised.error());
        });
        if (!done)
            return done;
    }
    const Result<int> now = version();
    if (!now)
        return std::unexpected(now.error());
    if (*now > newest) {
        return std::unexpected(
            Tr::tr("The library \"%1\" was written by a newer version of Dateline and is left as it is.").arg(m_path));
    }
    return {};
}

Result<void> Database::transact(const std::function<Result<void>()> &work)
{
    // IMMEDIATE takes the write lock at once, so that a busy library is waited for here and not in the middle.
    if (const Result<QSqlQuery> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    Result<void> done = work();
    if (done) {
        const Result<QSqlQuery> committed = run(u"COMMIT"_s);
        if (committed)
            return done;
        done = std::unexpected(committed.error());
    }
    run(u"ROLLBACK"_s);
    return done;
}

std::unexpected<QString> Database::failure(const QSqlError &error)
{
    m_isReadOnly = m_isReadOnly || (error.nativeErrorCode().toInt() & Sqlite::PrimaryCode) == Sqlite::ReadOnly;
    return std::unexpected(sentence(error));
}

QString Database::sentence(const QSqlError &error) const
{
    using namespace Sqlite;
    const int code = error.nativeErrorCode().toInt();
    switch (code & PrimaryCode) {
    case Full:
        return Tr::tr("The library \"%1\" cannot be written: the disk is full.").arg(m_path);
    case IoError:
        return code == ReadFailed
            ? Tr::tr("The library \"%1\" cannot be read from the disk.").arg(m_path)
            : Tr::tr("The library \"%1\" cannot be written: the disk is full or does not answer.").arg(m_path);
    case ReadOnly:
    case NoPermission:
        return Tr::tr("The library \"%1\" cannot be written: you may only read it or its folder.").arg(m_path);
    case CannotOpen:
        return Tr::tr("The library \"%1\" cannot be opened: perhaps you may not read it, or not write to its folder.")
            .arg(m_path);
    case Busy:
    case Locked:
        return Tr::tr("The library \"%1\" is in use by another program and did not become free.").arg(m_path);
    default:
        return Tr::tr("The library \"%1\" cannot be used: %2.")
            .arg(m_path, error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    }
}

} // namespace Dateline
