// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/roles.h"
#include "panels/delegates/notedelegate.h"
#include "panels/emptystate.h"
#include "panels/noteeditor.h"
#include "panels/notespanel.h"
#include "paneltest.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include <KSyntaxHighlighting/Repository>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

struct Notes : PanelOn<NotesPanel> {
    Notes()
        : PanelOn(sampleArticle())
        , list(*child<QListView>(u"notesView"_s))
        , filter(*child<QLineEdit>(u"notesFilter"_s))
    { }

    /// The sample's notes, saved; their ids are known from the rows.
    void saveSample()
    {
        for (Note note : sampleNotes(open.article().text)) {
            note.id = 0;
            QSignalSpy added(&open, &OpenArticle::noteAdded);
            open.saveNote(note);
            QTRY_COMPARE(added.size(), 1); // perhaps at once
        }
        QCOMPARE(list.model()->rowCount(), 3);
    }

    [[nodiscard]] QModelIndex row(int i) const { return list.model()->index(i, 0); }
    [[nodiscard]] NoteId id(int i) const { return row(i).data(IndexRole).toLongLong(); }
    [[nodiscard]] NoteEditor *editor() const { return panel.findChild<NoteEditor *>(); }
    [[nodiscard]] QPlainTextEdit &words() const { return *child<QPlainTextEdit>(u"noteWords"_s); }
    /// In the menu of what is shown.
    void choose(const QString &text) const
    {
        QMenu *menu = child<QToolButton>(u"notesShown"_s)->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] QString markdown(int i) const { return row(i).data(MarkdownRole).toString(); }

    QListView &list;
    QLineEdit &filter;
};

/// What the desktop was asked to open.
class Opened : public QObject {
    Q_OBJECT
public:
    QList<QUrl> urls;

public slots:
    void open(const QUrl &url) { urls.append(url); }
};

} // namespace

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

    void savesWhatIsTyped()
    {
        Notes on;
        on.saveSample();
        on.panel.editNote(on.id(1));
        QTest::keyClicks(&on.words(), u"A **promise**, kept?"_s);
        on.child<QLineEdit>(u"noteTags"_s)->setText(u" promises, later,promises,"_s);
        QTest::mouseClick(on.child<QToolButton>(u"noteColour2"_s), Qt::LeftButton);
        QTest::keyClick(&on.words(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!on.editor());
        QCOMPARE(on.markdown(1), u"A **promise**, kept?"_s);
        QCOMPARE(on.row(1).data(TagsRole).toStringList(), (QStringList{u"promises"_s, u"later"_s}));
        QCOMPARE(on.row(1).data(HighlightRole).toInt(), int(Highlight::Blue));
        QVERIFY(on.list.hasFocus());
        QCOMPARE(on.open.draft(u"note/%1"_s.arg(on.id(1))), QString());
    }

    void theEditorStaysOpenWhenOtherNotesChange()
    {
        Notes on;
        on.saveSample();
        on.panel.editNote(on.id(2));
        QTest::keyClicks(&on.words(), u" More."_s);
        const NoteId first = on.id(0);
        on.open.removeNote(first);
        QTRY_COMPARE(on.list.model()->rowCount(), 2);
        QVERIFY(on.editor());
        QVERIFY(on.words().toPlainText().endsWith(u"More."_s));
        QCOMPARE(on.editor()->geometry().top(), on.list.visualRect(on.row(1)).top());
    }

    void whatIsTypedIsADraftWithinASecond()
    {
        Notes on;
        on.saveSample();
        const QString key = u"note/%1"_s.arg(on.id(1));
        on.panel.editNote(on.id(1));
        QTest::keyClicks(&on.words(), u"Half a thou"_s);
        QTRY_COMPARE_WITH_TIMEOUT(on.open.draft(key), u"Half a thou"_s, 2000);
        QTest::keyClick(&on.words(), Qt::Key_Escape);
        QTRY_VERIFY(!on.editor());
        QCOMPARE(on.markdown(1), QString()); // not saved
        on.panel.editNote(on.id(1));
        QCOMPARE(on.words().toPlainText(), u"Half a thou"_s);
        QVERIFY(on.child<QLabel>(u"noteNotice"_s)->isVisible());
        QTest::mouseClick(on.child<QToolButton>(u"noteDiscard"_s), Qt::LeftButton);
        QCOMPARE(on.words().toPlainText(), QString());
        QTest::keyClick(&on.words(), Qt::Key_Escape);
        QCOMPARE(on.open.draft(key), QString());
    }

    void tagsAndASourceAreDraftsToo()
    {
        Notes on;
        on.saveSample();
        on.panel.editNote(on.id(0));
        QTest::keyClicks(on.child<QLineEdit>(u"noteTags"_s), u", later"_s);
        QTest::keyClicks(on.child<QLineEdit>(u"noteSource"_s), u"https://port.example"_s);
        QTest::keyClick(&on.words(), Qt::Key_Escape);
        QTRY_VERIFY(!on.editor());
        QCOMPARE(on.row(0).data(TagsRole).toStringList(), QStringList{u"money"_s});
        on.panel.editNote(on.id(0));
        QVERIFY(on.child<QLabel>(u"noteNotice"_s)->isVisible());
        QCOMPARE(on.child<QLineEdit>(u"noteTags"_s)->text(), u"money, later"_s);
        QCOMPARE(on.child<QLineEdit>(u"noteSource"_s)->text(), u"https://port.example"_s);
        QVERIFY(on.words().toPlainText().startsWith(u"Compare"_s));
        QTest::mouseClick(on.child<QToolButton>(u"noteDiscard"_s), Qt::LeftButton);
        QCOMPARE(on.child<QLineEdit>(u"noteTags"_s)->text(), u"money"_s);
        QCOMPARE(on.child<QLineEdit>(u"noteSource"_s)->text(), QString());
        QTest::keyClick(&on.words(), Qt::Key_Escape);
        QTRY_VERIFY(!on.editor());
        on.panel.editNote(on.id(0));
        QVERIFY(!on.child<QLabel>(u"noteNotice"_s)->isVisible());
        QTest::keyClicks(on.child<QLineEdit>(u"noteSource"_s), u"the log"_s);
        QTest::keyClick(&on.words(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!on.editor());
        QCOMPARE(on.row(0).data(SourceRole).toString(), u"the log"_s);
        QCOMPARE(on.open.draft(u"note/%1/source"_s.arg(on.id(0))), QString());
    }

    void aDraftOutlivesAnotherArticle()
    {
        Notes on;
        on.saveSample();
        const NoteId id = on.id(0);
        on.panel.editNote(id);
        on.words().selectAll();
        QTest::keyClicks(&on.words(), u"x"_s);
        on.panel.setArticle(nullptr);
        QCOMPARE(on.open.draft(u"note/%1"_s.arg(id)), u"x"_s);
        QTRY_VERIFY(!on.editor());
        on.panel.setArticle(&on.open);
        on.panel.editNote(id);
        QCOMPARE(on.words().toPlainText(), u"x"_s);
    }

    void aDraftOutlivesAFilter()
    {
        Notes on;
        on.saveSample();
        const NoteId id = on.id(0);
        on.panel.editNote(id);
        on.words().selectAll();
        QTest::keyClicks(&on.words(), u"y"_s);
        on.filter.setText(u"soft"_s);
        QTRY_VERIFY(!on.editor());
        QCOMPARE(on.open.draft(u"note/%1"_s.arg(id)), u"y"_s);
        on.panel.editNote(id); // lifts the filter
        QVERIFY(on.editor());
        QCOMPARE(on.list.model()->rowCount(), 3);
    }

    void aFreshNoteIsEditedAsSoonAsItIsThere()
    {
        Notes on;
        Note note;
        note.anchor = Anchor::at(on.open.article().text, {0, 4});
        connect(&on.open, &OpenArticle::noteAdded, &on.panel, &NotesPanel::editNote);
        on.open.saveNote(note);
        QTRY_VERIFY(on.editor());
        on.panel.editNote(424242); // never comes
        QVERIFY(on.editor());
    }

    void failuresKeepTheEditor()
    {
        Notes on;
        on.saveSample();
        on.panel.editNote(on.id(1));
        QTest::keyClicks(&on.words(), u"Words"_s);
        QTest::keyClick(&on.words(), Qt::Key_Return, Qt::ControlModifier);
        emit on.open.failed(u"The disk is full."_s);
        QVERIFY(on.editor());
        QVERIFY(on.words().isEnabled());
        QCOMPARE(on.child<QLabel>(u"noteNotice"_s)->text(), u"The disk is full."_s);
        QCOMPARE(on.words().toPlainText(), u"Words"_s);
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

    void digitsInANoteAreWords()
    {
        Notes on;
        on.saveSample();
        on.panel.editNote(on.id(1));
        QTest::keyClicks(&on.words(), u"In 2023"_s);
        QTest::keyClicks(on.child<QLineEdit>(u"noteTags"_s), u"2023"_s);
        QTest::keyClick(&on.words(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!on.editor());
        QCOMPARE(on.markdown(1), u"In 2023"_s);
        QCOMPARE(on.row(1).data(CheckRole).toInt(), int(CheckStatus::None));
        QTest::keyClicks(&on.filter, u"2023"_s);
        QCOMPARE(on.list.model()->rowCount(), 1);
        QCOMPARE(on.row(0).data(CheckRole).toInt(), int(CheckStatus::None));
    }

    void theEditorHasTheCheckAndItsSource()
    {
        Notes on;
        on.saveSample();
        on.panel.editNote(on.id(1));
        auto *check = on.child<QComboBox>(u"noteCheck"_s);
        QCOMPARE(check->count(), 5);
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Down);
        QTest::keyClick(check, Qt::Key_Down);
        QTest::keyClick(check, Qt::Key_Down);
        auto *source = on.child<QLineEdit>(u"noteSource"_s);
        QTest::keyClicks(source, u" https://port.example/survey "_s);
        QTest::keyClick(source, Qt::Key_Return);
        QTRY_VERIFY(!on.editor());
        QCOMPARE(on.row(1).data(CheckRole).toInt(), int(CheckStatus::Doubtful));
        QCOMPARE(on.row(1).data(SourceRole).toString(), u"https://port.example/survey"_s);
        // The keys change what is being edited, not what lies under it.
        on.panel.editNote(on.id(1));
        on.child<QAction>(u"check4"_s)->trigger();
        QCOMPARE(on.child<QComboBox>(u"noteCheck"_s)->currentData().toInt(), int(CheckStatus::False));
        QTest::keyClick(&on.words(), Qt::Key_Escape);
        QCOMPARE(on.row(1).data(CheckRole).toInt(), int(CheckStatus::Doubtful));
    }

    void whatHappensMeanwhileIsNotTakenBackBySaving()
    {
        Notes on;
        on.saveSample();
        const NoteId id = on.id(1);
        on.panel.editNote(id);
        on.open.moveNote(id, on.id(0), false);
        QTRY_VERIFY(on.open.findNote(id)->rank > 0);
        QTest::keyClicks(&on.words(), u"words"_s);
        QTest::keyClick(&on.words(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!on.editor());
        QCOMPARE(on.open.findNote(id)->markdown, u"words"_s);
        QVERIFY(on.open.findNote(id)->rank > 0);
    }

    void onlyAWebAddressIsOpened()
    {
        Notes on;
        on.saveSample();
        Note note = *on.open.findNote(on.id(0));
        note.source = u"https://port.example/survey"_s;
        on.open.saveNote(note);
        note = *on.open.findNote(on.id(1));
        note.source = u"file:///etc/passwd"_s;
        on.open.saveNote(note);
        QTRY_COMPARE(on.row(1).data(SourceRole).toString(), note.source);
        Opened opened;
        for (const QString &scheme : {u"https"_s, u"file"_s})
            QDesktopServices::setUrlHandler(scheme, &opened, "open");
        on.list.setFocus();
        auto *action = on.child<QAction>(u"openSource"_s);
        on.list.setCurrentIndex(on.row(1));
        QVERIFY(!action->isVisible());
        QTest::keyClick(&on.list, Qt::Key_Return, Qt::ControlModifier);
        on.list.setCurrentIndex(on.row(0));
        QVERIFY(action->isVisible());
        QTest::keyClick(&on.list, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!on.editor());
        QCOMPARE(opened.urls, QList<QUrl>{QUrl(u"https://port.example/survey"_s)});
        for (const QString &scheme : {u"https"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
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

    void thePreviewShowsTheWordsAsTheyWillLook()
    {
        Notes on;
        on.saveSample();
        on.panel.editNote(on.id(1));
        QTest::keyClicks(&on.words(), u"**bold** ![a map](https://port.example/map.png) <b>x</b>"_s);
        QTest::keyClick(&on.words(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *preview = on.child<QTextBrowser>(u"notePreview"_s);
        QVERIFY(preview->isVisible() && preview->hasFocus() && !on.words().isVisible());
        QCOMPARE(preview->toPlainText(), u"bold [a map] <b>x</b>"_s);
        QVERIFY(preview->document()->firstBlock().begin().fragment().charFormat().fontWeight() > QFont::Medium);
        QTest::keyClick(preview, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!preview->isVisible() && on.words().hasFocus());
        QTest::keyClicks(&on.words(), u" y"_s);
        on.child<QToolButton>(u"notePreviewButton"_s)->click();
        QVERIFY(preview->toPlainText().endsWith(u"y"_s));
        QTest::keyClick(preview, Qt::Key_Return, Qt::ControlModifier); // saves from there too
        QTRY_VERIFY(!on.editor());
        QVERIFY(on.markdown(1).endsWith(u"y"_s));
    }

    void thePreviewOpensWebLinksAlone()
    {
        Notes on;
        on.saveSample();
        on.panel.editNote(on.id(1));
        on.child<QToolButton>(u"notePreviewButton"_s)->click();
        Opened opened;
        for (const QString &scheme : {u"https"_s, u"file"_s})
            QDesktopServices::setUrlHandler(scheme, &opened, "open");
        auto *preview = on.child<QTextBrowser>(u"notePreview"_s);
        emit preview->anchorClicked(QUrl(u"file:///etc/passwd"_s));
        emit preview->anchorClicked(QUrl(u"https://port.example/a"_s));
        QCOMPARE(opened.urls, QList<QUrl>{QUrl(u"https://port.example/a"_s)});
        for (const QString &scheme : {u"https"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
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

    void highlightsMarkdownWhileTyping()
    {
        KSyntaxHighlighting::Repository repository;
        Notes on;
        int asked = 0;
        on.panel.setMarkdownRepository([&]() -> KSyntaxHighlighting::Repository & {
            ++asked;
            return repository;
        });
        on.saveSample();
        QCOMPARE(asked, 0); // reading does not need it
        on.panel.editNote(on.id(1));
        QCOMPARE(asked, 1);
        QTest::keyClicks(&on.words(), u"**bold**"_s);
        const auto formats = on.words().document()->firstBlock().layout()->formats();
        QVERIFY(std::ranges::any_of(formats, [](const auto &range) { return range.format.fontWeight() > QFont::Medium; }));
        QTest::keyClick(&on.words(), Qt::Key_Escape);
    }

    void markdown_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"One."_s << u"One."_s;
        QTest::newRow("emphasis") << u"a **b** *c*"_s << u"a [b] {c}"_s;
        QTest::newRow("paragraphs") << u"a\n\nb"_s << u"a/b"_s;
        QTest::newRow("a list") << u"- a\n- b"_s << u"\u2022 a/\u2022 b"_s;
        QTest::newRow("a numbered list") << u"1. a\n2. b"_s << u"1. a/2. b"_s;
        QTest::newRow("a heading is bold") << u"# a"_s << u"[a]"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void markdown()
    {
        QFETCH(QString, markdown);
        QString got;
        for (const Run &run : markdownRuns(markdown, QApplication::font(), Qt::black))
            got += run.font.bold() ? u'[' + run.text + u']' : run.font.italic() ? u'{' + run.text + u'}' : run.text;
        QTEST(got.replace(QChar::LineSeparator, u'/'), "expected");
    }
};

QTEST_MAIN(TestNotesPanel)
#include "tst_notespanel.moc"
