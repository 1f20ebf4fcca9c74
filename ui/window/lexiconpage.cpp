// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/lexiconpage.h"

#include "export/lexiconcsv.h"
#include "jobs/articlejobs.h"
#include "models/lexiconmodel.h"
#include "models/roles.h"
#include "panels/emptystate.h"
#include "window/lexiconrowdialog.h"
#include "window/tableview.h"
#include "words/words.h"

#include <KMessageWidget>

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {
constexpr int placeRole = Qt::UserRole + 1;
} // namespace

LexiconPage::LexiconPage(Library &library, Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_model(new LexiconModel(library, this))
    , m_filter(new QLineEdit)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_articlesTitle(new QLabel)
    , m_articles(new QListWidget)
    , m_message(new KMessageWidget)
{
    m_rows.setSourceModel(m_model);
    m_view = makeTable(&m_rows, "lexicon"_L1, tr("Your lexicon"));
    m_rows.setSortLocaleAware(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(LexiconModel::Words, Qt::AscendingOrder);
    m_view->header()->setSectionResizeMode(LexiconModel::Words, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(LexiconModel::Meaning, QHeaderView::Stretch);
    makeActions();
    makeLayout();

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_rows.setWords(typed);
        updateActions();
    });
    connect(m_empty, &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
    connect(m_view, &QTreeView::activated, m_edit, &QAction::trigger);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LexiconPage::updateActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LexiconPage::showArticles);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LexiconPage::showArticles);
    connect(m_articles, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const QByteArray hash = item->data(Qt::UserRole).toByteArray(); !hash.isEmpty())
            emit articleRequested(hash, item->text(), item->data(placeRole).value<Span>());
    });
    connect(&m_edits, &Edits::failed, this, [this](const QString &sentence) {
        m_whenDone.clear();
        showMessage(sentence, true);
    });
    connect(&m_edits, &Edits::correctionsChanged, this, &LexiconPage::showRows);
    showRows();
    QtConcurrent::run([] { return sharedLexicons(); }).then(this, [this](const Result<Lexicons> &lexicons) {
        if (lexicons) {
            m_countries = lexicons->countries;
            m_model->setCountries(m_countries);
        } else {
            showMessage(lexicons.error(), true);
        }
        updateActions();
    });
    updateActions();
}

LexiconPage::~LexiconPage()
{
    m_view->selectionModel()->disconnect(this); // it tells of rows that go with the page
}

QAction *LexiconPage::makeAction(const char *name, const QString &text, const QKeySequence &key, void (LexiconPage::*call)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, call);
    return action;
}

void LexiconPage::makeActions()
{
    m_add = makeAction("addRow", tr("&Add\u2026"), QKeySequence::New, &LexiconPage::addRow);
    m_edit = makeAction("editRow", tr("&Edit\u2026"), Qt::Key_F2, &LexiconPage::editRow);
    m_remove = makeAction("removeRows", tr("&Delete"), QKeySequence::Delete, &LexiconPage::removeRows);
    m_import = makeAction("importLexicon", tr("&Import\u2026"), {}, &LexiconPage::chooseImport);
    m_export = makeAction("exportLexicon", tr("E&xport\u2026"), QKeySequence::Save, &LexiconPage::chooseExport);
    m_undo = m_edits.stack().createUndoAction(this, tr("&Undo"));
    m_redo = m_edits.stack().createRedoAction(this, tr("&Redo"));
    m_undo->setObjectName("undoLexicon"_L1);
    m_redo->setObjectName("redoLexicon"_L1);
    // The row's words would make the button as wide as they are; the tip has them.
    m_undo->setIconText(tr("Undo", "toolbar"));
    m_redo->setIconText(tr("Redo", "toolbar"));
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    // Typing in the filter has a history and a Delete of its own.
    for (QAction *action : {m_undo, m_redo, m_remove})
        action->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_add, m_edit, m_import, m_export});
    m_view->addActions({m_add, m_edit, m_remove, m_undo, m_redo});
}

void LexiconPage::makeLayout()
{
    m_filter->setObjectName("lexiconFilter"_L1);
    m_filter->setPlaceholderText(tr("Search the lexicon\u2026"));
    m_filter->setAccessibleName(tr("Search the lexicon"));
    m_filter->setClearButtonEnabled(true);
    m_message->setObjectName("lexiconMessage"_L1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_articlesTitle->setBuddy(m_articles);
    m_articlesTitle->setTextFormat(Qt::PlainText);
    m_articlesTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long words must not make the page wide
    m_articles->setObjectName("lexiconArticles"_L1);
    m_articles->setAccessibleName(tr("Articles with the words"));
    m_articles->setFrameShape(QFrame::NoFrame);
    auto *below = new QWidget;
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins({});
    belowColumn->addWidget(m_articlesTitle);
    belowColumn->addWidget(m_articles);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_stack);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_filter);
    column->addWidget(splitter, 1);
    column->addLayout(makeButtons({m_add, m_edit, m_remove}));
    column->addLayout(makeButtons({m_undo, m_redo, m_import, m_export}));
}

void LexiconPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh();
}

QModelIndex LexiconPage::current() const
{
    return m_rows.mapToSource(m_view->currentIndex());
}

std::vector<CorrectionId> LexiconPage::chosen() const
{
    std::vector<CorrectionId> ids;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        ids.push_back(row.data(IndexRole).toLongLong());
    return ids;
}

void LexiconPage::showRows()
{
    const CorrectionId before = m_view->currentIndex().data(IndexRole).toLongLong();
    const int row = m_view->currentIndex().row();
    m_model->setCorrections(m_edits.corrections());
    const QModelIndex same = m_rows.mapFromSource(m_model->indexOf(before).siblingAtColumn(0));
    m_view->setCurrentIndex(same.isValid() ? same : m_rows.index(std::clamp(row, 0, std::max(0, m_rows.rowCount() - 1)), 0));
    if (!m_whenDone.isEmpty())
        showMessage(std::exchange(m_whenDone, {}), false);
    updateActions();
    showArticles();
}

void LexiconPage::showArticles()
{
    m_articles->clear();
    const QModelIndex row = current();
    const ArticlesWith *articles = row.isValid() ? m_model->articlesOf(row) : nullptr;
    if (!row.isValid())
        m_articlesTitle->setText(tr("Articles with the words"));
    else
        m_articlesTitle->setText(
            tr("Articles with %1").arg(QLocale().quoteString(m_model->correctionAt(row).place.exact.simplified())));
    if (!articles)
        return;
    for (const ArticlesWith::Found &found : articles->newest) {
        auto *item = new QListWidgetItem(found.title, m_articles);
        item->setData(Qt::UserRole, found.hash);
        item->setData(placeRole, QVariant::fromValue(found.place));
    }
    const int more = articles->count - int(articles->newest.size());
    if (more > 0 || articles->count == 0) {
        auto *item =
            new QListWidgetItem(more > 0 ? tr("and %n more", nullptr, more) : tr("None in the library yet"), m_articles);
        item->setFlags(Qt::NoItemFlags);
    }
}

void LexiconPage::updateActions()
{
    const std::vector<CorrectionId> rows = chosen();
    m_add->setEnabled(m_countries != nullptr);
    m_import->setEnabled(m_countries != nullptr);
    m_edit->setEnabled(m_countries && rows.size() == 1 && current().isValid()
                       && LexiconRowDialog::canEdit(m_model->correctionAt(current())));
    m_remove->setEnabled(!rows.empty());
    m_export->setEnabled(m_model->rowCount() > 0);
    const bool any = m_model->rowCount() > 0;
    if (any)
        m_empty->setText(tr("Nothing fits the filter."), tr("Show all"));
    else
        m_empty->setText(tr("What you put right in all articles stands here. Choose All Articles, Always in the menu Put "
                            "Right, or add a row."));
    m_stack->setCurrentIndex(m_rows.rowCount() > 0 ? 0 : 1);
}

void LexiconPage::addRow()
{
    openRow({});
}

void LexiconPage::editRow()
{
    if (current().isValid())
        openRow(m_model->correctionAt(current()));
}

void LexiconPage::openRow(const Correction &row)
{
    auto *dialog = new LexiconRowDialog(row, *m_countries, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Correction changed = dialog->row();
        m_edits.apply({{{}, {changed}}, {}, {}, words(changed)});
    });
    dialog->open();
}

void LexiconPage::removeRows()
{
    const std::vector<CorrectionId> rows = chosen();
    if (!rows.empty())
        m_edits.apply({{}, {}, rows, tr("Delete %n Row(s)", nullptr, int(rows.size()))});
}

void LexiconPage::importFile(const QString &path)
{
    QtConcurrent::run([path, countries = m_countries] {
        return readLexicon(path, *countries);
    }).then(this, [this](const Result<std::vector<Correction>> &rows) { take(rows); });
}

void LexiconPage::take(const Result<std::vector<Correction>> &rows)
{
    if (!rows) {
        showMessage(rows.error(), true);
        return;
    }
    const std::vector<Correction> fresh = rowsNotIn(m_edits.corrections(), *rows);
    if (fresh.empty()) {
        showMessage(tr("The lexicon has all of these rows already."), false);
        return;
    }
    m_whenDone = tr("%n row(s) imported.", nullptr, int(fresh.size()));
    m_edits.apply({{{}, fresh}, {}, {}, tr("Import %n Row(s)", nullptr, int(fresh.size()))});
}

void LexiconPage::exportFile(const QString &path)
{
    QtConcurrent::run([path, rows = m_edits.corrections()] {
        return writeLexicon(path, rows);
    }).then(this, [this, path](const Result<void> &done) {
        showMessage(done ? tr("Written: %1").arg(path) : done.error(), !done);
    });
}

void LexiconPage::chooseImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import a Lexicon"), QDir::homePath(), tr("Tables (*.csv);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void LexiconPage::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the Lexicon"),
                                                      QDir::home().filePath(u"lexicon.csv"_s), tr("Tables (*.csv)"));
    if (!path.isEmpty())
        exportFile(path);
}

void LexiconPage::showMessage(const QString &sentence, bool isError)
{
    m_message->setMessageType(isError ? KMessageWidget::Error : KMessageWidget::Information);
    m_message->setText(sentence);
    m_message->animatedShow();
}

} // namespace Dateline
