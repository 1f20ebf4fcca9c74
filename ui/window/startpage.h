// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/library.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QTreeView;
class QStandardItemModel;
class QSortFilterProxyModel;

namespace Dateline {
class SearchModel;

/// The first tab: a search of the whole library, the articles read, the last opened first, and the ways to open another.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Library &library, QWidget *parent = nullptr);

    /// Asks the library again; the list follows when the answer is there.
    void refresh();
    /// To the field that searches the words of all articles and notes.
    void focusSearch();

signals:
    void openRequested();
    void clipboardRequested();
    void articleRequested(const QByteArray &hash, const QString &title);
    /// Open the article of \a hit at its place.
    void hitRequested(const Dateline::SearchHit &hit);
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const std::vector<ArticleRow> &rows);
    void activate(const QModelIndex &index);
    void makeSearch();
    void search();
    void showAnswer(const QString &error);
    void updateShown();

    Library &m_library;
    QLineEdit *m_search;
    QLabel *m_answer; ///< what came of the search, in words
    QListView *m_hits;
    SearchModel *m_found;
    QTimer m_typing;
    QLabel *m_empty;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
};

} // namespace Dateline
