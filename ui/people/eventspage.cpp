// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "people/eventspage.h"

#include "models/articlewords.h"
#include "models/subjectmodel.h"
#include "people/subjectlist.h"
#include "people/subjecttimeline.h"
#include "words/words.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

const QString Between = u" \u00B7 "_s;

/// The titles on a line or two.
QString listed(const QStringList &titles)
{
    constexpr qsizetype most = 5;
    QStringList named = titles.first(std::min(most, titles.size()));
    if (titles.size() > most)
        named.append(EventsPage::tr("%n more", "articles that are not named", int(titles.size() - most)));
    return named.join(Between);
}

} // namespace

EventsPage::EventsPage(Library &library, ArticleSet articles, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_articles(std::move(articles))
    , m_name(new QLabel)
    , m_titles(new QLabel(listed(m_articles.titles)))
    , m_counts(new QLabel)
    , m_list(new SubjectList(library, SubjectPart::Events))
    , m_timeline(new SubjectTimeline)
{
    setObjectName("eventsPage"_L1);
    m_name->setText(title());
    m_name->setObjectName("eventsName"_L1);
    m_titles->setObjectName("eventsTitles"_L1);
    m_counts->setObjectName("eventsCounts"_L1);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName("eventsList"_L1);
    m_list->setAccessibleName(tr("Events"));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_timeline);
    splitter->addWidget(m_list);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400}); // shares
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(3);
    for (QLabel *label : {m_name, m_titles, m_counts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addSpacing(6);
    column->addWidget(makeBar());
    column->addWidget(splitter, 1);
    setFonts();
    setFocusProxy(m_list);
    connect(m_list, &SubjectList::chosen, this, &EventsPage::go);
    connect(m_list, &SubjectList::failed, this, &EventsPage::failed);
    connect(m_timeline, &SubjectTimeline::chosen, this, &EventsPage::go);
}

QWidget *EventsPage::makeBar()
{
    constexpr double step = 1.25;
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    const auto add = [row](const QString &text, const char *name, const QString &said) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleName(said);
        button->setToolTip(said);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        row->addWidget(button);
        return button;
    };
    QToolButton *parted =
        add(tr("Lanes by Article"), "eventsParted", tr("Part the events by the article that they are from"));
    parted->setCheckable(true);
    connect(parted, &QToolButton::toggled, m_timeline, &SubjectTimeline::setParted);
    row->addStretch();
    connect(add(u"\u2212"_s, "eventsZoomOut", tr("Zoom out (-)")), &QToolButton::clicked, m_timeline,
            [this] { m_timeline->zoomBy(1 / step); });
    connect(add(u"+"_s, "eventsZoomIn", tr("Zoom in (+)")), &QToolButton::clicked, m_timeline,
            [this] { m_timeline->zoomBy(step); });
    return bar;
}

QString EventsPage::title() const
{
    return m_articles.name.isEmpty() ? tr("Timeline of %n article(s)", nullptr, int(m_articles.hashes.size()))
                                     : tr("Timeline of %1").arg(m_articles.name);
}

void EventsPage::setFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_name->setFont(large);
}

void EventsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
}

void EventsPage::refresh()
{
    m_library.eventsCard(m_articles.hashes).then(this, [this](const Result<EventsCard> &card) {
        if (!card)
            emit failed(card.error());
        else if (*card != m_card)
            showCard(*card);
    });
}

void EventsPage::showCard(const EventsCard &card)
{
    m_card = card;
    QStringList counts{tr("%n article(s)", nullptr, card.articles), tr("%n event(s)", nullptr, card.events)};
    if (card.dated > 0) {
        counts.append(tr("%n with a date", nullptr, card.dated));
        counts.append(words(card.when));
    }
    m_counts->setText(counts.join(Between));
    m_list->rows()->setArticles(m_articles.hashes);
    m_timeline->setEvents([this](int limit) { return m_library.events(m_articles.hashes, limit); });
    if (card.events == 0)
        emit failed(tr("No event was found in these articles."));
}

void EventsPage::go(const SubjectRow &row)
{
    emit placeRequested(row.article, titleOf(row), row.place);
}

void EventsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace Dateline
