// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The real window at work on the library: folders in, articles out, sorted and on a timeline.
#include "librarynews.h"
#include "sorted.h"
#include "window/exportmanydialog.h"

#include "models/articlelistmodel.h"
#include "people/eventspage.h"
#include "timeline/timelineview.h"
#include "window/changespage.h"
#include "window/labelfilter.h"
#include "window/startpage.h"

#include <KMessageWidget>

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

EventsPage *eventsPage(const Home &home)
{
    return qobject_cast<EventsPage *>(home.window->tabs()->currentWidget());
}

} // namespace

class TestLibraryWindow : public QObject {
    Q_OBJECT
private slots:
    void aFolderGoesToTheLibraryAndWhatFailedIsListed()
    {
        Home home;
        home.start();
        const QString news = writeNews(home, 5);
        home.write(u"news/broken.pdf"_s, u"%PDF-1.4 nothing"_s);
        home.window->openFiles({news});
        QVERIFY(!home.window->isIdle());
        auto *view = home.find<QTreeView>("startArticles");
        QTRY_VERIFY(home.window->isIdle());
        QTRY_COMPARE(view->model()->rowCount(), 5);
        QCOMPARE(home.window->tabs()->count(), 1);
        QTRY_VERIFY(view->model()->index(0, 4).data().toInt() > 0);
        auto *bar = home.find<KMessageWidget>("messageBar");
        QVERIFY2(bar->text().contains(u"5 article"_s) && bar->text().contains(u"1 file"_s), qPrintable(bar->text()));
        home.trigger("importFailures");
        auto *list = home.find<QListWidget>("importFailuresList");
        QVERIFY(list);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"broken.pdf"_s));
    }

    void escStopsAnImport()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 300)});
        auto *doing = home.find<QLabel>("statusDoing");
        QTRY_VERIFY(doing->text().contains(u"of 300"_s));
        home.trigger("escape");
        QTRY_VERIFY(home.window->isIdle());
        QVERIFY(home.find<KMessageWidget>("messageBar")->text().startsWith(u"Stopped"_s));
        QVERIFY(!doing->isVisible());
        QVERIFY(*home.library->articleCount({}).result() < 300);
    }

    void aWindowThatIsClosedStopsItsImport()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 300)});
        QTest::qWait(50);
        home.stop();
        home.start();
        QVERIFY(*home.library->articleCount({}).result() < 300);
    }

    void severalAreOpenedAtOnce()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 3)});
        auto *view = home.find<QTreeView>("startArticles");
        QTRY_VERIFY(home.window->isIdle());
        QTRY_COMPARE(view->model()->rowCount(), 3);
        view->setFocus();
        view->selectAll();
        home.trigger("openSelected");
        QTRY_COMPARE(home.window->tabs()->count(), 4);
    }

    /// Several articles go to files of a folder, with their notes; it says what is replaced.
    void severalAreExportedAtOnce()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 3)});
        auto *view = home.find<QTreeView>("startArticles");
        QTRY_VERIFY(home.window->isIdle());
        QTRY_COMPARE(view->model()->rowCount(), 3);
        view->setFocus();
        view->selectAll();
        const QString out = home.folder.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(out));
        const auto ask = [&home] {
            home.trigger("exportSelected");
            QTRY_VERIFY(home.find<ExportManyDialog>("exportManyDialog"));
        };
        const auto wait = [&home] {
            home.find<QPushButton>("exportManyNow")->click();
            QTRY_VERIFY(!home.find<ExportManyDialog>("exportManyDialog"));
            QTRY_VERIFY(home.window->isIdle());
        };
        ask();
        auto *format = home.find<QComboBox>("exportManyFormat");
        format->setCurrentIndex(format->findText(words(ExportFormat::Ris)));
        home.find<QLineEdit>("exportManyFolder")->setText(out + u"/none"_s);
        QVERIFY(!home.find<QPushButton>("exportManyNow")->isEnabled());
        home.find<QLineEdit>("exportManyFolder")->setText(out);
        QCOMPARE(home.find<QPushButton>("exportManyNow")->text(), u"&Export"_s);
        wait();
        QCOMPARE(QDir(out).entryList({u"*.ris"_s}, QDir::Files).size(), 3);
        QTRY_VERIFY(home.find<KMessageWidget>("messageBar")->text().contains(u"3 article(s) written"_s));
        ask();
        QCOMPARE(home.find<QLineEdit>("exportManyFolder")->text(), out);
        QCOMPARE(home.find<QComboBox>("exportManyFormat")->currentText(), words(ExportFormat::Ris));
        QCOMPARE(home.find<QPushButton>("exportManyNow")->text(), u"R&eplace"_s);
        wait();
        QCOMPARE(QDir(out).entryList(QDir::Files).size(), 3);
    }

    void whatIsRemovedIsAskedForFirstAndItsTabCloses()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 3)});
        auto *view = home.find<QTreeView>("startArticles");
        QTRY_VERIFY(home.window->isIdle());
        QTRY_COMPARE(view->model()->rowCount(), 3);
        home.open(home.folder.filePath(u"news/1.txt"_s));
        home.trigger("startPage");
        home.find<QLineEdit>("startFilter")->setText(u"Port1"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->setCurrentIndex(view->model()->index(0, 0));
        home.trigger("removeSelected");
        QTRY_VERIFY(home.find<QPushButton>("decline"));
        home.find<QPushButton>("decline")->click();
        QTRY_VERIFY(!home.find<QPushButton>("decline"));
        QCOMPARE(view->model()->rowCount(), 1);
        home.trigger("removeSelected");
        QTRY_VERIFY(home.find<QPushButton>("confirm"));
        home.find<QPushButton>("confirm")->click();
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QCOMPARE(home.window->tabs()->count(), 1);
        QCOMPARE(*home.library->articleCount({}).result(), 2);
    }

    void theTimelineOfSelectedArticlesLeadsToEachOfThem()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 3)});
        auto *view = home.find<QTreeView>("startArticles");
        QTRY_VERIFY(home.window->isIdle());
        QTRY_COMPARE(view->model()->rowCount(), 3);
        // One alone is no set, and there is no filter.
        view->setCurrentIndex(view->model()->index(0, 0));
        home.trigger("articlesTimeline");
        QTRY_VERIFY(home.find<KMessageWidget>("messageBar")->text().startsWith(u"Select two"_s));
        view->selectAll();
        home.trigger("articlesTimeline");
        QTRY_VERIFY(eventsPage(home));
        QCOMPARE(home.window->tabs()->tabText(1), u"Timeline of 3 article(s)"_s);
        auto *list = home.find<QListView>("eventsList");
        QTRY_VERIFY(list->model()->rowCount() >= 3);
        auto *timeline = home.find<TimelineView>("subjectTimeline");
        QTRY_VERIFY(timeline->isVisible());
        QVERIFY(timeline->drawing().items.size() >= 3);
        QVERIFY(timeline->description(0).contains(u"Ferry talks in Port"_s));
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Ferry talks in Port"_s));
        home.find<QToolButton>("eventsParted")->click();
        QCOMPARE(timeline->drawing().bands.size(), 3U);
        QVERIFY(timeline->drawing().bands.front().title.startsWith(u"Ferry talks in Port"_s));
        home.find<QToolButton>("eventsParted")->click();
        QVERIFY(timeline->drawing().bands.empty());
        // The same set has one page.
        home.trigger("articlesTimeline");
        QTest::qWait(20);
        QTRY_COMPARE(home.window->tabs()->count(), 2);

        const QString origin = timeline->description(0);
        timeline->chooseItem(0);
        QTRY_VERIFY(home.page());
        QVERIFY(origin.contains(home.page()->article()->displayName()));
        QTRY_COMPARE(home.page()->article()->selection().current().kind, Selected::Kind::Text);
    }

    void severalAreTaggedAndCollectedAtOnce()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 3)});
        auto *view = home.find<QTreeView>("startArticles");
        auto *labels = home.find<LabelFilter>("startLabels");
        QTRY_VERIFY(home.window->isIdle());
        QTRY_COMPARE(view->model()->rowCount(), 3);
        QVERIFY(!labels->isVisible());
        view->selectAll();
        home.trigger("tagSelected");
        QTRY_VERIFY(home.find<QLineEdit>("newLabels"));
        home.find<QLineEdit>("newLabels")->setText(u"ferries, to check"_s);
        home.find<QDialog>("labelsDialog")->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(view->model()->index(0, ArticleListModel::Tags).data().toString(), u"#ferries #to check"_s);
        QTRY_VERIFY(labels->isVisible());
        QTRY_VERIFY(!home.find<QDialog>("labelsDialog"));

        // One of them loses a tag and comes to a collection.
        home.find<QLineEdit>("startFilter")->setText(u"Port1"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->setCurrentIndex(view->model()->index(0, 0));
        home.trigger("tagSelected");
        QTRY_VERIFY(home.find<QListWidget>("labels"));
        auto *list = home.find<QListWidget>("labels");
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
        list->item(1)->setCheckState(Qt::Unchecked);
        home.find<QDialog>("labelsDialog")->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(view->model()->index(0, ArticleListModel::Tags).data().toString(), u"#ferries"_s);
        QTRY_VERIFY(!home.find<QDialog>("labelsDialog"));
        home.trigger("collectSelected");
        QTRY_VERIFY(home.find<QLineEdit>("newLabels"));
        home.find<QLineEdit>("newLabels")->setText(u"Harbour, 2022"_s);
        home.find<QDialog>("labelsDialog")->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(view->model()->index(0, ArticleListModel::Collections).data().toString(), u"Harbour, 2022"_s);

        // The list is narrowed down to a collection and to a tag; the collection has a timeline.
        home.find<QLineEdit>("startFilter")->clear();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        const Label harbour{Label::Kind::Collection, u"Harbour, 2022"_s};
        QTRY_COMPARE(labels->articlesWith(harbour), 1);
        labels->choose({Label::Kind::Tag, u"to check"_s});
        QTRY_COMPARE(view->model()->rowCount(), 2);
        labels->choose(harbour);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QVERIFY(labels->accessibleName().contains(harbour.name));
        home.trigger("timelineSelected");
        QTRY_VERIFY(eventsPage(home));
        QCOMPARE(home.find<QLabel>("eventsName")->text(), u"Timeline of Harbour, 2022"_s);
        home.trigger("startPage");

        // Taken out, it is in the library still; a collection is deleted only after a question.
        view->selectAll();
        home.trigger("takeFromCollection");
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QVERIFY(view->isVisible());
        emit labels->removalRequested(harbour);
        QTRY_VERIFY(home.find<QPushButton>("confirm"));
        home.find<QPushButton>("confirm")->click();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        QVERIFY(labels->current().name.isEmpty());

        // All of it is a history in words, and is undone and done again after a restart, too.
        auto *undo = home.find<QAction>("undo");
        QVERIFY2(undo->text().contains(harbour.name), qPrintable(undo->text()));
        home.stop();
        home.start();
        view = home.find<QTreeView>("startArticles");
        labels = home.find<LabelFilter>("startLabels");
        QTRY_VERIFY(home.find<QAction>("undo")->isEnabled());
        QTRY_COMPARE(view->model()->rowCount(), 3);
        home.trigger("undo");
        home.trigger("undo");
        QTRY_COMPARE(labels->articlesWith(harbour), 1);
        home.trigger("redo");
        QTRY_COMPARE(labels->articlesWith(harbour), 0);
        QVERIFY(labels->has(Label::Kind::Collection));
    }

    void aCollectionIsRenamed()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 2)});
        QTRY_VERIFY(home.window->isIdle());
        const auto rows = home.library->articles({}, 2).result();
        QVERIFY(rows && rows->size() == 2);
        QVERIFY(sorted(*home.library,
                       home.library->labelChange({rows->front().hash}, {Label::Kind::Collection, {u"Old"_s}, {}})));
        home.find<StartPage>("startPageView")->refresh();
        auto *labels = home.find<LabelFilter>("startLabels");
        auto *view = home.find<QTreeView>("startArticles");
        QTRY_VERIFY(labels->isVisible());
        labels->choose({Label::Kind::Collection, u"Old"_s});
        QTRY_COMPARE(view->model()->rowCount(), 1);
        emit labels->renameRequested(labels->current());
        QTRY_VERIFY(home.find<QLineEdit>("typed"));
        home.find<QLineEdit>("typed")->setText(u"New"_s);
        home.find<QDialog>("typedDialog")->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(labels->current(), (Label{Label::Kind::Collection, u"New"_s}));
        QTRY_COMPARE(labels->articlesWith(labels->current()), 1);
        QTRY_COMPARE(view->model()->rowCount(), 1);
    }

    void theTimelineOfAFilterHasWhatItLeaves()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 3)});
        auto *view = home.find<QTreeView>("startArticles");
        QTRY_VERIFY(home.window->isIdle());
        home.find<QLineEdit>("startFilter")->setText(u"Port1"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        home.trigger("timelineSelected");
        QTRY_VERIFY(eventsPage(home));
        QCOMPARE(home.find<QLabel>("eventsName")->text(), u"Timeline of Port1"_s);
        QCOMPARE(home.find<QLabel>("eventsTitles")->text(), u"Ferry talks in Port1"_s);
        QTRY_VERIFY(home.find<QLabel>("eventsCounts")->text().startsWith(u"1 article"_s));
    }

    void aChangedVersionTellsWhatWentWithItAndShowsTheChanges()
    {
        Home home;
        home.start();
        home.open(home.write(u"rail.txt"_s, story(u"Varden"_s)));
        OpenArticle *article = home.page()->article();
        const QByteArray before = article->article().hash;
        for (const QString &words : {u"a promise to keep"_s, u"Petru Vasile praised the accord"_s}) {
            Note note;
            const qsizetype at = article->article().text.indexOf(words);
            note.anchor = Anchor::at(article->article().text, {at, at + words.size()});
            QSignalSpy added(article, &OpenArticle::noteAdded);
            article->saveNote(note);
            QTRY_COMPARE(added.size(), 1);
        }
        auto *bar = home.find<KMessageWidget>("messageBar");
        QVERIFY(!bar->text().contains(u"changed since"_s));
        QString changed = story(u"Varden"_s).replace(u"in May"_s, u"in June"_s);
        changed.truncate(changed.indexOf(u"Brandt travelled"_s));
        home.write(u"rail.txt"_s, changed);
        home.window->openFiles({home.folder.filePath(u"rail.txt"_s)});
        QTRY_VERIFY(bar->text().contains(u"changed since"_s));
        QVERIFY2(bar->text().contains(u"1 note(s) stand"_s) && bar->text().contains(u"1 note(s) wait"_s),
                 qPrintable(bar->text()));
        const QByteArray after = home.page()->article()->article().hash;
        QVERIFY(after != before);
        home.trigger("showChanges");
        auto *page = qobject_cast<ChangesPage *>(home.window->tabs()->currentWidget());
        QVERIFY(page && page->isOf(before, after));
        auto *text = home.find<QTextBrowser>("changesText");
        QTRY_VERIFY(text->toPlainText().contains(u"the line would open in MayJune."_s));
        QVERIFY(home.find<QLabel>("changesCounts")->text().startsWith(u"2 change"_s));
        // By key, around and back; what the colours say the strokes say too.
        page->setFocus();
        QTest::keyClick(text, Qt::Key_F8);
        QCOMPARE(home.find<QLabel>("changesPlace")->text(), u"1 of 2"_s);
        QCOMPARE(text->textCursor().selectedText(), u"MayJune"_s);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(cursor.selectionStart() + 1);
        QVERIFY(cursor.charFormat().fontStrikeOut());
        cursor.setPosition(text->textCursor().selectionEnd());
        QVERIFY(cursor.charFormat().fontUnderline() && !cursor.charFormat().fontStrikeOut());
        QTest::keyClick(text, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(home.find<QLabel>("changesPlace")->text(), u"2 of 2"_s);
        QVERIFY(text->textCursor().selectedText().contains(u"Petru Vasile"_s));
        home.find<QPushButton>("nextChangeButton")->click();
        QCOMPARE(home.find<QLabel>("changesPlace")->text(), u"1 of 2"_s);
    }
};

QTEST_MAIN(TestLibraryWindow)
#include "tst_librarywindow.moc"
