// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/leftoutdialog.h"
#include "windowtest.h"

#include <KMessageWidget>

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestLeftOutDialog : public QObject {
    Q_OBJECT
private slots:
    /// In the window: a paragraph comes back in a new version, by keys, with the notes; the older one keeps its own.
    void aParagraphComesBack()
    {
        Home home;
        home.start();
        home.open(
            home.write(u"a.html"_s,
                       u"<html><body><article><h1>The ferry sails</h1><p>Ada Brandt said the ferry would sail on Monday, "
                       "and that it would come back on Tuesday, whatever the weather was.</p><aside><p>Who owns the "
                       "boat?</p></aside><p>Nobody in the town had thought that it would, she said, before the papers "
                       "wrote of it.</p></article></body></html>"_s));
        const ArticlePage *before = home.page();
        Note note;
        note.anchor = Anchor::at(home.page()->article()->article().text, {17, 27});
        note.markdown = u"mine"_s;
        home.page()->article()->saveNote(note);
        QTRY_COMPARE(home.page()->article()->notes().size(), 1U);

        home.trigger("showLeftOut");
        QTRY_VERIFY(home.find<LeftOutDialog>("leftOutDialog"));
        auto *list = home.find<QListWidget>("leftOutList");
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"Who owns the boat?"_s);
        auto *bring = home.find<QPushButton>("bringBack");
        QVERIFY(!bring->isEnabled());
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(bring->isEnabled());
        bring->click();
        QTRY_VERIFY(home.page() && home.page() != before);
        QVERIFY(home.page()->article()->article().text.contains(u"was.\n\nWho owns the boat?\n\nNobody"_s));
        QTRY_COMPARE(home.page()->article()->notes().size(), 1U);
        QCOMPARE(home.page()->article()->notes()[0].anchor.exact, u"Ada Brandt"_s);
        QCOMPARE(before->article()->notes().size(), 1U);

        home.trigger("showLeftOut");
        QTRY_VERIFY(home.find<QLabel>("leftOutWords")
                    && home.find<QLabel>("leftOutWords")->text().contains(u"Nothing that the page shows"_s));
    }

    void noPageSaysSo()
    {
        Home home;
        home.start();
        home.open(home.write(u"a.txt"_s, u"Rail accord signed\n\nAda Brandt said it would open in May.\n"_s));
        home.trigger("showLeftOut");
        QTRY_VERIFY(home.find<KMessageWidget>("messageBar")->text().contains(u"it is no web page"_s));
    }
};

QTEST_MAIN(TestLeftOutDialog)
#include "tst_leftoutdialog.moc"
