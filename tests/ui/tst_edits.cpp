// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The history of an article: many steps at once, over a restart, and what cannot be read or written.
#include "editswalker.h"
#include "library/marginaliajson.h"
#include "window/historydialog.h"

#include <QSignalSpy>
#include <QUndoGroup>
#include <QUndoView>

using namespace Dateline;

class TestEdits : public QObject {
    Q_OBJECT
private slots:
    void manyStepsAtOnce()
    {
        const Desk desk;
        for (const QString &words : {u"Ada"_s, u"Brandt"_s, u"May"_s, u"Monday"_s, u"Romania"_s})
            desk.note(words);
        desk.settle();
        QUndoStack &stack = desk.edits->stack();
        QCOMPARE(stack.count(), 5);
        stack.setIndex(1);
        QCOMPARE(stack.index(), 1); // at once; the disk follows
        desk.settle();
        QCOMPARE(desk.words(), QStringList{u"Ada"_s});
        // There, back and there again before the first is written.
        stack.setIndex(5);
        stack.setIndex(0);
        stack.setIndex(3);
        desk.settle();
        QCOMPARE(stack.index(), 3);
        QCOMPARE(desk.words(), QStringList({u"Ada"_s, u"Brandt"_s, u"May"_s}));
        // What is done while steps are on their way comes behind them, and ends what could be done again.
        stack.setIndex(1);
        desk.note(u"Vasile"_s);
        desk.settle();
        QCOMPARE(stack.count(), 2);
        QCOMPARE(desk.words(), QStringList({u"Ada"_s, u"Vasile"_s}));
        desk.goTo(0);
        QCOMPARE(desk.words(), QStringList());
    }

    void aMoveIsNoChangeOfTheNote()
    {
        const Desk desk;
        desk.note(u"Ada"_s);
        desk.note(u"May"_s);
        desk.settle();
        Note moved = desk.edits->notes().front();
        moved.rank = 5;
        const QDateTime changed = moved.changed;
        QTest::qWait(3);
        desk.edits->apply({{{moved}, {}}, {}, {}, u"move"_s});
        desk.settle();
        QCOMPARE(desk.edits->notes().front().rank, 5);
        QCOMPARE(desk.edits->notes().front().changed, changed);
        moved.rank = 6;
        moved.check = CheckStatus::Open;
        desk.edits->apply({{{moved}, {}}, {}, {}, u"move and change"_s});
        desk.settle();
        QVERIFY(desk.edits->notes().front().changed > changed);
        desk.goTo(2);
        QCOMPARE(desk.edits->notes().front().rank, 0);
        QCOMPARE(desk.edits->notes().front().check, CheckStatus::None);
    }

    void theHistoryInWordsIsClicked()
    {
        const Desk desk;
        for (const QString &words : {u"Ada"_s, u"Brandt"_s, u"May"_s, u"Monday"_s})
            desk.note(words);
        desk.settle();
        QUndoGroup group;
        group.addStack(&desk.edits->stack());
        group.setActiveStack(&desk.edits->stack());
        HistoryDialog dialog(group);
        dialog.show();
        auto *view = dialog.findChild<QUndoView *>(u"historyView"_s);
        QCOMPARE(view->model()->rowCount(), 5);
        QCOMPARE(view->model()->index(2, 0).data().toString(), u"Brandt"_s);
        QCOMPARE(view->currentIndex().row(), 4);
        const auto click = [&](int row) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
            desk.settle();
        };
        click(1);
        QCOMPARE(desk.words(), QStringList{u"Ada"_s});
        click(4);
        QCOMPARE(desk.words().size(), 4);
        click(0);
        QCOMPARE(desk.words().size(), 0);
        // The view follows what is done elsewhere.
        desk.edits->stack().redo();
        desk.settle();
        QCOMPARE(view->currentIndex().row(), 1);
    }

    void whatCannotBeWrittenLeavesTheHistoryWhereItIs()
    {
        const Desk desk;
        for (const QString &words : {u"Ada"_s, u"Brandt"_s, u"May"_s})
            desk.note(words);
        desk.settle();
        QVERIFY(desk.beside->run(u"CREATE TRIGGER no BEFORE DELETE ON note WHEN old.markdown = 'Brandt' "
                                 "BEGIN SELECT raise(ABORT, 'no'); END"_s));
        QSignalSpy failed(desk.edits.get(), &Edits::failed);
        desk.goTo(0);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(desk.edits->stack().index(), 2);
        QCOMPARE(desk.words(), QStringList({u"Ada"_s, u"Brandt"_s}));
        QVERIFY(desk.beside->run(u"DROP TRIGGER no"_s));
        desk.goTo(0);
        QCOMPARE(desk.words(), QStringList());
    }

    void theHistoryOutlivesARestart()
    {
        Desk desk;
        const QString first = desk.content();
        Walker walker(desk, 7);
        for (int i = 0; i < 40; ++i) {
            walker.act();
            desk.settle();
        }
        const int count = desk.edits->stack().count();
        const QString end = desk.content();
        desk.goTo(count - 3);
        const QString here = desk.content();
        const QString undone = desk.edits->stack().redoText();

        desk.reopen();
        QUndoStack &stack = desk.edits->stack();
        QCOMPARE(stack.count(), count);
        QCOMPARE(stack.index(), count - 3);
        QCOMPARE(stack.redoText(), undone);
        QCOMPARE(desk.content(), here);
        desk.goTo(0);
        QCOMPARE(desk.content(), first);
        desk.goTo(count);
        QCOMPARE(desk.content(), end);

        // In the middle of it a new step: what could be done again is gone for good.
        desk.goTo(2);
        desk.reopen();
        desk.note(u"Vasile"_s);
        desk.settle();
        desk.reopen();
        QCOMPARE(desk.edits->stack().count(), 3);
        QCOMPARE(desk.edits->stack().index(), 3);
        desk.goTo(0);
        QCOMPARE(desk.content(), first);
    }

    void whatIsDoneWhileTheHistoryIsReadComesBehindIt()
    {
        Desk desk;
        desk.note(u"Ada"_s);
        desk.settle();
        for (int i = 0; i < 10; ++i) {
            Edits edits(desk.hash, *desk.library);
            edits.read();
            edits.apply({{{Desk::noteOn(u"May"_s)}, {}}, {}, {}, u"May"_s});
            QTRY_VERIFY_WITH_TIMEOUT(edits.isSettled(), Patience);
            QCOMPARE(edits.stack().text(0), u"Ada"_s);
            QCOMPARE(edits.stack().undoText(), u"May"_s);
            QCOMPARE(edits.stack().count(), 2);
            QCOMPARE(edits.notes().size(), 2U);
            edits.stack().undo();
            QTRY_VERIFY_WITH_TIMEOUT(edits.isSettled(), Patience);
        }
    }

    void eachArticleAndTheLexiconHaveTheirOwn()
    {
        Desk desk;
        desk.note(u"Ada"_s);
        desk.settle();
        Correction always;
        always.scope = Correction::Scope::Always;
        always.place.exact = u"Brandt"_s;
        {
            Edits lexicon({}, *desk.library);
            lexicon.read();
            lexicon.apply({{{}, {always}}, {}, {}, u"Brandt"_s});
            QTRY_VERIFY_WITH_TIMEOUT(lexicon.isSettled() && lexicon.corrections().size() == 1, Patience);
            QTRY_COMPARE_WITH_TIMEOUT(desk.edits->corrections().size(), 1U, Patience);
        }
        desk.reopen();
        QCOMPARE(desk.edits->stack().count(), 1);
        Edits lexicon({}, *desk.library);
        lexicon.read();
        QTRY_COMPARE_WITH_TIMEOUT(lexicon.stack().undoText(), u"Brandt"_s, Patience);
        lexicon.stack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(lexicon.isSettled() && lexicon.corrections().empty(), Patience);
        QCOMPARE(desk.words(), QStringList{u"Ada"_s});
    }

    void onlyTheLastStepsAreKept()
    {
        Desk desk;
        // Written beside: two hundred and more waits for the disk say nothing more.
        const int more = 5;
        QVERIFY(desk.beside->transact([&]() -> Result<void> {
            for (int i = 0; i < StoredStep::kept + more; ++i) {
                const auto done =
                    desk.beside->run(u"INSERT INTO step (id, article, text, before_json, after_json, done) "
                                     "VALUES (?, 'abc', ?, ?, ?, 1)"_s,
                                     {QString::number(i), QString::number(i), QString::fromUtf8(toJson(Marginalia())),
                                      QString::fromUtf8(toJson(Marginalia()))});
                if (!done)
                    return std::unexpected(done.error());
            }
            return {};
        }));
        desk.reopen();
        desk.note(u"Ada"_s);
        desk.settle();
        QCOMPARE(desk.edits->stack().count(), StoredStep::kept);
        QCOMPARE(desk.edits->stack().index(), StoredStep::kept);
        desk.reopen();
        QCOMPARE(desk.edits->stack().count(), StoredStep::kept);
        QCOMPARE(desk.edits->stack().text(0), QString::number(more + 1));
        desk.goTo(StoredStep::kept - 1);
        QCOMPARE(desk.words(), QStringList());
    }

    void aStepThatCannotBeReadEndsTheHistoryThere_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("index");
        QTest::newRow("one that is done") << u"after_json = replace(after_json, 'yellow', 'ochre') WHERE text = 'May'"_s << 3
                                          << 1;
        QTest::newRow("one whose check is another version's")
            << u"after_json = replace(after_json, '\"check\":\"\"', '\"check\":\"perhaps\"') WHERE text = 'May'"_s << 3 << 1;
        QTest::newRow("but none that an older version wrote, without checks")
            << u"after_json = replace(after_json, '\"check\":\"\",', '')"_s << 6 << 4;
        QTest::newRow("one that is undone") << u"before_json = '{' WHERE text = 'Vasile'"_s << 5 << 4;
        QTest::newRow("an undone one before others") << u"before_json = 'x' WHERE text = 'Romania'"_s << 4 << 4;
        QTest::newRow("all of them") << u"after_json = '[]'"_s << 0 << 0;
        QTest::newRow("an act of another version")
            << u"after_json = replace(after_json, '\"Kind\"', '\"Sing\"') WHERE text = 'Monday'"_s << 2 << 0;
    }

    void aStepThatCannotBeReadEndsTheHistoryThere()
    {
        QFETCH(QString, sql);
        QFETCH(int, count);
        QFETCH(int, index);
        Desk desk;
        for (const QString &words : {u"Ada"_s, u"Brandt"_s, u"May"_s})
            desk.note(words);
        desk.edits->apply({{{Desk::noteOn(u"Monday"_s)}, {Correction()}}, {}, {}, u"Monday"_s});
        for (const QString &words : {u"Romania"_s, u"Vasile"_s})
            desk.note(words);
        desk.settle();
        desk.goTo(4);
        const QString here = desk.content();
        QVERIFY_RESULT(desk.beside->run(u"UPDATE step SET "_s + sql));
        desk.reopen();
        QCOMPARE(desk.edits->stack().count(), count);
        QCOMPARE(desk.edits->stack().index(), index);
        QCOMPARE(desk.content(), here);
        // The article is as good as before.
        desk.note(u"accord"_s);
        desk.settle();
        QVERIFY(desk.words().contains(u"accord"_s));
        desk.edits->stack().undo();
        desk.settle();
        QCOMPARE(desk.content(), here);
    }

    void anotherProgramsHistoryIsNotMixedIn()
    {
        Desk desk;
        for (const QString &words : {u"Ada"_s, u"Brandt"_s})
            desk.note(words);
        desk.settle();
        QVERIFY_RESULT(desk.beside->run(u"DELETE FROM step WHERE text = 'Brandt'"_s));
        desk.goTo(1); // it goes on here ...
        QCOMPARE(desk.words(), QStringList{u"Ada"_s});
        desk.reopen(); // ... and leads nowhere later
        QCOMPARE(desk.edits->stack().count(), 0);
        QCOMPARE(desk.words(), QStringList{u"Ada"_s});
    }
};

QTEST_MAIN(TestEdits)
#include "tst_edits.moc"
