// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/findhits.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Dateline {
class ArticleView;

/// Finds words in the article as they are typed, and goes from one place to the next.
class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(ArticleView &view, QWidget *parent = nullptr);

    /// Shows the bar, with \a words in it unless they are empty, and takes the keyboard.
    void open(const QString &words);
    /// To the next place, or to the one before with a \a step of -1. False when nothing has been looked for yet.
    bool goTo(qsizetype step);
    /// Hides the bar; what was found last becomes the selected words.
    void close();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void go(qsizetype step);
    void showCurrent();

    ArticleView &m_view;
    HitFinder m_finder;
    std::vector<Span> m_hits;
    qsizetype m_current = -1;
    Span m_place;         ///< of the current one
    qsizetype m_from = 0; ///< where the reader was when the bar was opened
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_case;
};

} // namespace Dateline
