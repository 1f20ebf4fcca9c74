// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/panel.h"

namespace Dateline {

void Panel::setArticle(OpenArticle *article)
{
    if (m_article == article)
        return;
    if (m_article) {
        m_article->disconnect(this);
        m_article->selection().disconnect(this);
    }
    m_article = article;
    if (article) {
        connect(article, &OpenArticle::analysisChanged, this, [this] { showContents(); });
        connect(article, &OpenArticle::notesChanged, this, [this] { showContents(); });
        connect(article, &OpenArticle::progressChanged, this, [this] { showProgress(); });
        connect(&article->selection(), &Selection::hoverChanged, this, [this] { showHover(); });
        connect(&article->selection(), &Selection::changed, this, [this] { showSelection(); });
    }
    showContents();
    if (article)
        showSelection();
}

} // namespace Dateline
