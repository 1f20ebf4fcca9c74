// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "fetch/pagefetch.h"
#include "pageserver.h"
#include "resultverify.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

/// What came of one fetch.
struct Outcome {
    QList<WebPage> pages;
    QStringList failures;
    QList<QUrl> moves;

    [[nodiscard]] qsizetype count() const { return pages.size() + failures.size() + moves.size(); }
};

Outcome fetch(const QUrl &address, const FetchLimits &limits = {})
{
    PageFetch fetcher(limits);
    Outcome outcome;
    QObject::connect(&fetcher, &PageFetch::fetched, &fetcher, [&](const WebPage &page) { outcome.pages.append(page); });
    QObject::connect(&fetcher, &PageFetch::failed, &fetcher, [&](const QString &why) { outcome.failures.append(why); });
    QObject::connect(&fetcher, &PageFetch::moved, &fetcher, [&](const QUrl &to) { outcome.moves.append(to); });
    fetcher.start(address);
    constexpr int Patience = 10'000;
    (void)QTest::qWaitFor([&] { return outcome.count() > 0; }, Patience);
    return outcome;
}

} // namespace

class TestPageFetch : public QObject {
    Q_OBJECT
private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("whole") << u" https://wire.example/a?b=1 "_s << u"https://wire.example/a?b=1"_s;
        QTest::newRow("without a scheme") << u"wire.example/a"_s << u"https://wire.example/a"_s;
        QTest::newRow("with a port") << u"wire.example:8080/a"_s << u"https://wire.example:8080/a"_s;
        QTest::newRow("no name and password") << u"http://ada:secret@wire.example/"_s << u"http://wire.example/"_s;
        QTest::newRow("no fragment") << u"http://wire.example/a#b"_s << u"http://wire.example/a"_s;
        QTest::newRow("a word") << u"ferry"_s << QString();
        QTest::newRow("words") << u"the ferry sails"_s << QString();
        QTest::newRow("a file") << u"file:///etc/hosts"_s << QString();
        QTest::newRow("another scheme") << u"ftp://wire.example/a"_s << QString();
        QTest::newRow("no host") << u"https:///a"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QCOMPARE(pageAddress(typed).toString(), address);
    }

    /// The character set that HTTP tells goes before what the page says; the address becomes the article's.
    void aPageBecomesAnArticle()
    {
        PageServer server;
        server.answers[u"/a"_s] = PageServer::ok(
            "text/html; charset=\"windows-1251\"",
            "<html><head><meta charset=\"iso-8859-1\"><title>\xcf\xee\xf0\xf2</title></head><body><p>"
            "\xcf\xe0\xf0\xee\xec \xe2\xfb\xf8\xe5\xeb \xe2 \xec\xee\xf0\xe5 \xe2 \xef\xee\xed\xe5\xe4\xe5\xeb\xfc\xed\xe8\xea."
            "</p></body></html>");
        const Outcome outcome = fetch(server.address(u"/a"_s));
        QCOMPARE(outcome.pages.size(), 1);
        const Result<Article> article = readArticle(outcome.pages[0]);
        QVERIFY_RESULT(article);
        QVERIFY2(article->text.contains(u"\u041F\u0430\u0440\u043E\u043C \u0432\u044B\u0448\u0435\u043B"_s),
                 qPrintable(article->text));
        QCOMPARE(article->address, server.address(u"/a"_s));
        QCOMPARE(article->file, server.address(u"/a"_s).toString());
    }

    void typesTellWhatAPageIs_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain text with a tag in it")
            << "text/plain"_ba << "The <b> ferry sails."_ba << u"The <b> ferry sails."_s;
        QTest::newRow("a page without a head") << "text/html"_ba << "<p>The ferry <b>sails</b>."_ba << u"The ferry sails."_s;
        QTest::newRow("no type") << QByteArray() << "<html><p>The ferry sails."_ba << u"The ferry sails."_s;
        QTest::newRow("none of those known") << "application/octet-stream"_ba
                                             << QByteArray("\x7f"
                                                           "ELF\0\1\2",
                                                           7)
                                             << QString();
    }

    void typesTellWhatAPageIs()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        PageServer server;
        server.answers[u"/a.php"_s] = PageServer::ok(type, body);
        const Outcome outcome = fetch(server.address(u"/a.php"_s));
        QCOMPARE(outcome.pages.size(), 1);
        const Result<Article> article = readArticle(outcome.pages[0]);
        QCOMPARE(article ? article->text : QString(), text);
    }

    void thePagesOwnAddressCountsOnItsOwnHost()
    {
        const QByteArray page = "<html><head><link rel=canonical href=\"%\"></head><body><p>The ferry sails on Monday.";
        const QUrl here(u"https://wire.example/a?from=mail"_s);
        const auto addressOf = [&](const QByteArray &canonical) {
            return readArticle(WebPage{QByteArray(page).replace("%", canonical), here, "text/html", {}})->address.toString();
        };
        QCOMPARE(addressOf("https://wire.example/a"), u"https://wire.example/a"_s);
        QCOMPARE(addressOf("https://other.example/a"), here.toString());
    }

    /// Nothing is said of the reader, nothing is kept for the next time.
    void itSaysNothingOfTheReader()
    {
        PageServer server;
        server.answers[u"/a"_s] = "HTTP/1.1 302 Found\r\nLocation: /b\r\nSet-Cookie: who=ada\r\nContent-Length: 0\r\n\r\n";
        server.answers[u"/b"_s] =
            PageServer::ok("text/html", "<html><img src=\"/c.png\"><script src=\"/d.js\"></script><p>x");
        const Outcome outcome = fetch(server.address(u"/a"_s));
        QCOMPARE(outcome.pages.size(), 1);
        QCOMPARE(outcome.pages[0].address, server.address(u"/b"_s));
        QTest::qWait(50);
        QCOMPARE(server.asked, (QStringList{u"/a"_s, u"/b"_s}));
        for (const QByteArray &request : std::as_const(server.requests)) {
            const QByteArray lower = request.toLower();
            QVERIFY2(!lower.contains("cookie") && !lower.contains("referer") && !lower.contains("authorization"), request);
            QVERIFY2(lower.contains("user-agent: dateline\r\n") && lower.contains("accept-language: *\r\n"), request);
        }
    }

    void troubleIsTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("no page") << PageServer::status("404 Not Found")
                                 << u"There is no such page at \"127.0.0.1\" (404)."_s;
        QTest::newRow("not for all") << PageServer::status("403 Forbidden") << u"does not give the page"_s;
        QTest::newRow("the server") << PageServer::status("503 Away") << u"cannot give the page now (503)"_s;
        QTest::newRow("a picture") << PageServer::ok("image/png", "\x89PNG") << u"is no text, but image/png"_s;
        QTest::newRow("in a circle") << PageServer::redirect("/a") << u"without end"_s;
        QTest::newRow("to a file") << PageServer::redirect("file:///etc/hosts") << u"which is no web page"_s;
        QTest::newRow("too large, as it says")
            << "HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\nxx"_ba << u"is larger than"_s;
        QTest::newRow("too large, without a word")
            << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"_ba + QByteArray(9000, 'x') << u"is larger than"_s;
        QTest::newRow("no end") << "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nxx"_ba << u"takes too long"_s;
        QTest::newRow("no answer") << QByteArray() << u"takes too long"_s;
    }

    void troubleIsTold()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, words);
        PageServer server;
        server.answers[u"/a"_s] = answer;
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome =
            fetch(server.address(u"/a"_s),
                  {.bytes = 5000, .milliseconds = words == u"takes too long" ? 400 : 8000, .redirects = 3});
        QCOMPARE(outcome.failures.size(), 1);
        QVERIFY2(outcome.failures[0].contains(words), qPrintable(outcome.failures[0]));
        QVERIFY(timer.elapsed() < 8000);
        QVERIFY(server.asked.size() <= 4);
    }

    void aRefusalIsTold()
    {
        QUrl address;
        {
            const PageServer server;
            address = server.address(u"/a"_s);
        }
        const Outcome outcome = fetch(address);
        QCOMPARE(outcome.failures.value(0), u"\"127.0.0.1\" refuses the connection."_s);
    }

    void anotherHostIsAskedFor()
    {
        PageServer server;
        server.answers[u"/a"_s] = PageServer::redirect("https://other.example/b");
        QCOMPARE(fetch(server.address(u"/a"_s)).moves, QList{QUrl(u"https://other.example/b"_s)});
    }

    void redirectsDoNotLeaveTheSafeWay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<PageFetch::Way>("way");
        const auto row = [](const char *name, const QString &from, const QString &to, PageFetch::Way way) {
            QTest::newRow(name) << from << to << way;
        };
        row("the same host", u"https://a.example/x"_s, u"https://a.example/y"_s, PageFetch::Way::Follow);
        row("to https", u"http://a.example/"_s, u"https://a.example/"_s, PageFetch::Way::Follow);
        row("to www", u"https://a.example/"_s, u"https://www.a.example/"_s, PageFetch::Way::Follow);
        row("to another host", u"https://a.example/"_s, u"https://b.example/"_s, PageFetch::Way::Ask);
        row("to another port", u"https://a.example/"_s, u"https://a.example:8443/"_s, PageFetch::Way::Ask);
        row("from https to http", u"https://a.example/"_s, u"http://a.example/"_s, PageFetch::Way::Unsafe);
        row("to this computer", u"https://a.example/"_s, u"https://localhost/"_s, PageFetch::Way::Ask);
        row("to another scheme", u"https://a.example/"_s, u"ftp://a.example/"_s, PageFetch::Way::Nowhere);
    }

    void redirectsDoNotLeaveTheSafeWay()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(PageFetch::wayTo(QUrl(from), QUrl(to)), "way");
    }

    void aCancelledFetchIsSilent()
    {
        PageServer server;
        server.answers[u"/a"_s] = QByteArray();
        PageFetch fetcher({.milliseconds = 200});
        QSignalSpy failed(&fetcher, &PageFetch::failed);
        fetcher.start(server.address(u"/a"_s));
        QTRY_VERIFY(!server.asked.isEmpty());
        fetcher.cancel();
        QVERIFY(!fetcher.isBusy());
        QTest::qWait(300);
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPageFetch)
#include "tst_pagefetch.moc"
