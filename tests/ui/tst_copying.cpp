// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/articleview.h"
#include "sampleanalysis.h"
#include "state/copying.h"
#include "windowtest.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMimeData>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

QString copied(const QString &type)
{
    return QString::fromUtf8(QApplication::clipboard()->mimeData()->data(type));
}

} // namespace

class TestCopying : public QObject {
    Q_OBJECT
private slots:
    void copies_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        const QString source = u"\"Rail & <road>\", Ada_B, 20 July 2022, p. 12, "_s;
        const QString markdownSource =
            u"\"Rail \\& \\<road\\>\", Ada\\_B, 20 July 2022, p. 12, <https://wire.example/a_b?c=1&d=2>\n"_s;
        const QString address = u"https://wire.example/a_b?c=1&d=2"_s;
        QTest::newRow("words") << u"words"_s << u"two\nlines *a*\n\u2014 "_s + source + address + u'\n'
                               << u"> two\n> lines \\*a\\*\n\n\u2014 "_s + markdownSource
                               << u"<blockquote>\n<p>two\nlines *a*</p>\n</blockquote>"_s;
        QTest::newRow("a note") << u"note"_s << u"lines\n\nSee **it**.\n\nCheck: open\n\u2014 "_s + source + address + u'\n'
                                << u"> lines\n\nSee **it**.\n\nCheck: open\n\n\u2014 "_s + markdownSource
                                << u"<p>See <strong>it</strong>.</p>"_s;
        QTest::newRow("a quote") << u"quote"_s << u"two\n\u2014 Eve, in reported speech, "_s + source + address + u'\n'
                                 << u"> two\n\n\u2014 Eve, in reported speech, "_s + markdownSource
                                 << u"<a href=\"https://wire.example/a_b?c=1&amp;d=2\">"_s;
    }

    void copies()
    {
        QFETCH(QString, kind);
        QFETCH(QString, plain);
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        Article article;
        article.title = u"Rail & <road>"_s;
        article.byline = u"Ada_B"_s;
        article.published = QDate(2022, 7, 20);
        article.address = QUrl(u"https://wire.example/a_b?c=1&d=2"_s);
        article.text = u"two\nlines *a*"_s;
        article.pages = {{0, u"12"_s}};
        Analysis analysis;
        analysis.entities.resize(1);
        analysis.entities[0].name = u"Eve"_s;
        analysis.quotes.resize(1);
        analysis.quotes[0].kind = Quote::Kind::Indirect;
        analysis.quotes[0].speaker = 0;
        analysis.quotes[0].spans = {Span{0, 3}};
        Note note;
        note.anchor = Anchor::at(article.text, {4, 9});
        note.markdown = u"See **it**."_s;
        note.check = CheckStatus::Open;
        for (const CopyAs as : {CopyAs::Cited, CopyAs::Markdown}) {
            if (kind == u"words")
                copyWords(article, {0, article.text.size()}, as);
            else if (kind == u"note")
                copyNote(article, note, as);
            else
                copyQuote(article, analysis, 0, as);
            QCOMPARE(copied(u"text/markdown"_s), markdown);
            QCOMPARE(QApplication::clipboard()->text(), as == CopyAs::Cited ? plain : markdown);
            QCOMPARE(QApplication::clipboard()->mimeData()->hasHtml(), as == CopyAs::Cited);
            if (as == CopyAs::Cited)
                QVERIFY2(copied(u"text/html"_s).contains(html), qPrintable(copied(u"text/html"_s)));
        }
    }

    /// The text and the lists have one key for it, and each copies its own.
    void keysCopyWhatHasTheFocus()
    {
        Home home;
        home.start();
        home.open(home.write(u"a.txt"_s, u"Rail accord signed\n\nAda Brandt said it would open in May.\n"_s));
        QVERIFY(QTest::qWaitForWindowActive(home.window.get()));
        OpenArticle &article = *home.page()->article();
        Note note;
        note.anchor = Anchor::at(article.article().text, {0, 4});
        note.markdown = u"my remark"_s;
        article.saveNote(note);
        QTRY_COMPARE(article.notes().size(), 1U);

        ArticleView *view = home.page()->view();
        view->setTextSelection(5, 11);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(copied(u"text/plain"_s).startsWith(u"accord\n"_s), qPrintable(copied(u"text/plain"_s)));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"accord"_s);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(copied(u"text/plain"_s).startsWith(u"> accord\n"_s));

        auto *list = home.find<QListView>("notesView");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(copied(u"text/plain"_s).startsWith(u"Rail\n\nmy remark\n"_s), qPrintable(copied(u"text/plain"_s)));
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Rail\n\nmy remark"_s);

        view->clearTextSelection();
        QApplication::clipboard()->clear();
        article.selection().select(Selected::note(article.notes().front().id));
        home.trigger("copyMarkdown");
        QVERIFY2(copied(u"text/plain"_s).startsWith(u"> Rail\n\nmy remark\n"_s), qPrintable(copied(u"text/plain"_s)));
    }
};

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
