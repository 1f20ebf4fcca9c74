// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "state/history.h"

#include <QTest>

using namespace Dateline;

class TestHistory : public QObject {
    Q_OBJECT
private slots:
    void nothingToGoBackTo()
    {
        History history;
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.goBack({"a", 1}));
        QVERIFY(!history.canGoForward());
    }

    void backAndForwardAgain()
    {
        History history;
        history.leave({"a", 10});
        history.leave({"b", 20});
        QCOMPARE(history.goBack({"b", 99}), std::optional(Place{"b", 20}));
        QCOMPARE(history.goBack({"b", 20}), std::optional(Place{"a", 10}));
        QVERIFY(!history.goBack({"a", 10}));
        QCOMPARE(history.goForward({"a", 10}), std::optional(Place{"b", 20}));
        QCOMPARE(history.goForward({"b", 20}), std::optional(Place{"b", 99}));
    }

    void aJumpForgetsWhatLayAhead()
    {
        History history;
        history.leave({"a", 10});
        history.goBack({"a", 50});
        QVERIFY(history.canGoForward());
        history.leave({"a", 10});
        QVERIFY(!history.canGoForward());
    }

    void placesThatMovedNothingArePassedOver()
    {
        History history;
        history.leave({"a", 10});
        history.leave({"a", 30});
        history.leave({"a", 30});
        QCOMPARE(history.goBack({"a", 30}), std::optional(Place{"a", 10}));
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
