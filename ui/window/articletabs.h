// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"
#include "people/eventspage.h"
#include "window/settings.h"

#include <QTabWidget>

namespace Dateline {
class SubjectPage;

/// The articles that are open, a tab each, behind the start page. A tab of the last session reads its article only when
/// the reader turns to it.
class ArticleTabs : public QTabWidget {
    Q_OBJECT
public:
    /// \a edits are those of the library.
    ArticleTabs(Library &library, Edits &edits, MarkTheme &theme, QWidget *startPage, QWidget *parent = nullptr);

    /// Null while the start page or a tab that is still being read is shown.
    [[nodiscard]] ArticlePage *currentPage() const;
    /// Null when no tab shows that article.
    [[nodiscard]] ArticlePage *findPage(const QByteArray &hash) const;
    /// Turns to the article's tab, making one where there is none.
    ArticlePage *open(const Article &article);
    /// Turns to the article as the library keeps it, or to a page over all articles, and selects the words at \a shown where
    /// they are given.
    void openKept(const SessionTab &tab, Span shown = {});
    /// Turns to the page of a subject over all articles, making one where there is none.
    void openSubject(const Subject &subject);
    /// Turns to the timeline of these articles, making one where there is none.
    void openEvents(const ArticleSet &articles);
    /// Turns to what changed between two versions of an article, each an Article::hash.
    void openChanges(const QByteArray &before, const QByteArray &after);
    /// Adds a tab behind the others without turning to it.
    void addLater(const SessionTab &tab);
    void showStartPage() { setCurrentIndex(0); }

    /// Applied to all pages, also to those opened later.
    void setPreferences(const Preferences &preferences);
    [[nodiscard]] std::vector<SessionTab> session() const;
    /// The place of the current tab in session(); -1 when it has none there.
    [[nodiscard]] int currentInSession() const;
    /// Closes what shows an article of these.
    void closeArticles(const QList<QByteArray> &hashes);

public slots:
    void closeTab(int index);
    void closeCurrent() { closeTab(currentIndex()); }

signals:
    /// session() or currentInSession() is another.
    void sessionChanged();
    /// The page made is not shown yet: whoever must hear its signals first connects here.
    void articleAdded(Dateline::OpenArticle *article);
    void pageAdded(Dateline::ArticlePage *page);
    void currentPageChanged(Dateline::ArticlePage *page);
    void failed(const QString &sentence);

private:
    class LaterPage;
    [[nodiscard]] int findTab(const QByteArray &hash) const;
    void load(LaterPage *later);
    SubjectPage *makeSubjectPage(const Subject &subject);
    [[nodiscard]] int findSubject(const Subject &subject) const;
    [[nodiscard]] bool isInSession(int index) const;
    void nameTab(QWidget *page, const QString &title, const QString &tip);
    void openPlace(const QByteArray &article, const QString &title, Span place);
    static void show(ArticlePage *page, Span shown);
    ArticlePage *makePage(const Article &article);
    void apply(ArticlePage *page) const;

    Library &m_library;
    Edits &m_edits;
    MarkTheme &m_theme;
    Preferences m_preferences;
};

} // namespace Dateline
