// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// A reader's way through the real window, by mouse and keys alone: open, click a name, see its mentions, follow a quote to
// the text, make a note, export it, close, open again and find it.
#include "article/articleview.h"
#include "models/roles.h"
#include "windowtest.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolTip>
#include <QTreeView>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

const QString story =
    u"Ferry line to open in May\n\nMay 14, 2024\n\n"
    "Norwegian Transport Minister Ada Brandt said on Monday that the ferry line to Gdansk would open in May. \"It is a "
    "promise to keep,\" Brandt told reporters in Oslo.\n\n"
    "The dockworkers' union asked for more time. \"Nobody has shown us the quays,\" said Tomasz Wrona, who leads it. Wrona "
    "said a strike was possible.\n\n"
    "Brandt flew to Poland on Tuesday.\n"_s;

/// Answers the next file dialog with \a path.
void answerFileDialog(const QString &path)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        const auto *buttons = dialog->findChild<QDialogButtonBox *>();
        for (const auto button : {QDialogButtonBox::Open, QDialogButtonBox::Save}) {
            if (buttons->button(button))
                buttons->button(button)->click();
        }
    });
    timer->start(50);
}

} // namespace

class TestReading : public QObject {
    Q_OBJECT

    Home m_home;

    [[nodiscard]] ArticleView *view() const { return m_home.page()->view(); }
    [[nodiscard]] const QString &text() const { return view()->text(); }
    [[nodiscard]] Selection &selection() const { return m_home.page()->article()->selection(); }
    [[nodiscard]] const Analysis &analysis() const { return *m_home.page()->article()->analysis(); }
    [[nodiscard]] QListView *list(const char *name) const { return m_home.find<QListView>(name); }

    /// Keys go to the window that is active: a dialog before may have been it.
    void press(const QKeySequence &keys) const
    {
        m_home.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_home.window.get()));
        QTest::keySequence(m_home.window.get(), keys);
    }

    void clickWords(const QString &words) const
    {
        const qsizetype begin = text().indexOf(words);
        QVERIFY(begin >= 0);
        const QPointF middle = view()->rects({begin + 1, begin + 2}).front().center();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middle.toPoint());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.folder.isValid());
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_home.start();
        const QString path = m_home.write(u"ferry.txt"_s, story);
        answerFileDialog(path);
        press(QKeySequence::Open);
        QTRY_VERIFY(m_home.window->isIdle() && m_home.page());
        QTRY_VERIFY(analysis().supported);
    }

    void aClickedNameLightsItsMentions()
    {
        clickWords(u"Ada Brandt"_s);
        QCOMPARE(selection().current().kind, Selected::Kind::Entity);
        const Entity &brandt = analysis().entities[selection().current().index];
        QCOMPARE(brandt.name, u"Ada Brandt"_s);
        QVERIFY(brandt.role.contains(u"Minister"_s));
        QCOMPARE(std::ssize(selection().places()), std::ssize(brandt.mentions));
        QVERIFY(std::ssize(selection().places()) >= 3);

        const auto *entities = m_home.find<QTreeView>("entitiesView");
        const QModelIndexList lit = entities->selectionModel()->selectedIndexes();
        QVERIFY(!lit.empty());
        QVERIFY2(lit.front().data().toString().contains(u"Brandt"_s), qPrintable(lit.front().data().toString()));
    }

    void keysWalkTheMentionsAndGoBack()
    {
        const qsizetype first = selection().place();
        press(Qt::Key_F3);
        QCOMPARE(selection().place(), first + 1);
        QCOMPARE(selection().places().at(selection().place()).of(text()), u"Brandt"_s);
        press(Qt::SHIFT | Qt::Key_F3);
        QCOMPARE(selection().place(), first);
        press(Qt::Key_Escape);
        QCOMPARE(selection().current().kind, Selected::Kind::Nothing);
    }

    void aQuoteLeadsToItsWords()
    {
        auto *quotes = list("quotesView");
        QModelIndex card;
        for (int row = 0; row < quotes->model()->rowCount(); ++row) {
            const QModelIndex index = quotes->model()->index(row, 0);
            if (index.data().toString().contains(u"quays"_s))
                card = index;
        }
        QVERIFY(card.isValid());
        quotes->scrollTo(card);
        QTest::mouseClick(quotes->viewport(), Qt::LeftButton, {}, quotes->visualRect(card).center());
        QCOMPARE(selection().current().kind, Selected::Kind::Quote);
        const Quote &quote = analysis().quotes[selection().current().index];
        QVERIFY(quote.speaker);
        QCOMPARE(analysis().entities[*quote.speaker].name, u"Tomasz Wrona"_s);
        QVERIFY(quote.spans.front().of(text()).contains(u"Nobody has shown us the quays"_s));
        QVERIFY(view()->viewport()->rect().contains(view()->rects(quote.spans.front()).front().center().toPoint()));
    }

    void aNoteIsMadeByKeysAlone()
    {
        press(Qt::Key_Escape);
        const qsizetype begin = text().indexOf(u"a strike was possible"_s);
        view()->setFocus();
        press(Qt::Key_F7);
        view()->setTextSelection(begin, begin);
        for (const QChar c : u"a strike"_s) {
            Q_UNUSED(c)
            QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
        }
        QCOMPARE(view()->textSelection().of(text()), u"a strike"_s);
        press(Qt::CTRL | Qt::Key_N);
        QPlainTextEdit *words = nullptr;
        QTRY_VERIFY((words = m_home.find<QPlainTextEdit>("noteWords")) && words->isVisible());
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, u"Check with **the port**"_s);
        QTest::keyClick(words, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(std::ssize(m_home.page()->article()->notes()), 1);
        QTRY_COMPARE(m_home.page()->article()->notes().front().markdown, u"Check with **the port**"_s);
    }

    void theNoteIsCheckedInTheArticle()
    {
        const Note &note = m_home.page()->article()->notes().front();
        selection().select(Selected::note(note.id));
        const Span place = note.anchor.position;
        QTRY_VERIFY(!view()->rects({place.begin + 3, place.begin + 4}).empty());
        const QPoint point = view()->rects({place.begin + 3, place.begin + 4}).front().center().toPoint();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, point, view()->viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(view()->viewport(), &asked);
        const QPointer<QMenu> menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *checks = menu->findChild<QMenu *>(u"checkMenu"_s);
        QVERIFY(checks && checks->actions().at(int(CheckStatus::None))->isChecked());
        QVERIFY(!menu->findChild<QAction *>(u"openSource"_s)); // there is none
        checks->actions().at(int(CheckStatus::Doubtful))->trigger();
        menu->close();
        QTRY_COMPARE(m_home.page()->article()->notes().front().check, CheckStatus::Doubtful);
        QHelpEvent rested(QEvent::ToolTip, point, view()->viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(view()->viewport(), &rested);
        QTRY_VERIFY(QToolTip::text().contains(u"check: doubtful"_s));
        QToolTip::hideText();
    }

    void theNoteIsExported()
    {
        const QString path = m_home.folder.filePath(u"notes.md"_s);
        press(Qt::CTRL | Qt::Key_E);
        auto *dialog = m_home.find<QDialog>("exportDialog");
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *name = dialog->findChild<QLineEdit *>(u"exportFile"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!m_home.find<QDialog>("exportDialog"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        for (const QString &part : {u"a strike"_s, u"Check with **the port**"_s, u"Check: doubtful"_s})
            QVERIFY2(written.contains(part), qPrintable(written));
    }

    void notesComeBackInAsOneStep()
    {
        const QString path = m_home.write(
            u"notes.json"_s,
            u"{\"annotations\": [{\"text\": \"whose?\", \"tags\": [\"t\"], \"target\": [{\"selector\": [{\"type\": "
            "\"TextQuoteSelector\", \"exact\": \"the quays\", \"prefix\": \"has shown us \", \"suffix\": \",\"}]}]}, "
            "{\"text\": \"lost\", \"target\": [{\"selector\": [{\"type\": \"TextQuoteSelector\", \"exact\": "
            "\"words that nobody wrote\"}]}]}]}"_s);
        const auto &notes = m_home.page()->article()->notes();
        answerFileDialog(path);
        m_home.trigger("importNotes");
        QTRY_COMPARE(std::ssize(notes), 3);
        const auto found = std::ranges::find(notes, u"whose?"_s, &Note::markdown);
        QVERIFY(found != notes.end());
        QCOMPARE(found->anchor.position.of(text()), u"the quays"_s);
        const auto lost = std::ranges::find(notes, u"lost"_s, &Note::markdown);
        QVERIFY(lost != notes.end() && lost->anchor.isOrphan());

        answerFileDialog(path);
        m_home.trigger("importNotes");
        QTRY_VERIFY(m_home.find<QWidget>("messageBar")->property("text").toString().contains(u"already"_s));
        QCOMPARE(std::ssize(notes), 3);
        press(QKeySequence::Undo);
        QTRY_COMPARE(std::ssize(notes), 1);
    }

    void allIsThereWhenOpenedAgain()
    {
        m_home.stop();
        m_home.start();
        QTRY_VERIFY(m_home.find<QAbstractItemView>("startArticles")->model()->rowCount() == 1);
        if (!m_home.page()) {
            auto *articles = m_home.find<QAbstractItemView>("startArticles");
            const QModelIndex row = articles->model()->index(0, 0);
            QTest::mouseClick(articles->viewport(), Qt::LeftButton, {}, articles->visualRect(row).center());
            QTest::keyClick(articles, Qt::Key_Return);
        }
        QTRY_VERIFY(m_home.window->isIdle() && m_home.page());
        QTRY_COMPARE(list("notesView")->model()->rowCount(), 1);
        const QModelIndex note = list("notesView")->model()->index(0, 0);
        QCOMPARE(note.data(MarkdownRole).toString(), u"Check with **the port**"_s);
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
