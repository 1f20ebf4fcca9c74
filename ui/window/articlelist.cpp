// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/articlelist.h"

#include "editing/typeddialog.h"
#include "models/articlelistmodel.h"
#include "models/articlewords.h"
#include "panels/confirmbar.h"
#include "people/eventspage.h"
#include "state/edits.h"
#include "window/labelfilter.h"
#include "window/labelsdialog.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

ArticleList::ArticleList(Library &library, Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_edits(edits)
    , m_model(new ArticleListModel(library, this))
    , m_filter(new QLineEdit)
    , m_view(new QTreeView)
    , m_labels(new LabelFilter)
    , m_column(new QVBoxLayout(this))
{
    constexpr std::chrono::milliseconds pause(100); // in typing
    m_filter->setObjectName("startFilter"_L1);
    m_filter->setPlaceholderText(tr("Filter by title, outlet, file or tag…"));
    m_filter->setAccessibleName(tr("Filter the articles"));
    m_filter->setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setFilter(m_filter->text()); });
    makeView();
    m_column->setContentsMargins({});
    m_column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_labels);
    top->addWidget(makeSelectedButton());
    m_column->addLayout(top);
    m_column->addWidget(m_view, 1);
    connect(m_labels, &LabelFilter::chosen, m_model, &ArticleListModel::setLabel);
    connect(m_labels, &LabelFilter::chosen, this, [this](const Label &label) {
        findChild<QAction *>("takeFromCollection"_L1)
            ->setVisible(label.kind == Label::Kind::Collection && !label.name.isEmpty());
    });
    connect(m_labels, &LabelFilter::renameRequested, this, &ArticleList::renameLabel);
    connect(m_labels, &LabelFilter::removalRequested, this, &ArticleList::askLabelRemoval);
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
    add("tagSelected", tr("Tags…"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { editLabels(Label::Kind::Tag); });
    add("collectSelected", tr("Collections…"), Qt::CTRL | Qt::Key_K, [this] { editLabels(Label::Kind::Collection); });
    add("takeFromCollection", tr("Take out of This Collection"), {}, &ArticleList::takeFromCollection);
    m_view->actions().constLast()->setVisible(false);
    add("timelineSelected", tr("Timeline of These Articles"), {}, &ArticleList::requestTimeline);
    add("exportSelected", tr("Export…"), {},
        [this] { withSelected([this](const auto &rows) { emit exportRequested(rows); }); });
    add("removeSelected", tr("Remove from the Library…"), QKeySequence::Delete, &ArticleList::confirmRemoval);
    add("selectAllArticles", tr("Select All"), QKeySequence::SelectAll, [this] { m_view->selectAll(); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    fitColumns();
}

QToolButton *ArticleList::makeSelectedButton()
{
    auto *button = new QToolButton;
    button->setObjectName("startSelected"_L1);
    //: a menu of what can be done with the selected articles
    button->setText(tr("Selected"));
    button->setAccessibleName(tr("Selected articles"));
    button->setToolTip(tr("What can be done with the selected articles"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->addActions(m_view->actions());
    button->setMenu(menu);
    return button;
}

void ArticleList::fitColumns()
{
    constexpr int lettersOfLabels = 15;
    const int letter = m_view->fontMetrics().averageCharWidth();
    const int day = m_view->fontMetrics().horizontalAdvance(u"00.00.0000"_s) + 3 * letter;
    const std::pair<int, int> widths[] = {
        {ArticleListModel::Outlet, 17 * letter},
        {ArticleListModel::Published, day},
        {ArticleListModel::Entities, 9 * letter},
        {ArticleListModel::Quotes, 9 * letter},
        {ArticleListModel::Notes, 9 * letter},
        {ArticleListModel::Tags, lettersOfLabels * letter},
        {ArticleListModel::Collections, lettersOfLabels * letter},
        {ArticleListModel::Opened, day + 9 * letter},
    };
    for (const auto &[column, width] : widths)
        m_view->setColumnWidth(column, width);
    // The title keeps room: what tells least goes first.
    constexpr int lettersForOpened = 118;
    constexpr int lettersForCounts = 80;
    constexpr int lettersForOutlet = 60;
    int letters = width() / std::max(1, letter);
    for (const auto &[column, kind] : {std::pair(ArticleListModel::Tags, Label::Kind::Tag),
                                       std::pair(ArticleListModel::Collections, Label::Kind::Collection)}) {
        const bool shown = letters >= lettersForOutlet && m_labels->has(kind);
        m_view->setColumnHidden(column, !shown);
        letters -= shown ? lettersOfLabels : 0;
    }
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
    m_library.labels().then(this, [this](const Result<std::vector<LabelRow>> &labels) {
        if (!labels)
            return; // the list says so
        takeLabels(*labels);
    });
}

void ArticleList::takeLabels(std::vector<LabelRow> labels)
{
    if (m_renamed && std::ranges::contains(labels, m_renamed->second, &LabelRow::label)
        && !std::ranges::contains(labels, m_renamed->first, &LabelRow::label))
        m_labels->choose(std::exchange(m_renamed, {})->second);
    m_labels->setLabels(std::move(labels));
    fitColumns();
}

bool ArticleList::hasAny() const
{
    return m_model->rowCount() > 0 || !m_model->query().words.isEmpty() || !m_model->query().label.name.isEmpty();
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

void ArticleList::requestTimeline()
{
    const auto request = [this](const std::vector<ArticleRow> &rows, const QString &name) {
        ArticleSet set{name, {}, {}};
        for (const ArticleRow &row : rows) {
            set.hashes.append(row.hash);
            set.titles.append(titleOf(row));
        }
        emit timelineRequested(set);
    };
    const ArticleQuery query = m_model->query();
    if (m_view->selectionModel()->selectedRows().size() > 1) {
        withSelected([request](const std::vector<ArticleRow> &rows) { request(rows, {}); });
    } else if (query.words.isEmpty() && query.label.name.isEmpty()) {
        emit failed(tr("Select two articles or more first, or filter the list."));
    } else {
        m_library.articles(query, m_model->rowCount())
            .then(this, [this, request, query](const Result<std::vector<ArticleRow>> &rows) {
                if (!rows)
                    emit failed(rows.error());
                else
                    request(*rows, query.label.name.isEmpty() ? query.words : query.label.name);
            });
    }
}

void ArticleList::confirmRemoval()
{
    withSelected([this](const std::vector<ArticleRow> &rows) { askRemoval(rows); });
}

void ArticleList::askRemoval(const std::vector<ArticleRow> &rows)
{
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
    confirm(question, tr("Remove"), [this, hashes] { remove(hashes); });
}

void ArticleList::confirm(const QString &question, const QString &yes, const std::function<void()> &act)
{
    delete m_confirm;
    m_confirm = new ConfirmBar(question, yes, tr("Keep"), this);
    const auto close = [this] {
        m_confirm->deleteLater();
        m_confirm = nullptr;
        m_view->setFocus();
    };
    connect(m_confirm, &ConfirmBar::declined, this, close);
    connect(m_confirm, &ConfirmBar::confirmed, this, [close, act] {
        close();
        act();
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

void ArticleList::editLabels(Label::Kind kind)
{
    withSelected([this, kind](const std::vector<ArticleRow> &rows) {
        QList<QByteArray> hashes;
        for (const ArticleRow &row : rows)
            hashes.append(row.hash);
        m_library.labels(hashes).then(this, [this, kind, hashes](const Result<std::vector<LabelRow>> &labels) {
            if (!labels) {
                emit failed(labels.error());
                return;
            }
            auto *dialog = new LabelsDialog(kind, int(hashes.size()), *labels, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &LabelsDialog::changed, this, [this, hashes](const LabelChange &change) {
                const int count = int(hashes.size());
                m_edits.apply(m_library.labelChange(hashes, change),
                              change.kind == Label::Kind::Tag ? tr("Tags of %n Article(s)", nullptr, count)
                                                              : tr("Collections of %n Article(s)", nullptr, count));
            });
            dialog->open();
        });
    });
}

void ArticleList::takeFromCollection()
{
    const Label label = m_labels->current();
    withSelected([this, label](const std::vector<ArticleRow> &rows) {
        QList<QByteArray> hashes;
        for (const ArticleRow &row : rows)
            hashes.append(row.hash);
        m_edits.apply(m_library.labelChange(hashes, {label.kind, {}, {label.name}}),
                      tr("Take %n Article(s) out of %1", nullptr, int(hashes.size())).arg(label.name));
    });
}

void ArticleList::renameLabel(const Label &label)
{
    const auto read = [this, label](const QString &typed) -> std::optional<QString> {
        const Label other{label.kind, typed.simplified()};
        const int there = other == label ? 0 : m_labels->articlesWith(other);
        return there == 0 ? other.name
                          : tr("%1, together with the %n article(s) that are there", nullptr, there).arg(other.name);
    };
    const bool isTag = label.kind == Label::Kind::Tag;
    auto *dialog = new TypedDialog(isTag ? tr("Rename the Tag") : tr("Rename the Collection"),
                                   tr("A new name for %1:").arg(label.name), label.name, read, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTyped(label.name);
    connect(dialog, &TypedDialog::typedIn, this, [this, label](const QString &name) {
        m_renamed = {label, {label.kind, name}};
        m_edits.apply(m_library.labelRenaming(label, name), tr("Rename %1 to %2").arg(label.name, name));
    });
    dialog->open();
}

void ArticleList::askLabelRemoval(const Label &label)
{
    const int articles = m_labels->articlesWith(label);
    const QString what = label.kind == Label::Kind::Tag ? tr("The tag \"%1\" is deleted.").arg(label.name)
                                                        : tr("The collection \"%1\" is deleted.").arg(label.name);
    //: what is deleted; what becomes of its articles
    const QString question =
        tr("%1 %2 Undo brings it back.")
            .arg(what,
                 articles == 0 ? tr("It has no article.") : tr("Its %n article(s) stay in the library.", nullptr, articles));
    confirm(question, tr("Delete"), [this, label] {
        m_edits.apply(m_library.labelRemoval(label),
                      label.kind == Label::Kind::Tag ? tr("Delete the Tag %1").arg(label.name)
                                                     : tr("Delete the Collection %1").arg(label.name));
    });
}

} // namespace Dateline
