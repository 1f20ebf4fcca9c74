// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What changed between two versions of a text.
#include "anchors/changes.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

/// The changes, with what was taken out as [-...-] and what was put in as {+...+}.
QString shown(const QString &before, const QString &after)
{
    QString text;
    for (const VersionPiece &piece : compareVersions(before, after)) {
        if (piece.isSame) {
            text += piece.after.of(after);
            continue;
        }
        if (!piece.before.isEmpty())
            text += u"[-%1-]"_s.arg(piece.before.of(before));
        if (!piece.after.isEmpty())
            text += u"{+%1+}"_s.arg(piece.after.of(after));
    }
    return text;
}

/// The pieces give both texts back, take turns, and are the same where they say so.
void checkPieces(const QString &before, const QString &after)
{
    VersionPiece last;
    bool isFirst = true;
    for (const VersionPiece &piece : compareVersions(before, after)) {
        QCOMPARE(piece.before.begin, last.before.end);
        QCOMPARE(piece.after.begin, last.after.end);
        QVERIFY(!piece.before.isEmpty() || !piece.after.isEmpty());
        QVERIFY(isFirst || piece.isSame != last.isSame);
        if (piece.isSame)
            QCOMPARE(piece.before.of(before), piece.after.of(after));
        last = piece;
        isFirst = false;
    }
    QCOMPARE(last.before.end, before.size());
    QCOMPARE(last.after.end, after.size());
}

} // namespace

class TestChanges : public QObject {
    Q_OBJECT
private slots:
    void findsWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("changes");
        QTest::newRow("nothing") << u"The ferry left."_s << u"The ferry left."_s << u"The ferry left."_s;
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("all of it new") << QString() << u"The ferry."_s << u"{+The ferry.+}"_s;
        QTest::newRow("all of it gone") << u"The ferry."_s << QString() << u"[-The ferry.-]"_s;
        QTest::newRow("a word") << u"The old ferry left."_s << u"The new ferry left."_s
                                << u"The [-old-]{+new+} ferry left."_s;
        QTest::newRow("a word put in") << u"The ferry left."_s << u"The slow ferry left."_s << u"The {+slow +}ferry left."_s;
        QTest::newRow("words one after the other are one change")
            << u"It was old and slow then."_s << u"It was new but fast then."_s
            << u"It was [-old and slow-]{+new but fast+} then."_s;
        QTest::newRow("a number") << u"Some 120 people"_s << u"Some 140 people"_s << u"Some [-120-]{+140+} people"_s;
        QTest::newRow("a paragraph put in keeps the others whole")
            << u"One line.\n\nTwo lines.\n"_s << u"One line.\n\nMore.\n\nTwo lines.\n"_s
            << u"One line.\n\n{+More.\n\n+}Two lines.\n"_s;
        QTest::newRow("a paragraph taken out, another changed")
            << u"One.\nTwo is here.\nThree.\n"_s << u"Two was here.\nThree.\n"_s
            << u"[-One.\n-]Two [-is-]{+was+} here.\nThree.\n"_s;
        QTest::newRow("a letter beyond the first plane is whole")
            << u"A \U0001F682 left"_s << u"A \U0001F683 left"_s << u"A [-\U0001F682-]{+\U0001F683+} left"_s;
    }

    void findsWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(before, after), "changes");
        checkPieces(before, after);
    }

    void holdsForAnyTexts()
    {
        const QStringList words{u"ferry"_s, u"port"_s, u"the"_s,    u"\n"_s,         u"\n\n"_s,
                                u" "_s,     u", "_s,   u"\u05D0"_s, u"\U0001F682"_s, QChar(0xD800)};
        QRandomGenerator random(7);
        const auto some = [&] { return words.at(random.bounded(words.size())); };
        for (int round = 0; round < 300; ++round) {
            QString before;
            for (int i = random.bounded(60); i > 0; --i)
                before += some();
            QString after = before;
            for (int i = random.bounded(12); i > 0; --i) {
                const int at = random.bounded(int(after.size()) + 1);
                if (random.bounded(2) == 0)
                    after.insert(at, some());
                else
                    after.remove(at, random.bounded(6));
            }
            checkPieces(before, after);
            checkPieces(after, before);
        }
    }

    void textsWithNothingInCommonTakeNoTime()
    {
        QString before;
        QString after;
        for (int i = 0; i < 30'000; ++i) {
            before += u"a%1 "_s.arg(i);
            after += u"b%1 "_s.arg(i);
        }
        QElapsedTimer timer;
        timer.start();
        checkPieces(before, after);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
