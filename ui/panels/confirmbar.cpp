// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/confirmbar.h"

#include "paint/tones.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

ConfirmBar::ConfirmBar(const QString &question, const QString &yes, const QString &no, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"confirmBar"_s);
    setAccessibleName(question);
    auto *text = new QLabel(question);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *confirm = new QPushButton(yes);
    confirm->setObjectName(u"confirm"_s);
    confirm->setAutoDefault(true);
    auto *decline = new QPushButton(no);
    decline->setObjectName(u"decline"_s);
    decline->setAutoDefault(true);
    connect(confirm, &QPushButton::clicked, this, &ConfirmBar::confirmed);
    connect(decline, &QPushButton::clicked, this, &ConfirmBar::declined);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(confirm);
    buttons->addWidget(decline);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(21, 12, 19, 12);
    layout->setSpacing(5);
    layout->addWidget(text);
    layout->addLayout(buttons);
    setFocusProxy(confirm);
}

bool ConfirmBar::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                emit declined();
            return true;
        }
    }
    return QFrame::event(event);
}

void ConfirmBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tones = Tones::of(palette());
    painter.fillRect(rect(), tones.ground);
    painter.setPen(QPen(tones.accent, 2, Qt::DashLine));
    painter.setBrush(tones.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(11, 5, -11, -5), 7, 7);
}

} // namespace Dateline
