// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Disks that are full and folders that may only be read: nothing is lost, and it is said in words.
#include "brokendisk.h"
#include "export/exporters.h"
#include "library/database.h"
#include "library/library.h"
#include "resultverify.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestStorage : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    QString path() const { return folder() + u"/library.sqlite"_s; }

    static Article sample()
    {
        Article article;
        article.title = u"Ferry talks fail"_s;
        article.text = u"Ferry talks fail\nThe ferry talks failed, said Ada Brandt."_s;
        article.hash = "abc";
        return article;
    }

    static Note noteWith(const QString &words)
    {
        Note note;
        note.anchor = Anchor::at(sample().text, {0, 5});
        note.markdown = words;
        return note;
    }

    /// A library with an article, a note and a draft, closed.
    static void make(const QString &path)
    {
        Library library(path);
        QVERIFY_RESULT(library.keepArticle(sample()).result());
        QVERIFY_RESULT(library.saveNote(sample().hash, noteWith(u"first"_s)).result());
        QVERIFY_RESULT(library.saveDraft(sample().hash, u"note/1"_s, u"half a"_s).result());
    }

    static QStringList notesIn(Library &library)
    {
        const auto notes = library.notes(sample().hash).result();
        if (!notes)
            return {notes.error()};
        QStringList words;
        for (const Note &note : *notes)
            words.append(note.markdown);
        return words;
    }

    static QString draftIn(Library &library) { return library.drafts(sample().hash).result()->value(u"note/1"_s); }

private slots:
    void initTestCase()
    {
        QVERIFY2(loseRootsPower(), "without it nothing here could be read only");
        m_folder = std::make_unique<QTemporaryDir>(); // of whom the process is now
        QVERIFY(m_folder->isValid());
    }
    void cleanupTestCase()
    {
        m_folder.reset();
        regainRootsPower();
    }

    void whatIsTypedOnAFullDiskIsWrittenWhenThereIsRoom()
    {
        make(path());
        {
            Library library(path());
            QCOMPARE(draftIn(library), u"half a"_s);
            QSignalSpy written(&library, &Library::draftsWritten);
            {
                const FullDisk full;
                const Result<void> refused = library.saveDraft(sample().hash, u"note/1"_s, u"half a word"_s).result();
                QVERIFY(!refused);
                QVERIFY2(refused.error().contains(u"disk is full"_s) && refused.error().contains(path()),
                         qPrintable(refused.error()));
                QVERIFY(library.hasUnwrittenDrafts());
                QVERIFY(!library.saveDraft(sample().hash, u"note/1"_s, u"half a word and more"_s).result());
                // A tab that is closed and opened again has it too.
                QCOMPARE(draftIn(library), u"half a word and more"_s);
                QCOMPARE(notesIn(library), QStringList{u"first"_s});
                QCOMPARE(written.count(), 0);
            }
            QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 30'000); // by itself
            QVERIFY(!library.hasUnwrittenDrafts());
        }
        Library library(path());
        QCOMPARE(draftIn(library), u"half a word and more"_s);
        QCOMPARE(Database::check(path()).state, Database::Health::State::Whole);
    }

    void closingTriesOnceMore()
    {
        make(path());
        {
            auto library = std::make_unique<Library>(path());
            QCOMPARE(draftIn(*library), u"half a"_s);
            const FullDisk full;
            QVERIFY(!library->saveDraft(sample().hash, u"note/1"_s, u"half a word"_s).result());
            library.reset();
        }
        {
            Library library(path());
            QCOMPARE(draftIn(library), u"half a"_s); // there was no room
            {
                const FullDisk full;
                QVERIFY(!library.saveDraft(sample().hash, u"note/1"_s, u"half a word"_s).result());
                QVERIFY(!library.saveDraft(sample().hash, u"note/2"_s, u"another"_s).result());
            }
        }
        Library library(path());
        QCOMPARE(draftIn(library), u"half a word"_s);
        QCOMPARE(library.drafts(sample().hash).result()->value(u"note/2"_s), u"another"_s);
    }

    void aDraftThatIsDroppedOnAFullDiskStaysAway()
    {
        make(path());
        Library library(path());
        QCOMPARE(draftIn(library), u"half a"_s);
        QSignalSpy written(&library, &Library::draftsWritten);
        {
            const FullDisk full;
            QVERIFY(!library.saveDraft(sample().hash, u"note/1"_s, {}).result());
            QCOMPARE(draftIn(library), QString());
        }
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 30'000);
        QCOMPARE(draftIn(library), QString());
    }

    void whatMayOnlyBeReadIsLeftAsItIsAndUsedAgainLater_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::addColumn<bool>("file");
        QTest::newRow("the folder") << true << false;
        QTest::newRow("the file") << false << true;
        QTest::newRow("both") << true << true;
    }

    void whatMayOnlyBeReadIsLeftAsItIsAndUsedAgainLater()
    {
        QFETCH(bool, folder);
        QFETCH(bool, file);
        const QString place = this->folder() + u'/' + QString::fromLatin1(QTest::currentDataTag());
        const QString library = place + u"/library.sqlite"_s;
        make(library);
        QFile contents(library);
        QVERIFY(contents.open(QIODevice::ReadOnly));
        const QByteArray before = contents.readAll();
        if (file)
            QFile::setPermissions(library, QFile::ReadOwner);
        if (folder)
            QFile::setPermissions(place, QFile::ReadOwner | QFile::ExeOwner);
        Library reader(library);
        const Result<Note> refused = reader.saveNote(sample().hash, noteWith(u"second"_s)).result();
        QVERIFY(!refused);
        QVERIFY2(refused.error().contains(library) && refused.error().contains(u"you may"_s), qPrintable(refused.error()));
        QVERIFY(!reader.saveDraft(sample().hash, u"note/1"_s, u"half a word"_s).result());
        QVERIFY(contents.seek(0));
        QVERIFY(contents.readAll() == before);

        setWritable(place, true);
        QVERIFY_RESULT(reader.saveNote(sample().hash, noteWith(u"second"_s)).result());
        QCOMPARE(notesIn(reader), QStringList({u"first"_s, u"second"_s}));
        QCOMPARE(draftIn(reader), u"half a word"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!reader.hasUnwrittenDrafts(), 30'000);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QVERIFY(QDir().mkpath(folder()));
        setWritable(folder(), false);
        Library library(folder() + u"/new/library.sqlite"_s);
        const Result<KeptArticle> refused = library.keepArticle(sample()).result();
        QVERIFY(!refused && refused.error().contains(folder() + u"/new"_s));
        setWritable(folder(), true);
        QVERIFY_RESULT(library.keepArticle(sample()).result());
    }

    void permissionThatIsTakenAwayLosesNothing()
    {
        make(path());
        QStringList acknowledged{u"first"_s};
        {
            Library library(path());
            QCOMPARE(notesIn(library), acknowledged);
            const auto write = [&](const QString &words) {
                const Result<Note> saved = library.saveNote(sample().hash, noteWith(words)).result();
                if (saved)
                    acknowledged.append(words);
                else
                    QVERIFY2(saved.error().contains(u"you may"_s), qPrintable(saved.error()));
            };
            write(u"before"_s);
            setWritable(folder(), false);
            // What is open stays open: SQLite may go on writing, but then it has to be there.
            write(u"taken away"_s);
            write(u"still away"_s);
        }
        {
            Library library(path()); // what the closing left can be read, or it is said why not
            const auto notes = library.notes(sample().hash).result();
            if (!notes)
                QVERIFY2(notes.error().contains(path()) && notes.error().contains(u"you may"_s), qPrintable(notes.error()));
        }
        setWritable(folder(), true);
        Library library(path());
        QCOMPARE(notesIn(library), acknowledged);
        QVERIFY_RESULT(library.saveNote(sample().hash, noteWith(u"again"_s)).result());
        QCOMPARE(Database::check(path()).state, Database::Health::State::Whole);
    }

    void anExportThatFailsLeavesTheOldFile_data()
    {
        QTest::addColumn<bool>("full");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a full disk") << true << u"File too large"_s; // what a limit says in place of "no space"
        QTest::newRow("a folder that may only be read") << false << u"Permission denied"_s;
    }

    void anExportThatFailsLeavesTheOldFile()
    {
        QFETCH(bool, full);
        QFETCH(QString, reason);
        QVERIFY(QDir().mkpath(folder()));
        const QString file = folder() + u"/notes.md"_s;
        QVERIFY_RESULT(writeWhole(file, "old"));
        const QByteArray large(200'000, 'x');
        Result<void> refused;
        if (full) {
            const FullDisk disk(4096);
            refused = writeWhole(file, large);
        } else {
            QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner);
            refused = writeWhole(file, large);
            setWritable(folder(), true);
        }
        QVERIFY(!refused);
        QVERIFY2(refused.error().contains(file) && refused.error().contains(reason), qPrintable(refused.error()));
        QFile old(file);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"notes.md"_s}); // no half of the new one
        QVERIFY_RESULT(writeWhole(file, large));
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
