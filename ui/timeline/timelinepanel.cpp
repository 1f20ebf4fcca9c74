// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "timeline/timelinepanel.h"

#include "corrections/typedvalues.h"
#include "editing/correctionmenu.h"
#include "models/roles.h"
#include "panels/emptystate.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QToolButton *button(const QString &text, const char *name, const QString &accessibleName = {})
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(accessibleName.isEmpty() ? text : accessibleName);
    if (!accessibleName.isEmpty())
        button->setToolTip(accessibleName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : Panel(parent)
    , m_view(new TimelineView)
    , m_drawing(new QWidget)
    , m_undated(new QWidget)
    , m_undatedList(new QListView)
    , m_undatedModel(new QStandardItemModel(this))
    , m_empty(new EmptyState)
{
    auto *undatedLabel = new QLabel(tr("Undated, in text order"));
    undatedLabel->setForegroundRole(QPalette::PlaceholderText);
    undatedLabel->setBuddy(m_undatedList);
    m_undatedList->setObjectName("undatedEvents"_L1);
    m_undatedList->setAccessibleName(tr("Undated events"));
    m_undatedList->setModel(m_undatedModel);
    m_undatedList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_undatedList->setFrameShape(QFrame::NoFrame);
    m_undatedList->setTextElideMode(Qt::ElideRight);
    m_undatedList->setUniformItemSizes(true);
    m_undatedList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_undatedList->setMouseTracking(true);
    m_undatedList->viewport()->setBackgroundRole(QPalette::Window);
    auto *undatedColumn = new QVBoxLayout(m_undated);
    undatedColumn->setContentsMargins(6, 2, 4, 2);
    undatedColumn->setSpacing(2);
    undatedColumn->addWidget(undatedLabel);
    undatedColumn->addWidget(m_undatedList, 1);
    m_undated->setFixedWidth(fontMetrics().averageCharWidth() * 30);

    auto *row = new QHBoxLayout(m_drawing);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_undated);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_drawing, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_view);

    connect(m_view, &TimelineView::eventChosen, this, [this](qsizetype event) {
        if (article())
            article()->selection().select(Selected::event(event));
    });
    connect(m_view, &TimelineView::eventHovered, this, [this](qsizetype event) {
        if (article())
            article()->selection().hover(event < 0 ? Selected() : Selected::event(event));
    });
    m_view->setMovable(true);
    connect(m_view, &TimelineView::eventMoved, this, &TimelinePanel::putAt);
    connect(m_view, &TimelineView::menuRequested, this, &TimelinePanel::openMenu);
    m_undatedList->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_undatedList, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        const QModelIndex event = m_undatedList->indexAt(position);
        if (event.isValid())
            openMenu(event.data(IndexRole).toLongLong(), m_undatedList->viewport()->mapToGlobal(position));
    });
    const auto chooseUndated = [this](const QModelIndex &index) {
        if (article())
            article()->selection().select(Selected::event(index.data(IndexRole).toLongLong()));
    };
    connect(m_undatedList, &QListView::clicked, this, chooseUndated);
    connect(m_undatedList, &QListView::activated, this, chooseUndated);
    updateEmptyState();
}

QWidget *TimelinePanel::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(2);
    m_eventOrder = button(tr("Event order"), "timelineEventOrder");
    m_storyOrder = button(tr("Story order"), "timelineStoryOrder");
    m_onlySelected = button(tr("Selected only"), "timelineOnlySelected",
                            tr("Show only events of the selected people, countries or organizations"));
    m_lesser = button(tr("Lesser events"), "timelineLesser",
                      tr("Show what was said, states, habits and what is told again as well"));
    auto *out = button(u"\u2212"_s, "timelineZoomOut", tr("Zoom out (-)"));
    auto *in = button(u"+"_s, "timelineZoomIn", tr("Zoom in (+)"));
    auto *group = new QButtonGroup(bar);
    for (QToolButton *each : {m_eventOrder, m_storyOrder}) {
        each->setCheckable(true);
        group->addButton(each);
        row->addWidget(each);
    }
    m_eventOrder->setChecked(true);
    m_onlySelected->setCheckable(true);
    m_lesser->setCheckable(true);
    row->addStretch();
    row->addWidget(m_onlySelected);
    row->addWidget(m_lesser);
    row->addWidget(makeBandingButton());
    row->addWidget(out);
    row->addWidget(in);
    row->addWidget(makePictureButton());
    connect(group, &QButtonGroup::buttonToggled, this, &TimelinePanel::showOrder);
    connect(m_onlySelected, &QToolButton::toggled, this, &TimelinePanel::showContents);
    connect(m_lesser, &QToolButton::toggled, this, &TimelinePanel::showContents);
    connect(out, &QToolButton::clicked, this, [this] { m_view->zoomBy(0.8); });
    connect(in, &QToolButton::clicked, this, [this] { m_view->zoomBy(1.25); });
    return bar;
}

QToolButton *TimelinePanel::makePictureButton()
{
    m_picture = button(tr("Picture"), "timelinePicture", tr("Save, copy or print what is shown as a picture"));
    m_picture->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_picture);
    const auto add = [&](const QString &text, const char *name, auto call) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, [this, call] { call(chosen()); });
    };
    add(tr("Save as Picture…"), "timelineSavePicture",
        [this](const TimelineChoice &choice) { emit pictureRequested(choice); });
    add(tr("Copy as Picture"), "timelineCopyPicture", [this](const TimelineChoice &choice) {
        const ExportInput input{article()->article(), *article()->analysis(), {}};
        QApplication::clipboard()->setImage(QImage::fromData(timelinePng(input, choice)));
    });
    add(tr("Print Timeline…"), "timelinePrint", [this](const TimelineChoice &choice) { emit printRequested(choice); });
    m_picture->setMenu(menu);
    return m_picture;
}

TimelineChoice TimelinePanel::chosen() const
{
    return {m_shown, m_view->order(), m_view->banding()};
}

QToolButton *TimelinePanel::makeBandingButton()
{
    auto *banding = button(tr("Lanes"), "timelineBanding", tr("Part the events into lanes"));
    banding->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(banding);
    auto *group = new QActionGroup(menu);
    for (const auto &[way, text] :
         {std::pair(TimelineBanding::None, tr("All Together")), std::pair(TimelineBanding::Actor, tr("By Who Takes Part")),
          std::pair(TimelineBanding::Status, tr("By Whether It Happened"))}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(way == m_view->banding());
        action->setActionGroup(group);
        connect(action, &QAction::triggered, m_view, [this, way] { m_view->setBanding(way); });
    }
    banding->setMenu(menu);
    return banding;
}

void TimelinePanel::showContents()
{
    m_shown = shownEvents();
    const auto analysis = article() ? article()->analysis() : std::make_shared<const Analysis>();
    const QDate published = article() ? article()->article().published : QDate();
    m_view->setContents(analysis, m_shown, published);
    std::vector<qsizetype> undated;
    for (const qsizetype event : m_shown) {
        if (!isDated(analysis->events[event], published))
            undated.push_back(event);
    }
    fillUndated(undated);
    updateEmptyState();
    emit countChanged(
        static_cast<int>(std::ranges::count_if(analysis->events, [this](const Event &event) { return isListed(event); })));
    if (article())
        showSelection();
}

void TimelinePanel::showOrder()
{
    m_view->setOrder(m_storyOrder->isChecked() ? TimelineOrder::Story : TimelineOrder::Event);
    updateEmptyState();
}

void TimelinePanel::showSelection()
{
    if (m_onlySelected->isChecked() && shownEvents() != m_shown) {
        showContents();
        return;
    }
    const Selected current = article()->selection().current();
    const qsizetype event = current.kind == Selected::Kind::Event ? current.index : -1;
    m_view->setLit(litEvents(), event);
    QItemSelectionModel *selection = m_undatedList->selectionModel();
    const QModelIndexList rows = m_undatedModel->match(m_undatedModel->index(0, 0), IndexRole,
                                                       QVariant::fromValue<qint64>(event), 1, Qt::MatchExactly);
    if (rows.isEmpty())
        selection->clearSelection();
    else
        m_undatedList->setCurrentIndex(rows.front());
}

void TimelinePanel::showHover()
{
    const Selected hovered = article()->selection().hovered();
    m_view->setHovered(hovered.kind == Selected::Kind::Event ? hovered.index : -1);
}

/// What can be put right about an event.
void TimelinePanel::openMenu(qsizetype event, QPoint globalPoint)
{
    if (!article())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName("eventMenu"_L1);
    menu->setAccessibleName(tr("Event"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Selected selected = Selected::event(event);
    QAction *show = menu->addAction(tr("Show in the Text"));
    connect(show, &QAction::triggered, article(),
            [article = article(), selected] { article->selection().select(selected); });
    menu->addSeparator();
    addCorrectionMenu(*menu, *article(), {selected, article()->analysis()->events[event].trigger}, window());
    menu->addSeparator();
    menu->addActions(m_picture->menu()->actions());
    menu->popup(globalPoint);
}

void TimelinePanel::putAt(qsizetype event, const DateRange &when)
{
    if (!article())
        return;
    Correction made;
    made.act = Correction::Act::EventDate;
    made.place = Anchor::at(article()->article().text, article()->analysis()->events[event].trigger);
    made.value = daysValue(when);
    article()->correct({made}, words(made));
}

void TimelinePanel::showProgress()
{
    updateEmptyState();
}

void TimelinePanel::fillUndated(const std::vector<qsizetype> &events)
{
    m_undatedModel->clear();
    for (const qsizetype event : events) {
        const Event &each = article()->analysis()->events[event];
        auto *item = new QStandardItem((each.status == Event::Status::Fact ? u"\u25CF "_s : u"\u25CB "_s) + each.summary);
        item->setData(QVariant::fromValue<qint64>(event), IndexRole);
        QStringList lines = {each.summary, words(each.when)};
        if (each.status != Event::Status::Fact)
            lines.append(words(each.status));
        item->setToolTip(lines.join(u'\n'));
        item->setData(lines.join(", "_L1), Qt::AccessibleTextRole);
        m_undatedModel->appendRow(item);
    }
}

void TimelinePanel::updateEmptyState()
{
    const bool story = m_view->order() == TimelineOrder::Story;
    const bool undated = m_undatedModel->rowCount() > 0 && !story;
    const bool any = !m_view->drawing().items.empty() || undated;
    m_undated->setVisible(undated);
    m_drawing->setVisible(any);
    m_empty->setVisible(!any);
    m_picture->setEnabled(any);
    if (any)
        return;
    if (!article())
        m_empty->setText(tr("Open an article to see its events in time."));
    else if (article()->isAnalysing())
        m_empty->setText(tr("Looking for events\u2026"));
    else if (!article()->analysis()->supported)
        m_empty->setText(tr("No events: Dateline reads events in English articles only."));
    else if (m_onlySelected->isChecked())
        m_empty->setText(tr("Nothing selected has events."));
    else
        m_empty->setText(tr("No events found in this article."));
}

std::vector<qsizetype> TimelinePanel::shownEvents() const
{
    if (!article())
        return {};
    const std::vector<Event> &all = article()->analysis()->events;
    std::vector<qsizetype> events;
    if (m_onlySelected->isChecked() && article()->selection().current().kind != Selected::Kind::Nothing) {
        events = litEvents();
    } else {
        events.resize(all.size());
        std::ranges::iota(events, qsizetype(0));
    }
    std::erase_if(events, [&](qsizetype event) { return !isListed(all[event]); });
    return events;
}

bool TimelinePanel::isListed(const Event &event) const
{
    return !event.lesser || m_lesser->isChecked();
}

std::vector<qsizetype> TimelinePanel::litEvents() const
{
    const Analysis &analysis = *article()->analysis();
    const Selection &selection = article()->selection();
    std::vector<EntityId> wanted = {};
    for (const Selected &selected : {selection.current(), selection.other()}) {
        if (selected.kind == Selected::Kind::Entity)
            wanted.push_back(selected.index);
    }
    std::vector<qsizetype> events;
    for (qsizetype i = 0; i < std::ssize(analysis.events); ++i) {
        const auto takesPart = [&](EntityId id) { return std::ranges::contains(analysis.events[i].participants, id); };
        if ((!wanted.empty() && std::ranges::all_of(wanted, takesPart)) || selection.current() == Selected::event(i))
            events.push_back(i);
    }
    return events;
}

} // namespace Dateline
