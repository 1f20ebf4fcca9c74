// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The history of an article: many steps at once, and random walks that end where they began, byte for byte.
#include "library/database.h"
#include "library/marginaliajson.h"
#include "resultverify.h"
#include "state/edits.h"
#include "window/historydialog.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QUndoGroup>
#include <QUndoView>

#include <map>
#include <random>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {
constexpr auto Patience = std::chrono::seconds(30);

const QString story =
    u"Rail accord signed\n\nTransport minister Ada Brandt said on Monday that the line would open in May. \"It is a "
    "promise to keep,\" she said.\n\nBrandt travelled to Romania, where Petru Vasile praised the accord.\n"_s;

/// An article's edits on a library of their own, looked at from beside.
struct Desk {
    QTemporaryDir folder;
    QByteArray hash = "abc";
    std::unique_ptr<Library> library;
    std::unique_ptr<Edits> edits;
    std::unique_ptr<Database> beside;

    Desk()
    {
        open();
        beside = std::move(*Database::open(path()));
    }

    QString path() const { return folder.filePath(u"library.sqlite"_s); }

    void open()
    {
        library = std::make_unique<Library>(path());
        Article article;
        article.text = story;
        article.hash = hash;
        QVERIFY_RESULT(library->keepArticle(article).result());
        edits = std::make_unique<Edits>(hash, *library);
        edits->read();
        // The library answers in order: this is behind all that read() asked for.
        bool read = false;
        library->drafts(hash).then(edits.get(), [&read](const auto &) { read = true; });
        QTRY_VERIFY(read);
    }

    /// As after a restart.
    void reopen()
    {
        edits.reset();
        library.reset();
        open();
    }

    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(edits->isSettled(), Patience); }

    void goTo(int index) const
    {
        edits->stack().setIndex(index);
        settle();
    }

    /// All that the reader has made, as it lies in the file.
    QString content() const
    {
        QString all;
        for (const QString &table :
             {u"note ORDER BY id"_s, u"note_tag ORDER BY note, position"_s, u"correction ORDER BY id"_s}) {
            Result<QSqlQuery> rows = beside->run(u"SELECT * FROM "_s + table);
            if (!rows)
                return rows.error();
            while (rows->next()) {
                QStringList values;
                for (int i = 0; i < rows->record().count(); ++i)
                    values.append(rows->value(i).isNull() ? u"NULL"_s : rows->value(i).toString());
                all += table.left(4) + u": "_s + values.join(u'|') + u'\n';
            }
        }
        return all;
    }

    void note(const QString &words) const { edits->apply({{{noteOn(words)}, {}}, {}, {}, words}); }

    static Note noteOn(const QString &words)
    {
        Note note;
        const qsizetype at = story.indexOf(words);
        note.anchor = Anchor::at(story, {at, at + words.size()});
        note.markdown = words;
        return note;
    }

    QStringList words() const
    {
        QStringList all;
        for (const Note &note : edits->notes())
            all.append(note.markdown);
        all.sort();
        return all;
    }
};

/// A reader who does anything: writes, changes and removes notes and corrections of all kinds, one or many at once.
class Walker {
public:
    Walker(Edits &edits, unsigned seed)
        : m_edits(edits)
        , m_random(seed)
    { }

    int below(int count) { return std::uniform_int_distribution(0, std::max(0, count - 1))(m_random); }

    void act()
    {
        Edit edit;
        edit.text = u"step %1"_s.arg(++m_made);
        // A bulk edit is some of each.
        const int parts = below(6) == 0 ? 2 + below(6) : 1;
        for (int i = 0; i < parts; ++i)
            add(edit);
        m_edits.apply(std::move(edit));
    }

private:
    void add(Edit &edit)
    {
        const std::vector<Note> &notes = m_edits.notes();
        const std::vector<Correction> &corrections = m_edits.corrections();
        switch (below(6)) {
        case 0:
            edit.put.notes.push_back(note(0));
            break;
        case 1:
            if (const NoteId id = any(notes, edit.put.notes, edit.removedNotes); id != 0)
                edit.put.notes.push_back(note(id));
            break;
        case 2:
            if (const NoteId id = any(notes, edit.put.notes, edit.removedNotes); id != 0)
                edit.removedNotes.push_back(id);
            break;
        case 3:
            edit.put.corrections.push_back(correction(0));
            break;
        case 4:
            if (const CorrectionId id = any(corrections, edit.put.corrections, edit.removedCorrections); id != 0)
                edit.put.corrections.push_back(correction(id));
            break;
        default:
            if (const CorrectionId id = any(corrections, edit.put.corrections, edit.removedCorrections); id != 0)
                edit.removedCorrections.push_back(id);
            break;
        }
    }

    /// One that is there and that the edit has not touched yet; 0 for none.
    template<typename Row>
    qint64 any(const std::vector<Row> &rows, const std::vector<Row> &put, const std::vector<qint64> &gone)
    {
        if (rows.empty())
            return 0;
        const qint64 id = rows[size_t(below(int(rows.size())))].id;
        return std::ranges::contains(put, id, &Row::id) || std::ranges::contains(gone, id) ? 0 : id;
    }

    Anchor anchor()
    {
        const int begin = below(int(story.size()) - 30);
        return Anchor::at(story, {begin, begin + 1 + below(20)});
    }

    Note note(NoteId id)
    {
        Note note;
        note.id = id;
        note.anchor = anchor();
        note.highlight = static_cast<Highlight>(below(5));
        note.markdown = below(3) == 0 ? QString() : u"it's \"%1\" \u00e9|\n"_s.arg(below(1000));
        for (int i = below(3); i > 0; --i)
            note.tags.append(u"tag %1"_s.arg(below(4)));
        note.check = static_cast<CheckStatus>(below(5));
        if (below(2) == 0)
            note.source = u"https://a.example/?q=%1"_s.arg(below(100));
        note.rank = below(2) * below(100);
        for (const Note &each : m_edits.notes()) {
            if (each.id == id)
                note.created = each.created;
        }
        return note;
    }

    Correction correction(CorrectionId id)
    {
        static const QMetaEnum acts = QMetaEnum::fromType<Correction::Act>();
        Correction correction;
        correction.id = id;
        // In turn, so that each act comes.
        correction.act = static_cast<Correction::Act>(acts.value(m_act++ % acts.keyCount()));
        correction.scope = static_cast<Correction::Scope>(below(3));
        correction.place = anchor();
        if (below(2) == 0)
            correction.other = anchor();
        correction.kind = static_cast<Entity::Kind>(below(4));
        correction.value = below(2) == 0 ? QString() : u"value %1"_s.arg(below(100));
        correction.made = QDateTime::fromMSecsSinceEpoch(1'650'000'000'000 + below(1'000'000), QTimeZone::UTC);
        return correction;
    }

    Edits &m_edits;
    std::mt19937 m_random;
    int m_made = 0;
    int m_act = 0;
};

} // namespace

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
        Walker walker(*desk.edits, 7);
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
        Walker walker(*desk.edits, seed);
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

QTEST_MAIN(TestEdits)
#include "tst_edits.moc"
