// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "text/offsets.h"

#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestOffsets : public QObject {
    Q_OBJECT
private slots:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("utf16");
        QTest::addColumn<qsizetype>("codePoint");
        QTest::newRow("nothing") << QString() << qsizetype(0) << qsizetype(0);
        QTest::newRow("plain text counts alike") << u"abc"_s << qsizetype(2) << qsizetype(2);
        QTest::newRow("before a pair") << u"a\U0001F600b"_s << qsizetype(1) << qsizetype(1);
        QTest::newRow("after a pair") << u"a\U0001F600b"_s << qsizetype(3) << qsizetype(2);
        QTest::newRow("the end") << u"a\U0001F600b"_s << qsizetype(4) << qsizetype(3);
        QTest::newRow("the end behind a pair") << u"a\U0001F600"_s << qsizetype(3) << qsizetype(2);
        QTest::newRow("two pairs") << u"\U0001F600\U0001F601b"_s << qsizetype(4) << qsizetype(2);
        QTest::newRow("a lone surrogate is one") << u"a"_s + QChar(0xD800) + u"b"_s << qsizetype(2) << qsizetype(2);
    }

    void counts()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, utf16);
        QFETCH(qsizetype, codePoint);
        const CodePoints offsets(text);
        QCOMPARE(offsets.fromUtf16(utf16), codePoint);
        QCOMPARE(offsets.toUtf16(codePoint), utf16);
    }

    void insideAPair() { QCOMPARE(CodePoints(u"a\U0001F600b"_s).fromUtf16(2), qsizetype(1)); }
};

QTEST_APPLESS_MAIN(TestOffsets)
#include "tst_offsets.moc"
