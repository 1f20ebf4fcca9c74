// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "models/roles.h"
#include "panels/dealspanel.h"
#include "panels/emptystate.h"
#include "paneltest.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

struct Deals : PanelOn<DealsPanel> {
    explicit Deals(const Sample &sample = sampleArticle())
        : PanelOn(sample)
        , list(*child<QListView>(u"dealsView"_s))
    { }

    [[nodiscard]] QModelIndex row(int i) const { return list.model()->index(i, 0); }

    QListView &list;
};

} // namespace

class TestDealsPanel : public QObject {
    Q_OBJECT
private slots:
    void aClickSelectsAndShowsTheSentence()
    {
        Deals on;
        const int before = on.list.visualRect(on.row(0)).height();
        clickRow(on.list, on.row(0));
        QCOMPARE(on.selection().current(), Selected::deal(0));
        QCOMPARE(on.selection().places().size(), 2U);
        QVERIFY(on.list.visualRect(on.row(0)).height() > before + 20);
    }

    void copiesTheSentence()
    {
        Deals on;
        on.list.setFocus();
        on.list.setCurrentIndex(on.row(0));
        QTest::keyClick(&on.list, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"signed a $2.4 billion agreement on Tuesday"_s));
    }

    void filtersByWords()
    {
        Deals on(longArticle(20));
        QTest::keyClicks(on.child<QLineEdit>(u"dealsFilter"_s), u"stalled truce"_s);
        QCOMPARE(on.list.model()->rowCount(), 1);
        QCOMPARE(on.row(0).data(IndexRole).toLongLong(), 4);
    }

    void says()
    {
        Deals on;
        QSignalSpy counts(&on.panel, &Panel::countChanged);
        auto nothing = std::make_shared<Analysis>();
        nothing->supported = true;
        on.open.setAnalysis(nothing);
        QVERIFY(on.child<EmptyState>(u"dealsEmpty"_s)->text().startsWith(u"No deals"_s));
        QCOMPARE(counts, QList<QVariantList>{{0}});
    }
};

QTEST_MAIN(TestDealsPanel)
#include "tst_dealspanel.moc"
