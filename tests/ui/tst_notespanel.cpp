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
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
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
    [[nodiscard]] QString markdown(int i) const { return row(i).data(MarkdownRole).toString(); }

    QListView &list;
    QLineEdit &filter;
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
        auto *shown = on.child<QToolButton>(u"notesShown"_s);
        const auto choose = [shown](const QString &text) {
            emit shown->menu()->aboutToShow();
            for (QAction *action : shown->menu()->findChildren<QAction *>()) {
                if (action->text() == text)
                    return action->trigger();
            }
            QFAIL(qPrintable(text));
        };
        choose(u"yellow"_s);
        QCOMPARE(on.list.model()->rowCount(), 1);
        QCOMPARE(on.row(0).data().toString(), u"It is a promise to keep"_s);
        choose(u"Any colour"_s);
        choose(u"#follow up"_s);
        QCOMPARE(on.row(0).data().toString(), u"soft ground"_s);
        QCOMPARE(on.list.model()->rowCount(), 1);
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
