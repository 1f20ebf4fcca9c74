// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/findbar.h"

#include "article/articleview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QToolButton *makeButton(const char *name, const QString &text, const QString &explanation)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1StringView(name));
    button->setText(text);
    button->setToolTip(explanation);
    button->setAccessibleName(explanation);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindBar::FindBar(ArticleView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_finder(view.text())
    , m_words(new QLineEdit)
    , m_count(new QLabel)
    , m_case(makeButton("findCase", tr("Aa", "match case"), tr("Match case")))
{
    setObjectName("findBar"_L1);
    setAccessibleName(tr("Find in the article"));
    setAutoFillBackground(true);
    m_words->setObjectName("findWords"_L1);
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setPlaceholderText(tr("Find in the article"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 45);
    m_count->setObjectName("findCount"_L1);
    m_case->setCheckable(true);
    QToolButton *previous = makeButton("findPreviousButton", {}, tr("Previous place"));
    QToolButton *next = makeButton("findNextButton", {}, tr("Next place"));
    QToolButton *closing = makeButton("findClose", {}, tr("Close"));
    previous->setArrowType(Qt::UpArrow);
    next->setArrowType(Qt::DownArrow);
    closing->setIcon(style()->standardIcon(QStyle::SP_LineEditClearButton));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_case);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(closing);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(next, &QToolButton::clicked, this, [this] { go(1); });
    connect(previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::open(const QString &words)
{
    if (!isVisible())
        m_from = m_view.textSelection().isEmpty() ? m_view.topPosition() : m_view.textSelection().begin;
    show();
    if (words.isEmpty() || words == m_words->text()) {
        search();
    } else {
        m_words->setText(words.simplified());
    }
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    hide();
    m_hits.clear();
    m_view.setHits({}, -1);
    // What was found stays selected, to be written on or gone on from.
    if (m_current >= 0 && m_view.textSelection().isEmpty())
        m_view.setTextSelection(m_place.begin, m_place.end);
    m_view.setFocus();
}

bool FindBar::goTo(qsizetype step)
{
    if (m_words->text().isEmpty())
        return false;
    if (isHidden()) {
        show();
        search();
    } else {
        go(step);
    }
    return true;
}

void FindBar::search()
{
    const qsizetype from = m_current >= 0 ? m_place.begin : m_from;
    m_hits = m_finder.find(m_words->text(), m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    const auto next = std::ranges::lower_bound(m_hits, from, {}, &Span::begin);
    m_current = m_hits.empty() ? -1 : next == m_hits.end() ? 0 : next - m_hits.begin();
    showCurrent();
}

void FindBar::go(qsizetype step)
{
    const qsizetype count = std::ssize(m_hits);
    if (count == 0)
        return;
    m_current = (m_current + step + count) % count;
    showCurrent();
}

void FindBar::showCurrent()
{
    m_view.setHits(m_hits, m_current);
    if (m_current >= 0) {
        m_place = m_hits[m_current];
        m_view.reveal(m_place);
        m_count->setText(tr("%1 of %2", "which of the places found").arg(m_current + 1).arg(m_hits.size()));
    } else {
        m_count->setText(m_words->text().isEmpty() ? QString() : tr("Not found"));
    }
}

bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Dateline
