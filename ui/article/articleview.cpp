// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/articleview.h"

#include "article/keyinput.h"
#include "article/pointerinput.h"
#include "article/tickbar.h"
#include "article/viewaccessible.h"
#include "paint/contrast.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Dateline {

ArticleView::ArticleView(OpenArticle &article, MarkTheme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_article(article)
    , m_theme(theme)
    , m_flow(article.article().text, article.article().blocks)
    , m_ticks(new TickBar(*this, theme))
    , m_pointer(std::make_unique<PointerInput>(*this))
{
    setObjectName("articleView"_L1);
    setAccessibleName(tr("Article"));
    setAccessibleDescription(
        tr("F7 switches a caret on; with it, Enter selects what is marked, and Alt with the up and down "
           "arrows goes from mark to mark."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Always there: a scroll bar that comes and goes would set the text anew.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_scene.shown = MarkKinds(0x3ff) & ~MarkKinds(MarkKind::Event);

    m_flow.setFormats([this](Span span) {
        QList<QTextLayout::FormatRange> ranges;
        m_scene.marks.forEach(span, m_scene.shown, [&](const Mark &mark) {
            const MarkLook look = m_theme.look(mark.kind);
            if (!look.bold && !look.italic)
                return;
            QTextLayout::FormatRange range;
            const qsizetype begin = std::max(mark.span.begin, span.begin);
            range.start = static_cast<int>(begin - span.begin);
            range.length = static_cast<int>(std::min(mark.span.end, span.end) - begin);
            if (look.bold)
                range.format.setFontWeight(QFont::Bold);
            if (look.italic)
                range.format.setFontItalic(true);
            ranges.append(range);
        });
        return ranges;
    });
    installArticleAccessibility();
    connect(&theme, &MarkTheme::changed, this, &ArticleView::followTheme);
    connect(&article, &OpenArticle::analysisChanged, this, &ArticleView::followAnalysis);
    connect(&article, &OpenArticle::notesChanged, this, &ArticleView::followNotes);
    connect(&article.selection(), &Selection::changed, this, &ArticleView::followSelection);
    connect(&article.selection(), &Selection::hoverChanged, this, &ArticleView::followHover);
    connect(&article.selection(), &Selection::placeRequested, this, &ArticleView::reveal);
    followTheme();
    followAnalysis();
    followNotes();
}

ArticleView::~ArticleView() = default;

void ArticleView::setReadingStyle(const ReadingStyle &style)
{
    if (m_style == style)
        return;
    m_style = style;
    setTypography();
}

void ArticleView::setZoom(int steps)
{
    if (m_zoom == steps)
        return;
    m_zoom = steps;
    setTypography();
}

void ArticleView::setShownMarks(MarkKinds kinds)
{
    if (m_scene.shown == kinds)
        return;
    m_scene.shown = kinds;
    const Anchor anchor = topAnchor();
    m_flow.forgetLayouts();
    restore(anchor);
}

void ArticleView::setCaretEnabled(bool enabled)
{
    if (m_caretEnabled == enabled)
        return;
    m_caretEnabled = enabled;
    // It comes up where the reader is.
    if (enabled && isReady() && m_scene.selection.isEmpty()) {
        const QRectF at = caretRect(m_caret);
        if (at.bottom() < 0 || at.top() > viewport()->height())
            m_caret = m_anchor = topPosition();
    }
    m_scene.caret = enabled ? m_caret : -1;
    viewport()->update();
}

void ArticleView::setTextSelection(qsizetype anchor, qsizetype caret)
{
    anchor = std::clamp<qsizetype>(anchor, 0, text().size());
    caret = std::clamp<qsizetype>(caret, 0, text().size());
    if (m_anchor == anchor && m_caret == caret)
        return;
    m_anchor = anchor;
    m_caret = caret;
    m_scene.selection = {std::min(anchor, caret), std::max(anchor, caret)};
    m_scene.caret = m_caretEnabled ? caret : -1;
    viewport()->update();
    announceCaret(*this);
    emit textSelectionChanged();
}

void ArticleView::setHits(std::vector<Span> hits, qsizetype current)
{
    m_scene.hits = SpanIndex(std::move(hits));
    m_scene.hit = current;
    m_ticks->setHits(m_scene.hits.spans(), current);
    viewport()->update();
}

void ArticleView::followTheme()
{
    // The scroll bar goes with the page.
    QPalette colors(mixed(m_theme.page(), m_theme.text(), 0.08), m_theme.page());
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colors.setColor(role, m_theme.text());
    colors.setColor(QPalette::Base, m_theme.page());
    colors.setColor(QPalette::Highlight, m_theme.accent());
    setPalette(colors);
    if (isReady()) {
        const Anchor anchor = topAnchor();
        m_flow.forgetLayouts(); // what is bold in one theme need not be in another
        restore(anchor);
    }
    viewport()->update();
    m_ticks->update();
}

void ArticleView::followAnalysis()
{
    const Anchor anchor = topAnchor();
    m_scene.marks = Marks(*m_article.analysis());
    m_flow.forgetLayouts();
    followSelection();
    restore(anchor);
}

void ArticleView::followNotes()
{
    std::vector<Span> spans;
    m_scene.noteMarks.clear();
    for (const Note &note : m_article.notes()) {
        if (note.anchor.isOrphan())
            continue;
        spans.push_back(note.anchor.position);
        m_scene.noteMarks.push_back({note.id, note.highlight, !note.markdown.trimmed().isEmpty()});
    }
    m_scene.notes = SpanIndex(std::move(spans));
    m_ticks->setNotes(m_article.notes());
    followSelection();
}

void ArticleView::followSelection()
{
    const Selection &selection = m_article.selection();
    const Analysis &analysis = *m_article.analysis();
    m_scene.places = SpanIndex(selection.places());
    m_scene.place = selection.place();
    std::vector<Span> beside;
    const Selected &current = selection.current();
    if (selection.other().kind == Selected::Kind::Entity) {
        for (const Selected &each : {current, selection.other()})
            std::ranges::copy(occurrences(each, analysis, m_article.notes()), std::back_inserter(beside));
        std::ranges::sort(beside);
    } else if (current.kind == Selected::Kind::Quote && current.index < std::ssize(analysis.quotes)) {
        beside = attribution(analysis.quotes[current.index]);
    }
    m_scene.beside = SpanIndex(std::move(beside));
    m_ticks->setPlaces(selection.places(), selection.place());
    viewport()->update();
}

void ArticleView::followHover()
{
    const Analysis &analysis = *m_article.analysis();
    const Selected &hovered = m_article.selection().hovered();
    std::vector<Span> spans = occurrences(hovered, analysis, m_article.notes());
    if (hovered.kind == Selected::Kind::Quote && hovered.index < std::ssize(analysis.quotes)) {
        std::ranges::copy(attribution(analysis.quotes[hovered.index]), std::back_inserter(spans));
        std::ranges::sort(spans);
    }
    m_scene.hovered = SpanIndex(std::move(spans));
    viewport()->update();
}

bool ArticleView::selectAt(qsizetype position, bool also)
{
    Selection &selection = m_article.selection();
    const std::optional<Mark> mark = m_scene.marks.at(position, m_scene.shown);
    NoteId note = 0;
    qsizetype noteLength = text().size() + 1;
    m_scene.notes.forEach({position, position + 1}, [&](qsizetype i) {
        if (const qsizetype length = m_scene.notes.spans()[i].length(); length <= noteLength) {
            noteLength = length;
            note = m_scene.noteMarks[i].id;
        }
    });
    // The reader's own note comes before a quote or a deal around it, a name inside the note before the note.
    if (note && (!mark || mark->span.length() >= noteLength)) {
        selection.select(Selected::note(note), position, false);
        return true;
    }
    if (!mark)
        return false;
    if (also)
        selection.selectAlso(mark->target);
    else
        selection.select(mark->target, mark->span.begin, false);
    return true;
}

bool ArticleView::event(QEvent *event)
{
    // The window has shortcuts on some of the keys that the text needs more.
    if (event->type() == QEvent::ShortcutOverride && wantsKey(*this, *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        updateHeader();
    return QAbstractScrollArea::event(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        m_pointer->showTip(*static_cast<QHelpEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_pointer->leave();
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    settle();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.page());
    if (!isReady()) {
        if (text().trimmed().isEmpty()) {
            painter.setPen(m_theme.dimText());
            painter.drawText(viewport()->rect().adjusted(24, flowTop(), -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                             tr("There is no text in this article."));
        }
        return;
    }
    FlowPainter flowPainter(m_flow, m_scene, m_theme, painter);
    for (int piece = m_firstInView; piece <= m_lastInView; ++piece)
        flowPainter.paint(piece, pieceOrigin(piece), event->rect());
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_pointer->addZoom(event->angleDelta().y());
    event->accept();
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pointer->press(*event);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer->move(*event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer->release(*event);
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pointer->doubleClick(*event);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (!pressKey(*this, *event))
        QAbstractScrollArea::keyPressEvent(event);
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        m_pointer->prepareMenu(event->pos());
        emit contextMenuRequested(event->globalPos());
    } else {
        emit contextMenuRequested(viewport()->mapToGlobal(caretRect(m_caret).bottomLeft().toPoint()));
    }
    event->accept();
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace Dateline
