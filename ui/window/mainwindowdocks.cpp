// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// The panels around MainWindow's articles, and how the window was left.
#include "panels/dealspanel.h"
#include "panels/entitiespanel.h"
#include "panels/notespanel.h"
#include "panels/quotespanel.h"
#include "timeline/timelinepanel.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Dateline {

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

} // namespace Dateline
