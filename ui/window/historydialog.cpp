// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/historydialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QUndoView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

HistoryDialog::HistoryDialog(QUndoGroup &history, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("historyDialog"_L1);
    setWindowTitle(tr("History"));
    auto *words = new QLabel(tr("Choose a step to go back or forward to where it was done."));
    words->setWordWrap(true);
    auto *view = new QUndoView(&history);
    view->setObjectName("historyView"_L1);
    view->setAccessibleName(tr("Steps"));
    view->setEmptyLabel(tr("As it was at first"));
    view->setFrameShape(QFrame::NoFrame);
    view->setAlternatingRowColors(true);
    view->setTextElideMode(Qt::ElideRight);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    words->setBuddy(view);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is the list's
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(380, 460);
    view->setFocus();
}

} // namespace Dateline
