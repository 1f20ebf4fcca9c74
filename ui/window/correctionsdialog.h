// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QTabWidget;

namespace Dateline {
class ArticleCorrections;
class Edits;
class LexiconPage;
class Library;
class OpenArticle;

/// All that the reader put right: in the article that is shown, and in all articles.
class CorrectionsDialog : public QDialog {
    Q_OBJECT
public:
    CorrectionsDialog(Library &library, Edits &edits, QWidget *parent = nullptr);

    /// Null when no article is shown.
    void setArticle(OpenArticle *article);
    /// Turns to the corrections of the article.
    void turnToArticle();
    [[nodiscard]] LexiconPage *lexicon() const { return m_lexicon; }

private:
    QTabWidget *m_tabs;
    ArticleCorrections *m_corrections;
    LexiconPage *m_lexicon;
};

} // namespace Dateline
