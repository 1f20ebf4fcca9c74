// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/startpage.h"

#include "models/searchmodel.h"
#include "panels/delegates/searchdelegate.h"
#include "window/articlelist.h"
#include "window/welcome.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Dateline {

StartPage::StartPage(Library &library, Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_folder(new QPushButton(tr("Add a Folder…")))
    , m_search(new QLineEdit)
    , m_answer(new QLabel)
    , m_hits(new QListView)
    , m_found(new SearchModel(library, this))
    , m_top(new QWidget)
    , m_welcome(new Welcome)
    , m_articles(new ArticleList(library, edits))
{
    setObjectName("startPageView"_L1);
    auto *heading = new QLabel(tr("Articles"));
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    heading->setFont(large);
    auto *open = new QPushButton(tr("Open an Article…"));
    open->setObjectName("startOpen"_L1);
    open->setDefault(true);
    m_folder->setObjectName("startFolder"_L1);
    auto *clipboard = new QPushButton(tr("From the Clipboard"));
    clipboard->setObjectName("startClipboard"_L1);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_folder, &QPushButton::clicked, this, &StartPage::folderRequested);
    connect(clipboard, &QPushButton::clicked, this, &StartPage::clipboardRequested);

    connect(m_welcome, &Welcome::openRequested, this, &StartPage::openRequested);
    connect(m_welcome, &Welcome::folderRequested, this, &StartPage::folderRequested);
    connect(m_welcome, &Welcome::clipboardRequested, this, &StartPage::clipboardRequested);
    connect(m_welcome, &Welcome::addressRequested, this, &StartPage::addressRequested);
    connect(m_welcome, &Welcome::sampleRequested, this, &StartPage::sampleRequested);

    connect(m_articles, &ArticleList::answered, this, [this] {
        m_isAnswered = true;
        updateShown();
    });
    connect(m_articles, &ArticleList::articleRequested, this, &StartPage::articleRequested);
    connect(m_articles, &ArticleList::timelineRequested, this, &StartPage::timelineRequested);
    connect(m_articles, &ArticleList::removing, this, &StartPage::removing);
    connect(m_articles, &ArticleList::exportRequested, this, &StartPage::exportRequested);
    connect(m_articles, &ArticleList::failed, this, &StartPage::failed);

    connect(&library, &Library::sortingChanged, this, &StartPage::refreshShown);

    makeSearch();
    auto *top = new QHBoxLayout(m_top);
    top->setContentsMargins({});
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(open);
    top->addWidget(m_folder);
    top->addWidget(clipboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_top);
    column->addWidget(m_search);
    column->addWidget(m_answer);
    column->addWidget(m_hits, 1);
    column->addWidget(m_welcome, 1);
    column->addWidget(m_articles, 1);
    updateShown();
}

void StartPage::makeSearch()
{
    constexpr std::chrono::milliseconds pause(150); // in typing
    m_search->setObjectName("startSearch"_L1);
    m_search->setPlaceholderText(
        tr("Search the words of all articles and notes: ferry stri*, \"in a row\", OR, NOT, tag:economy\u2026"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_answer->setObjectName("startAnswer"_L1);
    m_answer->setWordWrap(true);
    m_hits->setObjectName("startHits"_L1);
    m_hits->setAccessibleName(tr("Found in the library"));
    m_hits->setModel(m_found);
    m_hits->setItemDelegate(new SearchDelegate(m_hits));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setMouseTracking(true);
    m_hits->setResizeMode(QListView::Adjust);
    m_hits->viewport()->setBackgroundRole(QPalette::Window);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &StartPage::search);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_found, &SearchModel::answered, this, &StartPage::showAnswer);
    const auto open = [this](const QModelIndex &row) {
        if (!row.isValid())
            return;
        const FoundRow &found = m_found->rowAt(row);
        if (found.subject)
            emit subjectRequested(found.subject->subject);
        else
            emit hitRequested(found.hit);
    };
    connect(m_hits, &QListView::activated, this, open);
    connect(m_hits, &QListView::clicked, this, open);
}

void StartPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void StartPage::search()
{
    m_answer->clear();
    m_found->setWords(m_search->text());
    updateShown();
}

void StartPage::showAnswer(const QString &error)
{
    if (m_hits->hasFocus() && !m_hits->currentIndex().isValid())
        m_hits->setCurrentIndex(m_found->index(0));
    m_answer->setText(!error.isEmpty() ? error : m_found->rowCount() == 0 ? tr("Nothing has these words.") : QString());
    updateShown();
}

void StartPage::updateShown()
{
    const bool searches = !m_search->text().trimmed().isEmpty();
    const bool hasArticles = m_articles->hasAny() || !m_isAnswered;
    m_search->setVisible(hasArticles || searches);
    m_answer->setVisible(searches && !m_answer->text().isEmpty());
    m_hits->setVisible(searches);
    m_top->setVisible(hasArticles || searches);
    m_welcome->setVisible(!hasArticles && !searches);
    m_articles->setVisible(hasArticles && !searches);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    constexpr int lettersForFolder = 85;
    QWidget::resizeEvent(event);
    m_folder->setVisible(width() >= lettersForFolder * fontMetrics().averageCharWidth());
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    // Else the window's own Esc would come first.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_search && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_search->text().isEmpty()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            m_search->clear();
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_typing.isActive()) {
                m_typing.stop();
                search();
            }
            m_hits->setFocus();
            if (!m_hits->currentIndex().isValid())
                m_hits->setCurrentIndex(m_found->index(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::requestTimeline()
{
    m_articles->requestTimeline();
}

void StartPage::refresh()
{
    m_articles->refresh();
}

void StartPage::refreshShown()
{
    if (isVisible())
        refresh();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace Dateline
