// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "people/subjectpage.h"

#include "models/articlewords.h"
#include "models/subjectmodel.h"
#include "people/subjectdelegate.h"
#include "people/subjectheader.h"
#include "people/subjecttimeline.h"

#include <QListView>
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
    , m_timeline(new SubjectTimeline(library))
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

QListView *SubjectPage::addList(SubjectPart part, const char *name)
{
    auto *model = new SubjectModel(m_library, part, this);
    auto *view = new QListView;
    view->setObjectName(QLatin1StringView(name));
    view->setModel(model);
    view->setItemDelegate(new SubjectDelegate(view, part));
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMouseTracking(true);
    view->setResizeMode(QListView::Adjust);
    view->viewport()->setBackgroundRole(QPalette::Window);
    const auto open = [this, model](const QModelIndex &row) {
        if (row.isValid())
            go(model->rowAt(row));
    };
    connect(view, &QListView::activated, this, open);
    connect(view, &QListView::clicked, this, open);
    connect(model, &SubjectModel::answered, this, [this](const QString &error) {
        if (!error.isEmpty())
            emit failed(error);
    });
    m_lists->addTab(view, QString());
    m_models.push_back(model);
    return view;
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
    for (SubjectModel *model : m_models)
        model->setSubject(m_subject);
    m_timeline->setSubject(m_subject);
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
