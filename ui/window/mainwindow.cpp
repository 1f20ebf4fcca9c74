// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/mainwindow.h"

#include "fetch/pagefetch.h"
#include "panels/dealspanel.h"
#include "panels/entitiespanel.h"
#include "panels/notespanel.h"
#include "panels/quotespanel.h"
#include "timeline/timelinepanel.h"
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

void MainWindow::makeDocks()
{
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_notes = new NotesPanel;
    m_notes->setOrder(m_session.noteOrder);
    m_notes->setMarkdownRepository([this]() -> auto & { return m_theme.repository(); });
    QDockWidget *entities = addPanel(new EntitiesPanel, tr("Entities"), "entities", Qt::LeftDockWidgetArea);
    QDockWidget *quotes = addPanel(new QuotesPanel, tr("Quotes"), "quotes", Qt::RightDockWidgetArea);
    QDockWidget *deals = addPanel(new DealsPanel, tr("Deals"), "deals", Qt::RightDockWidgetArea);
    QDockWidget *notes = addPanel(m_notes, tr("Notes"), "notes", Qt::RightDockWidgetArea);
    auto *timelinePanel = new TimelinePanel;
    connect(timelinePanel, &TimelinePanel::printRequested, this, &MainWindow::printTimeline);
    connect(timelinePanel, &TimelinePanel::pictureRequested, this,
            [this](const TimelineChoice &choice) { exportArticle(ExportFormat::TimelineSvg, choice); });
    QDockWidget *timeline = addPanel(timelinePanel, tr("Timeline"), "timeline", Qt::BottomDockWidgetArea);
    tabifyDockWidget(quotes, deals);
    tabifyDockWidget(deals, notes);
    quotes->raise();
    resizeDocks({entities, quotes}, {250, 320}, Qt::Horizontal);
    resizeDocks({timeline}, {190}, Qt::Vertical);
}

QDockWidget *MainWindow::addPanel(Panel *panel, const QString &name, const char *objectName, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(name, this);
    dock->setObjectName(QLatin1StringView(objectName));
    panel->setAccessibleName(name);
    dock->setWidget(panel);
    QAction *toggle = dock->toggleViewAction();
    const auto setTitle = [dock, toggle, name](int count) {
        dock->setWindowTitle(count > 0 ? tr("%1 %2", "panel and how many it shows").arg(name).arg(count) : name);
        toggle->setText(name);
    };
    connect(panel, &Panel::countChanged, dock, setTitle);
    toggle->setObjectName(QLatin1StringView(objectName) + "Panel"_L1);
    toggle->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + m_docks.size())));
    m_actions->panels->addAction(toggle);
    addDockWidget(area, dock);
    // A tab says the name already: a title above it would say it twice.
    const auto showTitle = [this, dock] {
        const bool tabbed = !dock->isFloating() && !tabifiedDockWidgets(dock).isEmpty();
        if (tabbed == (dock->titleBarWidget() != nullptr))
            return;
        QWidget *before = dock->titleBarWidget();
        dock->setTitleBarWidget(tabbed ? new QWidget : nullptr);
        delete before;
    };
    connect(dock, &QDockWidget::visibilityChanged, dock, showTitle);
    connect(dock, &QDockWidget::topLevelChanged, dock, showTitle);
    connect(dock, &QDockWidget::dockLocationChanged, dock, showTitle);
    connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::saveSessionLater);
    connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::saveSessionLater);
    connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::saveSessionLater);
    dock->installEventFilter(this);
    m_panels.push_back(panel);
    m_docks.append(dock);
    return dock;
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

void MainWindow::restoreSession()
{
    m_keepsSession = true; // a window that is killed comes back, too
    saveSessionLater();
    for (const SessionTab &tab : m_session.tabs)
        m_tabs->addLater(tab);
    if (m_opener.isBusy() || m_tabs->currentPage())
        return;
    if (0 <= m_session.current && m_session.current < std::ssize(m_session.tabs))
        m_tabs->openKept(m_session.tabs[m_session.current]);
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

void MainWindow::saveSessionLater()
{
    if (m_keepsSession && !m_saving.isActive())
        m_saving.start();
}

void MainWindow::saveSession()
{
    m_session.tabs = m_tabs->session();
    m_session.current = m_tabs->currentInSession();
    m_session.noteOrder = m_notes->order();
    m_session.geometry = saveGeometry();
    if (m_panelsShown && m_foldedDocks.isEmpty())
        m_session.docks = saveState();
    else if (!m_panelsShown)
        m_session.docks = m_panelsState;
    if (m_session == m_savedSession)
        return;
    m_session.save(m_surroundings.state);
    m_savedSession = m_session;
}

void MainWindow::showPanels(bool shown)
{
    if (shown == m_panelsShown)
        return;
    m_panelsShown = shown;
    for (const QDockWidget *dock : std::as_const(m_docks))
        dock->toggleViewAction()->setEnabled(shown);
    if (shown) {
        restoreState(m_panelsState);
        fitDocks();
        return;
    }
    for (QDockWidget *dock : std::as_const(m_foldedDocks))
        dock->show();
    m_foldedDocks.clear();
    m_panelsState = saveState();
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->hide();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitDocks();
    saveSessionLater();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    saveSessionLater();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // a panel, by the line between it and another
        saveSessionLater();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::fitDocks()
{
    if (!m_panelsShown)
        return;
    // The article is the largest thing on the screen: a narrow window folds the side panels away and brings them back.
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const auto fold = [this](Qt::DockWidgetArea area, bool narrow) {
        for (QDockWidget *dock : std::as_const(m_docks)) {
            if (dockWidgetArea(dock) != area || dock->isFloating())
                continue;
            if (narrow && !dock->isHidden()) {
                dock->hide();
                m_foldedDocks.append(dock);
            } else if (!narrow && m_foldedDocks.removeOne(dock)) {
                dock->show();
            }
        }
    };
    constexpr int lettersForBoth = 130;
    constexpr int lettersForOne = 100;
    fold(Qt::LeftDockWidgetArea, letters < lettersForBoth);
    fold(Qt::RightDockWidgetArea, letters < lettersForOne);
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
