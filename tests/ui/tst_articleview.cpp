// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/articlepage.h"
#include "article/articleview.h"
#include "sampleanalysis.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace Dateline;
using namespace Qt::StringLiterals;

class TestArticleView : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    MarkTheme m_theme;
    std::unique_ptr<ArticlePage> m_page;
    ArticleView *m_view = nullptr;

    void open(const Sample &sample, QSize size = {800, 600})
    {
        m_page.reset();
        m_page = std::make_unique<ArticlePage>(std::make_unique<OpenArticle>(sample.article, *m_library), m_theme);
        m_view = m_page->view();
        m_page->resize(size);
        if (sample.analysis)
            m_page->article()->setAnalysis(sample.analysis);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_view->setFocus();
    }

    [[nodiscard]] const QString &text() const { return m_view->text(); }
    [[nodiscard]] Selection &selection() const { return m_page->article()->selection(); }
    [[nodiscard]] Span words(const QString &what, int nth = 1) const { return place(text(), what, nth); }
    [[nodiscard]] QString selected() const { return m_view->textSelection().of(text()).toString(); }

    /// The middle of the letter at \a position.
    QPoint pointAt(qsizetype position) const { return m_view->rects({position, position + 1}).front().center().toPoint(); }
    void click(qsizetype position, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, keys, pointAt(position));
        // The next click must not become a double click.
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {}) const { QTest::keyClick(m_view, key, keys); }

private slots:
    void initTestCase()
    {
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(100);
        QVERIFY(m_folder.isValid());
    }
    void init() { m_library = std::make_unique<Library>(m_folder.filePath(u"%1.sqlite"_s.arg(++m_count))); }
    void cleanup()
    {
        m_page.reset();
        m_library.reset();
    }

    void aClickSelectsWhatIsMarked_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("index");
        using Kind = Selected::Kind;
        const auto row = [](const char *name, const QString &words, Kind kind, qint64 index) {
            QTest::newRow(name) << words << int(kind) << index;
        };
        row("a person by the name", u"Selin"_s, Kind::Entity, 5);
        row("the same one by the pronoun", u"she told"_s, Kind::Entity, 5);
        row("a country by its adjective", u"Turkish"_s, Kind::Entity, 1);
        row("a quote by its words", u"ribbon"_s, Kind::Quote, 1);
        row("a quote by its cue", u"told"_s, Kind::Quote, 1);
        row("a name inside a quote", u"Karsan Demiryolu had"_s, Kind::Entity, 6);
        row("a time", u"Tuesday"_s, Kind::Date, 1);
        row("a deal by its core", u"agreement"_s, Kind::Deal, 0);
        row("nothing by a plain word", u"freight"_s, Kind::Nothing, 0);
    }
    void aClickSelectsWhatIsMarked()
    {
        QFETCH(QString, words);
        QFETCH(int, kind);
        QFETCH(qint64, index);
        open(sampleArticle());
        QSignalSpy scrolled(&selection(), &Selection::placeRequested);
        click(this->words(words).begin + 1);
        QCOMPARE(int(selection().current().kind), kind);
        QCOMPARE(selection().current().index, index);
        QCOMPARE(scrolled.count(), 0);
        QCOMPARE(selected(), QString());
    }

    void theClickedMentionIsTheShownOne()
    {
        open(sampleArticle());
        click(words(u"The minister"_s).begin + 1);
        QCOMPARE(selection().places().at(selection().place()), words(u"The minister"_s));
    }

    void ctrlClickAddsASecond()
    {
        open(sampleArticle());
        click(words(u"Turkey"_s).begin);
        click(words(u"Romania"_s).begin, Qt::ControlModifier);
        QCOMPARE(selection().current(), Selected::entity(1));
        QCOMPARE(selection().other(), Selected::entity(2));
    }

    void switchedOffMarksAreNotThere()
    {
        open(sampleArticle());
        m_page->setShownMarks(MarkKinds(MarkKind::Person));
        click(words(u"Tuesday"_s).begin + 1);
        QCOMPARE(int(selection().current().kind), int(Selected::Kind::Nothing));
        click(words(u"Selin"_s).begin + 1);
        QCOMPARE(selection().current(), Selected::entity(5));
    }

    void hoverLightsAndMovesNothing()
    {
        open(sampleArticle());
        QTest::mouseMove(m_view->viewport(), pointAt(words(u"ribbon"_s).begin));
        QTRY_COMPARE(selection().hovered(), Selected::quote(1));
        QCOMPARE(m_view->viewport()->cursor().shape(), Qt::IBeamCursor);
        QTest::mouseMove(m_view->viewport(), pointAt(words(u"Edirne"_s).begin));
        QTRY_COMPARE(selection().hovered(), Selected::entity(4));
        QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseMove(m_view->viewport(), QPoint(2, m_view->viewport()->height() - 2));
        QTRY_COMPARE(int(selection().hovered().kind), int(Selected::Kind::Nothing));
        QCOMPARE(m_view->viewport()->cursor().shape(), Qt::ArrowCursor);
    }

    void theTipSaysWhatAndWhy()
    {
        open(sampleArticle());
        const QPoint point = pointAt(words(u"she told"_s).begin);
        QHelpEvent event(QEvent::ToolTip, point, m_view->viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QTRY_VERIFY(QToolTip::isVisible());
        const QString tip = QToolTip::text();
        for (const QString &part : {u"Selin Aydogan"_s, u"Turkish transport minister"_s, u"pronoun"_s, u"80%"_s})
            QVERIFY2(tip.contains(part), qPrintable(tip));
        QToolTip::hideText();
    }

    void draggingSelects()
    {
        open(sampleArticle());
        const Span from = words(u"freight"_s);
        const Span to = words(u"Edirne"_s);
        QWidget *viewport = m_view->viewport();
        QSignalSpy changed(m_view, &ArticleView::textSelectionChanged);
        QTest::mousePress(viewport, Qt::LeftButton, {}, pointAt(from.begin) - QPoint(3, 0));
        QTest::mouseMove(viewport, pointAt(from.begin + 4));
        QTest::mouseMove(viewport, pointAt(to.end - 1) + QPoint(3, 0));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, pointAt(to.end - 1) + QPoint(3, 0));
        QCOMPARE(m_view->textSelection(), (Span{from.begin, to.end}));
        QCOMPARE_GE(changed.count(), 1);
        QCOMPARE(int(selection().current().kind), int(Selected::Kind::Nothing));
        m_page->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"freight line from Constanta to Edirne"_s);
    }

    void aDoubleClickSelectsAWord()
    {
        open(sampleArticle());
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(words(u"freight"_s).begin + 3));
        QCOMPARE(selected(), u"freight"_s);
        // Dragging on goes word by word.
        QTest::mouseMove(m_view->viewport(), pointAt(words(u"from Constanta"_s).begin + 1));
        QTest::mouseMove(m_view->viewport(), pointAt(words(u"from Constanta"_s).begin + 7));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointAt(words(u"from Constanta"_s).begin + 7));
        QCOMPARE(selected(), u"freight line from Constanta"_s);
    }

    void aTripleClickSelectsAParagraph()
    {
        open(sampleArticle());
        const QPoint point = pointAt(words(u"freight"_s).begin + 3);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, point);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, point);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(m_view->textSelection(), m_page->article()->article().blocks[1].span);
    }

    void shiftClickExtends()
    {
        open(sampleArticle());
        click(words(u"freight"_s).begin);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointAt(words(u"Edirne"_s).begin));
        QVERIFY(selected().startsWith("reight line"_L1) || selected().startsWith("freight line"_L1));
    }

    void draggingOverTheEdgeScrolls()
    {
        open(longArticle(100));
        QWidget *viewport = m_view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(300, 300));
        QTest::mouseMove(viewport, QPoint(310, 400));
        QTest::mouseMove(viewport, QPoint(310, viewport->height() + 40));
        QTRY_COMPARE_GT(m_view->verticalScrollBar()->value(), 60);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(310, viewport->height() + 40));
        const int value = m_view->verticalScrollBar()->value();
        QCOMPARE_GT(m_view->textSelection().length(), 300);
        QTest::qWait(100);
        QCOMPARE(m_view->verticalScrollBar()->value(), value);
    }

    void keysScrollWithoutACaret()
    {
        open(longArticle(100));
        key(Qt::Key_Down);
        QCOMPARE_GT(m_view->verticalScrollBar()->value(), 0);
        key(Qt::Key_PageDown);
        QCOMPARE_GT(m_view->verticalScrollBar()->value(), 300);
        key(Qt::Key_End);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        const QRectF last = m_view->caretRect(text().size());
        QVERIFY(last.bottom() > 0 && last.bottom() <= m_view->viewport()->height());
        key(Qt::Key_Home);
        QTRY_COMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void theCaretWalks()
    {
        open(sampleArticle());
        m_page->setCaretEnabled(true);
        const Span block = m_page->article()->article().blocks[1].span;
        m_view->setTextSelection(block.begin, block.begin);
        key(Qt::Key_Right);
        QCOMPARE(m_view->caret(), block.begin + 1);
        key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), words(u"July 20"_s).begin);
        key(Qt::Key_End);
        const Span line = m_view->lineOf(block.begin);
        QCOMPARE(m_view->caret(), line.end);
        key(Qt::Key_Home);
        QCOMPARE(m_view->caret(), block.begin);
        key(Qt::Key_Down);
        QCOMPARE(m_view->caret(), m_view->lineOf(line.end + 1).begin);
        key(Qt::Key_Up);
        QCOMPARE(m_view->caret(), block.begin);
        key(Qt::Key_Left);
        QCOMPARE(m_view->caret(), m_page->article()->article().blocks[0].span.end);
        key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), block.begin);
        key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), text().size());
        key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), 0);
    }

    void upAndDownStayInTheirColumn()
    {
        open(sampleArticle());
        m_page->setCaretEnabled(true);
        // From the middle of a line over the short last line of a paragraph and back.
        const qsizetype start = words(u"to build"_s).begin + 20;
        m_view->setTextSelection(start, start);
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Down);
        QCOMPARE_NE(m_view->caret(), start);
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Up);
        QCOMPARE(m_view->caret(), start);
    }

    void shiftSelectsWithTheCaret()
    {
        open(sampleArticle());
        m_page->setCaretEnabled(true);
        const Span span = words(u"Constanta to"_s);
        m_view->setTextSelection(span.begin, span.begin);
        key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected(), u"Constanta to"_s);
        key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(selected(), u"Constanta t"_s);
        key(Qt::Key_Escape);
        QCOMPARE(selected(), QString());
    }

    void thePageFollowsTheCaret()
    {
        open(longArticle(100));
        m_page->setCaretEnabled(true);
        for (int i = 0; i < 6; ++i) {
            key(Qt::Key_PageDown);
            const QRectF caret = m_view->caretRect(m_view->caret());
            QVERIFY(caret.top() >= 0 && caret.bottom() <= m_view->viewport()->height());
        }
        QCOMPARE_GT(m_view->verticalScrollBar()->value(), 1000);
    }

    void everyMarkIsReachedByKeyboard()
    {
        open(sampleArticle());
        m_page->setCaretEnabled(true);
        std::vector<qsizetype> seen;
        for (qsizetype before = -1; m_view->caret() != before;) {
            before = m_view->caret();
            key(Qt::Key_Down, Qt::AltModifier);
            if (m_view->caret() != before)
                seen.push_back(m_view->caret());
        }
        std::vector<qsizetype> all;
        m_view->marks().forEach({0, text().size()}, m_view->shownMarks(), [&](const Mark &mark) {
            if (mark.span.begin > 0 && (all.empty() || all.back() != mark.span.begin))
                all.push_back(mark.span.begin);
        });
        QCOMPARE(seen, all);
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_view->caret(), all[all.size() - 2]);
        m_view->setTextSelection(words(u"Selin"_s).begin, words(u"Selin"_s).begin);
        key(Qt::Key_Return);
        QCOMPARE(selection().current(), Selected::entity(5));
        m_view->setTextSelection(words(u"Bulgaria"_s).begin, words(u"Bulgaria"_s).begin);
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(selection().other(), Selected::entity(7));
    }

    void aPlaceIsBroughtIntoView()
    {
        open(longArticle(300));
        selection().select(Selected::entity(0));
        selection().previous(); // the last of 300
        const Span last = selection().places().back();
        const QRectF rect = m_view->caretRect(last.begin);
        QVERIFY(rect.top() > m_view->fontMetrics().height() && rect.bottom() < m_view->viewport()->height());
        const int value = m_view->verticalScrollBar()->value();
        QCOMPARE_GT(value, 10000);
        m_view->reveal(last);
        QCOMPARE(m_view->verticalScrollBar()->value(), value);
    }

    void theTopStaysWhenTheWidthChanges()
    {
        open(longArticle(200));
        const qsizetype position = m_page->article()->article().blocks[120].span.begin;
        m_page->setTopPosition(position);
        QCoreApplication::processEvents();
        for (const int width : {500, 900, 420, 700}) {
            m_page->resize(width, 600);
            QCoreApplication::processEvents();
            QCOMPARE(m_page->topPosition(), position);
        }
        m_page->setZoom(4);
        QCoreApplication::processEvents();
        QCOMPARE(m_page->topPosition(), position);
        m_page->setReadingStyle({u"sans-serif"_s, 11, 1.8, 50});
        QCoreApplication::processEvents();
        QCOMPARE(m_page->topPosition(), position);
    }

    void theTopWaitsForTheWindow()
    {
        const Sample sample = longArticle(200);
        ArticlePage page(std::make_unique<OpenArticle>(sample.article, *m_library), m_theme);
        const qsizetype position = sample.article.blocks[50].span.begin;
        page.setTopPosition(position);
        page.resize(700, 500);
        page.show();
        QCOMPARE(page.topPosition(), position);
        page.article()->setAnalysis(sample.analysis);
        QCoreApplication::processEvents();
        QCOMPARE(page.topPosition(), position);
    }

    void scrollingUpDoesNotJump()
    {
        // Heights above are only estimated; when they turn out otherwise, what is read must not move.
        open(longArticle(300));
        m_page->setTopPosition(m_page->article()->article().blocks[200].span.begin);
        QCoreApplication::processEvents();
        QScrollBar *bar = m_view->verticalScrollBar();
        qsizetype mark = m_page->article()->article().blocks[201].span.begin;
        for (int i = 0; i < 100; ++i) {
            const qreal before = m_view->caretRect(mark).top();
            bar->triggerAction(QScrollBar::SliderSingleStepSub);
            QCoreApplication::processEvents();
            QCOMPARE(m_view->caretRect(mark).top() - before, bar->singleStep());
            if (before > 400)
                mark = m_page->topPosition();
        }
    }

    void ctrlAndTheWheelZoom()
    {
        open(sampleArticle());
        QSignalSpy zoomed(m_page.get(), &ArticlePage::zoomChanged);
        const QPointF point(200, 200);
        const auto turn = [&](int angle) {
            QWheelEvent event(point, m_view->viewport()->mapToGlobal(point), {}, {0, angle}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_view->viewport(), &event);
        };
        const qreal before = m_view->caretRect(words(u"ANKARA"_s).begin).height();
        turn(120);
        QCOMPARE(zoomed.count(), 1);
        QCOMPARE(zoomed.front().front().toInt(), 1);
        QCOMPARE_GT(m_view->caretRect(words(u"ANKARA"_s).begin).height(), before);
        turn(-60);
        turn(-60);
        QCOMPARE(m_view->zoom(), 0);
    }

    void theColumnIsAsWideAsAsked()
    {
        open(sampleArticle(), {1400, 700});
        for (const int measure : {45, 68, 90}) {
            m_page->setReadingStyle({{}, 13, 1.5, measure});
            QCoreApplication::processEvents();
            const Span line = m_view->lineOf(words(u"ANKARA"_s).begin);
            QCOMPARE_GT(line.length(), measure - 18);
            QCOMPARE_LT(line.length(), measure + 10);
        }
    }

    void notesOpenByClick()
    {
        open(sampleArticle());
        QSignalSpy added(m_page->article(), &OpenArticle::noteAdded);
        QSignalSpy requested(m_page.get(), &ArticlePage::noteRequested);
        const Span span = words(u"freight line"_s);
        m_view->setTextSelection(span.begin, span.end);
        m_page->highlight(Highlight::Blue);
        QTRY_COMPARE(added.count(), 1);
        QCOMPARE(m_page->article()->notes().front().anchor.position, span);
        QCOMPARE(m_page->article()->notes().front().highlight, Highlight::Blue);
        QCOMPARE(selected(), QString());
        const NoteId id = m_page->article()->notes().front().id;
        click(span.begin + 2);
        QCOMPARE(selection().current(), Selected::note(id));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(span.begin + 2));
        QCOMPARE(requested.count(), 1);
        QVERIFY(m_page->textSelection().isEmpty());
        // The same words again: the colour changes, there is no second note.
        m_view->setTextSelection(span.begin, span.end);
        m_page->highlight(Highlight::Pink);
        QTRY_COMPARE(m_page->article()->notes().front().highlight, Highlight::Pink);
        QCOMPARE(m_page->article()->notes().size(), 1U);
    }

    void aNameInsideANoteIsStillAName()
    {
        open(sampleArticle());
        Note note;
        note.anchor = Anchor::at(text(), words(u"Announcing the accord, Selin Aydogan said the line"_s));
        m_page->article()->saveNote(note);
        QTRY_COMPARE(m_page->article()->notes().size(), 1U);
        click(words(u"Selin"_s).begin + 1);
        QCOMPARE(selection().current(), Selected::entity(5));
        click(words(u"Announcing"_s).begin + 1);
        QCOMPARE(selection().current().kind, Selected::Kind::Note);
    }

    void withoutWordsTheSelectedThingIsHighlighted()
    {
        open(sampleArticle());
        m_page->highlight(Highlight::Green);
        selection().select(Selected::entity(6));
        m_page->highlight(Highlight::Green);
        QTRY_COMPARE(m_page->article()->notes().size(), 1U);
        QCOMPARE(m_page->article()->notes().front().anchor.position, words(u"Karsan Demiryolu"_s));
    }

    void oddTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("white space") << u" \n \t\n"_s;
        QTest::newRow("one letter") << u"x"_s;
        QTest::newRow("a line of a hundred thousand letters") << QString(100'000, u'x');
        QTest::newRow("a line of many words") << u"word "_s.repeated(50'000);
        QTest::newRow("many empty lines") << u"a\n\n\n\n"_s.repeated(5000);
        QTest::newRow("half pairs") << QString(3000, QChar(0xD83D)) + QString(9000, QChar(0xDE00));
        QTest::newRow("marks upon marks") << u"a"_s + QString(10'000, QChar(0x301));
        QTest::newRow("right to left") << u"\u05E9\u05DC\u05D5\u05DD abc 12 "_s.repeated(2000);
        QTest::newRow("controls") << u"a\u202Eb\u2066c\u2028d\u2029e\fg\th"_s.repeated(500);
    }
    void oddTexts()
    {
        QFETCH(QString, text);
        Sample sample;
        sample.article.text = text;
        open(sample);
        m_page->setCaretEnabled(true);
        for (const Qt::Key each : {Qt::Key_Down, Qt::Key_Right, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Left, Qt::Key_Up}) {
            key(each);
            key(each, Qt::ControlModifier);
            key(each, Qt::ShiftModifier);
        }
        m_page->selectAll();
        QCOMPARE(selected(), text);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 200));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 200));
        m_page->resize(300, 300);
        QVERIFY(!m_page->grab().isNull());
        QVERIFY(m_page->topPosition() <= text.size());
    }

private:
    int m_count = 0;
};

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
