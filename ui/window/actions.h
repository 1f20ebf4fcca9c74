// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/marktheme.h"
#include "export/exporters.h"
#include "library/note.h"

#include <QHash>
#include <QObject>

#include <array>
#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoGroup;

namespace Dateline {
class StayingMenu;

/// Every action of the window with its words and keys, and the menus and the toolbar that hold them. What they do is the
/// window's.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QMainWindow *window);

    QAction *open = nullptr;
    QAction *openFolder = nullptr;
    QAction *openClipboard = nullptr;
    QAction *openAddress = nullptr; ///< the only way to the network
    QMenu *recentFiles = nullptr;
    QHash<ExportFormat, QAction *> exports; ///< those that have an entry of their own
    QMenu *exportMenu = nullptr;
    QAction *exportAny = nullptr; ///< in the format of the last time
    QAction *saveNotes = nullptr;
    QAction *importNotes = nullptr;
    QAction *print = nullptr;
    QAction *closeArticle = nullptr;
    QAction *quit = nullptr;

    QUndoGroup *history = nullptr; ///< of the article that is shown
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *showHistory = nullptr;
    QAction *showCorrections = nullptr;
    QAction *copy = nullptr;
    QAction *copyCited = nullptr;
    QAction *copyMarkdown = nullptr;
    QAction *selectAll = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *settings = nullptr;

    QHash<MarkKind, QAction *> marks;
    QAction *hideMarks = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
    QAction *caret = nullptr;
    QAction *fullScreen = nullptr;
    QMenu *themes = nullptr;
    QMenu *panels = nullptr;
    QAction *showLeftOut = nullptr; ///< what a web page has besides its article

    QAction *restoreLibrary = nullptr;
    QAction *startPage = nullptr;
    QAction *searchLibrary = nullptr;
    QAction *nextMention = nullptr;
    QAction *previousMention = nullptr;
    QAction *inAllArticles = nullptr;    ///< the page of the selected entity
    QAction *articlesTimeline = nullptr; ///< of those selected on the start page
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *nextTab = nullptr;
    QAction *previousTab = nullptr;
    QAction *nextPane = nullptr;
    QAction *escape = nullptr; ///< stops what runs, else clears the selection

    std::array<QAction *, 5> highlights = {}; ///< by Highlight
    QAction *note = nullptr;

    StayingMenu *corrections = nullptr; ///< filled when it is opened

    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

    /// Those that ask for an article are off without one.
    void setArticleShown(bool shown);

private:
    QAction *add(QMenu *menu, const char *name, const QString &text, const QList<QKeySequence> &keys = {});
    QAction *addForArticle(QMenu *menu, const char *name, const QString &text, const QList<QKeySequence> &keys = {});
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeGoMenu();
    void makeNotesMenu();
    void makeCorrectionsMenu();
    void makeHelpMenu();
    void makeToolBar();

    QMainWindow *m_window;
    QList<QAction *> m_forArticle;
};

} // namespace Dateline
