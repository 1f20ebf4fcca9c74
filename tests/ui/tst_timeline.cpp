// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "paneltest.h"
#include "timeline/timelinepanel.h"
#include "timeline/timelineview.h"
#include "words/words.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <numeric>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

const QDate published(2022, 7, 20);

Event lasting(const QString &summary, QDate earliest, QDate latest)
{
    Event made;
    made.summary = summary;
    made.when = {earliest, latest};
    return made;
}

Event on(const QString &summary, QDate day)
{
    return lasting(summary, day, day);
}

TimelineLayout laidOut(const std::vector<Event> &events, TimelineOrder order = TimelineOrder::Event, double zoom = 1)
{
    std::vector<qsizetype> shown(events.size());
    std::ranges::iota(shown, 0);
    return TimelineLayout::make(events, shown, published, order,
                                {900, zoom, 200, [](const QString &text) { return 7.0 * text.size(); }});
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    void daysAreToScaleAndLongStretchesFolded()
    {
        const TimeScale scale(
            {{QDate(2020, 1, 1), QDate(2020, 1, 1)}, {published, published}, {QDate(2022, 7, 22), QDate(2022, 7, 22)}}, 0,
            1);
        const double day = scale.endX(published) - scale.x(published);
        QVERIFY(day > 0);
        QCOMPARE(scale.x(QDate(2022, 7, 22)) - scale.endX(published), day);
        QCOMPARE(scale.folds().size(), 1U);
        QVERIFY(scale.x(published) - scale.endX(QDate(2020, 1, 1)) < 40 * day);
        QVERIFY(scale.x(QDate(2021, 1, 1)) > scale.folds()[0].left);
        QVERIFY(scale.x(QDate(2021, 1, 1)) < scale.folds()[0].right);
    }

    void aShortTimeFillsTheWidth()
    {
        const std::vector<DateRange> ranges = {{published, published}, {QDate(2022, 7, 22), QDate(2022, 7, 22)}};
        QVERIFY(TimeScale(ranges, 200, 1).width() > TimeScale(ranges, 0, 1).width());
        QCOMPARE(TimeScale(ranges, 200, 2).width(), 2 * TimeScale(ranges, 200, 1).width());
    }

    void ticksKeepTheirDistanceAndSayTheYearOnce()
    {
        const TimeScale scale(
            {{QDate(2022, 7, 1), QDate(2022, 7, 31)}, {published, published}, {QDate(2022, 12, 1), QDate(2022, 12, 1)}}, 0,
            1);
        const auto ticks = scale.ticks(60);
        QVERIFY(ticks.size() >= 2);
        QCOMPARE(ticks[0].part, DatePart::MonthYear);
        for (size_t i = 1; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].x - ticks[i - 1].x >= 60);
            QCOMPARE(ticks[i].part, DatePart::DayMonth);
        }
    }

    void nothingTouchesAnything()
    {
        std::vector<Event> events;
        events.reserve(300);
        for (int i = 0; i < 300; ++i)
            events.push_back(i % 3 ? on(u"something happened somewhere"_s, published.addDays(i * 7 % 40))
                                   : lasting(u"it took a while"_s, published.addDays(-i), published.addDays(-i + i % 20)));
        for (const TimelineOrder order : {TimelineOrder::Event, TimelineOrder::Story}) {
            const TimelineLayout layout = laidOut(events, order);
            QCOMPARE(layout.items.size(), events.size());
            for (size_t i = 0; i < layout.items.size(); ++i) {
                for (size_t j = i + 1; j < layout.items.size(); ++j) {
                    const TimelineItem &one = layout.items[i];
                    const TimelineItem &other = layout.items[j];
                    if (one.lane == other.lane)
                        QVERIFY(std::max(one.right, one.labelLeft + one.labelWidth) < std::min(other.left, other.labelLeft));
                }
            }
        }
    }

    void openEndsAndBarsAreToldApart()
    {
        const TimelineLayout layout =
            laidOut({on(u"a"_s, published), lasting(u"b"_s, QDate(2022, 6, 1), QDate(2022, 6, 30)),
                     lasting(u"c"_s, QDate(2022, 6, 1), {}), lasting(u"d"_s, {}, QDate(2022, 6, 10))});
        const auto item = [&](qsizetype index) { return *std::ranges::find(layout.items, index, &TimelineItem::event); };
        QVERIFY(item(0).point);
        QVERIFY(!item(1).point && !item(1).openLeft && !item(1).openRight);
        QVERIFY(item(2).openRight && !item(2).openLeft);
        QVERIFY(item(3).openLeft && !item(3).openRight);
        for (const TimelineItem &each : layout.items)
            QVERIFY(each.left >= 0);
    }

    void onlyBeforeOrAfterPublicationIsUndated()
    {
        QVERIFY(isDated(on(u"a"_s, published), published));
        QVERIFY(!isDated(lasting(u"b"_s, {}, {}), published));
        QVERIFY(!isDated(lasting(u"c"_s, {}, published), published));
        QVERIFY(!isDated(lasting(u"d"_s, published, {}), published));
        QVERIFY(isDated(lasting(u"e"_s, {}, QDate(2020, 1, 1)), published));
        QVERIFY(laidOut({lasting(u"b"_s, {}, {})}).items.empty());
        QCOMPARE(laidOut({lasting(u"b"_s, {}, {})}, TimelineOrder::Story).items.size(), 1U);
    }

    void everyEventIsOnTheAxisOrInTheUndatedList()
    {
        PanelOn<TimelinePanel> on(sampleArticle(), {900, 220});
        const auto *view = on.child<TimelineView>(u"timelineView"_s);
        const auto *undated = on.child<QListView>(u"undatedEvents"_s);
        QCOMPARE(std::ssize(view->drawing().items) + undated->model()->rowCount(), std::ssize(on.open.analysis()->events));
        QVERIFY(!view->drawing().items.empty());
        QVERIFY(undated->model()->rowCount() > 0);
    }

    void aClickSelectsTheEvent()
    {
        PanelOn<TimelinePanel> on(sampleArticle(), {900, 220});
        auto *view = on.child<TimelineView>(u"timelineView"_s);
        const QRect box = view->itemRect(0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(std::max(2, box.left() + 4), box.center().y()));
        QCOMPARE(on.selection().current(), Selected::event(view->drawing().items[0].event));
    }

    void aMarkIsDraggedToOtherDays()
    {
        PanelOn<TimelinePanel> on(sampleArticle(), {900, 220});
        auto *view = on.child<TimelineView>(u"timelineView"_s);
        QSignalSpy moved(view, &TimelineView::eventMoved);
        const auto drag = [view](qsizetype item, int by) {
            const QRect box = view->itemRect(item);
            const int y = view->drawing().items[item].point ? box.center().y() : box.bottom() - 2;
            const QPoint mark(box.left() + 4, y);
            QTest::mousePress(view->viewport(), Qt::LeftButton, {}, mark);
            QTest::mouseMove(view->viewport(), mark + QPoint(by, 0));
        };
        const qsizetype last = std::ssize(view->drawing().items) - 1;
        const DateRange when = view->eventOf(last).when;
        QVERIFY(when.earliest.isValid() && when.latest.isValid());
        drag(last, -60);
        QTest::keyClick(view, Qt::Key_Escape);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton);
        QVERIFY(moved.isEmpty());

        drag(last, -60);
        const QRect box = view->itemRect(last);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, box.center() + QPoint(-60, 0));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].toLongLong(), view->drawing().items[last].event);
        const auto to = moved[0][1].value<DateRange>();
        QVERIFY(to.earliest < when.earliest);
        QCOMPARE(to.earliest.daysTo(to.latest), when.earliest.daysTo(when.latest));
    }

    void keysWalkTheEventsInTimeAndEnterSelects()
    {
        PanelOn<TimelinePanel> on(sampleArticle(), {900, 220});
        auto *view = on.child<TimelineView>(u"timelineView"_s);
        view->setFocus(Qt::TabFocusReason);
        QCOMPARE(view->focusedItem(), 0);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->focusedItem(), 1);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(on.selection().current(), Selected::event(view->drawing().items[1].event));
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->focusedItem(), std::ssize(view->drawing().items) - 1);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->focusedItem(), std::ssize(view->drawing().items) - 1);
    }

    void storyOrderShowsTheUndatedToo()
    {
        PanelOn<TimelinePanel> on(sampleArticle(), {900, 220});
        auto *view = on.child<TimelineView>(u"timelineView"_s);
        on.child<QToolButton>(u"timelineStoryOrder"_s)->click();
        QCOMPARE(view->drawing().items.size(), on.open.analysis()->events.size());
        for (size_t i = 0; i < view->drawing().items.size(); ++i)
            QCOMPARE(view->drawing().items[i].event, qsizetype(i));
        QVERIFY(!on.child<QListView>(u"undatedEvents"_s)->isVisible());
    }

    void onlyEventsOfTheSelectedEntityWhenAskedFor()
    {
        PanelOn<TimelinePanel> on(sampleArticle(), {900, 220});
        auto *view = on.child<TimelineView>(u"timelineView"_s);
        const auto &events = on.open.analysis()->events;
        const auto withSomeone = std::ranges::find_if(events, [](const Event &each) { return !each.participants.empty(); });
        QVERIFY(withSomeone != events.end());
        on.child<QToolButton>(u"timelineOnlySelected"_s)->click();
        on.selection().select(Selected::entity(withSomeone->participants.front()));
        const auto *undated = on.child<QListView>(u"undatedEvents"_s);
        const qsizetype shown = std::ssize(view->drawing().items) + undated->model()->rowCount();
        QCOMPARE(shown, std::ranges::count_if(events, [&](const Event &each) {
                     return std::ranges::contains(each.participants, withSomeone->participants.front());
                 }));
        QVERIFY(shown < std::ssize(events));
    }

    void lanesByWhoTakesPartAndByWhetherItHappened()
    {
        PanelOn<TimelinePanel> on(sampleArticle(), {900, 220});
        auto *view = on.child<TimelineView>(u"timelineView"_s);
        QVERIFY(view->drawing().bands.empty());
        const auto count = view->drawing().items.size();
        const QList<QAction *> ways = on.child<QToolButton>(u"timelineBanding"_s)->menu()->actions();
        for (const qsizetype way : {1, 2}) {
            ways[way]->trigger();
            const TimelineLayout &drawing = view->drawing();
            QCOMPARE(drawing.items.size(), count);
            QVERIFY(!drawing.bands.empty());
            QCOMPARE(drawing.bands.front().firstLane, 0);
            // each band has events, and its title a lane of its own
            for (size_t i = 0; i < drawing.bands.size(); ++i) {
                const int title = drawing.bands[i].firstLane;
                const int end = i + 1 < drawing.bands.size() ? drawing.bands[i + 1].firstLane : drawing.lanes;
                QCOMPARE(std::ranges::count(drawing.items, title, &TimelineItem::lane), 0);
                QVERIFY(std::ranges::any_of(drawing.items,
                                            [&](const TimelineItem &item) { return item.lane > title && item.lane < end; }));
            }
        }
        // of the last way: what is in a band has its status
        for (const TimelineItem &item : view->drawing().items) {
            const auto behind = std::ranges::upper_bound(view->drawing().bands, item.lane, {}, &TimelineBand::firstLane);
            const QString status = words(on.open.analysis()->events[item.event].status);
            QCOMPARE(std::prev(behind)->title.toLower(), status.toLower());
        }
        ways[0]->trigger();
        QVERIFY(view->drawing().bands.empty());
    }

    void lesserEventsWhenAskedFor()
    {
        Sample sample = sampleArticle();
        auto analysis = std::make_shared<Analysis>(*sample.analysis);
        QVERIFY(analysis->events.size() > 2);
        analysis->events[1].lesser = true;
        sample.analysis = analysis;
        PanelOn<TimelinePanel> on(sample, {900, 220});
        auto *view = on.child<TimelineView>(u"timelineView"_s);
        auto *undated = on.child<QListView>(u"undatedEvents"_s);
        const auto shown = [&] { return std::ssize(view->drawing().items) + undated->model()->rowCount(); };
        const qsizetype all = std::ssize(analysis->events);
        QCOMPARE(shown(), all - 1);
        auto *lesser = on.child<QToolButton>(u"timelineLesser"_s);
        lesser->click();
        QCOMPARE(shown(), all);
        lesser->click();
        QCOMPARE(shown(), all - 1);
    }

    void thePictureIsOfWhatIsShown()
    {
        PanelOn<TimelinePanel> on(sampleArticle(), {900, 220});
        QSignalSpy wanted(&on.panel, &TimelinePanel::pictureRequested);
        const auto picture = [&] {
            on.child<QAction>(u"timelineSavePicture"_s)->trigger();
            return wanted.takeLast()[0].value<TimelineChoice>();
        };
        QCOMPARE(picture().shown.size(), on.open.analysis()->events.size());
        QCOMPARE(picture().order, TimelineOrder::Event);
        on.child<QToolButton>(u"timelineStoryOrder"_s)->click();
        QCOMPARE(picture().order, TimelineOrder::Story);
        on.child<QToolButton>(u"timelineOnlySelected"_s)->click();
        on.selection().select(Selected::event(0));
        QCOMPARE(picture().shown, std::vector<qsizetype>{0});
        on.child<QAction>(u"timelineCopyPicture"_s)->trigger();
        QVERIFY(QApplication::clipboard()->image().width() > 1000);
        on.panel.setArticle(nullptr);
        QVERIFY(!on.child<QToolButton>(u"timelinePicture"_s)->isEnabled());
    }

    void zoomingWidensTheAxis()
    {
        PanelOn<TimelinePanel> on(sampleArticle(), {900, 220});
        const auto *view = on.child<TimelineView>(u"timelineView"_s);
        const double before = view->drawing().scale.width();
        on.child<QToolButton>(u"timelineZoomIn"_s)->click();
        QVERIFY(view->drawing().scale.width() > before);
    }

    void aScreenReaderSeesAListOfEvents()
    {
        PanelOn<TimelinePanel> on(sampleArticle(), {900, 220});
        auto *view = on.child<TimelineView>(u"timelineView"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), int(view->drawing().items.size()));
        QAccessibleInterface *first = list->child(0);
        QCOMPARE(first->role(), QAccessible::ListItem);
        QCOMPARE(first->text(QAccessible::Name), view->eventOf(0).summary);
        QVERIFY(!first->text(QAccessible::Description).isEmpty());
        QCOMPARE(list->indexOfChild(first), 0);
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(on.selection().current(), Selected::event(view->drawing().items[0].event));
    }

    void withoutAnArticleItSaysWhatItIsFor()
    {
        TimelinePanel panel;
        panel.show();
        QVERIFY(!panel.findChild<TimelineView *>()->isVisible());
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
