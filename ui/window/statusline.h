// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state/openarticle.h"

#include <QPointer>
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Dateline {

/// The line at the foot: what was found, what is selected, which corrections have no place, what is running and the button
/// to stop it.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Null when no article is shown.
    void setArticle(OpenArticle *article);
    /// The name of what is being read or written; empty for nothing.
    void setReading(const QString &name);

    /// What an import, or an export of many articles, is at, and how far it is; empty for none.
    void setImporting(const QString &words, int done, int of);

signals:
    void stopRequested();
    /// To the corrections that do not find their place.
    void correctionsRequested();

private:
    void showCounts();
    void showSelection();
    void showProgress();

    QPointer<OpenArticle> m_article;
    QString m_reading;
    QString m_importing;
    int m_imported = 0;
    int m_toImport = 0;
    int m_percent = 100;
    QLabel *m_counts;
    QLabel *m_selected;
    QToolButton *m_unplaced; ///< there when corrections do not find their place
    QLabel *m_doing;
    QProgressBar *m_progress;
    QToolButton *m_stop;
};

} // namespace Dateline
