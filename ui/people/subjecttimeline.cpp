// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "people/subjecttimeline.h"

#include "models/articlewords.h"
#include "timeline/timelineview.h"

#include <QLabel>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int Drawn = 300; ///< events at most: an axis with more could not be read

} // namespace

SubjectTimeline::SubjectTimeline(QWidget *parent)
    : QWidget(parent)
    , m_view(new TimelineView)
    , m_more(new QLabel)
{
    m_view->setObjectName("subjectTimeline"_L1);
    m_view->setAccessibleName(tr("Events of all articles in time"));
    m_more->setObjectName("subjectTimelineMore"_L1);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setWordWrap(true);
    m_more->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_view, 1);
    column->addWidget(m_more);
    hide();
    connect(m_view, &TimelineView::eventChosen, this, [this](qsizetype event) { emit chosen(m_rows[event]); });
}

void SubjectTimeline::setEvents(const Ask &ask)
{
    ask(Drawn).then(this, [this, asked = ++m_asked](const Result<std::vector<SubjectRow>> &rows) {
        if (rows && asked == m_asked)
            fill(*rows);
    });
}

void SubjectTimeline::setParted(bool parted)
{
    m_view->setBanding(parted ? TimelineBanding::Origin : TimelineBanding::None);
}

void SubjectTimeline::zoomBy(double factor)
{
    m_view->zoomBy(factor);
}

void SubjectTimeline::fill(const std::vector<SubjectRow> &rows)
{
    auto analysis = std::make_shared<Analysis>();
    QStringList origins;
    m_rows.clear();
    for (const SubjectRow &row : rows) {
        Event event;
        event.trigger = row.place;
        event.summary = row.words;
        event.when = row.when;
        event.status = row.eventStatus;
        if (!isDated(event, row.published))
            continue;
        analysis->events.push_back(std::move(event));
        m_rows.push_back(row);
        QStringList origin{titleOf(row), imprintOf(row)};
        origin.removeAll(QString());
        origins.append(origin.join(u" \u00B7 "_s));
    }
    std::vector<qsizetype> shown(m_rows.size());
    std::ranges::iota(shown, qsizetype(0));
    m_view->setContents(std::move(analysis), std::move(shown), {}, std::move(origins));
    m_more->setText(tr("The first %n events are drawn; the list has all.", nullptr, int(rows.size())));
    m_more->setVisible(std::ssize(rows) == Drawn);
    setVisible(!m_rows.empty());
}

} // namespace Dateline
