// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/roles.h"
#include "panels/emptystate.h"
#include "panels/quotespanel.h"
#include "panels/talksharebar.h"
#include "paneltest.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

struct Quotes : PanelOn<QuotesPanel> {
    explicit Quotes(const Sample &sample = sampleArticle())
        : PanelOn(sample)
        , list(*child<QListView>(u"quotesView"_s))
        , filter(*child<QLineEdit>(u"quotesFilter"_s))
        , shown(*child<QToolButton>(u"quotesShown"_s))
        , shares(*child<TalkShareBar>(u"talkShares"_s))
    { }

    [[nodiscard]] QModelIndex row(int i) const { return list.model()->index(i, 0); }
    /// The quotes in the order shown.
    [[nodiscard]] QList<qint64> quotes() const
    {
        QList<qint64> all;
        for (int i = 0; i < list.model()->rowCount(); ++i)
            all.append(row(i).data(IndexRole).toLongLong());
        return all;
    }
    /// Chooses from the filter menu by the words of its entry.
    void choose(const QString &text) const
    {
        emit shown.menu()->aboutToShow();
        for (QAction *action : shown.menu()->findChildren<QAction *>()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(u"no such entry: "_s + text));
    }

    QListView &list;
    QLineEdit &filter;
    QToolButton &shown;
    TalkShareBar &shares;
};

} // namespace

class TestQuotesPanel : public QObject {
    Q_OBJECT
private slots:
    void aClickSelects()
    {
        Quotes on;
        QSignalSpy places(&on.selection(), &Selection::placeRequested);
        clickRow(on.list, on.row(3));
        QCOMPARE(on.selection().current(), Selected::quote(3));
        QCOMPARE(places.size(), 1);
        QCOMPARE(selectedRows(on.list), QModelIndexList{on.row(3)});
    }

    void theSelectedCardShowsMore()
    {
        Quotes on;
        const int before = on.list.visualRect(on.row(1)).height();
        on.selection().select(Selected::quote(1));
        QVERIFY(on.list.visualRect(on.row(1)).height() > before);
        on.selection().clear();
        QCOMPARE(on.list.visualRect(on.row(1)).height(), before);
    }

    void keysWalkTheQuotes()
    {
        Quotes on;
        on.list.setFocus();
        QTest::keyClick(&on.list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(on.selection().current(), Selected::quote(0));
        QTest::keyClick(&on.list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(on.selection().current(), Selected::quote(1));
        QTest::keyClick(&on.list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&on.list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(on.selection().current(), Selected::quote(0)); // the first stays the first
        QTest::keyClick(&on.list, Qt::Key_Down);
        QCOMPARE(on.selection().current(), Selected::quote(0));
        QTest::keyClick(&on.list, Qt::Key_Return);
        QCOMPARE(on.selection().current(), Selected::quote(1));
        QTest::keyClick(&on.list, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(on.selection().current(), Selected::entity(on.row(1).data(EntityRole).toLongLong()));
    }

    void copiesWithCitation()
    {
        Quotes on;
        on.list.setFocus();
        on.list.setCurrentIndex(on.row(1));
        QTest::keyClick(&on.list, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.startsWith(u"\u201CThis is not a ribbon"_s));
        QVERIFY(text.contains(u"Selin Aydogan, Turkish transport minister"_s));
        QVERIFY(text.contains(u"Invented Wire, 20 July 2022"_s));
    }

    void filters()
    {
        Quotes on;
        on.choose(u"direct"_s);
        QCOMPARE(on.quotes(), (QList<qint64>{1, 4}));
        QCOMPARE(on.shown.text(), u"direct"_s);
        on.choose(u"Any kind"_s);
        on.choose(u"Petru Vasile"_s);
        QCOMPARE(on.quotes(), QList<qint64>{3});
        on.choose(u"unattributed"_s);
        QCOMPARE(on.quotes(), QList<qint64>{4});
        on.choose(u"Any speaker"_s);
        on.choose(u"told"_s);
        QCOMPARE(on.quotes(), QList<qint64>{1});
        QTest::keyClicks(&on.filter, u"zebra"_s);
        QVERIFY(on.child<EmptyState>(u"quotesEmpty"_s)->isVisible());
        QTest::mouseClick(on.child<QWidget>(u"emptyAction"_s), Qt::LeftButton);
        QCOMPARE(on.quotes(), (QList<qint64>{0, 1, 2, 3, 4}));
        QCOMPARE(on.shown.text(), u"All"_s);
    }

    void aFilterOutlivesANewAnalysisWhereItStillMeansSomething()
    {
        Quotes on;
        on.choose(u"told"_s);
        on.open.setAnalysis(sampleArticle().analysis);
        QCOMPARE(on.quotes(), QList<qint64>{1});
        Analysis without = *sampleArticle().analysis;
        without.quotes.erase(without.quotes.begin() + 1);
        on.open.setAnalysis(std::make_shared<Analysis>(without));
        QCOMPARE(on.quotes(), (QList<qint64>{0, 1, 2, 3}));
        QCOMPARE(on.shown.text(), u"All"_s);
    }

    void groupsBySpeaker()
    {
        Quotes on(longArticle(30));
        QVERIFY(std::ranges::is_sorted(on.quotes()));
        QTest::mouseClick(on.child<QToolButton>(u"quotesBySpeaker"_s), Qt::LeftButton);
        QVERIFY(!std::ranges::is_sorted(on.quotes()));
        QCOMPARE(on.row(0).data(SpeakerRole).toString(), on.row(1).data(SpeakerRole).toString());
        QCOMPARE(on.row(29).data(SpeakerRole).toString(), QString());
        QTest::mouseClick(on.child<QToolButton>(u"quotesBySpeaker"_s), Qt::LeftButton);
        QVERIFY(std::ranges::is_sorted(on.quotes()));
    }

    void theBarTellsSharesAndFilters()
    {
        Quotes on;
        QVERIFY(on.shares.isVisible());
        QVERIFY(on.shares.accessibleDescription().startsWith(u"Selin Aydogan 6"_s));
        QVERIFY(on.shares.accessibleDescription().contains(u"unattributed 8%"_s));
        QTest::mouseClick(&on.shares, Qt::LeftButton, {}, QPoint(on.shares.width() - 14, 12));
        QCOMPARE(on.quotes(), QList<qint64>{4});
        QTest::mouseClick(&on.shares, Qt::LeftButton, {}, QPoint(on.shares.width() - 14, 12));
        QCOMPARE(on.quotes().size(), 5);
    }

    void thePointerLightsUpAQuote()
    {
        Quotes on;
        QTest::mouseMove(on.list.viewport(), on.list.visualRect(on.row(2)).center());
        QTRY_COMPARE(on.selection().hovered(), Selected::quote(2));
    }

    void says()
    {
        Quotes on;
        QSignalSpy counts(&on.panel, &Panel::countChanged);
        auto nothing = std::make_shared<Analysis>();
        nothing->supported = true;
        on.open.setAnalysis(nothing);
        QCOMPARE(on.child<EmptyState>(u"quotesEmpty"_s)->text(), u"No one is quoted in this article."_s);
        QVERIFY(!on.shares.isVisible());
        on.open.setAnalysis(sampleArticle().analysis);
        QCOMPARE(counts, (QList<QVariantList>{{0}, {5}}));
        QVERIFY(on.shares.isVisible());
    }

    void everyControlHasAName()
    {
        Quotes on;
        for (QWidget *widget : on.panel.findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(&on.panel))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void hundredsOfQuotesAreLaidOutAtOnce()
    {
        Quotes on(longArticle(300));
        QCOMPARE(on.list.model()->rowCount(), 300);
        on.panel.resize(240, 600);
        on.selection().select(Selected::quote(299));
        QTRY_VERIFY(on.list.visualRect(on.row(299)).intersects(on.list.viewport()->rect()));
        QVERIFY(on.list.visualRect(on.row(299)).height() > on.list.visualRect(on.row(297)).height());
    }
};

QTEST_MAIN(TestQuotesPanel)
#include "tst_quotespanel.moc"
