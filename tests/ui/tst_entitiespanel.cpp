// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/roles.h"
#include "panels/delegates/entitydelegate.h"
#include "panels/emptystate.h"
#include "panels/entitiespanel.h"
#include "paneltest.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTreeView>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

struct Entities : PanelOn<EntitiesPanel> {
    explicit Entities(const Sample &sample = sampleArticle())
        : PanelOn(sample)
        , tree(*child<QTreeView>(u"entitiesView"_s))
        , filter(*child<QLineEdit>(u"entitiesFilter"_s))
        , empty(*child<EmptyState>(u"entitiesEmpty"_s))
    { }

    [[nodiscard]] QModelIndex row(const QString &text) const { return rowWith(tree, text); }
    [[nodiscard]] EntityId entity(const QString &text) const { return row(text).data(EntityRole).toLongLong(); }

    QTreeView &tree;
    QLineEdit &filter;
    EmptyState &empty;
};

} // namespace

class TestEntitiesPanel : public QObject {
    Q_OBJECT
private slots:
    void aClickSelectsAndOpens()
    {
        Entities on;
        const QModelIndex row = on.row(u"Selin"_s);
        QVERIFY(!on.tree.isExpanded(row));
        clickRow(on.tree, row);
        QCOMPARE(on.selection().current(), Selected::entity(on.entity(u"Selin"_s)));
        QCOMPARE(on.selection().places().size(), 3U);
        QVERIFY(on.tree.isExpanded(row));
        QCOMPARE(selectedRows(on.tree), QModelIndexList{row});

        clickRow(on.tree, row);
        QCOMPARE(on.selection().current(), Selected::entity(on.entity(u"Selin"_s)));
        QVERIFY(!on.tree.isExpanded(row));
    }

    void theChevronOpensWithoutSelecting()
    {
        Entities on;
        const QModelIndex row = on.row(u"Turkey"_s);
        const QRect opener = EntityDelegate::openerOf(on.tree.visualRect(row), Qt::LeftToRight);
        QTest::mouseClick(on.tree.viewport(), Qt::LeftButton, {}, opener.center());
        QVERIFY(on.tree.isExpanded(row));
        QCOMPARE(on.selection().current(), Selected());
    }

    void aMentionGoesToItsPlace()
    {
        Entities on;
        on.tree.expand(on.row(u"Selin"_s));
        const QModelIndex mention = on.row(u"Selin"_s).model()->index(1, 0, on.row(u"Selin"_s));
        QSignalSpy places(&on.selection(), &Selection::placeRequested);
        clickRow(on.tree, mention);
        QCOMPARE(on.selection().current(), Selected::entity(on.entity(u"Selin"_s)));
        QCOMPARE(on.selection().place(), 1);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0][0].value<Span>(), mention.data(SpanRole).value<Span>());
    }

    void ctrlAddsASecondEntity()
    {
        Entities on;
        clickRow(on.tree, on.row(u"Turkey"_s));
        clickRow(on.tree, on.row(u"Romania"_s), Qt::ControlModifier);
        QCOMPARE(on.selection().current(), Selected::entity(on.entity(u"Turkey"_s)));
        QCOMPARE(on.selection().other(), Selected::entity(on.entity(u"Romania"_s)));
        QCOMPARE(selectedRows(on.tree).size(), 2);
        clickRow(on.tree, on.row(u"Romania"_s), Qt::ControlModifier);
        QCOMPARE(on.selection().other(), Selected());
    }

    void theKeyboardDoesItAll()
    {
        Entities on;
        on.filter.setFocus();
        QTest::keyClick(&on.filter, Qt::Key_Down);
        QVERIFY(on.tree.hasFocus());
        QCOMPARE(on.tree.currentIndex().data().toString(), u"People"_s);
        QTest::keyClick(&on.tree, Qt::Key_Down);
        QCOMPARE(on.tree.currentIndex().data().toString(), u"Selin Aydogan"_s);
        QCOMPARE(on.selection().current(), Selected()); // moving about selects nothing
        QTest::keyClick(&on.tree, Qt::Key_Right);
        QVERIFY(on.tree.isExpanded(on.row(u"Selin"_s)));
        QTest::keyClick(&on.tree, Qt::Key_Down);
        QTest::keyClick(&on.tree, Qt::Key_Down);
        QTest::keyClick(&on.tree, Qt::Key_Return);
        QCOMPARE(on.selection().current(), Selected::entity(on.entity(u"Selin"_s)));
        QCOMPARE(on.selection().place(), 1);
        on.tree.setCurrentIndex(on.row(u"Turkey"_s));
        QTest::keyClick(&on.tree, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(on.selection().other(), Selected::entity(on.entity(u"Turkey"_s)));
        on.tree.setCurrentIndex(on.tree.model()->index(0, 0));
        QTest::keyClick(&on.tree, Qt::Key_Up);
        QVERIFY(on.filter.hasFocus());
    }

    void copiesAName()
    {
        Entities on;
        on.tree.setFocus();
        on.tree.setCurrentIndex(on.row(u"Petru"_s));
        QTest::keyClick(&on.tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Petru Vasile"_s);
    }

    void filtersWhileTyping()
    {
        Entities on;
        QTest::keyClicks(&on.filter, u"minister"_s);
        QCOMPARE(on.tree.model()->rowCount(), 1);
        QVERIFY(on.tree.isExpanded(on.tree.model()->index(0, 0)));
        QVERIFY(on.row(u"Selin"_s).isValid());
        QTest::keyClicks(&on.filter, u" zebra"_s);
        QVERIFY(on.empty.isVisible());
        QCOMPARE(on.empty.text(), u"Nothing fits the filter."_s);
        QTest::mouseClick(on.child<QWidget>(u"emptyAction"_s), Qt::LeftButton);
        QVERIFY(on.tree.isVisible());
        QCOMPARE(on.tree.model()->rowCount(), 4);
        QTest::keyClicks(&on.filter, u"vas"_s);
        QTest::keyClick(&on.filter, Qt::Key_Escape);
        QCOMPARE(on.filter.text(), QString());
    }

    void aClosedGroupStaysClosed()
    {
        Entities on;
        clickRow(on.tree, on.row(u"People"_s));
        QVERIFY(!on.tree.isExpanded(on.row(u"People"_s)));
        QTest::keyClicks(&on.filter, u"e"_s);
        QVERIFY(on.tree.isExpanded(on.row(u"People"_s))); // what fits is shown
        QTest::keyClick(&on.filter, Qt::Key_Escape);
        QVERIFY(!on.tree.isExpanded(on.row(u"People"_s)));
        QVERIFY(on.tree.isExpanded(on.row(u"Countries"_s)));
    }

    void followsTheSelection()
    {
        Entities on;
        const EntityId selin = on.entity(u"Selin"_s);
        on.selection().select(Selected::entity(selin));
        QCOMPARE(selectedRows(on.tree), QModelIndexList{on.row(u"Selin"_s)});
        QVERIFY(!on.tree.isExpanded(on.row(u"Selin"_s))); // the tree does not jump about under the reader
        on.selection().select(Selected::quote(0));
        QVERIFY(selectedRows(on.tree).empty());
        on.selection().clear();
        QVERIFY(selectedRows(on.tree).empty());
    }

    void thePointerLightsUp()
    {
        Entities on;
        QTest::mouseMove(on.tree.viewport(), on.tree.visualRect(on.row(u"Petru"_s)).center());
        QTRY_COMPARE(on.selection().hovered(), Selected::entity(on.entity(u"Petru"_s)));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(on.tree.viewport(), &leave);
        QCOMPARE(on.selection().hovered(), Selected());
    }

    void says()
    {
        Entities on;
        QSignalSpy counts(&on.panel, &Panel::countChanged);
        on.panel.setArticle(nullptr);
        QCOMPARE(on.empty.text(), u"Open an article to read."_s);
        QVERIFY(!on.filter.isVisible());
        on.panel.setArticle(&on.open);
        QCOMPARE(counts, (QList<QVariantList>{{0}, {12}}));
        auto nothing = std::make_shared<Analysis>();
        nothing->supported = true;
        on.open.setAnalysis(nothing);
        QVERIFY(on.empty.text().startsWith(u"No people"_s));
        on.open.setAnalysis(std::make_shared<Analysis>());
        QCOMPARE(on.empty.text(), u"The article was not analysed."_s);
        Sample french = sampleArticle();
        french.article.language = u"fr"_s;
        const Entities other({french.article, std::make_shared<Analysis>()});
        QVERIFY(other.empty.text().contains(u"This one is in French"_s));
    }

    void manyEntitiesScroll()
    {
        const Sample sample = longArticle(600);
        Entities on(sample);
        on.tree.expand(on.row(u"Norway"_s));
        on.selection().select(Selected::entity(0), sample.analysis->entities[0].mentions.back().span.begin);
        QTRY_VERIFY(on.tree.visualRect(on.row(u"Norway"_s).model()->index(599, 0, on.row(u"Norway"_s)))
                        .intersects(on.tree.viewport()->rect()));
    }
};

QTEST_MAIN(TestEntitiesPanel)
#include "tst_entitiespanel.moc"
