// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The real window, driven offscreen.
#include "windowtest.h"

#include <KMessageWidget>

#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

const QString story =
    u"Rail accord signed\n\n"
    "Transport minister Ada Brandt said on Monday that the line would open in May. \"It is a promise to keep,\" "
    "she said.\n\nBrandt travelled to Romania, where Petru Vasile praised the accord.\n"_s;

} // namespace

class TestWindow : public QObject {
    Q_OBJECT
private slots:
    void everyActionHasANameAndKeysAreGivenOnce()
    {
        Home home;
        home.start();
        QHash<QKeySequence, QString> keys;
        for (const QAction *action : home.window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                if (action->shortcutContext() == Qt::WidgetShortcut
                    || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                    continue;
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!keys.contains(key),
                         qPrintable(key.toString() + u": "_s + action->text() + u" and "_s + keys.value(key)));
                keys.insert(key, action->text());
            }
        }
        for (const QKeySequence::StandardKey key :
             {QKeySequence::Open, QKeySequence::Save, QKeySequence::Print, QKeySequence::Close, QKeySequence::Find,
              QKeySequence::ZoomIn, QKeySequence::ZoomOut})
            QVERIFY2(keys.contains(QKeySequence(key)), qPrintable(QKeySequence(key).toString()));
        for (const char *key : {"F3", "Shift+F3", "Alt+Left", "Alt+Right", "F1", "F7", "Esc", "Ctrl+Q"})
            QVERIFY2(keys.contains(QKeySequence(QLatin1StringView(key))), key);
    }

    void actionsForAnArticleAreOffWithoutOne()
    {
        Home home;
        home.start();
        QVERIFY(!home.find<QAction>("find")->isEnabled());
        home.open(home.write(u"rail.txt"_s, story));
        QVERIFY(home.find<QAction>("find")->isEnabled());
        home.trigger("close");
        QVERIFY(!home.find<QAction>("find")->isEnabled());
    }

    void aFileThatIsNotThereIsSaidInTheBarAndTheRestIsOpened()
    {
        Home home;
        home.start();
        home.window->openFiles({home.folder.filePath(u"no.txt"_s), home.write(u"rail.txt"_s, story)});
        auto *bar = home.find<KMessageWidget>("messageBar");
        QSignalSpy shown(bar, &KMessageWidget::showAnimationFinished);
        QTRY_VERIFY(home.page());
        QVERIFY(bar->text().contains(u"no.txt"_s));
        QVERIFY(bar->isVisible());
        home.window->openFiles({home.write(u"other.txt"_s, u"Harbour shut\n\nIt stays shut."_s)});
        QVERIFY(!bar->isVisible());
    }

    void theSameArticleIsOpenedOnce()
    {
        Home home;
        home.start();
        const QString path = home.write(u"rail.txt"_s, story);
        home.open(path);
        home.open(home.write(u"copy.txt"_s, story));
        QCOMPARE(home.window->tabs()->count(), 2);
    }

    void pastedWordsAreAnArticle()
    {
        Home home;
        home.start();
        QGuiApplication::clipboard()->setText(story);
        home.trigger("openClipboard");
        QTRY_VERIFY(home.page());
        QVERIFY(home.page()->article()->article().text.contains(u"promise to keep"_s));
    }

    void theSessionComesBackWithItsPlaceAndIsReadOnlyWhenTurnedTo()
    {
        Home home;
        home.start();
        QString longStory = story;
        for (int i = 0; i < 200; ++i)
            longStory += u"\nParagraph %1 says nothing much at all about the matter in hand.\n"_s.arg(i);
        home.open(home.write(u"long.txt"_s, longStory));
        const QByteArray longHash = home.page()->article()->article().hash;
        home.page()->setTopPosition(6000);
        const qsizetype position = home.page()->topPosition();
        home.open(home.write(u"rail.txt"_s, story));
        home.stop();

        home.start();
        home.window->restoreSession();
        QCOMPARE(home.window->tabs()->count(), 3);
        QTRY_VERIFY(home.page());
        QCOMPARE(home.page()->article()->displayName(), u"Rail accord signed"_s);
        QVERIFY(!home.window->tabs()->findPage(longHash));
        home.window->tabs()->setCurrentIndex(1);
        QTRY_VERIFY(home.page() && home.page()->article()->article().hash == longHash);
        QTRY_COMPARE(home.page()->topPosition(), position);
    }

    void theSessionIsKeptWhileTheWindowIsOpen()
    {
        Home home;
        home.start();
        home.window->restoreSession();
        home.open(home.write(u"rail.txt"_s, story));
        const auto kept = [&home] {
            QSettings onDisk(home.state->fileName(), QSettings::IniFormat);
            return Session::load(onDisk);
        };
        QTRY_COMPARE(kept().tabs.size(), 1U);
        QCOMPARE(kept().tabs.front().hash, home.page()->article()->article().hash);
        QCOMPARE(kept().current, 0);
    }

    void theStartPageListsWhatWasReadAndOpensItAgain()
    {
        Home home;
        home.start();
        home.open(home.write(u"rail.txt"_s, story));
        home.trigger("close");
        auto *view = home.find<QTreeView>("startArticles");
        QTRY_COMPARE(view->model()->rowCount(), 1);
        home.find<QLineEdit>("startFilter")->setText(u"nothing like it"_s);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        home.find<QLineEdit>("startFilter")->clear();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->setCurrentIndex(view->model()->index(0, 0));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(home.page());
        QCOMPARE(home.page()->article()->article().text.simplified(), story.simplified());
    }

    void theLibraryIsSearchedAndAHitOpensAtItsPlace()
    {
        Home home;
        home.start();
        home.open(home.write(u"harbour.txt"_s, u"Harbour shut\n\nThe harbour stays shut until spring, the mayor said."_s));
        home.open(home.write(u"rail.txt"_s, story));
        home.trigger("close");
        home.trigger("searchLibrary");
        auto *search = home.find<QLineEdit>("startSearch");
        auto *hits = home.find<QListView>("startHits");
        auto *answer = home.find<QLabel>("startAnswer");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"zeppelin"_s);
        QTRY_VERIFY(answer->isVisible());
        QCOMPARE(hits->model()->rowCount(), 0);
        search->setText(u"\"open"_s);
        QTRY_VERIFY(answer->text().contains(u"not closed"_s));
        search->setText(u"spri*"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(hits->model()->rowCount(), 1);
        QTRY_VERIFY(hits->currentIndex().isValid());
        QVERIFY(!answer->isVisible());
        QVERIFY(!home.find<QTreeView>("startArticles")->isVisible());
        QCOMPARE(hits->currentIndex().data().toString(), u"Harbour shut"_s);
        QTest::keyClick(hits, Qt::Key_Return);
        QTRY_VERIFY(home.page());
        const Selected found = home.page()->article()->selection().current();
        QCOMPARE(found.kind, Selected::Kind::Text);
        QCOMPARE(found.span.of(home.page()->article()->article().text), u"spring"_s);
        home.trigger("startPage");
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(home.find<QTreeView>("startArticles")->isVisible());
    }

    void aNarrowWindowFoldsTheSidePanelsAndBringsThemBack()
    {
        Home home;
        home.start();
        home.open(home.write(u"rail.txt"_s, story));
        auto *entities = home.find<QDockWidget>("entities");
        auto *quotes = home.find<QDockWidget>("quotes");
        QVERIFY(!entities->isHidden());
        // In steps, as a reader drags the edge: folded panels let the window become narrower still.
        for (int width = 1200; width >= 400; width -= 100) {
            home.window->resize(width, 700);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(entities->isHidden());
        QTRY_VERIFY(quotes->isHidden());
        home.window->resize(1300, 850);
        QTRY_VERIFY(!entities->isHidden());
        QVERIFY(!quotes->isHidden());
    }

    void panelsStandBesideArticlesOnlyAndComeBackAsTheyWere()
    {
        Home home;
        home.start();
        const auto shown = [&home] {
            QStringList names;
            for (const QDockWidget *dock : home.window->findChildren<QDockWidget *>()) {
                if (!dock->isHidden())
                    names.append(dock->objectName());
            }
            names.sort();
            return names;
        };
        const QStringList some{u"entities"_s, u"notes"_s, u"quotes"_s, u"timeline"_s};
        QCOMPARE(shown(), QStringList());
        home.open(home.write(u"rail.txt"_s, story));
        QCOMPARE(shown().size(), 5);
        home.trigger("dealsPanel");
        home.find<QDockWidget>("notes")->raise();
        QTRY_VERIFY(!home.find<QDockWidget>("notes")->visibleRegion().isEmpty());
        home.trigger("startPage");
        QCOMPARE(shown(), QStringList());
        home.window->tabs()->setCurrentIndex(1);
        QCOMPARE(shown(), some);
        QTRY_VERIFY(!home.find<QDockWidget>("notes")->visibleRegion().isEmpty());
        home.trigger("startPage");
        home.stop();
        home.start();
        home.open(home.write(u"rail.txt"_s, story));
        QCOMPARE(shown(), some);
        QTRY_VERIFY(!home.find<QDockWidget>("notes")->visibleRegion().isEmpty());
    }

    void preferencesOutliveTheWindow()
    {
        Home home;
        home.start();
        home.trigger("hideMarks");
        home.trigger("zoomIn");
        home.stop();
        home.start();
        QVERIFY(home.find<QAction>("hideMarks")->isChecked());
        QCOMPARE(Preferences::load(*home.preferences).zoom, 1);
    }

    void aLibraryThatCannotBeUsedIsSaidAndTheArticleShownAllTheSame()
    {
        Home home;
        home.write(u"library.sqlite"_s, QString(5000, u'x'));
        home.start();
        home.window->openFiles({home.write(u"rail.txt"_s, story)});
        QTRY_VERIFY(home.page());
        QTRY_VERIFY(home.find<KMessageWidget>("messageBar")->text().contains(u"library.sqlite"_s));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
