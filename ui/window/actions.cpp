// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/actions.h"

#include "editing/correctionmenu.h"
#include "export/exporters.h"
#include "words/words.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>

using namespace Qt::StringLiterals;

namespace Dateline {

Actions::Actions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeGoMenu();
    makeNotesMenu();
    makeCorrectionsMenu();
    makeHelpMenu();
    makeToolBar();
    setArticleShown(false);
}

void Actions::setArticleShown(bool shown)
{
    for (QAction *action : std::as_const(m_forArticle))
        action->setEnabled(shown);
}

QAction *Actions::add(QMenu *menu, const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    return action;
}

QAction *Actions::addForArticle(QMenu *menu, const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = add(menu, name, text, keys);
    m_forArticle.append(action);
    return action;
}

void Actions::makeFileMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    open = add(menu, "open", tr("&Open…"), QKeySequence::keyBindings(QKeySequence::Open));
    openFolder = add(menu, "openFolder", tr("Open &Folder…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    openClipboard = add(menu, "openClipboard", tr("New Article from Clip&board"), {Qt::CTRL | Qt::SHIFT | Qt::Key_V});
    openAddress = add(menu, "openAddress", tr("Open &Address…"), {Qt::CTRL | Qt::Key_L});
    recentFiles = menu->addMenu(tr("Open &Recent"));
    menu->addSeparator();
    saveNotes = addForArticle(menu, "saveNotes", tr("&Save Notes As…"), QKeySequence::keyBindings(QKeySequence::Save));
    importNotes = addForArticle(menu, "importNotes", tr("&Import Notes…"));
    exportMenu = menu->addMenu(tr("&Export"));
    exportMenu->menuAction()->setObjectName("export"_L1);
    m_forArticle.append(exportMenu->menuAction());
    exports = {
        {ExportFormat::Markdown,
         addForArticle(exportMenu, "exportMarkdown", tr("Notes as &Markdown…"), {Qt::CTRL | Qt::Key_E})},
        {ExportFormat::Html,
         addForArticle(exportMenu, "exportHtml", tr("Article with Notes as &HTML…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E})},
        {ExportFormat::Pdf, addForArticle(exportMenu, "exportPdf", tr("Article with Notes as &PDF…"))},
        {ExportFormat::Json, addForArticle(exportMenu, "exportJson", tr("Analysis as &JSON…"))}};
    exportMenu->addSeparator();
    exportAny = addForArticle(exportMenu, "exportAny", tr("&All Formats…"));
    print = addForArticle(menu, "print", tr("&Print…"), QKeySequence::keyBindings(QKeySequence::Print));
    menu->addSeparator();
    restoreLibrary = add(menu, "restoreLibrary", tr("&Restore the Library…"));
    menu->addSeparator();
    closeArticle = addForArticle(menu, "close", tr("&Close Article"), QKeySequence::keyBindings(QKeySequence::Close));
    quit = add(menu, "quit", tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEditMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    history = new QUndoGroup(this);
    undo = history->createUndoAction(this, tr("&Undo"));
    redo = history->createRedoAction(this, tr("&Redo"));
    undo->setObjectName("undo"_L1);
    redo->setObjectName("redo"_L1);
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    menu->addActions({undo, redo});
    showHistory = add(menu, "showHistory", tr("&History…"));
    menu->addSeparator();
    showCorrections = add(menu, "showCorrections", tr("C&orrections…"));
    menu->addSeparator();
    copy = addForArticle(menu, "copy", tr("&Copy"), QKeySequence::keyBindings(QKeySequence::Copy));
    copyCited = addForArticle(menu, "copyCited", tr("Copy &with Citation"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    copyMarkdown = addForArticle(menu, "copyMarkdown", tr("Copy as &Markdown"), {Qt::CTRL | Qt::ALT | Qt::Key_C});
    selectAll = addForArticle(menu, "selectAll", tr("Select &All"), QKeySequence::keyBindings(QKeySequence::SelectAll));
    menu->addSeparator();
    find = addForArticle(menu, "find", tr("&Find in Article…"), QKeySequence::keyBindings(QKeySequence::Find));
    findNext = addForArticle(menu, "findNext", tr("Find &Next"), {Qt::CTRL | Qt::Key_G});
    findPrevious = addForArticle(menu, "findPrevious", tr("Find &Previous"), {Qt::CTRL | Qt::SHIFT | Qt::Key_G});
    searchLibrary = add(menu, "searchLibrary", tr("Search the &Library…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    menu->addSeparator();
    settings = add(menu, "settings", tr("Reading Se&ttings…"), {Qt::CTRL | Qt::Key_Comma});
    settings->setMenuRole(QAction::PreferencesRole);
}

void Actions::makeViewMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    panels = menu->addMenu(tr("&Panels"));
    QMenu *markMenu = menu->addMenu(tr("&Marks"));
    const std::pair<MarkKind, QString> kinds[] = {
        {MarkKind::Person, tr("&People")},
        {MarkKind::Country, tr("&Countries")},
        {MarkKind::Place, tr("P&laces")},
        {MarkKind::Organization, tr("&Organizations")},
        {MarkKind::Pronoun, tr("P&ronouns and Descriptions")},
        {MarkKind::Date, tr("&Dates")},
        {MarkKind::Deal, tr("D&eals")},
        {MarkKind::Event, tr("E&vents")},
        {MarkKind::Quote, tr("&Quotes")},
        {MarkKind::Cue, tr("C&ues")},
    };
    for (const auto &[kind, text] : kinds) {
        QAction *action = add(markMenu, "mark", text);
        action->setObjectName(u"mark%1"_s.arg(static_cast<int>(kind)));
        action->setCheckable(true);
        marks.insert(kind, action);
    }
    hideMarks = add(menu, "hideMarks", tr("&Hide All Marks"), {Qt::CTRL | Qt::Key_M});
    hideMarks->setCheckable(true);
    themes = menu->addMenu(tr("&Theme"));
    menu->addSeparator();
    zoomIn =
        add(menu, "zoomIn", tr("Zoom &In"), QKeySequence::keyBindings(QKeySequence::ZoomIn) << (Qt::CTRL | Qt::Key_Equal));
    zoomOut = add(menu, "zoomOut", tr("Zoom &Out"), QKeySequence::keyBindings(QKeySequence::ZoomOut));
    zoomReset = add(menu, "zoomReset", tr("&Normal Size"), {Qt::CTRL | Qt::Key_0});
    menu->addSeparator();
    showLeftOut = addForArticle(menu, "showLeftOut", tr("Show What Was &Left Out…"));
    menu->addSeparator();
    caret = add(menu, "caret", tr("&Caret in the Text"), {Qt::Key_F7});
    caret->setCheckable(true);
    fullScreen = add(menu, "fullScreen", tr("&Full Screen"), {Qt::Key_F11});
    fullScreen->setCheckable(true);
}

void Actions::makeGoMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Go"));
    startPage = add(menu, "startPage", tr("&Start Page"), {Qt::ALT | Qt::Key_Home});
    menu->addSeparator();
    nextMention = addForArticle(menu, "nextMention", tr("&Next Mention"), {Qt::Key_F3});
    previousMention = addForArticle(menu, "previousMention", tr("&Previous Mention"), {Qt::SHIFT | Qt::Key_F3});
    inAllArticles =
        addForArticle(menu, "inAllArticles", tr("Selected Name in A&ll Articles…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    articlesTimeline = add(menu, "articlesTimeline", tr("&Timeline of Selected Articles…"), {Qt::CTRL | Qt::Key_T});
    menu->addSeparator();
    back = add(menu, "back", tr("&Back"), {Qt::ALT | Qt::Key_Left});
    forward = add(menu, "forward", tr("&Forward"), {Qt::ALT | Qt::Key_Right});
    menu->addSeparator();
    nextTab = add(menu, "nextTab", tr("Next &Article"), {Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_Tab});
    previousTab =
        add(menu, "previousTab", tr("Pre&vious Article"), {Qt::CTRL | Qt::Key_PageUp, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab});
    nextPane = add(menu, "nextPane", tr("Next &Panel"), {Qt::Key_F6});
    menu->addSeparator();
    escape = add(menu, "escape", tr("S&top or Clear the Selection"), {Qt::Key_Escape});
}

void Actions::makeNotesMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Notes"));
    note = addForArticle(menu, "note", tr("Write a &Note"), {Qt::CTRL | Qt::Key_N});
    menu->addSeparator();
    for (size_t i = 0; i < highlights.size(); ++i) {
        const QString colour = words(static_cast<Highlight>(i));
        highlights[i] = addForArticle(menu, "highlight", tr("Highlight: %1", "a colour").arg(colour),
                                      {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))});
        highlights[i]->setObjectName(u"highlight%1"_s.arg(i));
        highlights[i]->setIconText(colour);
    }
}

void Actions::makeCorrectionsMenu()
{
    corrections = new StayingMenu(tr("Put &Right"), m_window);
    corrections->setObjectName("corrections"_L1);
    m_window->menuBar()->addMenu(corrections);
    m_forArticle.append(corrections->menuAction());
}

void Actions::makeHelpMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    shortcuts = add(menu, "shortcuts", tr("&Keyboard Shortcuts"), {Qt::Key_F1});
    about = add(menu, "about", tr("&About Dateline"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::makeToolBar()
{
    QToolBar *bar = m_window->addToolBar(tr("Main Toolbar"));
    bar->setObjectName("mainToolBar"_L1);
    bar->setAccessibleName(bar->windowTitle());
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // Short words for the buttons; the menus keep the long ones.
    open->setIconText(tr("Open", "toolbar"));
    startPage->setIconText(tr("Start", "toolbar"));
    hideMarks->setIconText(tr("Hide Marks", "toolbar"));
    note->setIconText(tr("Note", "toolbar"));
    find->setIconText(tr("Find", "toolbar"));
    bar->addActions({open, startPage, hideMarks});

    const auto addMenuButton = [bar](const QString &text, const char *name, const auto &actions) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleName(text);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        auto *menu = new QMenu(button);
        for (QAction *action : actions)
            menu->addAction(action);
        button->setMenu(menu);
        bar->addWidget(button);
    };
    addMenuButton(tr("Highlight", "toolbar"), "highlightButton", highlights);
    bar->addAction(note);
    addMenuButton(tr("Export", "toolbar"), "exportButton", exportMenu->actions());
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(find);
}

} // namespace Dateline
