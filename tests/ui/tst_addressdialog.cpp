// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "pageserver.h"
#include "window/addressdialog.h"
#include "windowtest.h"

#include <KMessageWidget>

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

template<typename T> T *part(const QWidget &whole, const char *name)
{
    return whole.findChild<T *>(QLatin1StringView(name));
}

void dropLink(const Home &home, const QUrl &address)
{
    QMimeData link;
    link.setUrls({address});
    const QPoint place(10, 10);
    QDragEnterEvent enter(place, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(home.window.get(), &enter);
    QDropEvent drop(place, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(home.window.get(), &drop);
}

/// Drops the link to "/a" and says yes to the question.
void fetch(const Home &home, const PageServer &server)
{
    dropLink(home, server.address(u"/a"_s));
    auto *dialog = home.find<AddressDialog>("addressDialog");
    QVERIFY(dialog);
    part<QPushButton>(*dialog, "fetchNow")->click();
    QTRY_VERIFY(!home.find<AddressDialog>("addressDialog"));
    QTRY_VERIFY(home.window->isIdle() && home.page());
}

const QByteArray Page = "<html><head><title>The ferry sails</title></head><body><p>Ada Brandt said the ferry would sail on "
                        "Monday, whatever the weather was like in the harbour.</p></body></html>";

} // namespace

class TestAddressDialog : public QObject {
    Q_OBJECT
private slots:
    void itSaysWhatGoesOverTheNetwork_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing yet") << QString() << false << u"when you say so, and nothing else"_s;
        QTest::newRow("the host is named") << u"wire.example/a"_s << true << u"over the network from wire.example"_s;
        QTest::newRow("not encrypted") << u"http://wire.example/a"_s << true << u"not encrypted"_s;
        QTest::newRow("no address") << u"the ferry"_s << false << u"when you say so"_s;
    }

    void itSaysWhatGoesOverTheNetwork()
    {
        QFETCH(QString, words);
        QFETCH(QString, typed);
        const AddressDialog dialog;
        part<QLineEdit>(dialog, "pageAddress")->setText(typed);
        QTEST(part<QPushButton>(dialog, "fetchNow")->isEnabled(), "allowed");
        const QString notice = part<QLabel>(dialog, "networkNotice")->text();
        QVERIFY2(notice.contains(words), qPrintable(notice));
    }

    void nothingIsFetchedBeforeItIsAskedFor()
    {
        PageServer server;
        server.answers[u"/a"_s] = PageServer::ok("text/html", Page);
        AddressDialog dialog(server.address(u"/a"_s));
        QSignalSpy fetched(&dialog, &AddressDialog::fetched);
        dialog.show();
        QTest::qWait(50);
        QVERIFY(server.asked.isEmpty());
        QTest::keyClick(part<QLineEdit>(dialog, "pageAddress"), Qt::Key_Return);
        QTRY_COMPARE(fetched.size(), 1);
        QCOMPARE(server.asked, QStringList{u"/a"_s});
        QVERIFY(!dialog.isVisible());
    }

    void troubleStaysInTheDialog()
    {
        PageServer server;
        server.answers[u"/moved"_s] = PageServer::redirect("https://other.example/b");
        AddressDialog dialog(server.address(u"/none"_s));
        dialog.show();
        auto *go = part<QPushButton>(dialog, "fetchNow");
        const auto *trouble = part<QLabel>(dialog, "fetchTrouble");
        go->click();
        QTRY_VERIFY2(trouble->text().contains(u"(404)"_s), qPrintable(trouble->text()));
        QVERIFY(dialog.isVisible() && go->isEnabled() && part<QProgressBar>(dialog, "fetchProgress")->isHidden());
        part<QLineEdit>(dialog, "pageAddress")->setText(server.address(u"/moved"_s).toString());
        QVERIFY(trouble->text().isEmpty());
        go->click();
        QTRY_VERIFY(trouble->text().contains(u"has moved to \"other.example\""_s));
        QCOMPARE(part<QLineEdit>(dialog, "pageAddress")->text(), u"https://other.example/b"_s);
        QVERIFY(part<QLabel>(dialog, "networkNotice")->text().contains(u"from other.example"_s));
    }

    void cancelStopsTheFetching()
    {
        PageServer server;
        server.answers[u"/a"_s] = QByteArray();
        AddressDialog dialog(server.address(u"/a"_s));
        QSignalSpy fetched(&dialog, &AddressDialog::fetched);
        dialog.show();
        part<QPushButton>(dialog, "fetchNow")->click();
        QTRY_VERIFY(!server.asked.isEmpty());
        QVERIFY(part<QProgressBar>(dialog, "fetchProgress")->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(fetched.size(), 0);
    }

    /// In the window: a link that is dropped is asked about, fetched, and becomes an article; the next version of the page
    /// has its notes.
    void aDroppedLinkBecomesAnArticle()
    {
        PageServer server;
        server.answers[u"/a"_s] = PageServer::ok("text/html; charset=utf-8", Page);
        Home home;
        home.start();
        fetch(home, server);
        QCOMPARE(home.page()->article()->article().address, server.address(u"/a"_s));
        Note note;
        note.anchor = Anchor::at(home.page()->article()->article().text, {0, 9});
        note.markdown = u"mine"_s;
        home.page()->article()->saveNote(note);
        QTRY_COMPARE(home.page()->article()->notes().size(), 1U);
        server.answers[u"/a"_s] = PageServer::ok("text/html", QByteArray(Page).replace("Monday", "Tuesday"));
        const ArticlePage *before = home.page();
        fetch(home, server);
        QTRY_VERIFY(home.page() && home.page() != before);
        QTRY_COMPARE(home.page()->article()->notes().size(), 1U);
        QCOMPARE(home.page()->article()->notes()[0].markdown, u"mine"_s);
        home.trigger("openAddress");
        QVERIFY(home.find<AddressDialog>("addressDialog"));
    }

    void whatIsLeftOutOfAFetchedPageComesBack()
    {
        PageServer server;
        server.answers[u"/a"_s] = PageServer::ok(
            "text/html; charset=utf-8",
            "<html><body><article><h1>The ferry sails</h1><p>Ada Brandt said the ferry would sail on Monday, and that it "
            "would come back on Tuesday, whatever the weather was.</p><aside><p>Who owns the boat?</p></aside><p>Nobody in "
            "the town had thought that it would, she said, before the papers wrote of it.</p></article></body></html>");
        Home home;
        home.start();
        fetch(home, server);
        const ArticlePage *before = home.page();
        home.trigger("showLeftOut");
        QTRY_VERIFY(home.find<QListWidget>("leftOutList"));
        QCOMPARE(home.find<QListWidget>("leftOutList")->count(), 1);
        QTest::keyClick(home.find<QListWidget>("leftOutList"), Qt::Key_Space);
        home.find<QPushButton>("bringBack")->click();
        QTRY_VERIFY(home.page() && home.page() != before);
        QVERIFY(home.page()->article()->article().text.contains(u"was.\n\nWho owns the boat?\n\nNobody"_s));
    }

    void otherLinksAreRefused()
    {
        Home home;
        home.start();
        dropLink(home, QUrl(u"ftp://wire.example/a"_s));
        QVERIFY(!home.find<AddressDialog>("addressDialog"));
        QTRY_VERIFY(home.find<KMessageWidget>("messageBar")->text().contains(u"nor a web page"_s));
    }
};

QTEST_MAIN(TestAddressDialog)
#include "tst_addressdialog.moc"
