// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit()); }

    void theSecondHandsItsFilesToTheFirst()
    {
        SingleInstance first(u"/books/library.sqlite"_s);
        QVERIFY(first.becomeFirst());
        QSignalSpy received(&first, &SingleInstance::filesReceived);
        for (const QStringList &files : {QStringList{u"/news/a b.txt"_s, u"/news/\u00E9.txt"_s}, QStringList()}) {
            SingleInstance second(u"/books/library.sqlite"_s);
            QVERIFY(!second.becomeFirst());
            const QFuture<bool> taken = QtConcurrent::run([&] { return second.handOver(files); });
            QTRY_VERIFY(taken.isFinished());
            QVERIFY(taken.result());
            QCOMPARE(received.takeFirst().front().toStringList(), files);
        }
    }

    void anotherLibraryHasAWindowOfItsOwn()
    {
        SingleInstance first(u"/books/library.sqlite"_s);
        SingleInstance other(u"/books/other.sqlite"_s);
        QVERIFY(first.becomeFirst());
        QVERIFY(other.becomeFirst());
    }

    void whatAKilledOneLeftIsNoHindrance()
    {
        {
            SingleInstance first(u"/books/library.sqlite"_s);
            QVERIFY(first.becomeFirst());
        }
        SingleInstance next(u"/books/library.sqlite"_s);
        QVERIFY(next.becomeFirst());
    }

    void withoutAFirstNothingIsTaken()
    {
        const SingleInstance alone(u"/books/nobody.sqlite"_s);
        QVERIFY(!alone.handOver({u"/news/a.txt"_s}));
    }
};

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
