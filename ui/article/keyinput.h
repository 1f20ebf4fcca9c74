// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QKeyEvent;

namespace Dateline {
class ArticleView;

/// What a key does in the article view. Without a caret the keys scroll; with one they move it, with Shift selecting;
/// Enter selects what is marked at the caret, with Ctrl as a second entity; Alt with Up and Down goes from mark to mark.
/// False when the key means nothing here.
bool pressKey(ArticleView &view, const QKeyEvent &key);

/// Whether the view needs a key that the window has a shortcut on.
bool wantsKey(const ArticleView &view, const QKeyEvent &key);

} // namespace Dateline
