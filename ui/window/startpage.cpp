// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/startpage.h"

#include "models/searchmodel.h"
#include "panels/delegates/searchdelegate.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

enum Column { Title, Outlet, Published, Notes, Opened, Columns };
constexpr int hashRole = Qt::UserRole;
constexpr int sortRole = Qt::UserRole + 1;

QStandardItem *cell(const QString &text, const QVariant &sortKey)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(sortKey, sortRole);
    return item;
}

} // namespace

StartPage::StartPage(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_search(new QLineEdit)
    , m_answer(new QLabel)
    , m_hits(new QListView)
    , m_found(new SearchModel(library, this))
    , m_empty(new QLabel(tr("Nothing read yet. Open an article, drop a file here, or paste its words: people, quotes, deals "
                            "and dates are marked as you read. No word of it leaves this computer.")))
    , m_filter(new QLineEdit)
    , m_view(new QTreeView)
    , m_model(new QStandardItemModel(0, Columns, this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    auto *heading = new QLabel(tr("Articles"));
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    heading->setFont(large);
    auto *open = new QPushButton(tr("Open an Article…"));
    open->setObjectName("startOpen"_L1);
    open->setDefault(true);
    auto *clipboard = new QPushButton(tr("From the Clipboard"));
    clipboard->setObjectName("startClipboard"_L1);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(clipboard, &QPushButton::clicked, this, &StartPage::clipboardRequested);

    m_filter->setObjectName("startFilter"_L1);
    m_filter->setPlaceholderText(tr("Filter by title, outlet or file…"));
    m_filter->setAccessibleName(tr("Filter the articles"));
    m_filter->setClearButtonEnabled(true);
    m_empty->setWordWrap(true);
    m_empty->setObjectName("startEmpty"_L1);

    m_model->setHorizontalHeaderLabels({tr("Title"), tr("Outlet"), tr("Published"), tr("Notes"), tr("Last opened")});
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(sortRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    m_view->setObjectName("startArticles"_L1);
    m_view->setAccessibleName(tr("Articles read"));
    m_view->setModel(m_proxy);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSortingEnabled(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->sortByColumn(Opened, Qt::DescendingOrder);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view, &QTreeView::activated, this, &StartPage::activate);

    makeSearch();
    auto *top = new QHBoxLayout;
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(open);
    top->addWidget(clipboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_search);
    column->addWidget(m_answer);
    column->addWidget(m_hits, 1);
    column->addWidget(m_filter);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    fill({});
}

void StartPage::makeSearch()
{
    constexpr std::chrono::milliseconds pause(150); // in typing
    m_search->setObjectName("startSearch"_L1);
    m_search->setPlaceholderText(tr("Search the words of all articles and notes: ferry stri*, \"in a row\", OR, NOT\u2026"));
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
        if (row.isValid())
            emit hitRequested(m_found->hitAt(row));
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
    const bool hasArticles = m_model->rowCount() > 0;
    m_search->setVisible(hasArticles || searches);
    m_answer->setVisible(searches && !m_answer->text().isEmpty());
    m_hits->setVisible(searches);
    m_empty->setVisible(!hasArticles && !searches);
    m_view->setVisible(hasArticles && !searches);
    m_filter->setVisible(hasArticles && !searches);
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

void StartPage::refresh()
{
    constexpr int shown = 500;
    m_library.recentArticles(shown).then(this, [this](const Result<std::vector<ArticleRow>> &rows) {
        if (rows)
            fill(*rows);
        else
            emit failed(rows.error());
    });
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void StartPage::fill(const std::vector<ArticleRow> &rows)
{
    const QLocale locale;
    m_model->removeRows(0, m_model->rowCount());
    for (const ArticleRow &row : rows) {
        const QString title = row.title.isEmpty() ? QFileInfo(row.file).completeBaseName() : row.title;
        auto *first = cell(title, title.toCaseFolded());
        first->setData(row.hash, hashRole);
        first->setToolTip(row.file);
        m_model->appendRow(
            {first, cell(row.outlet, row.outlet.toCaseFolded()),
             cell(row.published.isValid() ? locale.toString(row.published, QLocale::ShortFormat) : QString(), row.published),
             cell(row.notes ? locale.toString(row.notes) : QString(), row.notes),
             cell(locale.toString(row.opened.toLocalTime(), QLocale::ShortFormat), row.opened)});
    }
    updateShown();
    if (!m_view->currentIndex().isValid() && !rows.empty())
        m_view->setCurrentIndex(m_proxy->index(0, 0));
}

void StartPage::activate(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(Title);
    emit articleRequested(first.data(hashRole).toByteArray(), first.data().toString());
}

} // namespace Dateline
