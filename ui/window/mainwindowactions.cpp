// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What the actions of MainWindow do, but for those on files.
#include "editing/correctionmenu.h"
#include "panels/notespanel.h"
#include "window/calmstyle.h"
#include "window/correctionsdialog.h"
#include "window/helpdialogs.h"
#include "window/historydialog.h"
#include "window/lexiconpage.h"
#include "window/mainwindow.h"
#include "window/settingsdialog.h"
#include "window/startpage.h"
#include "window/statusline.h"

#include <KMessageWidget>

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Dateline {

void MainWindow::connectReadingActions()
{
    const auto onPage = [this](QAction *action, auto call) {
        connect(action, &QAction::triggered, this, [this, call] {
            if (ArticlePage *page = m_tabs->currentPage())
                std::invoke(call, page);
        });
    };
    onPage(m_actions->copy, &ArticlePage::copy);
    onPage(m_actions->copyCited, [](ArticlePage *page) { page->copyCited(CopyAs::Cited); });
    onPage(m_actions->copyMarkdown, [](ArticlePage *page) { page->copyCited(CopyAs::Markdown); });
    // The lists of the panels have the same keys for what they copy.
    for (QAction *copy : {m_actions->copy, m_actions->copyCited, m_actions->copyMarkdown}) {
        copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_tabs->addAction(copy);
    }
    onPage(m_actions->selectAll, &ArticlePage::selectAll);
    onPage(m_actions->find, &ArticlePage::find);
    onPage(m_actions->findNext, &ArticlePage::findNext);
    onPage(m_actions->findPrevious, &ArticlePage::findPrevious);
    for (size_t i = 0; i < m_actions->highlights.size(); ++i)
        onPage(m_actions->highlights[i], [i](ArticlePage *page) { page->highlight(static_cast<Highlight>(i)); });
    connect(m_actions->showCorrections, &QAction::triggered, this, &MainWindow::showCorrections);
    connect(m_actions->showHistory, &QAction::triggered, this, &MainWindow::showHistory);
    connect(m_actions->note, &QAction::triggered, this, &MainWindow::writeNote);
    connect(m_actions->corrections, &QMenu::aboutToShow, this, &MainWindow::fillCorrections);

    for (auto [kind, action] : m_actions->marks.asKeyValueRange()) {
        connect(action, &QAction::triggered, this, [this, mark = kind](bool shown) {
            changePreferences([mark, shown](Preferences &preferences) { preferences.marks.setFlag(mark, shown); });
        });
    }
    const auto change = [this](QAction *action, auto set) {
        connect(action, &QAction::triggered, this,
                [this, set](bool on) { changePreferences([set, on](Preferences &preferences) { set(preferences, on); }); });
    };
    change(m_actions->hideMarks, [](Preferences &preferences, bool on) { preferences.marksHidden = on; });
    change(m_actions->caret, [](Preferences &preferences, bool on) { preferences.caret = on; });
    change(m_actions->zoomIn, [](Preferences &preferences, bool) {
        preferences.zoom = std::min(preferences.zoom + 1, Preferences::largestZoom);
    });
    change(m_actions->zoomOut, [](Preferences &preferences, bool) {
        preferences.zoom = std::max(preferences.zoom - 1, Preferences::smallestZoom);
    });
    change(m_actions->zoomReset, [](Preferences &preferences, bool) { preferences.zoom = 0; });
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    // Filled when first asked for: reading all installed themes takes a moment.
    connect(m_actions->themes, &QMenu::aboutToShow, this, &MainWindow::fillThemes);
    connect(m_actions->settings, &QAction::triggered, this, [this] {
        auto *dialog = new SettingsDialog(m_preferences, m_theme.themes(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SettingsDialog::changed, this, [this](const Preferences &chosen) {
            changePreferences([&chosen](Preferences &preferences) { preferences = chosen; });
        });
        dialog->show();
    });
}

void MainWindow::connectGoActions()
{
    const auto onSelection = [this](QAction *action, void (Selection::*call)()) {
        connect(action, &QAction::triggered, this, [this, call] {
            if (ArticlePage *page = m_tabs->currentPage())
                (page->article()->selection().*call)();
        });
    };
    onSelection(m_actions->nextMention, &Selection::next);
    onSelection(m_actions->previousMention, &Selection::previous);
    connect(m_actions->inAllArticles, &QAction::triggered, this, &MainWindow::showInAllArticles);
    connect(m_actions->articlesTimeline, &QAction::triggered, this, [this] {
        m_tabs->showStartPage();
        m_startPage->requestTimeline();
    });
    connect(m_actions->startPage, &QAction::triggered, m_tabs, &ArticleTabs::showStartPage);
    connect(m_actions->searchLibrary, &QAction::triggered, this, [this] {
        m_tabs->showStartPage();
        m_startPage->focusSearch();
    });
    connect(m_actions->back, &QAction::triggered, this, [this] { go(m_history.goBack(here())); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { go(m_history.goForward(here())); });
    const auto turn = [this](int step) {
        const int count = m_tabs->count();
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
    };
    connect(m_actions->nextTab, &QAction::triggered, this, [turn] { turn(1); });
    connect(m_actions->previousTab, &QAction::triggered, this, [turn] { turn(-1); });
    connect(m_actions->nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(m_actions->escape, &QAction::triggered, this, &MainWindow::stopOrClear);
}

void MainWindow::fillThemes()
{
    m_actions->themes->clear();
    auto *group = new QActionGroup(m_actions->themes);
    const auto addTheme = [this, group](const QString &text, const QString &name) {
        QAction *action = m_actions->themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_preferences.theme == name);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, name] { changePreferences([&name](Preferences &preferences) { preferences.theme = name; }); });
    };
    addTheme(tr("As the System: Light or Dark"), {});
    m_actions->themes->addSeparator();
    for (const QString &name : m_theme.themes())
        addTheme(name, name);
}

void MainWindow::changePreferences(const std::function<void(Preferences &)> &change)
{
    Preferences changed = m_preferences;
    change(changed);
    if (changed == m_preferences)
        return;
    m_preferences = changed;
    m_preferences.save(m_surroundings.preferences);
    applyPreferences();
}

void MainWindow::applyPreferences()
{
    if (m_theme.theme() != m_preferences.theme) {
        m_theme.setTheme(m_preferences.theme);
        followTheme();
    }
    m_tabs->setPreferences(m_preferences);
    for (auto [kind, action] : m_actions->marks.asKeyValueRange())
        action->setChecked(m_preferences.marks.testFlag(kind));
    m_actions->hideMarks->setChecked(m_preferences.marksHidden);
    m_actions->caret->setChecked(m_preferences.caret);
}

void MainWindow::followTheme()
{
    QApplication::setPalette(QPalette()); // the system's: it is what a theme that follows light or dark looks at
    if (CalmStyle::isAlone())
        QApplication::setPalette(CalmStyle::paletteFor(m_theme.page(), m_theme.text(), m_theme.accent()));
}

void MainWindow::showInAllArticles()
{
    ArticlePage *page = m_tabs->currentPage();
    const Selected current = page ? page->article()->selection().current() : Selected();
    if (page && current.kind == Selected::Kind::Entity)
        page->article()->showInAllArticles(current.index);
    else
        showMessage(tr("Select a person, a country, an organization or a place first."), false);
}

Place MainWindow::here() const
{
    const ArticlePage *page = m_tabs->currentPage();
    return page ? Place{page->article()->article().hash, page->topPosition()} : Place();
}

void MainWindow::go(const std::optional<Place> &place)
{
    if (!place)
        return;
    ArticlePage *page = m_tabs->findPage(place->article);
    if (!page)
        return;
    m_tabs->setCurrentWidget(page);
    page->setTopPosition(place->position);
}

void MainWindow::writeNote()
{
    ArticlePage *page = m_tabs->currentPage();
    if (!page)
        return;
    const auto showNotes = [this] {
        for (QDockWidget *dock : std::as_const(m_docks)) {
            if (dock->widget() == m_notes) {
                m_foldedDocks.removeOne(dock);
                dock->show();
                dock->raise();
            }
        }
    };
    const Selected current = page->article()->selection().current();
    if (page->textSelection().isEmpty() && current.kind == Selected::Kind::Note) {
        showNotes();
        m_notes->editNote(current.index);
        return;
    }
    if (page->textSelection().isEmpty() && current.kind == Selected::Kind::Nothing) {
        showMessage(tr("Select the words that the note is about first."), false);
        return;
    }
    connect(
        page->article(), &OpenArticle::noteAdded, this,
        [this, showNotes](NoteId id) {
            showNotes();
            m_notes->editNote(id);
        },
        Qt::SingleShotConnection);
    page->highlight(Highlight::Yellow);
}

void MainWindow::fillCorrections()
{
    StayingMenu &menu = *m_actions->corrections;
    menu.clear();
    ArticlePage *page = m_tabs->currentPage();
    if (!page)
        return;
    OpenArticle &article = *page->article();
    CorrectionTarget target = CorrectionTarget::ofWords(article.article().text, page->textSelection());
    if (target.isEmpty())
        target = CorrectionTarget::ofSelection(article);
    if (target.isCorrectable()) {
        menu.addSection(correctionTitle(article, target));
        fillCorrectionMenu(menu, article, target, this);
    } else {
        menu.addAction(tr("Select a name, a quote or some words first"))->setEnabled(false);
    }
}

void MainWindow::showCorrections()
{
    if (!m_correctionsDialog) {
        m_correctionsDialog = new CorrectionsDialog(m_surroundings.library, m_libraryEdits, this);
        connect(m_correctionsDialog->lexicon(), &LexiconPage::articleRequested, this,
                [this](const QByteArray &hash, const QString &title, Span place) {
                    m_tabs->openKept({hash, title, place.begin}, place);
                });
        const ArticlePage *page = m_tabs->currentPage();
        m_correctionsDialog->setArticle(page ? page->article() : nullptr);
    }
    m_correctionsDialog->show();
    m_correctionsDialog->raise();
    m_correctionsDialog->activateWindow();
}

void MainWindow::showHistory()
{
    if (!m_historyDialog)
        m_historyDialog = new HistoryDialog(*m_actions->history, this);
    m_historyDialog->show();
    m_historyDialog->raise();
    m_historyDialog->activateWindow();
}

void MainWindow::stopOrClear()
{
    if (m_message->isVisible())
        m_message->animatedHide();
    ArticlePage *page = m_tabs->currentPage();
    if (m_opener.isBusy())
        m_opener.cancel();
    else if (m_incoming.isRunning())
        m_incoming.cancel();
    else if (m_leftOut.isRunning())
        m_leftOut.cancel();
    else if (m_import.isBusy())
        m_import.stop();
    else if (m_libraryExport.isBusy())
        m_libraryExport.stop();
    else if (page && page->article()->isAnalysing())
        page->article()->cancelAnalysis();
    else if (page)
        page->article()->selection().clear();
}

void MainWindow::focusNextPane()
{
    // The article, then each panel in view, then the article again.
    QList<QWidget *> panes = {m_tabs->currentWidget()};
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            panes.append(dock->widget());
    }
    const auto holdsFocus = [](const QWidget *pane) {
        return pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget());
    };
    const auto current = std::ranges::find_if(panes, holdsFocus);
    QWidget *next = current == panes.end() || current + 1 == panes.end() ? panes.front() : *(current + 1);
    next->setFocus(Qt::TabFocusReason);
    if (!holdsFocus(next) && next->nextInFocusChain())
        next->nextInFocusChain()->setFocus(Qt::TabFocusReason);
}

} // namespace Dateline
