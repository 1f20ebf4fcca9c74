// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace Dateline {
class Database;

/// A copy of the library that was opened once and found whole.
struct Backup {
    QString path;
    QDate day;
    int schema = 0; ///< of the library before it was brought up to date; 0 for a daily one
    qint64 bytes = 0;

    bool operator==(const Backup &) const = default;
};

/// The backups of the library at \a library, the newest first. They lie in the folder "backups" beside it.
std::vector<Backup> listBackups(const QString &library);

/// Makes the backup of \a day where there is none yet, and removes those that are not kept: the last seven days, and the
/// last day of each of four weeks before them.
Result<void> backUpDaily(Database &database, const QString &library, QDate day);

/// Makes a backup before the library, which has \a schema, is brought up to date. The last three of them are kept.
Result<void> backUpBeforeMigration(Database &database, const QString &library, int schema, QDate day);

/// Puts \a backup in the place of the library, which must be closed. The file there is kept under another name, which is
/// returned. A backup that is not whole is refused.
Result<QString> restoreBackup(const QString &backup, const QString &library);

/// Of \a days, those whose daily backups are kept.
QList<QDate> keptDays(QList<QDate> days);

} // namespace Dateline
