// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Dateline {
class ArticleView;

/// Makes article views known to screen readers as texts, their marks as attributes of the words. To be called before one
/// is looked at; more than once does no harm.
void installArticleAccessibility();

/// Tells a screen reader, where one listens, where the caret and the selected words are now.
void announceCaret(ArticleView &view);

} // namespace Dateline
