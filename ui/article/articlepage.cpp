// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/articlepage.h"

#include "article/articleheader.h"
#include "article/articlemenu.h"
#include "article/articleview.h"
#include "article/decoration.h"
#include "article/findbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int smallestZoom = -5;
constexpr int largestZoom = 20;

/// A line at the top of the page that grows while the article is being analysed.
class ProgressLine : public QProgressBar {
public:
    ProgressLine(const MarkTheme &theme, QWidget *parent)
        : QProgressBar(parent)
        , m_theme(theme)
    {
        setObjectName("analysisProgress"_L1);
        setAccessibleName(ArticlePage::tr("Analysing the article"));
        setRange(0, 100);
        setTextVisible(false);
        setFixedHeight(3);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.page());
        const int done = width() * value() / 100;
        painter.fillRect(isRightToLeft() ? width() - done : 0, 0, done, height(), m_theme.accent());
    }

private:
    const MarkTheme &m_theme;
};

} // namespace

struct ArticlePage::Private {
    explicit Private(MarkTheme &markTheme)
        : theme(markTheme)
    { }

    MarkTheme &theme;
    ArticleHeader *header = nullptr;
    ArticleView *view = nullptr;
    FindBar *findBar = nullptr;
    ProgressLine *progress = nullptr;
    ReadingStyle style;

    void setTitleFont() const { header->setTitleFont(Typography(style, view->zoom()).style(Block::Kind::Headline).font); }
};

ArticlePage::ArticlePage(std::unique_ptr<OpenArticle> article, MarkTheme &theme, QWidget *parent)
    : QWidget(parent)
    , m_article(std::move(article))
    , d(new Private(theme))
{
    setObjectName("articlePage"_L1);
    d->view = new ArticleView(*m_article, theme);
    d->header = new ArticleHeader(*m_article, theme);
    d->view->setHeader(d->header);
    d->findBar = new FindBar(*d->view);
    d->findBar->hide();
    d->progress = new ProgressLine(theme, this);
    d->progress->setVisible(m_article->isAnalysing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->view);
    column->addWidget(d->findBar);
    setFocusProxy(d->view);

    connect(d->header, &ArticleHeader::sizeChanged, d->view, &ArticleView::updateHeader);
    connect(d->view, &ArticleView::noteRequested, this, &ArticlePage::noteRequested);
    connect(d->view, &ArticleView::contextMenuRequested, this, &ArticlePage::openMenu);
    connect(d->view, &ArticleView::closeFindRequested, d->findBar, &FindBar::close);
    connect(d->view, &ArticleView::zoomRequested, this, [this](int steps) {
        setZoom(std::clamp(steps, smallestZoom, largestZoom));
        emit zoomChanged(d->view->zoom());
    });
    connect(m_article.get(), &OpenArticle::progressChanged, this, [this](int percent) {
        d->progress->setValue(percent);
        d->progress->setVisible(percent < 100);
        d->progress->raise();
    });
    connect(m_article.get(), &OpenArticle::failed, d->progress, &QWidget::hide);
}

ArticlePage::~ArticlePage()
{
    // They look at the article, which goes before the children of a widget do.
    delete d->findBar;
    delete d->view;
}

ArticleView *ArticlePage::view() const
{
    return d->view;
}

void ArticlePage::setReadingStyle(const ReadingStyle &style)
{
    d->style = style;
    d->view->setReadingStyle(style);
    d->setTitleFont();
}

void ArticlePage::setZoom(int steps)
{
    d->view->setZoom(steps);
    d->setTitleFont();
}

void ArticlePage::setShownMarks(MarkKinds kinds)
{
    d->view->setShownMarks(kinds);
}

void ArticlePage::setCaretEnabled(bool enabled)
{
    d->view->setCaretEnabled(enabled);
}

void ArticlePage::find()
{
    const Span words = d->view->textSelection();
    constexpr qsizetype longest = 200;
    d->findBar->open(words.length() <= longest ? words.of(d->view->text()).toString() : QString());
}

void ArticlePage::findNext()
{
    if (!d->findBar->goTo(1))
        find();
}

void ArticlePage::findPrevious()
{
    if (!d->findBar->goTo(-1))
        find();
}

Span ArticlePage::textSelection() const
{
    return d->view->textSelection();
}

qsizetype ArticlePage::topPosition() const
{
    return d->view->topPosition();
}

void ArticlePage::setTopPosition(qsizetype position)
{
    d->view->setTopPosition(position);
}

void ArticlePage::highlight(Highlight highlight)
{
    const Selection &selection = m_article->selection();
    Span span = d->view->textSelection();
    if (span.isEmpty() && selection.place() >= 0)
        span = selection.places()[selection.place()];
    // White space at either end is no word.
    const QString &text = d->view->text();
    while (!span.isEmpty() && text.at(span.begin).isSpace())
        ++span.begin;
    while (!span.isEmpty() && text.at(span.end - 1).isSpace())
        --span.end;
    if (span.isEmpty())
        return;
    Note note;
    const std::vector<Note> &notes = m_article->notes();
    const auto same = std::ranges::find(notes, span, [](const Note &each) { return each.anchor.position; });
    if (same != notes.end())
        note = *same;
    else
        note.anchor = Anchor::at(text, span);
    note.highlight = highlight;
    // Else the selected words would hide the colour.
    d->view->clearTextSelection();
    m_article->saveNote(note);
}

QIcon ArticlePage::highlightIcon(Highlight highlight) const
{
    constexpr int size = 16;
    QPixmap pixmap(QSize(size, size) * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(d->theme.page());
    QPainter painter(&pixmap);
    drawHighlight(painter, {QRectF(1, 2, size - 2, size - 4)}, highlight, d->theme.look(highlight));
    return pixmap;
}

void ArticlePage::copy()
{
    if (const Span span = d->view->textSelection(); !span.isEmpty())
        QGuiApplication::clipboard()->setText(span.of(d->view->text()).toString());
}

void ArticlePage::copyCited(CopyAs as)
{
    const Article &article = m_article->article();
    const Selected &current = m_article->selection().current();
    if (const Span span = d->view->textSelection(); !span.isEmpty())
        copyWords(article, span, as);
    else if (const Note *note = current.kind == Selected::Kind::Note ? m_article->findNote(current.index) : nullptr)
        copyNote(article, *note, as);
    else if (current.kind == Selected::Kind::Quote)
        copyQuote(article, *m_article->analysis(), current.index, as);
}

void ArticlePage::selectAll()
{
    d->view->setTextSelection(0, d->view->text().size());
}

void ArticlePage::openMenu(QPoint globalPoint)
{
    QMenu *menu = makeArticleMenu(*this, *d->view).release();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPoint);
}

} // namespace Dateline
