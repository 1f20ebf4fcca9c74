// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/checkactions.h"

#include "paint/checksign.h"
#include "words/words.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace Dateline {

CheckActions::CheckActions(QWidget *list)
    : QObject(list)
    , m_menu(new QMenu(tr("Check"), list))
{
    m_menu->setObjectName(u"checkMenu"_s);
    auto *group = new QActionGroup(this);
    for (const CheckStatus check : checkStatuses) {
        auto *action = new QAction(words(check), this);
        action->setObjectName(u"check%1"_s.arg(int(check)));
        // Where the menu stands among the list's actions its keys are the list's.
        action->setShortcut(Qt::Key(Qt::Key_0 + int(check)));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, check] { emit chosen(check); });
        m_menu->addAction(action);
        m_actions.push_back(action);
    }
}

void CheckActions::show(CheckStatus check)
{
    m_actions.at(size_t(check))->setChecked(true);
}

void CheckActions::drawIcons(const QPalette &palette, double pixelRatio)
{
    for (const CheckStatus check : checkStatuses)
        m_actions.at(size_t(check))->setIcon(checkIcon(check, palette, pixelRatio));
}

} // namespace Dateline
