// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Random walks over the history of an article end where they began, byte for byte.
#include "editswalker.h"

#include <QSignalSpy>

#include <map>

using namespace Dateline;

class TestRandomWalk : public QObject {
    Q_OBJECT
private slots:
    void aRandomWalkLeadsBackAndForth_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2022U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void aRandomWalkLeadsBackAndForth()
    {
        QFETCH(unsigned, seed);
        const Desk desk;
        Walker walker(desk, seed);
        // Not from nothing: what stood there before the history began stays.
        QVERIFY_RESULT(desk.library->replace(desk.hash, {}, {{Desk::noteOn(u"May"_s)}, {Correction()}}).result());
        QUndoStack &stack = desk.edits->stack();
        QSignalSpy failed(desk.edits.get(), &Edits::failed);
        std::map<int, QString> contents; // by the place in the history
        contents[0] = desk.content();
        QVERIFY(!contents[0].isEmpty());
        for (int i = 0; i < 300; ++i) {
            const int choice = walker.below(10);
            if (choice < 7) {
                desk.settle();
                walker.act();
                desk.settle();
                contents[stack.index()] = desk.content();
                continue;
            }
            if (choice == 7)
                stack.undo();
            else if (choice == 8)
                stack.redo();
            else
                stack.setIndex(std::max(0, stack.index() - walker.below(6)));
            if (walker.below(3) > 0) // else the next comes before it is written
                desk.settle();
        }
        desk.settle();
        QCOMPARE(failed.count(), 0);
        const int last = stack.count();
        QVERIFY(last > 20);
        stack.setIndex(last);
        desk.settle();
        const QString end = desk.content();
        QCOMPARE(end, contents[last]);
        for (int index = last; index >= 0; --index) {
            desk.goTo(index);
            QCOMPARE(desk.content(), contents[index]);
        }
        desk.goTo(last);
        QCOMPARE(desk.content(), end);
        desk.goTo(0);
        QCOMPARE(desk.content(), contents[0]);
    }
};

QTEST_MAIN(TestRandomWalk)
#include "tst_randomwalk.moc"
