// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/mainwindow.h"

#include "fetch/pagefetch.h"
#include "panels/notespanel.h"
#include "window/correctionsdialog.h"
#include "window/historydialog.h"
#include "window/restoredialog.h"
#include "window/startpage.h"
#include "window/statusline.h"

#include <KMessageWidget>

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStyleHints>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dateline {

MainWindow::MainWindow(const Surroundings &surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_libraryEdits({}, surroundings.library)
    , m_preferences(Preferences::load(surroundings.preferences))
    , m_session(Session::load(surroundings.state))
    , m_actions(new Actions(this))
    , m_import(surroundings.library)
    , m_libraryExport(surroundings.library)
    , m_startPage(new StartPage(surroundings.library, m_libraryEdits))
    , m_tabs(new ArticleTabs(surroundings.library, m_libraryEdits, m_theme, m_startPage))
    , m_message(new KMessageWidget)
    , m_status(new StatusLine)
{
    setObjectName("mainWindow"_L1);
    setAcceptDrops(true);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_tabs);
    m_message->setObjectName("messageBar"_L1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    setCentralWidget(centre);
    setStatusBar(m_status);
    makeDocks();

    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::chooseFiles);
    connect(m_startPage, &StartPage::folderRequested, this, &MainWindow::chooseFolder);
    connect(m_startPage, &StartPage::subjectRequested, m_tabs, &ArticleTabs::openSubject);
    connect(m_startPage, &StartPage::timelineRequested, m_tabs, &ArticleTabs::openEvents);
    connect(m_startPage, &StartPage::removing, m_tabs, &ArticleTabs::closeArticles);
    connect(m_startPage, &StartPage::clipboardRequested, m_actions->openClipboard, &QAction::trigger);
    connect(m_startPage, &StartPage::addressRequested, m_actions->openAddress, &QAction::trigger);
    connect(m_startPage, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_startPage, &StartPage::articleRequested, this,
            [this](const QByteArray &hash, const QString &title) { m_tabs->openKept({hash, title}); });
    connect(m_startPage, &StartPage::hitRequested, this,
            [this](const SearchHit &hit) { m_tabs->openKept({hit.article, hit.title, hit.place.begin}, hit.place); });
    connect(&surroundings.library, &Library::troubled, this, [this](const QString &sentence) { showMessage(sentence); });
    auto *restore = new QAction(tr("Restore a Backup…"), this);
    connect(restore, &QAction::triggered, this, &MainWindow::restoreLibrary);
    connect(&surroundings.library, &Library::damaged, this, [this, restore](const QString &sentence) {
        showMessage(sentence);
        m_message->addAction(restore);
    });
    connect(&surroundings.library, &Library::draftsWritten, this,
            [this] { showMessage(tr("The library can be written again. What you typed is kept."), false); });
    connect(m_actions->restoreLibrary, &QAction::triggered, this, &MainWindow::restoreLibrary);
    connect(m_startPage, &StartPage::failed, this, [this](const QString &sentence) { showMessage(sentence); });
    connect(&m_opener, &ArticleOpener::opened, this, &MainWindow::showOpened);
    connect(&m_opener, &ArticleOpener::failed, this, [this](const QString &sentence) {
        showMessage(sentence);
        m_tellsOfOpening = true;
    });
    connect(&m_opener, &ArticleOpener::reading, this, [this](const QString &name) {
        m_status->setReading(name.isEmpty() ? QString() : tr("Reading %1…").arg(name));
        if (name.isEmpty())
            emit settled();
    });
    connect(&m_import, &LibraryImport::progressed, m_status, &StatusLine::setImporting);
    connect(&m_import, &LibraryImport::grew, m_startPage, &StartPage::refreshShown);
    connect(&m_import, &LibraryImport::finished, this, &MainWindow::showImported);
    connect(&m_libraryExport, &LibraryExport::progressed, m_status, &StatusLine::setImporting);
    connect(&m_libraryExport, &LibraryExport::finished, this, &MainWindow::showExported);
    connect(m_startPage, &StartPage::exportRequested, this, &MainWindow::exportArticles);
    connect(m_status, &StatusLine::stopRequested, this, &MainWindow::stopOrClear);
    connect(m_status, &StatusLine::correctionsRequested, this, [this] {
        showCorrections();
        m_correctionsDialog->turnToArticle();
    });
    connect(m_tabs, &ArticleTabs::failed, this, [this](const QString &sentence) { showMessage(sentence); });
    // Before the page hears of it, so that the place where the reader still is can be kept.
    connect(m_tabs, &ArticleTabs::articleAdded, this, [this](OpenArticle *article) {
        connect(&article->selection(), &Selection::placeRequested, this, [this] { m_history.leave(here()); });
        connect(article, &OpenArticle::analysisChanged, this, &MainWindow::settled);
        connect(article, &OpenArticle::carriedOver, this,
                [this, article](const CarriedOver &carried) { tellCarriedOver(*article, carried); });
        connect(article, &OpenArticle::subjectRequested, m_tabs, &ArticleTabs::openSubject);
        m_actions->history->addStack(&article->undoStack());
    });
    connect(m_tabs, &ArticleTabs::pageAdded, this, [this](ArticlePage *page) {
        connect(page, &ArticlePage::noteRequested, this, &MainWindow::writeNote);
        connect(page->article(), &OpenArticle::noteAdded, this,
                [this, page](NoteId id) { page->article()->selection().select(Selected::note(id), -1, false); });
    });
    connect(m_tabs, &ArticleTabs::currentPageChanged, this, &MainWindow::showPage);
    connect(&m_libraryEdits, &Edits::failed, this, [this](const QString &sentence) { showMessage(sentence); });
    m_actions->history->addStack(&m_libraryEdits.stack());
    m_libraryEdits.read();
    connectFileActions();
    connectReadingActions();
    connectGoActions();
    fillRecentFiles();
    followTheme();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &MainWindow::followTheme);
    applyPreferences();
    if (!restoreGeometry(m_session.geometry))
        resize(1280, 820);
    restoreState(m_session.docks);
    showPage(nullptr);
    m_saving.setSingleShot(true);
    m_saving.setInterval(2s);
    connect(&m_saving, &QTimer::timeout, this, &MainWindow::saveSession);
    connect(m_tabs, &ArticleTabs::sessionChanged, this, &MainWindow::saveSessionLater);
    connect(m_notes, &NotesPanel::orderChanged, this, &MainWindow::saveSessionLater);
}

MainWindow::~MainWindow()
{
    m_incoming.cancel();
    m_leftOut.cancel();
    for (QFuture<Result<void>> &future : m_exports)
        future.waitForFinished();
}

bool MainWindow::isIdle() const
{
    const ArticlePage *page = m_tabs->currentPage();
    return !m_opener.isBusy() && !m_import.isBusy() && !m_libraryExport.isBusy()
        && !(page && page->article()->isAnalysing());
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (m_tellsOfOpening)
        m_message->hide();
    constexpr qsizetype mostTabs = 12;
    const auto isFolder = [](const QString &path) { return QFileInfo(path).isDir(); };
    if (paths.size() > mostTabs || std::ranges::any_of(paths, isFolder)) {
        m_tabs->showStartPage();
        m_import.add(paths);
        return;
    }
    for (const QString &path : paths)
        m_opener.add(QFileInfo(path).fileName(), importArticle(path));
}

void MainWindow::openWords(const QMimeData *words)
{
    const QString name = tr("pasted words");
    if (!words || words->text().trimmed().isEmpty())
        showMessage(tr("The clipboard holds no text."), false);
    else
        m_opener.add(name, words->hasHtml() ? importHtml(words->html(), name) : importText(words->text(), name));
}

void MainWindow::showOpened(const Article &article)
{
    m_tabs->open(article);
    if (!article.file.isEmpty() && article.file != "-"_L1 && webAddress(article.file).isEmpty())
        rememberFile(article.file);
}

void MainWindow::showPage(ArticlePage *page)
{
    OpenArticle *article = page ? page->article() : nullptr;
    for (Panel *panel : m_panels)
        panel->setArticle(article);
    showPanels(page != nullptr);
    m_status->setArticle(article);
    if (m_correctionsDialog)
        m_correctionsDialog->setArticle(article);
    m_actions->setArticleShown(page != nullptr);
    m_actions->history->setActiveStack(article ? &article->undoStack() : &m_libraryEdits.stack());
    setWindowTitle(article ? article->displayName() : QString());
    setWindowFilePath({});
    if (page)
        page->setFocus();
}

void MainWindow::showMessage(const QString &sentence, bool isError)
{
    m_tellsOfOpening = false;
    for (QAction *action : m_message->actions())
        m_message->removeAction(action);
    m_message->setMessageType(isError ? KMessageWidget::Error : KMessageWidget::Information);
    m_message->setText(sentence);
    m_message->animatedShow();
}

void MainWindow::restoreLibrary()
{
    auto *dialog = new RestoreDialog(m_surroundings.library, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, [this](const QString &kept) {
        // What the tabs and the lexicon show is of the library that was.
        delete m_correctionsDialog;
        while (m_tabs->count() > 1)
            m_tabs->closeTab(m_tabs->count() - 1);
        m_tabs->showStartPage();
        m_libraryEdits.readAnew();
        m_startPage->refresh();
        showMessage(tr("The library is restored. What was there before is kept as %1.").arg(kept), false);
    });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_surroundings.library.hasUnwrittenDrafts() && !m_losesDrafts) {
        event->ignore();
        askToLoseDrafts();
        return;
    }
    showPanels(false); // what a narrow window folded is not for the next one
    saveSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::askToLoseDrafts()
{
    showMessage(
        tr("The last words that you typed into a note are not on disk, because the library cannot be written. Dateline "
           "goes on trying; if you close it now, they are lost."));
    auto *close = new QAction(tr("Close and Lose Them"), m_message);
    close->setObjectName("loseDrafts"_L1);
    connect(close, &QAction::triggered, this, [this] {
        m_losesDrafts = true;
        this->close();
    });
    m_message->addAction(close);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
        else if (!pageAddress(url).isEmpty())
            openAddress(url);
        else
            showMessage(tr("\"%1\" is neither a file on this computer nor a web page.").arg(url.toDisplayString()));
    }
    event->acceptProposedAction();
    if (!event->mimeData()->hasUrls())
        openWords(event->mimeData());
    openFiles(files);
}

} // namespace Dateline
