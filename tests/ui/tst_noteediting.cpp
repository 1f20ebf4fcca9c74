// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// Writing a note in its place in the panel: what is typed, drafts of it, its check and source, and the preview.
#include "notespaneltest.h"
#include "panels/delegates/notedelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QTextBlock>
#include <QTextBrowser>

#include <KSyntaxHighlighting/Repository>

using namespace Dateline;

namespace {

/// What the desktop was asked to open.
class Opened : public QObject {
    Q_OBJECT
public:
    QList<QUrl> urls;

public slots:
    void open(const QUrl &url) { urls.append(url); }
};

} // namespace

class TestNoteEditing : public QObject {
    Q_OBJECT
private slots:
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

QTEST_MAIN(TestNoteEditing)
#include "tst_noteediting.moc"
