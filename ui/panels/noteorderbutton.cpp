// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/noteorderbutton.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr NoteOrder orders[] = {NoteOrder::Place, NoteOrder::Time, NoteOrder::Own};

QString orderWords(NoteOrder order)
{
    switch (order) {
    case NoteOrder::Place:
        //: an order of notes: as their words stand in the text
        return NoteOrderButton::tr("By place");
    case NoteOrder::Time:
        //: an order of notes: the last written comes first
        return NoteOrderButton::tr("By time");
    case NoteOrder::Own:
        //: an order of notes: the reader's own
        return NoteOrderButton::tr("My order");
    }
    return {};
}

} // namespace

NoteOrderButton::NoteOrderButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    auto *group = new QActionGroup(this);
    for (const NoteOrder order : orders) {
        QAction *action = menu()->addAction(orderWords(order));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { emit chosen(order); });
    }
    setOrder(NoteOrder::Place);
}

void NoteOrderButton::setOrder(NoteOrder order)
{
    menu()->actions().at(int(order))->setChecked(true);
    setText(orderWords(order));
    setToolTip(tr("Order of the notes: %1").arg(text()));
    setAccessibleName(toolTip());
}

} // namespace Dateline
