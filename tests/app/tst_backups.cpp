// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "firstschema.h"
#include "library/backups.h"
#include "library/library.h"
#include "resultverify.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Dateline;
using namespace Qt::StringLiterals;
using State = Database::Health::State;

class TestBackups : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/library.sqlite"_s);
    }

    static Article sample(int number = 0)
    {
        Article article;
        article.file = u"rail.txt"_s;
        article.title = u"Rail accord signed"_s;
        article.text = u"Rail accord signed, said Minister Ada Brandt, number %1."_s.arg(number);
        article.hash = "abc" + QByteArray::number(number);
        return article;
    }

    static Note sampleNote(const QString &markdown)
    {
        Note note;
        note.anchor = Anchor::at(sample().text, {0, 4});
        note.markdown = markdown;
        return note;
    }

    /// A library with an article and a note, closed.
    static void make(const QString &path)
    {
        Library library(path);
        QVERIFY_RESULT(library.keepArticle(sample()).result());
        QVERIFY_RESULT(library.saveNote(sample().hash, sampleNote(u"first"_s)).result());
    }

    static QStringList notesOf(const QString &path)
    {
        Library library(path);
        QStringList words;
        const auto notes = library.notes(sample().hash).result();
        if (!notes)
            return {notes.error()};
        for (const Note &note : *notes)
            words.append(note.markdown);
        return words;
    }

private slots:
    void keepsSevenDaysAndFourWeeks()
    {
        QList<QDate> days;
        const QDate last(2022, 7, 20); // a Wednesday
        for (int i = 0; i < 60; ++i)
            days.append(last.addDays(-i));
        const QList<QDate> kept = keptDays(days);
        QCOMPARE(kept.size(), 11);
        for (int i = 0; i < 7; ++i)
            QVERIFY(kept.contains(last.addDays(-i)));
        for (const QDate day : {QDate(2022, 7, 13), QDate(2022, 7, 10), QDate(2022, 7, 3), QDate(2022, 6, 26)})
            QVERIFY2(kept.contains(day), qPrintable(day.toString(Qt::ISODate)));
        QCOMPARE(keptDays({}).size(), 0);
        QCOMPARE(keptDays({last}).size(), 1);
    }

    void aBackupIsMadeBeforeTheFirstChangeOfADay()
    {
        make(path());
        QCOMPARE(listBackups(path()).size(), 0U); // there was nothing to lose yet
        {
            Library library(path());
            QVERIFY_RESULT(library.saveNote(sample().hash, sampleNote(u"second"_s)).result());
            QVERIFY_RESULT(library.saveNote(sample().hash, sampleNote(u"third"_s)).result());
        }
        const auto backups = listBackups(path());
        QCOMPARE(backups.size(), 1U);
        QCOMPARE(backups.front().day, QDate::currentDate());
        QCOMPARE(Database::check(backups.front().path).state, State::Whole);
        const QString copy = m_folder.filePath(u"copy.sqlite"_s);
        QVERIFY(QFile::copy(backups.front().path, copy));
        QCOMPARE(notesOf(copy), QStringList{u"first"_s});
    }

    void oldBackupsGo()
    {
        make(path());
        auto database = *Database::open(path());
        const QDate last(2022, 7, 20);
        for (int i = 40; i >= 0; --i)
            QVERIFY_RESULT(backUpDaily(*database, path(), last.addDays(-i)));
        const auto backups = listBackups(path());
        QCOMPARE(backups.size(), 11U);
        QCOMPARE(backups.front().day, last);
    }

    void aBackupIsMadeBeforeMigration()
    {
        make(path());
        {
            auto database = *Database::open(path());
            QVERIFY_RESULT(leaveAsFirstSchema(*database));
        }
        QCOMPARE(notesOf(path()), QStringList{u"first"_s});
        const auto backups = listBackups(path());
        const auto old = std::ranges::find(backups, 1, &Backup::schema);
        QVERIFY(old != backups.end());
        QCOMPARE(Database::check(old->path).state, State::Whole);
    }

    void aDamagedLibraryIsSaidAndRestored()
    {
        make(path());
        QCOMPARE(notesOf(path()), QStringList{u"first"_s}); // makes the backup
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 4096; at < file.size(); at += 512) {
            file.seek(at);
            file.write(QByteArray(400, '\xA5'));
        }
        file.close();
        QCOMPARE(Database::check(path()).state, State::Damaged);

        Library library(path());
        QSignalSpy damaged(&library, &Library::damaged);
        QVERIFY(!library.notes(sample().hash).result());
        QTRY_COMPARE(damaged.size(), 1);
        QVERIFY(damaged.front().front().toString().contains(path()));
        const auto backups = *library.backups().result();
        QCOMPARE(backups.size(), 1U);
        const Result<QString> kept = library.restore(backups.front().path).result();
        QVERIFY_RESULT(kept);
        QCOMPARE(library.notes(sample().hash).result()->front().markdown, u"first"_s);
        QCOMPARE(Database::check(*kept).state, State::Damaged); // as it was, for who can save more
        QVERIFY_RESULT(library.saveNote(sample().hash, sampleNote(u"after"_s)).result());
    }

    void aBackupThatIsNotWholeIsRefused()
    {
        make(path());
        QFile broken(m_folder.filePath(u"broken.sqlite"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(8192, 'x'));
        broken.close();
        Library library(path());
        QVERIFY(!library.restore(broken.fileName()).result());
        QCOMPARE(library.notes(sample().hash).result()->size(), 1U);
    }

    void whenTheDiskIsFullNothingIsLostAndItIsSaid()
    {
        make(path());
        Library library(path());
        QVERIFY_RESULT(library.notes(sample().hash).result());
        // No file may grow past this: what a full disk looks like to SQLite.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 400'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        QStringList acknowledged{u"first"_s};
        QString error;
        for (int i = 0; i < 400 && error.isEmpty(); ++i) {
            const QString words = u"note %1 "_s.arg(i) + u"x"_s.repeated(5000);
            const Result<Note> saved = library.saveNote(sample().hash, sampleNote(words)).result();
            if (saved)
                acknowledged.append(words);
            else
                error = saved.error();
        }
        QVERIFY(!error.isEmpty());
        QVERIFY(error.contains(path()));
        QVERIFY2(library.notes(sample().hash).result(), "what is there can still be read");
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY_RESULT(library.saveNote(sample().hash, sampleNote(u"again"_s)).result());
        acknowledged.append(u"again"_s);
        QStringList there = notesOf(path());
        there.sort();
        acknowledged.sort();
        QCOMPARE(there, acknowledged);
        QCOMPARE(Database::check(path()).state, State::Whole);
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
