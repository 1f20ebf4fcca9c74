// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/articlepage.h"

namespace Dateline {

struct ArticlePage::Private { };

ArticlePage::ArticlePage(std::unique_ptr<OpenArticle> article, MarkTheme &, QWidget *parent)
    : QWidget(parent)
    , m_article(std::move(article))
{ }

ArticlePage::~ArticlePage() = default;

void ArticlePage::setReadingStyle(const ReadingStyle &)
{ }
void ArticlePage::setZoom(int)
{ }
void ArticlePage::setShownMarks(MarkKinds)
{ }
void ArticlePage::setCaretEnabled(bool)
{ }
void ArticlePage::find()
{ }
void ArticlePage::findNext()
{ }
void ArticlePage::findPrevious()
{ }
Span ArticlePage::textSelection() const
{
    return {};
}
qsizetype ArticlePage::topPosition() const
{
    return 0;
}
void ArticlePage::setTopPosition(qsizetype)
{ }
void ArticlePage::highlight(Highlight)
{ }
void ArticlePage::copy()
{ }
void ArticlePage::selectAll()
{ }

} // namespace Dateline
