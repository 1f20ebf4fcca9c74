// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/backups.h"

#include "library/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <ranges>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype KeptDays = 7;
constexpr qsizetype KeptWeeks = 4;
constexpr qsizetype KeptMigrations = 3;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

QDir folderOf(const QString &library)
{
    return {QFileInfo(library).absolutePath() + u"/backups"_s};
}

QString nameOf(QDate day, int schema)
{
    const QString date = day.toString(Qt::ISODate);
    return schema == 0 ? u"library-%1.sqlite"_s.arg(date) : u"library-%1-schema-%2.sqlite"_s.arg(date).arg(schema);
}

/// What was written is on the disk, not only on its way there.
void sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

QString quotedForSql(QString path)
{
    return u'\'' + path.replace(u'\'', u"''"_s) + u'\'';
}

Result<void> write(Database &database, const QDir &folder, const QString &name)
{
    const QString path = folder.filePath(name);
    const QString unproven = path + u".part"_s;
    QFile::remove(unproven);
    // A snapshot in one read transaction: what other connections write meanwhile is in it or not, never half.
    Result<void> done;
    if (const Result<QSqlQuery> copied = database.run(u"VACUUM INTO "_s + quotedForSql(unproven)); !copied)
        done = std::unexpected(copied.error());
    if (done) {
        if (const QString wrong = Database::check(unproven).sentence; !wrong.isEmpty())
            done = std::unexpected(wrong);
    }
    if (done) {
        sync(unproven);
        if (!QFile::rename(unproven, path))
            done = std::unexpected(Tr::tr("Cannot write \"%1\".").arg(path));
        sync(folder.path());
    }
    if (!done)
        QFile::remove(unproven);
    return done;
}

Result<void> backUp(Database &database, const QString &library, QDate day, int schema)
{
    const QDir folder = folderOf(library);
    const QString name = nameOf(day, schema);
    if (folder.exists(name))
        return {};
    if (!folder.mkpath(u"."_s))
        return std::unexpected(Tr::tr("Cannot make the folder \"%1\" for backups.").arg(folder.path()));
    if (const Result<void> written = write(database, folder, name); !written)
        return std::unexpected(Tr::tr("No backup of the library could be made. %1").arg(written.error()));
    return {};
}

} // namespace

std::vector<Backup> listBackups(const QString &library)
{
    static const QRegularExpression pattern(u"^library-(\\d{4}-\\d{2}-\\d{2})(?:-schema-(\\d+))?\\.sqlite$"_s);
    std::vector<Backup> backups;
    for (const QFileInfo &file : folderOf(library).entryInfoList(QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(file.fileName());
        const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
        if (day.isValid())
            backups.push_back({file.absoluteFilePath(), day, match.captured(2).toInt(), file.size()});
    }
    std::ranges::sort(backups, std::greater(), [](const Backup &backup) { return std::pair(backup.day, backup.path); });
    return backups;
}

QList<QDate> keptDays(QList<QDate> days)
{
    std::ranges::sort(days, std::greater());
    QList<QDate> kept = days.first(std::min(days.size(), KeptDays));
    QSet<std::pair<int, int>> weeks;
    for (const QDate day : std::as_const(days) | std::views::drop(kept.size())) {
        int year = 0;
        const int week = day.weekNumber(&year);
        if (weeks.size() < KeptWeeks && !weeks.contains({year, week})) {
            weeks.insert({year, week});
            kept.append(day);
        }
    }
    return kept;
}

Result<void> backUpDaily(Database &database, const QString &library, QDate day)
{
    if (const Result<void> done = backUp(database, library, day, 0); !done)
        return done;
    const std::vector<Backup> backups = listBackups(library);
    QList<QDate> days;
    for (const Backup &backup : backups) {
        if (backup.schema == 0)
            days.append(backup.day);
    }
    const QList<QDate> kept = keptDays(days);
    for (const Backup &backup : backups) {
        if (backup.schema == 0 && !kept.contains(backup.day))
            QFile::remove(backup.path);
    }
    return {};
}

Result<void> backUpBeforeMigration(Database &database, const QString &library, int schema, QDate day)
{
    if (const Result<void> done = backUp(database, library, day, schema); !done)
        return done;
    qsizetype seen = 0;
    for (const Backup &backup : listBackups(library)) {
        if (backup.schema != 0 && ++seen > KeptMigrations)
            QFile::remove(backup.path);
    }
    return {};
}

Result<QString> restoreBackup(const QString &backup, const QString &library)
{
    if (const QString wrong = Database::check(backup).sentence; !wrong.isEmpty())
        return std::unexpected(wrong);
    const QString fresh = library + u".restored"_s;
    QFile::remove(fresh);
    if (!QFile::copy(backup, fresh))
        return std::unexpected(Tr::tr("Cannot write \"%1\".").arg(fresh));
    sync(fresh);
    // The journal belongs to the file that goes; the new one must not find it.
    const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    QString kept = u"%1/library-replaced-%2.sqlite"_s.arg(QFileInfo(library).absolutePath(), time);
    for (const QString &part : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (QFile::exists(library + part) && !QFile::rename(library + part, kept + part))
            return std::unexpected(Tr::tr("Cannot put \"%1\" aside.").arg(library + part));
    }
    if (!QFile::rename(fresh, library))
        return std::unexpected(Tr::tr("Cannot write \"%1\".").arg(library));
    sync(QFileInfo(library).absolutePath());
    return kept;
}

} // namespace Dateline
