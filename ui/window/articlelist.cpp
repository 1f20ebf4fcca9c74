// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/articlelist.h"

#include "models/articlelistmodel.h"
#include "models/articlewords.h"
#include "panels/confirmbar.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

ArticleList::ArticleList(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new ArticleListModel(library, this))
    , m_filter(new QLineEdit)
    , m_view(new QTreeView)
    , m_column(new QVBoxLayout(this))
{
    constexpr std::chrono::milliseconds pause(100); // in typing
    m_filter->setObjectName("startFilter"_L1);
    m_filter->setPlaceholderText(tr("Filter by title, outlet or file…"));
    m_filter->setAccessibleName(tr("Filter the articles"));
    m_filter->setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setFilter(m_filter->text()); });
    makeView();
    m_column->setContentsMargins({});
    m_column->setSpacing(12);
    m_column->addWidget(m_filter);
    m_column->addWidget(m_view, 1);
    connect(m_model, &ArticleListModel::answered, this, [this](const QString &error) {
        if (!error.isEmpty())
            emit failed(error);
        emit answered();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_current = std::max(0, m_view->currentIndex().row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ArticleList::restoreCurrent);
}

void ArticleList::makeView()
{
    m_view->setObjectName("startArticles"_L1);
    m_view->setAccessibleName(tr("Articles read"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->header()->setSectionResizeMode(ArticleListModel::Title, QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSortIndicator(ArticleListModel::Opened, Qt::DescendingOrder);
    m_view->setSortingEnabled(true); // asks for the first rows too
    connect(m_view, &QTreeView::activated, this, &ArticleList::openSelected);

    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, auto call) {
        auto *action = new QAction(text, m_view);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, call);
        m_view->addAction(action);
    };
    add("openSelected", tr("Open"), {}, &ArticleList::openSelected);
    add("exportSelected", tr("Export…"), {},
        [this] { withSelected([this](const auto &rows) { emit exportRequested(rows); }); });
    add("removeSelected", tr("Remove from the Library…"), QKeySequence::Delete, &ArticleList::confirmRemoval);
    add("selectAllArticles", tr("Select All"), QKeySequence::SelectAll, [this] { m_view->selectAll(); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    fitColumns();
}

void ArticleList::fitColumns()
{
    const int letter = m_view->fontMetrics().averageCharWidth();
    const int day = m_view->fontMetrics().horizontalAdvance(u"00.00.0000"_s) + 3 * letter;
    const std::pair<int, int> widths[] = {
        {ArticleListModel::Outlet, 17 * letter},  {ArticleListModel::Published, day},
        {ArticleListModel::Entities, 9 * letter}, {ArticleListModel::Quotes, 9 * letter},
        {ArticleListModel::Notes, 9 * letter},    {ArticleListModel::Opened, day + 9 * letter},
    };
    for (const auto &[column, width] : widths)
        m_view->setColumnWidth(column, width);
    // The title keeps room: what tells least goes first.
    constexpr int lettersForOpened = 118;
    constexpr int lettersForCounts = 80;
    constexpr int lettersForOutlet = 60;
    const int letters = width() / std::max(1, letter);
    m_view->setColumnHidden(ArticleListModel::Entities, letters < lettersForCounts);
    m_view->setColumnHidden(ArticleListModel::Quotes, letters < lettersForCounts);
    m_view->setColumnHidden(ArticleListModel::Opened, letters < lettersForOpened);
    m_view->setColumnHidden(ArticleListModel::Outlet, letters < lettersForOutlet);
}

void ArticleList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ArticleList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ArticleList::refresh()
{
    m_model->refresh();
}

bool ArticleList::hasAny() const
{
    return m_model->rowCount() > 0 || !m_model->query().words.isEmpty();
}

void ArticleList::restoreCurrent()
{
    const QModelIndex row = m_model->index(std::min(m_current, m_model->rowCount() - 1), 0);
    if (row.isValid())
        m_view->setCurrentIndex(row);
}

void ArticleList::withSelected(const std::function<void(const std::vector<ArticleRow> &)> &use)
{
    std::vector<QFuture<Result<std::vector<ArticleRow>>>> asked;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        asked.push_back(m_library.articles(m_model->query(), range.height(), range.top()));
    if (asked.empty())
        return;
    QtFuture::whenAll(asked.begin(), asked.end())
        .then(this, [this, use](const QList<QFuture<Result<std::vector<ArticleRow>>>> &answers) {
            std::vector<ArticleRow> rows;
            for (const auto &answer : answers) {
                const Result<std::vector<ArticleRow>> &some = answer.result();
                if (!some) {
                    emit failed(some.error());
                    return;
                }
                rows.insert(rows.end(), some->begin(), some->end());
            }
            if (!rows.empty())
                use(rows);
        });
}

void ArticleList::openSelected()
{
    withSelected([this](const std::vector<ArticleRow> &rows) {
        constexpr std::size_t most = 20;
        if (rows.size() > most) {
            emit failed(tr("These are %n articles; at most %1 are opened at once.", nullptr, int(rows.size())).arg(most));
            return;
        }
        for (const ArticleRow &row : rows)
            emit articleRequested(row.hash, titleOf(row));
    });
}

void ArticleList::confirmRemoval()
{
    withSelected([this](const std::vector<ArticleRow> &rows) { askRemoval(rows); });
}

void ArticleList::askRemoval(const std::vector<ArticleRow> &rows)
{
    delete m_confirm;
    int notes = 0;
    QList<QByteArray> hashes;
    for (const ArticleRow &row : rows) {
        notes += row.notes;
        hashes.append(row.hash);
    }
    const QString articles = rows.size() == 1 ? tr("\"%1\" is taken out of the library.").arg(titleOf(rows.front()))
                                              : tr("%n articles are taken out of the library.", nullptr, int(rows.size()));
    const QString lost = notes == 0 ? tr("No note is lost.") : tr("%n note(s) are lost.", nullptr, notes);
    //: what is taken out; what is lost with it
    const QString question = tr("%1 %2 The files stay where they are. This cannot be undone.").arg(articles, lost);
    m_confirm = new ConfirmBar(question, tr("Remove"), tr("Keep"), this);
    const auto close = [this] {
        m_confirm->deleteLater();
        m_confirm = nullptr;
        m_view->setFocus();
    };
    connect(m_confirm, &ConfirmBar::declined, this, close);
    connect(m_confirm, &ConfirmBar::confirmed, this, [this, close, hashes] {
        close();
        remove(hashes);
    });
    m_column->insertWidget(1, m_confirm);
    m_confirm->setFocus();
}

void ArticleList::remove(const QList<QByteArray> &hashes)
{
    emit removing(hashes);
    m_library.removeArticles(hashes).then(this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        refresh();
    });
}

} // namespace Dateline
