// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/keyinput.h"

#include "article/articleview.h"
#include "article/textmoves.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <optional>

namespace Dateline {

namespace {

bool scroll(ArticleView &view, const QKeyEvent &key)
{
    QScrollBar *bar = view.verticalScrollBar();
    const bool back = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_Space:
        bar->triggerAction(back ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        view.scrollToStart();
        return true;
    case Qt::Key_End:
        view.scrollToEnd();
        return true;
    default:
        return false;
    }
}

/// Left and right are on the page, not in the text.
bool goesForward(const ArticleView &view, int key)
{
    const Span paragraph = paragraphAt(view.text(), view.article().article().blocks, view.caret());
    return (key == Qt::Key_Right) != paragraph.of(view.text()).isRightToLeft();
}

qsizetype moveByLetters(const ArticleView &view, const QKeyEvent &key, qsizetype at)
{
    const bool byWords = key.modifiers().testFlag(Qt::ControlModifier);
    if (goesForward(view, key.key()))
        return byWords ? nextWord(view.text(), at) : nextLetter(view.text(), at);
    return byWords ? previousWord(view.text(), at) : previousLetter(view.text(), at);
}

qsizetype moveByParagraphs(const ArticleView &view, bool forward, qsizetype at)
{
    const std::vector<Block> &blocks = view.article().article().blocks;
    if (blocks.empty())
        return forward ? view.text().size() : 0;
    const auto begin = [](const Block &block) { return block.span.begin; };
    if (forward) {
        const auto next = std::ranges::upper_bound(blocks, at, {}, begin);
        return next == blocks.end() ? blocks.back().span.end : next->span.begin;
    }
    const auto here = std::ranges::lower_bound(blocks, at, {}, begin);
    return here == blocks.begin() ? blocks.front().span.begin : std::prev(here)->span.begin;
}

std::optional<qsizetype> moveByMarks(const ArticleView &view, bool forward, qsizetype at)
{
    const std::optional<Mark> mark =
        forward ? view.marks().next(at, view.shownMarks()) : view.marks().previous(at, view.shownMarks());
    return mark ? std::optional(mark->span.begin) : std::nullopt;
}

/// Where the caret goes; empty when the key does not move it.
std::optional<qsizetype> target(ArticleView &view, const QKeyEvent &key)
{
    const qsizetype at = view.caret();
    const bool byMore = key.modifiers().testFlag(Qt::ControlModifier);
    const auto byLines = [&](int lines) { return view.positionBelow(at, lines); };
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return moveByLetters(view, key, at);
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool forward = key.key() == Qt::Key_Down;
        if (key.modifiers().testFlag(Qt::AltModifier))
            return moveByMarks(view, forward, at);
        return byMore ? moveByParagraphs(view, forward, at) : byLines(forward ? 1 : -1);
    }
    case Qt::Key_PageUp:
        return byLines(-view.linesPerPage());
    case Qt::Key_PageDown:
        return byLines(view.linesPerPage());
    case Qt::Key_Home:
        return byMore ? 0 : view.lineOf(at).begin;
    case Qt::Key_End:
        return byMore ? view.text().size() : view.lineOf(at).end;
    default:
        return {};
    }
}

bool moveCaret(ArticleView &view, const QKeyEvent &key)
{
    const std::optional<qsizetype> to = target(view, key);
    if (!to)
        return false;
    const qsizetype caret = insideParagraph(view.article().article().blocks, *to, *to > view.caret());
    view.setTextSelection(key.modifiers().testFlag(Qt::ShiftModifier) ? view.selectionAnchor() : caret, caret);
    view.follow(caret);
    return true;
}

bool isMove(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

/// Of the moves only those with the Alt key that mean something here: Alt with Left and Right is the window's.
bool isCaretMove(const QKeyEvent &key)
{
    const bool alt = key.modifiers().testFlag(Qt::AltModifier);
    return isMove(key) && (!alt || key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
}

} // namespace

bool pressKey(ArticleView &view, const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape && !view.textSelection().isEmpty()) {
        view.clearTextSelection();
        return true;
    }
    if (key.key() == Qt::Key_Escape && view.hasHits()) {
        emit view.closeFindRequested();
        return true;
    }
    if (key.key() == Qt::Key_Menu || (key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier)) {
        emit view.contextMenuRequested(view.viewport()->mapToGlobal(view.caretRect(view.caret()).bottomLeft().toPoint()));
        return true;
    }
    // Words that are selected can be extended without a caret, as in any reader.
    const bool extends = key.modifiers().testFlag(Qt::ShiftModifier) && !view.textSelection().isEmpty();
    if (!view.isCaretEnabled() && !(extends && isCaretMove(key)))
        return scroll(view, key);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return view.selectAt(view.caret(), key.modifiers().testFlag(Qt::ControlModifier));
    if (key.key() == Qt::Key_Space)
        return scroll(view, key);
    return isCaretMove(key) && moveCaret(view, key);
}

bool wantsKey(const ArticleView &view, const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape)
        return !view.textSelection().isEmpty() || view.hasHits();
    // The window turns pages of tabs with Ctrl and the page keys; all other moves are the caret's.
    return view.isCaretEnabled() && isCaretMove(key) && key.key() != Qt::Key_PageUp && key.key() != Qt::Key_PageDown;
}

} // namespace Dateline
