// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The real window on people over all articles: their pages, and who is the same as the reader says.
#include "librarynews.h"

#include "editing/joindialog.h"
#include "people/subjectpage.h"

#include <KMessageWidget>

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Dateline;

namespace {

SubjectPage *subjectPage(const Home &home)
{
    return qobject_cast<SubjectPage *>(home.window->tabs()->currentWidget());
}

EntityId entityOf(const Home &home, const QString &name)
{
    const auto &entities = home.page()->article()->analysis()->entities;
    const auto place = std::ranges::find(entities, name, &Entity::name);
    return place == entities.end() ? -1 : place - entities.begin();
}

void openPage(const Home &home, const QString &name)
{
    home.page()->article()->selection().select(Selected::entity(entityOf(home, name)));
    home.trigger("inAllArticles");
    QTRY_VERIFY(subjectPage(home));
    QTRY_COMPARE(home.find<QLabel>("subjectName")->text(), name);
}

} // namespace

class TestPeopleWindow : public QObject {
    Q_OBJECT
private slots:
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

    void aSessionWithAPersonsPageComesBack()
    {
        Home home;
        home.start();
        home.open(home.write(u"a.txt"_s, story(u"Varden"_s)));
        home.window->tabs()->openSubject({Entity::Kind::Person, u"ada brandt"_s, {}});
        QTRY_COMPARE(home.window->tabs()->tabText(2), u"Ada Brandt"_s);
        home.open(home.write(u"b.txt"_s, story(u"Ostrava"_s)));
        QCOMPARE(home.window->tabs()->currentIndex(), 3);
        QCOMPARE(home.window->tabs()->currentInSession(), 2);
        home.stop();
        home.start();
        home.window->restoreSession();
        QTRY_VERIFY(home.page());
        QVERIFY(home.page()->article()->article().text.contains(u"Ostrava"_s));
        QCOMPARE(home.window->tabs()->tabText(2), u"Ada Brandt"_s);
        home.window->tabs()->setCurrentIndex(2);
        QTRY_COMPARE(home.find<QLabel>("subjectName")->text(), u"Ada Brandt"_s);
        // Where the reader was on it, it is what is shown.
        home.stop();
        home.start();
        home.window->restoreSession();
        QTRY_VERIFY(subjectPage(home));
        QTRY_VERIFY(home.find<QLabel>("subjectCounts")->text().startsWith(u"2 article"_s));
    }

    void twoNamesArePutTogetherAfterALook()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 2)});
        QTRY_VERIFY(home.window->isIdle());
        home.open(home.write(u"other.txt"_s, story(u"Varden"_s).replace(u"Ada Brandt"_s, u"Adele Brandt"_s)));
        openPage(home, u"Adele Brandt"_s);
        auto *counts = home.find<QLabel>("subjectCounts");
        QTRY_VERIFY(counts->text().startsWith(u"1 article"_s));
        QVERIFY(!home.find<QToolButton>("subjectApart")->isVisible());
        home.find<QToolButton>("subjectJoin")->click();
        QTRY_VERIFY(home.find<JoinDialog>("joinDialog"));
        // The last name stands there; the other of that name is found, and what both have together is told.
        auto *found = home.find<QListWidget>("joinFound");
        QTRY_COMPARE(found->count(), 1);
        QVERIFY(found->item(0)->text().startsWith(u"Ada Brandt"_s));
        auto *confirm = home.find<QPushButton>("joinConfirm");
        QTRY_VERIFY(confirm->isEnabled());
        const QString preview = home.find<QLabel>("joinPreview")->text();
        QVERIFY2(preview.contains(u"Together, as Ada Brandt: 3 article"_s), qPrintable(preview));
        confirm->click();
        QTRY_VERIFY(counts->text().startsWith(u"3 article"_s));
        QCOMPARE(home.find<QLabel>("subjectName")->text(), u"Ada Brandt"_s);
        QVERIFY(home.find<QLabel>("subjectParts")->text().contains(u"Adele Brandt"_s));
        const int tabs = home.window->tabs()->count();
        home.window->tabs()->openSubject(subjectPage(home)->subject());
        QCOMPARE(home.window->tabs()->count(), tabs);

        // Undone and done again, then taken apart by its menu, after a question.
        home.trigger("undo");
        QTRY_VERIFY(counts->text().startsWith(u"1 article"_s));
        home.trigger("redo");
        QTRY_VERIFY(counts->text().startsWith(u"3 article"_s));
        auto *apart = home.find<QToolButton>("subjectApart");
        QVERIFY(apart->isVisible());
        QCOMPARE(apart->menu()->actions().size(), 2);
        apart->menu()->actions().at(1)->trigger();
        QVERIFY(counts->text().startsWith(u"3 article"_s));
        home.find<QPushButton>("confirm")->click();
        QTRY_VERIFY(counts->text().startsWith(u"1 article"_s));
    }

    void oneArticleMeansSomebodyElse()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 3)});
        QTRY_VERIFY(home.window->isIdle());
        home.open(home.folder.filePath(u"news/1.txt"_s));
        openPage(home, u"Petru Vasile"_s);
        auto *counts = home.find<QLabel>("subjectCounts");
        QTRY_VERIFY(counts->text().startsWith(u"3 article"_s));
        auto *list = home.find<QListView>("subjectArticles");
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->setCurrentIndex(list->model()->index(0, 0));
        home.trigger("articleApart");
        QVERIFY(home.find<QPushButton>("confirm"));
        home.find<QPushButton>("confirm")->click();
        QTRY_VERIFY(counts->text().startsWith(u"2 article"_s));
        home.trigger("undo");
        QTRY_VERIFY(counts->text().startsWith(u"3 article"_s));
    }

    /// From the article it is a step of the article's own history.
    void fromTheArticleItIsUndoneThere()
    {
        Home home;
        home.start();
        home.window->openFiles({writeNews(home, 2)});
        QTRY_VERIFY(home.window->isIdle());
        home.open(home.write(u"other.txt"_s, story(u"Varden"_s).replace(u"Ada Brandt"_s, u"Adele Brandt"_s)));
        const Subject adele{Entity::Kind::Person, u"adele brandt"_s, {}};
        QTRY_COMPARE(home.library->subject(adele).result()->articles, 1);
        home.page()->article()->selection().select(Selected::entity(entityOf(home, u"Adele Brandt"_s)));
        auto *menu = home.find<QMenu>("corrections");
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"sameElsewhere"_s)->trigger();
        QTRY_VERIFY(home.find<QPushButton>("joinConfirm"));
        QTRY_VERIFY(home.find<QPushButton>("joinConfirm")->isEnabled());
        home.find<QPushButton>("joinConfirm")->click();
        QTRY_COMPARE(home.library->subject(adele).result()->articles, 3);
        QTRY_VERIFY(home.page()->article()->undoStack().canUndo());
        QVERIFY(home.page()->article()->undoStack().undoText().contains(u"Adele Brandt"_s));
        // And apart again: this article is alone with its name.
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"notSameElsewhere"_s)->trigger();
        QTRY_COMPARE(home.library->subject(adele).result()->articles, 1);
        home.trigger("undo");
        QTRY_COMPARE(home.library->subject(adele).result()->articles, 3);
        home.trigger("undo");
        QTRY_COMPARE(home.library->subject(adele).result()->articles, 1);
    }
};

QTEST_MAIN(TestPeopleWindow)
#include "tst_peoplewindow.moc"
