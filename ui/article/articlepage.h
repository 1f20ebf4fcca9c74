// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/marktheme.h"
#include "article/typography.h"
#include "state/copying.h"
#include "state/openarticle.h"

#include <QIcon>
#include <QWidget>

namespace Dateline {
class ArticleView;

/// A tab: header (outlet, byline, publication date to edit, reading time), the article with its marks, ticks beside the
/// scroll bar, a find bar when asked for. Shows the text at once, the marks when the analysis is there.
class ArticlePage : public QWidget {
    Q_OBJECT
public:
    /// Owns \a article from here on.
    ArticlePage(std::unique_ptr<OpenArticle> article, MarkTheme &theme, QWidget *parent = nullptr);
    ~ArticlePage() override;

    [[nodiscard]] OpenArticle *article() const { return m_article.get(); }
    [[nodiscard]] ArticleView *view() const;

    void setReadingStyle(const ReadingStyle &style);
    void setZoom(int steps); ///< each a tenth; 0 is normal
    void setShownMarks(MarkKinds kinds);
    void setCaretEnabled(bool enabled); ///< F7
    /// Opens the find bar, with the selected words in it.
    void find();
    void findNext();
    void findPrevious();
    /// The selected words; empty when there are none.
    [[nodiscard]] Span textSelection() const;
    /// The first position in view, to come back to.
    [[nodiscard]] qsizetype topPosition() const;
    void setTopPosition(qsizetype position);
    /// Highlights the selected words (those of the selected thing's shown place when none are). Words that are highlighted
    /// already get the new colour.
    void highlight(Highlight highlight);
    [[nodiscard]] QIcon highlightIcon(Highlight highlight) const;
    void copy();
    /// The selected words, or the note or quote that is selected, with where they are from.
    void copyCited(CopyAs as);
    void selectAll();

signals:
    /// The reader asked to write a note on the selected words or on an existing note.
    void noteRequested();
    void titleChanged(const QString &title);
    /// The reader turned the wheel with Ctrl held; applied already.
    void zoomChanged(int steps);

private:
    void openMenu(QPoint globalPoint);

    struct Private;
    std::unique_ptr<OpenArticle> m_article;
    std::unique_ptr<Private> d;
};

} // namespace Dateline
