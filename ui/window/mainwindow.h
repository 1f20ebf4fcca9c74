// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exportjob.h"
#include "state/history.h"
#include "window/actions.h"
#include "window/articleopener.h"
#include "window/articletabs.h"
#include "window/libraryexport.h"
#include "window/libraryimport.h"

#include <QCache>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class KMessageWidget;
class QDockWidget;
class QMimeData;
class QSettings;

namespace Dateline {
class CorrectionsDialog;
class HistoryDialog;
class NotesPanel;
class Panel;
class StartPage;
class StatusLine;

/// Docks, tabs and menus, and which of them is told what. Computes nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// What the window needs and does not own; all of it must outlive the window.
    struct Surroundings {
        Library &library;
        QSettings &preferences; ///< in the configuration folder
        QSettings &state;       ///< in the state folder
    };

    explicit MainWindow(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a few files in tabs; many of them, and folders, go to the library.
    void openFiles(const QStringList &paths);
    /// Words that were copied or dropped, with their markup where they have some.
    void openWords(const QMimeData *words);
    /// The tabs of the last time, behind those that are open already.
    void restoreSession();
    [[nodiscard]] ArticleTabs *tabs() const { return m_tabs; }
    /// Nothing is being read or analysed.
    [[nodiscard]] bool isIdle() const;

signals:
    /// Something finished that isIdle() asks for.
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeDocks();
    QDockWidget *addPanel(Panel *panel, const QString &name, const char *objectName, Qt::DockWidgetArea area);
    void connectFileActions();
    void connectReadingActions();
    void connectGoActions();
    void fillCorrections();
    void fillThemes();
    void showCorrections();
    void showHistory();
    void showPage(ArticlePage *page);
    void showOpened(const Article &article);
    void fitDocks();
    /// Beside an article as the reader left them; without one they have nothing to show.
    void showPanels(bool shown);

    void chooseFiles();
    void chooseFolder();
    /// Asks whether the page is to be fetched.
    void openAddress(const QUrl &address = {});
    void openSample();
    void showLeftOut();
    void showImported(const ImportReport &report);
    void showInAllArticles();
    /// In the format, or that of the last time; \a timeline is what pictures of it show, else they show all.
    void exportArticle(std::optional<ExportFormat> format, const std::optional<TimelineChoice> &timeline = {});
    void exportArticles(const std::vector<ArticleRow> &articles);
    void showExported(const ExportReport &report);
    void offerFailures(const std::vector<ImportReport::Failure> &failures, const QString &title);
    [[nodiscard]] QString exportFolder() const;
    void followWriting(const QString &path, QFuture<Result<void>> writing);
    void importNotes();
    void takeNotes(OpenArticle &article, const IncomingNotes &incoming);
    void printArticle();
    void printTimeline(const TimelineChoice &choice);
    void changePreferences(const std::function<void(Preferences &)> &change);
    void applyPreferences();
    void followTheme();
    void go(const std::optional<Place> &place);
    [[nodiscard]] Place here() const;
    void writeNote();
    void stopOrClear();
    void focusNextPane();
    /// That the article is another version, what went with it, and where to see the changes.
    void tellCarriedOver(const OpenArticle &article, const CarriedOver &carried);
    void rememberFile(const QString &path);
    void fillRecentFiles();
    void restoreLibrary();
    void showMessage(const QString &sentence, bool isError = true);
    /// Soon, and not more often than it is worth: what the reader looks at changes all the time.
    void saveSessionLater();
    void saveSession();
    /// Closing would lose words that cannot be written.
    void askToLoseDrafts();

    Surroundings m_surroundings;
    Edits m_libraryEdits;
    Preferences m_preferences;
    Session m_session;
    History m_history;
    MarkTheme m_theme;
    Actions *m_actions;
    ArticleOpener m_opener;
    LibraryImport m_import;
    LibraryExport m_libraryExport;
    StartPage *m_startPage;
    ArticleTabs *m_tabs;
    KMessageWidget *m_message;
    StatusLine *m_status;
    NotesPanel *m_notes = nullptr;
    QPointer<CorrectionsDialog> m_correctionsDialog; ///< made when first asked for
    QPointer<HistoryDialog> m_historyDialog;         ///< as well
    std::vector<Panel *> m_panels;
    QList<QDockWidget *> m_docks;
    QTimer m_saving;
    Session m_savedSession;
    bool m_keepsSession = false;   ///< from restoreSession() on
    bool m_tellsOfOpening = false; ///< the message, of files that could not be opened
    bool m_panelsShown = true;
    QByteArray m_panelsState;           ///< while they are not shown
    QList<QDockWidget *> m_foldedDocks; ///< hidden because the window is narrow, not by the reader
    std::vector<QFuture<Result<void>>> m_exports;
    QFuture<Result<IncomingNotes>> m_incoming;
    QFuture<Result<std::vector<LeftOutBlock>>> m_leftOut;
    QCache<QString, WebPage> m_fetched{64 << 20}; ///< 64 MiB of pages by address, to show what was left out of them
    bool m_losesDrafts = false;                   ///< the reader has been asked
};

} // namespace Dateline
