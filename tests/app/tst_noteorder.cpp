// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/noteorder.h"

#include <QTest>
#include <QTimeZone>

#include <random>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

/// Notes 1 to \a count in text order, each written an hour before the one before it.
std::vector<Note> notesOf(int count)
{
    std::vector<Note> notes;
    for (int i = 1; i <= count; ++i) {
        Note note;
        note.id = i;
        note.anchor.position = {qsizetype(10) * i, qsizetype(10) * i + 5};
        note.created = QDateTime(QDate(2022, 7, 20), QTime(23 - i, 0), QTimeZone::UTC);
        notes.push_back(note);
    }
    return notes;
}

QString idsOf(std::vector<Note> notes, NoteOrder order)
{
    std::ranges::sort(notes, [order](const Note &one, const Note &other) { return isBefore(one, other, order); });
    QStringList ids;
    for (const Note &note : notes)
        ids.append(QString::number(note.id));
    return ids.join(u' ');
}

/// How many ranks changed.
qsizetype move(std::vector<Note> &notes, NoteId id, NoteId beside, bool after)
{
    const std::vector<Note> changed = moved(notes, id, beside, after);
    for (const Note &note : changed)
        std::ranges::find(notes, note.id, &Note::id)->rank = note.rank;
    return std::ssize(changed);
}

} // namespace

class TestNoteOrder : public QObject {
    Q_OBJECT
private slots:
    void orders()
    {
        const std::vector<Note> notes = notesOf(4);
        QCOMPARE(idsOf(notes, NoteOrder::Place), u"1 2 3 4"_s);
        QCOMPARE(idsOf(notes, NoteOrder::Time), u"1 2 3 4"_s); // the last written first
        QCOMPARE(idsOf(notes, NoteOrder::Own), u"1 2 3 4"_s);  // nothing was moved
    }

    void moves_data()
    {
        QTest::addColumn<NoteId>("id");
        QTest::addColumn<NoteId>("beside");
        QTest::addColumn<bool>("after");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the front") << NoteId(3) << NoteId(1) << false << u"3 1 2 4 5"_s;
        QTest::newRow("to the end") << NoteId(2) << NoteId(5) << true << u"1 3 4 5 2"_s;
        QTest::newRow("down by one") << NoteId(2) << NoteId(3) << true << u"1 3 2 4 5"_s;
        QTest::newRow("up by one") << NoteId(4) << NoteId(3) << false << u"1 2 4 3 5"_s;
        QTest::newRow("where it is") << NoteId(4) << NoteId(3) << true << u"1 2 3 4 5"_s;
        QTest::newRow("beside itself") << NoteId(4) << NoteId(4) << true << u"1 2 3 4 5"_s;
        QTest::newRow("beside none") << NoteId(4) << NoteId(44) << true << u"1 2 3 4 5"_s;
        QTest::newRow("one that is none") << NoteId(44) << NoteId(4) << true << u"1 2 3 4 5"_s;
    }

    void moves()
    {
        QFETCH(NoteId, id);
        QFETCH(NoteId, beside);
        QFETCH(bool, after);
        std::vector<Note> notes = notesOf(5);
        move(notes, id, beside, after);
        QTEST(idsOf(notes, NoteOrder::Own), "order");
        QCOMPARE(idsOf(notes, NoteOrder::Place), u"1 2 3 4 5"_s);
    }

    void aNoteThatComesLaterStandsAtTheEnd()
    {
        std::vector<Note> notes = notesOf(4);
        move(notes, 4, 1, false);
        move(notes, 1, 3, true);
        QCOMPARE(idsOf(notes, NoteOrder::Own), u"4 2 3 1"_s);
        Note late;
        late.id = 5;
        notes.push_back(late); // before all others in the text
        QCOMPARE(idsOf(notes, NoteOrder::Own), u"4 2 3 1 5"_s);
        move(notes, 2, 5, true);
        QCOMPARE(idsOf(notes, NoteOrder::Own), u"4 3 1 5 2"_s);
    }

    /// Whatever is moved where stands there, all others stay in their order, and few ranks are written.
    void anyMovesLeadWhereTheyShould()
    {
        std::mt19937 random(7);
        std::vector<Note> notes = notesOf(12);
        std::vector<NoteId> expected{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        qsizetype written = 0;
        constexpr int times = 600;
        for (int i = 0; i < times; ++i) {
            const NoteId id = expected[random() % expected.size()];
            const NoteId beside = expected[random() % expected.size()];
            const bool after = random() % 2 == 0;
            if (id != beside) {
                std::erase(expected, id);
                const auto place = std::ranges::find(expected, beside);
                expected.insert(after ? place + 1 : place, id);
            }
            written += move(notes, id, beside, after);
            QStringList ids;
            for (const NoteId each : expected)
                ids.append(QString::number(each));
            QCOMPARE(idsOf(notes, NoteOrder::Own), ids.join(u' '));
        }
        QVERIFY2(written < 2 * times, qPrintable(QString::number(written)));
    }
};

QTEST_GUILESS_MAIN(TestNoteOrder)
#include "tst_noteorder.moc"
