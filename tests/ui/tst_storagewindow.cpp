// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The window over a library that cannot be written: it says so, and what was typed can be saved later.
#include "article/articlepage.h"
#include "brokendisk.h"
#include "panels/noteeditor.h"
#include "panels/notespanel.h"
#include "windowtest.h"

#include <KMessageWidget>

#include <QPlainTextEdit>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

const QString story =
    u"Ferry talks fail\n\nThe ferry talks failed on Monday, said Ada Brandt, the harbour minister of Romania.\n"_s;

constexpr int Patience = 30'000; // milliseconds

/// A window with the story open and a note on its first word that is being edited.
struct Writing : Home {
    NoteId note = 0;

    void begin()
    {
        start();
        open(write(u"ferry.txt"_s, story));
        highlight(u"Ferry"_s);
        QTRY_COMPARE(notes().size(), 1U);
        note = notes().front().id;
        edit();
    }

    void edit() const
    {
        panel()->editNote(note);
        QTRY_VERIFY(editor());
    }

    void highlight(const QString &words) const
    {
        Note made;
        made.anchor =
            Anchor::at(page()->article()->article().text, {story.indexOf(words), story.indexOf(words) + words.size()});
        page()->article()->saveNote(made);
    }

    void type(const QString &words) const { QTest::keyClicks(find<QPlainTextEdit>("noteWords"), words); }
    void save() const { QTest::keyClick(find<QPlainTextEdit>("noteWords"), Qt::Key_Return, Qt::ControlModifier); }

    const std::vector<Note> &notes() const { return page()->article()->notes(); }
    NotesPanel *panel() const { return window->findChild<NotesPanel *>(); }
    NoteEditor *editor() const { return window->findChild<NoteEditor *>(); }
    KMessageWidget *bar() const { return find<KMessageWidget>("messageBar"); }
    QString said() const { return bar()->isVisible() ? bar()->text() : QString(); }
};

} // namespace

class TestStorageWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(loseRootsPower(), "without it nothing here could be read only"); }
    void cleanupTestCase() { regainRootsPower(); }

    void aNoteThatCannotBeSavedStaysInItsEditor()
    {
        Writing on;
        on.begin();
        {
            const FullDisk full;
            on.type(u"Who says so?"_s);
            QTRY_VERIFY2_WITH_TIMEOUT(on.said().contains(u"disk is full"_s), qPrintable(on.bar()->text()), Patience);
            QVERIFY(on.said().contains(on.folder.path()));
            on.save();
            QTRY_VERIFY_WITH_TIMEOUT(on.find<QPlainTextEdit>("noteWords")->isEnabled(), Patience);
            QVERIFY(on.editor());
            QCOMPARE(on.find<QPlainTextEdit>("noteWords")->toPlainText(), u"Who says so?"_s);
            QVERIFY(on.notes().front().markdown.isEmpty());
        }
        on.save();
        QTRY_VERIFY_WITH_TIMEOUT(!on.editor(), Patience);
        QCOMPARE(on.library->notes(on.page()->article()->article().hash).result()->front().markdown, u"Who says so?"_s);
    }

    void wordsAreNotLostByClosing()
    {
        Writing on;
        on.begin();
        const QByteArray hash = on.page()->article()->article().hash;
        {
            const FullDisk full;
            on.type(u"Half a thought"_s);
            QTRY_VERIFY_WITH_TIMEOUT(on.library->hasUnwrittenDrafts(), Patience);
            // The tab may close and come back.
            on.trigger("close");
            on.window->openFiles({on.folder.filePath(u"ferry.txt"_s)});
            QTRY_VERIFY_WITH_TIMEOUT(on.page() && on.notes().size() == 1, Patience);
            const QString key = u"note/%1"_s.arg(on.note);
            QTRY_VERIFY_WITH_TIMEOUT(!on.page()->article()->draft(key).isEmpty(), Patience);
            on.edit();
            QTRY_COMPARE(on.find<QPlainTextEdit>("noteWords")->toPlainText(), u"Half a thought"_s);
            // The window asks first.
            QVERIFY(!on.window->close());
            QVERIFY(on.window->isVisible());
            QVERIFY(on.said().contains(u"are lost"_s));
            QVERIFY(on.find<QAction>("loseDrafts"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(on.said().contains(u"can be written again"_s), Patience);
        QVERIFY(on.bar()->messageType() == KMessageWidget::Information);
        on.stop();
        on.start();
        QTRY_COMPARE(on.library->drafts(hash).result()->values(), QStringList{u"Half a thought"_s});
    }

    void whoWantsToMayCloseAllTheSame()
    {
        Writing on;
        on.begin();
        const FullDisk full;
        on.type(u"Half a thought"_s);
        QTRY_VERIFY_WITH_TIMEOUT(on.library->hasUnwrittenDrafts(), Patience);
        QVERIFY(!on.window->close());
        on.trigger("loseDrafts");
        QVERIFY(!on.window->isVisible());
    }

    void anArticleThatCouldNotBeKeptIsKeptWithItsFirstNote()
    {
        Writing on;
        on.start();
        const QString file = on.write(u"ferry.txt"_s, story);
        QTRY_VERIFY(on.library->articleCount({}).result());
        {
            const FullDisk full;
            on.open(file); // it is read and analysed all the same
            QTRY_VERIFY2_WITH_TIMEOUT(on.said().contains(u"disk is full"_s), qPrintable(on.bar()->text()), Patience);
            on.bar()->hide();
            on.highlight(u"Brandt"_s);
            QTRY_VERIFY2_WITH_TIMEOUT(on.said().contains(u"disk is full"_s), qPrintable(on.bar()->text()), Patience);
            QVERIFY(on.notes().empty());
            on.page()->article()->setPublished(QDate(2021, 3, 4));
        }
        QTest::qWait(100);
        on.highlight(u"Brandt"_s);
        QTRY_COMPARE_WITH_TIMEOUT(on.notes().size(), 1U, Patience);
        const QByteArray hash = on.page()->article()->article().hash;
        QCOMPARE(on.library->notes(hash).result()->size(), 1U);
        QTRY_COMPARE(on.library->article(hash).result()->published, QDate(2021, 3, 4));
        QTRY_VERIFY_WITH_TIMEOUT(*on.library->hasFindings(hash).result(), Patience);
    }

    void anImportThatFindsNoRoomStopsAndSaysSo()
    {
        Writing on;
        on.start();
        QDir(on.folder.path()).mkdir(u"news"_s);
        for (int i = 0; i < 3; ++i)
            on.write(u"news/%1.txt"_s.arg(i), story + u"Number %1.\n"_s.arg(i));
        const QString news = on.folder.filePath(u"news"_s);
        QCOMPARE(on.library->articleCount({}).result(), Result<int>(0));
        {
            const FullDisk full;
            on.window->openFiles({news});
            QTRY_VERIFY_WITH_TIMEOUT(on.window->isIdle(), Patience);
            QVERIFY2(on.said().contains(u"disk is full"_s), qPrintable(on.said()));
            QCOMPARE(on.library->articleCount({}).result(), Result<int>(0));
        }
        on.window->openFiles({news});
        QTRY_VERIFY_WITH_TIMEOUT(on.window->isIdle(), Patience);
        QCOMPARE(on.library->articleCount({}).result(), Result<int>(3));
    }

    void aLibraryThatMayOnlyBeReadIsSaidAndUsedWhenItMayBeWritten()
    {
        Writing on;
        on.begin();
        on.stop();
        // The note is there and cannot be reached, as far as SQLite is concerned.
        setWritable(on.folder.path(), false);
        on.start();
        on.window->openFiles({on.folder.filePath(u"ferry.txt"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(on.window->isIdle() && on.page(), Patience);
        QTRY_VERIFY2_WITH_TIMEOUT(on.said().contains(u"you may"_s), qPrintable(on.bar()->text()), Patience);
        on.bar()->hide();
        on.highlight(u"Brandt"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(on.said().contains(u"you may"_s), qPrintable(on.bar()->text()), Patience);
        QVERIFY(on.page()->article()->analysis());
        setWritable(on.folder.path(), true);
        on.highlight(u"Brandt"_s);
        QTRY_COMPARE_WITH_TIMEOUT(on.notes().size(), 2U, Patience); // with the one from before
        QCOMPARE(on.page()->article()->undoStack().count(), 2);
    }

    void permissionThatIsTakenAwayIsSaidOrHarmless()
    {
        Writing on;
        on.begin();
        const QByteArray hash = on.page()->article()->article().hash;
        setWritable(on.folder.path(), false);
        on.type(u"Still here"_s);
        on.save();
        QTRY_VERIFY_WITH_TIMEOUT(!on.editor() || on.said().contains(u"you may"_s), Patience);
        setWritable(on.folder.path(), true);
        if (on.editor()) {
            QTRY_VERIFY(on.find<QPlainTextEdit>("noteWords")->isEnabled());
            on.save();
            QTRY_VERIFY_WITH_TIMEOUT(!on.editor(), Patience);
        }
        on.stop();
        on.start();
        QCOMPARE(on.library->notes(hash).result()->front().markdown, u"Still here"_s);
    }
};

QTEST_MAIN(TestStorageWindow)
#include "tst_storagewindow.moc"
