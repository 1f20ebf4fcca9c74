// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "notespaneltest.h"
#include "panels/emptystate.h"

#include <QApplication>
#include <QClipboard>

using namespace Dateline;

class TestNotesPanel : public QObject {
    Q_OBJECT
private slots:
    void tellsHowToMakeANote()
    {
        Notes on;
        QVERIFY(on.child<EmptyState>(u"notesEmpty"_s)->isVisible());
        QVERIFY(on.child<EmptyState>(u"notesEmpty"_s)->text().contains(u"Ctrl+N"_s));
        on.saveSample();
        QVERIFY(!on.child<EmptyState>(u"notesEmpty"_s)->isVisible());
    }

    void showsNotesInTextOrder()
    {
        Notes on;
        QSignalSpy counts(&on.panel, &Panel::countChanged);
        on.saveSample();
        QCOMPARE(on.row(0).data().toString(), u"$2.4 billion"_s);
        QCOMPARE(on.row(2).data().toString(), u"soft ground"_s);
        QCOMPARE(counts.last(), QVariantList{3});
    }

    void aClickSelects()
    {
        Notes on;
        on.saveSample();
        clickRow(on.list, on.row(1));
        QCOMPARE(on.selection().current(), Selected::note(on.id(1)));
        clickRow(on.list, on.row(1));
        QVERIFY(!on.editor()); // a second click is no double click on purpose
    }

    void enterSelectsThenEdits()
    {
        Notes on;
        on.saveSample();
        on.list.setFocus();
        on.list.setCurrentIndex(on.row(0));
        QTest::keyClick(&on.list, Qt::Key_Return);
        QCOMPARE(on.selection().current(), Selected::note(on.id(0)));
        QVERIFY(!on.editor());
        QTest::keyClick(&on.list, Qt::Key_Return);
        QVERIFY(on.editor());
        QVERIFY(on.words().hasFocus());
        QVERIFY(on.words().toPlainText().startsWith(u"Compare with"_s));
        QCOMPARE(on.editor()->geometry().top(), on.list.visualRect(on.row(0)).top());
    }

    void deletingAsksInPlace()
    {
        Notes on;
        on.saveSample();
        on.list.setFocus();
        on.list.setCurrentIndex(on.row(1));
        QTest::keyClick(&on.list, Qt::Key_Delete);
        QTest::keyClick(on.child<QWidget>(u"confirm"_s), Qt::Key_Escape);
        QTRY_VERIFY(!on.panel.findChild<QWidget *>(u"confirmBar"_s));
        QCOMPARE(on.list.model()->rowCount(), 3);
        QTest::keyClick(&on.list, Qt::Key_Delete);
        QVERIFY(on.child<QWidget>(u"confirm"_s)->hasFocus());
        QTest::keyClick(on.child<QWidget>(u"confirm"_s), Qt::Key_Return);
        QTRY_COMPARE(on.list.model()->rowCount(), 2);
        QCOMPARE(on.row(1).data().toString(), u"soft ground"_s);
        QVERIFY(on.list.hasFocus());
    }

    void filtersByWordsColourAndTag()
    {
        Notes on;
        on.saveSample();
        QTest::keyClicks(&on.filter, u"survey"_s);
        QCOMPARE(on.list.model()->rowCount(), 1);
        on.filter.clear();
        on.choose(u"yellow"_s);
        QCOMPARE(on.list.model()->rowCount(), 1);
        QCOMPARE(on.row(0).data().toString(), u"It is a promise to keep"_s);
        on.choose(u"Any colour"_s);
        on.choose(u"#follow up"_s);
        QCOMPARE(on.row(0).data().toString(), u"soft ground"_s);
        QCOMPARE(on.list.model()->rowCount(), 1);
    }

    void aCheckIsSetByKeyAndByMenu()
    {
        Notes on;
        on.saveSample();
        on.list.setFocus();
        on.list.setCurrentIndex(on.row(1));
        QTest::keyClick(&on.list, Qt::Key_2);
        QTRY_COMPARE(on.row(1).data(CheckRole).toInt(), int(CheckStatus::Confirmed));
        QVERIFY(on.row(1).data(Qt::AccessibleTextRole).toString().startsWith(u"check confirmed"_s));
        QCOMPARE(on.open.undoStack().undoText(), u"Check: confirmed"_s);
        // Not while a button of the panel has the focus.
        auto *button = on.child<QWidget>(u"notesShown"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_3);
        QTest::qWait(20);
        QCOMPARE(on.row(1).data(CheckRole).toInt(), int(CheckStatus::Confirmed));
        on.list.setFocus();
        auto *menu = on.child<QMenu>(u"checkMenu"_s);
        QVERIFY(on.list.actions().contains(menu->menuAction()));
        QVERIFY(menu->actions().at(int(CheckStatus::Confirmed))->isChecked());
        for (QAction *action : menu->actions())
            QVERIFY(action->icon().isNull() == false);
        on.list.setCurrentIndex(on.row(0));
        QVERIFY(menu->actions().at(int(CheckStatus::None))->isChecked());
        menu->actions().at(int(CheckStatus::False))->trigger();
        QTRY_COMPARE(on.row(0).data(CheckRole).toInt(), int(CheckStatus::False));
        on.open.undoStack().undo();
        QTRY_COMPARE(on.row(0).data(CheckRole).toInt(), int(CheckStatus::None));
        QCOMPARE(on.row(1).data(CheckRole).toInt(), int(CheckStatus::Confirmed));
    }

    void filtersByCheckAndSource()
    {
        Notes on;
        on.saveSample();
        on.open.setCheck(on.id(2), CheckStatus::Doubtful);
        QTRY_COMPARE(on.row(2).data(CheckRole).toInt(), int(CheckStatus::Doubtful));
        on.choose(u"doubtful"_s);
        QCOMPARE(on.list.model()->rowCount(), 1);
        QCOMPARE(on.row(0).data().toString(), u"soft ground"_s);
        on.choose(u"no check"_s);
        QCOMPARE(on.list.model()->rowCount(), 2);
        on.choose(u"Any check"_s);
        Note note = *on.open.findNote(on.id(0));
        note.source = u"the Pilots' Yearbook"_s;
        on.open.saveNote(note);
        QTRY_COMPARE(on.row(0).data(SourceRole).toString(), note.source);
        QTest::keyClicks(&on.filter, u"yearbook"_s);
        QCOMPARE(on.list.model()->rowCount(), 1);
    }

    void filtersByWhoMadeThem()
    {
        Notes on;
        on.saveSample();
        Note note = *on.open.findNote(on.id(2));
        note.author = u"Ole Brun"_s;
        on.open.saveNote(note);
        QTRY_COMPARE(on.row(2).data(AuthorRole).toString(), note.author);
        QVERIFY(on.row(2).data(Qt::AccessibleTextRole).toString().endsWith(u"by Ole Brun"_s));
        on.choose(u"Ole Brun"_s);
        QCOMPARE(on.list.model()->rowCount(), 1);
        QCOMPARE(on.id(0), note.id);
        on.choose(u"My own"_s);
        QCOMPARE(on.list.model()->rowCount(), 2);
        on.choose(u"Anybody"_s);
        QCOMPARE(on.list.model()->rowCount(), 3);
        // Who made it stays over an edit, and over undo and redo.
        on.open.setCheck(note.id, CheckStatus::Confirmed);
        QTRY_COMPARE(on.open.findNote(note.id)->check, CheckStatus::Confirmed);
        on.open.undoStack().undo();
        QTRY_COMPARE(on.open.findNote(note.id)->check, CheckStatus::None);
        QCOMPARE(on.open.findNote(note.id)->author, note.author);
    }

    void ordersByTimeAndByHand()
    {
        Notes on;
        on.saveSample();
        const NoteId first = on.id(0);
        const NoteId second = on.id(1);
        const NoteId third = on.id(2);
        const auto ids = [&] { return std::vector{on.id(0), on.id(1), on.id(2)}; };
        auto *menu = on.child<QToolButton>(u"notesOrder"_s)->menu();
        auto *up = on.child<QAction>(u"moveNoteUp"_s);
        QVERIFY(!up->isVisible());
        menu->actions().at(int(NoteOrder::Time))->trigger();
        std::vector<NoteId> byId{first, second, third}; // all of one time: the last saved first
        std::ranges::sort(byId, std::greater());
        QCOMPARE(ids(), byId);
        menu->actions().at(int(NoteOrder::Own))->trigger();
        QCOMPARE(ids(), (std::vector{first, second, third}));
        QVERIFY(up->isVisible());
        on.list.setFocus();
        on.list.setCurrentIndex(on.row(2));
        QTest::keyClick(&on.list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(ids(), (std::vector{first, third, second}));
        QCOMPARE(on.list.currentIndex().row(), 1); // goes along
        QTest::keyClick(&on.list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(ids(), (std::vector{third, first, second}));
        QTest::keyClick(&on.list, Qt::Key_Up, Qt::AltModifier); // the first stays
        QTest::keyClick(&on.list, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(ids(), (std::vector{first, third, second}));
        QCOMPARE(on.open.undoStack().undoText(), u"Move Note"_s);
        menu->actions().at(int(NoteOrder::Place))->trigger();
        QCOMPARE(ids(), (std::vector{first, second, third}));
        on.panel.setOrder(NoteOrder::Own);
        on.open.undoStack().undo();
        QTRY_COMPARE(ids(), (std::vector{third, first, second}));
    }

    void aRowIsDragged_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("lower"); // half of that row
        QTest::addColumn<std::vector<int>>("order");
        QTest::newRow("to the top") << 2 << 0 << false << std::vector{2, 0, 1};
        QTest::newRow("to the end") << 0 << 2 << true << std::vector{1, 2, 0};
        QTest::newRow("between") << 0 << 1 << true << std::vector{1, 0, 2};
        QTest::newRow("nowhere") << 0 << 1 << false << std::vector{0, 1, 2};
    }

    void aRowIsDragged()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, lower);
        QFETCH(std::vector<int>, order);
        Notes on;
        on.saveSample();
        const std::vector before{on.id(0), on.id(1), on.id(2)};
        const auto drag = [&] {
            const QRect box = on.list.visualRect(on.row(to));
            const QPoint start = on.list.visualRect(on.row(from)).center();
            const QPoint end(box.center().x(), lower ? box.bottom() - 4 : box.top() + 4);
            QWidget *viewport = on.list.viewport();
            QTest::mousePress(viewport, Qt::LeftButton, {}, start);
            QTest::mouseMove(viewport, (start + end) / 2);
            QTest::mouseMove(viewport, end);
            return end;
        };
        QTest::mouseRelease(on.list.viewport(), Qt::LeftButton, {}, drag());
        QVERIFY(!on.child<QWidget>(u"dropLine"_s)->isVisible());
        QCOMPARE(on.open.undoStack().count(), 3); // nothing moves in text order
        on.panel.setOrder(NoteOrder::Own);
        drag();
        QVERIFY(on.child<QWidget>(u"dropLine"_s)->isVisible());
        QTest::keyClick(&on.list, Qt::Key_Escape);
        QVERIFY(!on.child<QWidget>(u"dropLine"_s)->isVisible());
        QTest::mouseRelease(on.list.viewport(), Qt::LeftButton, {}, on.list.visualRect(on.row(to)).center());
        QCOMPARE(on.open.undoStack().count(), 3);
        QTest::mouseRelease(on.list.viewport(), Qt::LeftButton, {}, drag());
        std::vector<NoteId> expected;
        for (const int i : order)
            expected.push_back(before[size_t(i)]);
        QTRY_COMPARE((std::vector{on.id(0), on.id(1), on.id(2)}), expected);
    }

    void aNoteWithoutAPlaceIsListedAndGetsOne()
    {
        Notes on;
        Note note;
        note.anchor.exact = u"the price could go up"_s;
        note.anchor.prefix = u"the Romanian deputy premier, warned that "_s.right(32);
        note.anchor.suffix = u" if the survey, due next month, finds"_s.left(32);
        note.markdown = u"Who pays?"_s;
        on.open.saveNote(note);
        QTRY_COMPARE(on.list.model()->rowCount(), 1);
        QVERIFY(on.row(0).data(OrphanRole).toBool());
        QCOMPARE(on.row(0).data().toString(), note.anchor.exact);
        on.list.setFocus();
        on.list.setCurrentIndex(on.row(0));
        QTest::keyClick(&on.list, Qt::Key_F4);
        auto *places = on.child<QMenu>(u"notePlaces"_s);
        QVERIFY(places->actions().front()->text().contains(u"the price could rise"_s));
        places->actions().front()->trigger();
        QTRY_VERIFY(!on.row(0).data(OrphanRole).toBool());
        QCOMPARE(on.row(0).data().toString(), u"the price could rise"_s);
        QCOMPARE(on.markdown(0), u"Who pays?"_s);
    }

    void copies()
    {
        Notes on;
        on.saveSample();
        on.list.setFocus();
        on.list.setCurrentIndex(on.row(2));
        QTest::keyClick(&on.list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"soft ground\n\nAsk the **survey office**."_s);
    }
};

QTEST_MAIN(TestNotesPanel)
#include "tst_notespanel.moc"
