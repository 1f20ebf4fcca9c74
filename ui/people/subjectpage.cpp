// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "people/subjectpage.h"

#include "models/articlewords.h"
#include "models/subjectmodel.h"
#include "people/subjectheader.h"
#include "people/subjectlist.h"
#include "people/subjecttimeline.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

SubjectPage::SubjectPage(Library &library, Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_subject(std::move(subject))
    , m_header(new SubjectHeader)
    , m_lists(new QTabWidget)
    , m_timeline(new SubjectTimeline)
{
    setObjectName("subjectPage"_L1);
    m_lists->setObjectName("subjectLists"_L1);
    m_lists->setDocumentMode(true);
    addList(SubjectPart::Quotes, "subjectQuotes");
    addList(SubjectPart::Articles, "subjectArticles");
    addList(SubjectPart::Deals, "subjectDeals");
    addList(SubjectPart::Events, "subjectEvents");
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_lists);
    splitter->addWidget(m_timeline);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    setFocusProxy(m_lists);
    connect(m_header, &SubjectHeader::subjectRequested, this, &SubjectPage::subjectRequested);
    connect(m_timeline, &SubjectTimeline::chosen, this, &SubjectPage::go);
}

void SubjectPage::addList(SubjectPart part, const char *name)
{
    auto *list = new SubjectList(m_library, part);
    list->setObjectName(QLatin1StringView(name));
    connect(list, &SubjectList::chosen, this, &SubjectPage::go);
    connect(list, &SubjectList::failed, this, &SubjectPage::failed);
    m_lists->addTab(list, QString());
    m_shown.push_back(list);
}

void SubjectPage::refresh()
{
    m_library.subject(m_subject).then(this, [this](const Result<SubjectCard> &card) {
        if (!card)
            emit failed(card.error());
        else if (*card != m_card)
            showCard(*card);
    });
}

void SubjectPage::showCard(const SubjectCard &card)
{
    const bool isFirst = m_card.name.isEmpty();
    m_card = card;
    m_header->setCard(card);
    for (SubjectList *list : m_shown)
        list->rows()->setSubject(m_subject);
    m_timeline->setEvents([this](int limit) { return m_library.subjectRows(m_subject, SubjectPart::Events, limit); });
    const auto text = [](const QString &name, int count) {
        return count > 0 ? tr("%1 %2", "list and how many it has").arg(name).arg(count) : name;
    };
    const std::pair<QString, int> tabs[] = {{tr("Quotes"), card.quotes},
                                            {tr("Articles"), card.articles},
                                            {tr("Deals"), card.deals},
                                            {tr("Events"), card.events}};
    for (int i = 0; i < m_lists->count(); ++i) {
        const auto &[name, count] = tabs[i];
        m_lists->setTabText(i, text(name, count));
        m_lists->setTabEnabled(i, count > 0);
        m_lists->widget(i)->setAccessibleName(name);
    }
    // The first list that has something.
    const auto *const first = std::ranges::find_if(tabs, [](const auto &tab) { return tab.second > 0; });
    if (isFirst && first != std::end(tabs))
        m_lists->setCurrentIndex(int(first - tabs));
    if (card.articles == 0)
        emit failed(tr("No article of the library has this name any more."));
    else
        emit titleChanged(card.name);
}

void SubjectPage::go(const SubjectRow &row)
{
    emit placeRequested(row.article, titleOf(row), row.place);
}

void SubjectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace Dateline
