// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/welcome.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
    , m_title(wrapped(tr("Who said what, who agreed what with whom, and when")))
{
    constexpr int letters = 84; // wider lines are hard to read
    setObjectName("welcome"_L1);
    m_title->setObjectName("welcomeTitle"_L1);
    auto *about =
        wrapped(tr("Open an article: its people, countries, organizations and deals are marked, its quotes stand beside it "
                   "with who said each, and its events on a timeline. Highlight, write notes, put right what is wrong. "
                   "No word of it leaves this computer."));
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(16);
    ways->setVerticalSpacing(8);
    ways->setColumnStretch(1, 1);
    QPushButton *open = addWay(*ways, "welcomeOpen", tr("Open an Article…"),
                               tr("Text, Markdown, a saved web page, PDF, EPUB, ODT, DOCX or a mail (Ctrl+O)"));
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &Welcome::openRequested);
    connect(addWay(*ways, "welcomeClipboard", tr("From the Clipboard"), tr("The words that you copied (Ctrl+Shift+V)")),
            &QPushButton::clicked, this, &Welcome::clipboardRequested);
    connect(addWay(*ways, "welcomeAddress", tr("Web Address…"), tr("One page, fetched only when you say so (Ctrl+L)")),
            &QPushButton::clicked, this, &Welcome::addressRequested);
    connect(addWay(*ways, "welcomeFolder", tr("Add a Folder…"), tr("All of its articles at once (Ctrl+Shift+O)")),
            &QPushButton::clicked, this, &Welcome::folderRequested);
    connect(addWay(*ways, "welcomeSample", tr("Try a Sample"), tr("A short invented article, to see how it works")),
            &QPushButton::clicked, this, &Welcome::sampleRequested);
    auto *drop = wrapped(tr("Or drop files, words or a link anywhere in this window."));
    drop->setForegroundRole(QPalette::PlaceholderText);
    auto *body = new QWidget;
    body->setMaximumWidth(letters * fontMetrics().averageCharWidth());
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(about);
    column->addSpacing(6);
    column->addLayout(ways);
    column->addWidget(drop);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(body, 100);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    setFonts();
    setFocusProxy(open);
}

QPushButton *Welcome::addWay(QGridLayout &ways, const char *name, const QString &text, const QString &about)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleDescription(about);
    QLabel *label = wrapped(about);
    label->setForegroundRole(QPalette::PlaceholderText);
    const int row = ways.rowCount();
    ways.addWidget(button, row, 0);
    ways.addWidget(label, row, 1, Qt::AlignVCenter);
    return button;
}

void Welcome::setFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_title->setFont(large);
}

void Welcome::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
}

} // namespace Dateline
