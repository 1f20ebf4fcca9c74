// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "people/subjectpage.h"

#include "editing/joindialog.h"
#include "models/articlewords.h"
#include "models/subjectmodel.h"
#include "panels/confirmbar.h"
#include "people/subjectheader.h"
#include "people/subjectlist.h"
#include "people/subjecttimeline.h"
#include "state/edits.h"

#include <QAction>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

SubjectPage::SubjectPage(Library &library, Edits &edits, Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_edits(edits)
    , m_subject(std::move(subject))
    , m_header(new SubjectHeader)
    , m_column(new QVBoxLayout(this))
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
    m_column->setContentsMargins(24, 20, 24, 12);
    m_column->setSpacing(12);
    m_column->addWidget(m_header);
    m_column->addWidget(splitter, 1);
    setFocusProxy(m_lists);
    connect(m_header, &SubjectHeader::subjectRequested, this, &SubjectPage::subjectRequested);
    connect(m_header, &SubjectHeader::joinRequested, this, &SubjectPage::askJoin);
    connect(m_header, &SubjectHeader::separationRequested, this, &SubjectPage::askSeparation);
    connect(&m_library, &Library::sortingChanged, this, &SubjectPage::refresh);
    connect(m_timeline, &SubjectTimeline::chosen, this, &SubjectPage::go);
}

void SubjectPage::addList(SubjectPart part, const char *name)
{
    auto *list = new SubjectList(m_library, part);
    list->setObjectName(QLatin1StringView(name));
    connect(list, &SubjectList::chosen, this, &SubjectPage::go);
    connect(list, &SubjectList::failed, this, &SubjectPage::failed);
    if (part == SubjectPart::Articles) {
        auto *apart = new QAction(tr("Not the Same in This Article…"), list);
        apart->setObjectName("articleApart"_L1);
        apart->setShortcut(QKeySequence::Delete);
        apart->setShortcutContext(Qt::WidgetShortcut);
        connect(apart, &QAction::triggered, this, &SubjectPage::askArticleSeparation);
        list->addAction(apart);
        list->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    m_lists->addTab(list, QString());
    m_shown.push_back(list);
}

void SubjectPage::refresh()
{
    m_library.subject(m_subject).then(this, [this](const Result<SubjectCard> &card) {
        constexpr int patience = 5; // an article that has just been opened is still on its way into the library
        constexpr std::chrono::milliseconds pause(300);
        if (!card)
            emit failed(card.error());
        else if (card->articles == 0 && m_card.articles == 0 && m_waited++ < patience)
            QTimer::singleShot(pause, this, &SubjectPage::refresh);
        else if (*card != m_card || card->articles == 0)
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

bool SubjectPage::isOf(const Subject &subject) const
{
    return subject == m_subject || subject == m_card.subject
        || std::ranges::contains(m_card.parts, subject, &SubjectCard::Part::subject);
}

void SubjectPage::askJoin()
{
    auto *dialog = new JoinDialog(m_library, m_subject, this);
    connect(dialog, &JoinDialog::chosen, this, [this](const SortingChange &change, const QString &text) {
        m_edits.apply({{{}, {}, change.come}, {}, {}, text, change.gone});
    });
    dialog->open();
}

void SubjectPage::askSeparation(int part)
{
    const SubjectCard::Part separate = m_card.parts[part];
    confirm(
        tr("%1 gets a page of its own, with what %n article(s) tell of it.", nullptr, separate.articles).arg(separate.name),
        [this, separate] {
            m_edits.apply(m_library.separation(m_subject, separate.subject),
                          tr("%1 Is Somebody or Something Else").arg(separate.name));
        });
}

void SubjectPage::askArticleSeparation()
{
    const auto list =
        std::ranges::find(m_shown, SubjectPart::Articles, [](const SubjectList *each) { return each->rows()->part(); });
    const QModelIndex index = (*list)->currentIndex();
    if (!index.isValid())
        return;
    const SubjectRow row = (*list)->rows()->rowAt(index);
    //: a name, the title of an article, how many mentions and quotes
    const QString question = tr("%1 in \"%2\" gets a page of its own: %3, %4.")
                                 .arg(m_card.name, titleOf(row), tr("%n mention(s)", nullptr, row.mentions),
                                      tr("%n quote(s)", nullptr, row.quotes));
    confirm(question, [this, row] {
        m_edits.apply(m_library.articleSeparation(m_subject, row.article),
                      tr("%1 in \"%2\" Is Somebody or Something Else").arg(m_card.name, titleOf(row)));
    });
}

void SubjectPage::confirm(const QString &question, const std::function<void()> &act)
{
    delete m_confirm;
    m_confirm = new ConfirmBar(question, tr("Take Apart"), tr("Keep"), this);
    const auto close = [this] {
        m_confirm->deleteLater();
        m_confirm = nullptr;
        m_lists->currentWidget()->setFocus();
    };
    connect(m_confirm, &ConfirmBar::declined, this, close);
    connect(m_confirm, &ConfirmBar::confirmed, this, [close, act] {
        close();
        act();
    });
    m_column->insertWidget(1, m_confirm);
    m_confirm->setFocus();
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
