// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

class QMenu;

namespace Dateline {
class ArticlePage;
class ArticleView;

/// What can be done at the caret of \a view, or with the words selected there.
std::unique_ptr<QMenu> makeArticleMenu(ArticlePage &page, ArticleView &view);

} // namespace Dateline
