// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state/openarticle.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace Dateline {
class CorrectionModel;
class EmptyState;

/// What the reader put right in the article that is shown, to go to, and to take back by a step of the article's history.
class ArticleCorrections : public QWidget {
    Q_OBJECT
public:
    explicit ArticleCorrections(QWidget *parent = nullptr);
    ~ArticleCorrections() override;

    /// Null when no article is shown.
    void setArticle(OpenArticle *article);

private:
    void showContents();
    void go(const QModelIndex &row);
    void takeBack();
    void updateActions();

    QPointer<OpenArticle> m_article;
    CorrectionModel *m_model;
    QLabel *m_hint;
    QTreeView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_go;
    QAction *m_takeBack;
};

} // namespace Dateline
