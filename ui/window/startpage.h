// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Dateline {
struct ArticleSet;
class ArticleList;
class Edits;
class SearchModel;
class Welcome;

/// The first tab: a search of the whole library, the articles read, and the ways to open another.
class StartPage : public QWidget {
    Q_OBJECT
public:
    /// \a edits are those of the library.
    StartPage(Library &library, Edits &edits, QWidget *parent = nullptr);

    /// Asks the library again; the list follows when the answer is there.
    void refresh();
    /// The same where it is in view; it is asked again anyway when it comes into view.
    void refreshShown();
    /// As ArticleList::requestTimeline().
    void requestTimeline();
    /// To the field that searches the words of all articles and notes.
    void focusSearch();

signals:
    void openRequested();
    void folderRequested();
    void clipboardRequested();
    void addressRequested();
    void sampleRequested();
    void articleRequested(const QByteArray &hash, const QString &title);
    /// Open the article of \a hit at its place.
    void hitRequested(const Dateline::SearchHit &hit);
    void subjectRequested(const Dateline::Subject &subject);
    void timelineRequested(const Dateline::ArticleSet &articles);
    /// Articles of these hashes are about to be taken out of the library.
    void removing(const QList<QByteArray> &hashes);
    /// Write these to files.
    void exportRequested(const std::vector<Dateline::ArticleRow> &articles);
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSearch();
    void search();
    void showAnswer(const QString &error);
    void updateShown();

    QPushButton *m_folder; ///< where there is room; the menu has it too
    QLineEdit *m_search;
    QLabel *m_answer; ///< what came of the search, in words
    QListView *m_hits;
    SearchModel *m_found;
    QTimer m_typing;
    QWidget *m_top;     ///< over the articles
    Welcome *m_welcome; ///< where there are none
    ArticleList *m_articles;
    bool m_isAnswered = false; ///< the library said once what it has
};

} // namespace Dateline
