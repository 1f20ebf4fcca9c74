// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/viewaccessible.h"

#include "article/articleview.h"
#include "article/marktip.h"
#include "article/textmoves.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// The article as a screen reader sees it: one text that can be read, walked through and selected from, not changed.
class ArticleViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ArticleViewAccessible(ArticleView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int *begin, int *end) const override
    {
        const Span span = index == 0 ? view()->textSelection() : Span();
        *begin = static_cast<int>(span.begin);
        *end = static_cast<int>(span.end);
    }
    [[nodiscard]] int selectionCount() const override { return view()->textSelection().isEmpty() ? 0 : 1; }
    void addSelection(int begin, int end) override { view()->setTextSelection(begin, end); }
    void removeSelection(int) override { view()->clearTextSelection(); }
    void setSelection(int, int begin, int end) override { view()->setTextSelection(begin, end); }

    [[nodiscard]] int cursorPosition() const override { return static_cast<int>(view()->caret()); }
    void setCursorPosition(int position) override
    {
        view()->setTextSelection(position, position);
        view()->follow(position);
    }

    [[nodiscard]] QString text(int begin, int end) const override
    {
        return inside(begin, end).of(view()->text()).toString();
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(view()->text().size()); }

    // Those of the base read the whole text for each; these look at a paragraph or a line.
    QString textAtOffset(int offset, QAccessible::TextBoundaryType by, int *begin, int *end) const override
    {
        return report(unitAt(offset, by), begin, end);
    }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType by, int *begin, int *end) const override
    {
        const Span here = unitAt(offset, by);
        return report(here.begin > 0 ? unitAt(here.begin - 1, by) : Span(), begin, end);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType by, int *begin, int *end) const override
    {
        const Span here = unitAt(offset, by);
        return report(here.end < characterCount() ? unitAt(here.end, by) : Span(), begin, end);
    }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const std::vector<QRectF> rects = view()->rects({offset, offset + 1});
        const QRect rect = rects.empty() ? view()->caretRect(offset).toRect() : rects.front().toAlignedRect();
        return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        return static_cast<int>(view()->positionAt(view()->viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int begin, int end) override { view()->reveal(inside(begin, end)); }

    /// The marks at \a offset, and how far the same ones reach.
    QString attributes(int offset, int *begin, int *end) const override
    {
        const qsizetype size = view()->text().size();
        const Span paragraph = unitAt(offset, QAccessible::ParagraphBoundary);
        Span run = paragraph;
        QString attributes;
        if (offset < 0 || offset >= size) {
            *begin = *end = offset;
            return attributes;
        }
        const auto add = [&attributes](const QString &name, QString value) {
            for (const QChar special : u"\\:,;="_s)
                value.replace(special, u'\\' + QString(special));
            attributes += name + u':' + value + u';';
        };
        const auto cut = [&](Span span) {
            if (span.contains(offset))
                run = {std::max(run.begin, span.begin), std::min(run.end, span.end)};
            else if (span.end <= offset)
                run.begin = std::max(run.begin, span.end);
            else
                run.end = std::min(run.end, span.begin);
        };
        view()->marks().forEach(paragraph, view()->shownMarks(), [&](const Mark &mark) { cut(mark.span); });
        QStringList marks;
        for (const Mark &mark : view()->marks().allAt(offset, view()->shownMarks()))
            marks.append(spokenMark(mark, *view()->article().analysis()));
        if (!marks.isEmpty())
            add(u"mark"_s, marks.join(u"; "_s));
        QStringList notes;
        for (const Note &note : view()->article().notes()) {
            cut(note.anchor.position);
            if (note.anchor.position.contains(offset))
                notes.append(note.markdown.simplified());
        }
        if (!notes.isEmpty())
            add(u"note"_s, notes.join(u"; "_s));
        *begin = static_cast<int>(run.begin);
        *end = static_cast<int>(run.end);
        return attributes;
    }

private:
    [[nodiscard]] ArticleView *view() const { return static_cast<ArticleView *>(widget()); }

    [[nodiscard]] Span inside(qsizetype begin, qsizetype end) const
    {
        const qsizetype size = view()->text().size();
        begin = std::clamp<qsizetype>(begin, 0, size);
        return {begin, std::clamp(end, begin, size)};
    }

    [[nodiscard]] Span unitAt(qsizetype offset, QAccessible::TextBoundaryType by) const
    {
        const QString &text = view()->text();
        offset = std::clamp<qsizetype>(offset, 0, std::max<qsizetype>(0, text.size() - 1));
        switch (by) {
        case QAccessible::CharBoundary:
            return {offset, nextLetter(text, offset)};
        case QAccessible::WordBoundary:
            return wordAt(text, offset);
        case QAccessible::SentenceBoundary:
            return sentenceAt(offset);
        case QAccessible::LineBoundary: {
            const Span line = view()->lineOf(offset);
            return line.united({offset, offset});
        }
        case QAccessible::ParagraphBoundary: {
            // With what follows it, so that one paragraph ends where the next begins.
            const std::vector<Block> &blocks = view()->article().article().blocks;
            Span span = paragraphAt(text, blocks, offset);
            const auto next =
                std::ranges::lower_bound(blocks, span.end, {}, [](const Block &block) { return block.span.begin; });
            span.end = next == blocks.end() ? text.size() : next->span.begin;
            return span;
        }
        case QAccessible::NoBoundary:
            break;
        }
        return {0, text.size()};
    }

    [[nodiscard]] Span sentenceAt(qsizetype offset) const
    {
        const Span paragraph = unitAt(offset, QAccessible::ParagraphBoundary);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph.of(view()->text()).toString());
        finder.setPosition(offset - paragraph.begin);
        const qsizetype end = finder.toNextBoundary();
        const qsizetype begin = std::max<qsizetype>(0, finder.toPreviousBoundary());
        return {paragraph.begin + begin, end < 0 ? paragraph.end : paragraph.begin + end};
    }

    QString report(Span span, int *begin, int *end) const
    {
        *begin = static_cast<int>(span.begin);
        *end = static_cast<int>(span.end);
        return text(*begin, *end);
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view && className == QLatin1StringView(ArticleView::staticMetaObject.className())
        ? new ArticleViewAccessible(view)
        : nullptr;
}

} // namespace

void installArticleAccessibility()
{
    // Qt keeps a list of factories for the whole process; ours is in it once.
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceCaret(ArticleView &view)
{
    if (!QAccessible::isActive())
        return;
    const Span span = view.textSelection();
    QAccessibleTextSelectionEvent selected(&view, static_cast<int>(span.begin), static_cast<int>(span.end));
    QAccessible::updateAccessibility(&selected);
    QAccessibleTextCursorEvent moved(&view, static_cast<int>(view.caret()));
    QAccessible::updateAccessibility(&moved);
}

} // namespace Dateline
