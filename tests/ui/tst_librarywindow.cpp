// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The real window at work on the library: folders in, articles out, somebody's page.
#include "window/exportmanydialog.h"
#include "windowtest.h"

#include "people/subjectpage.h"

#include <KMessageWidget>

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

QString story(const QString &town)
{
    return u"Ferry talks in %1\n\nTransport minister Ada Brandt said on 3 June 2022 that the line would open in May. \"It is a "
           "promise to keep,\" she said.\n\nBrandt travelled to Romania on 4 June 2022, where Petru Vasile praised the accord "
           "of %1.\n"_s.arg(town);
}

/// A folder of so many articles.
QString writeNews(const Home &home, int count)
{
    QDir(home.folder.path()).mkdir(u"news"_s);
    for (int i = 0; i < count; ++i)
        home.write(u"news/%1.txt"_s.arg(i), story(u"Port%1"_s.arg(i)));
    return home.folder.filePath(u"news"_s);
}

SubjectPage *subjectPage(const Home &home)
{
    return qobject_cast<SubjectPage *>(home.window->tabs()->currentWidget());
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

    void aPersonsPageOpensFromASelectionAndLeadsBackToTheWords()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 4)});
        QTRY_VERIFY(home.window->isIdle());
        home.open(home.folder.filePath(u"news/2.txt"_s));
        const auto &entities = home.page()->article()->analysis()->entities;
        const auto brandt = std::ranges::find(entities, u"Ada Brandt"_s, &Entity::name);
        QVERIFY(brandt != entities.end());
        home.page()->article()->selection().select(Selected::entity(brandt - entities.begin()));
        home.trigger("inAllArticles");
        QTRY_VERIFY(subjectPage(home));
        QCOMPARE(home.window->tabs()->count(), 3);
        auto *quotes = home.find<QListView>("subjectQuotes");
        QTRY_VERIFY(quotes->model()->rowCount() >= 4);
        QCOMPARE(home.find<QLabel>("subjectName")->text(), u"Ada Brandt"_s);
        QVERIFY(home.find<QLabel>("subjectKind")->text().contains(u"minister"_s, Qt::CaseInsensitive));
        QTRY_VERIFY(home.find<QWidget>("subjectTimeline")->isVisible());
        QCOMPARE(home.window->tabs()->tabText(2), u"Ada Brandt"_s);
        // The same page again, not another.
        home.trigger("startPage");
        home.find<QLineEdit>("startSearch")->setText(u"ada bra"_s);
        auto *hits = home.find<QListView>("startHits");
        QTRY_VERIFY(hits->model()->rowCount() > 0);
        QCOMPARE(hits->model()->index(0, 0).data().toString(), u"Ada Brandt"_s);
        hits->setCurrentIndex(hits->model()->index(0, 0));
        QTest::keyClick(hits, Qt::Key_Return);
        QTRY_VERIFY(subjectPage(home));
        QCOMPARE(home.window->tabs()->count(), 3);

        const QModelIndex row = quotes->model()->index(quotes->model()->rowCount() - 1, 0);
        const QString words = row.data().toString();
        quotes->setCurrentIndex(row);
        QTest::keyClick(quotes, Qt::Key_Return);
        QTRY_VERIFY(home.page());
        const Selected shown = home.page()->article()->selection().current();
        QCOMPARE(shown.kind, Selected::Kind::Text);
        QVERIFY(words.startsWith(shown.span.of(home.page()->article()->article().text)));
    }

    void aPageOfNobodySaysSo()
    {
        Home home;
        home.start();
        home.window->tabs()->openSubject({Entity::Kind::Person, u"no body"_s, {}});
        QTRY_VERIFY(home.find<KMessageWidget>("messageBar")->text().contains(u"No article"_s));
    }

    void aSessionWithAPersonsPageComesBackAtTheArticle()
    {
        Home home;
        home.start();
        home.open(home.write(u"a.txt"_s, story(u"Varden"_s)));
        home.window->tabs()->openSubject({Entity::Kind::Person, u"ada brandt"_s, {}});
        home.open(home.write(u"b.txt"_s, story(u"Ostrava"_s)));
        QCOMPARE(home.window->tabs()->currentIndex(), 3);
        QCOMPARE(home.window->tabs()->currentInSession(), 1);
        home.stop();
        home.start();
        home.window->restoreSession();
        QTRY_VERIFY(home.page());
        QVERIFY(home.page()->article()->article().text.contains(u"Ostrava"_s));
    }
};

QTEST_MAIN(TestLibraryWindow)
#include "tst_librarywindow.moc"
