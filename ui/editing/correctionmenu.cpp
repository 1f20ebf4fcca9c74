// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "editing/correctionmenu.h"

#include "editing/correctionbuilder.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Dateline {

CorrectionTarget CorrectionTarget::ofWords(const QString &text, Span words)
{
    while (!words.isEmpty() && text.at(words.begin).isSpace())
        ++words.begin;
    while (!words.isEmpty() && text.at(words.end - 1).isSpace())
        --words.end;
    return {{}, words};
}

CorrectionTarget CorrectionTarget::ofSelection(OpenArticle &article)
{
    const Selection &selection = article.selection();
    if (selection.place() < 0 || selection.other().kind != Selected::Kind::Nothing)
        return {};
    return {selection.current(), selection.places()[selection.place()]};
}

bool CorrectionTarget::isCorrectable() const
{
    switch (thing.kind) {
    case Selected::Kind::Nothing:
    case Selected::Kind::Text:
    case Selected::Kind::Entity:
    case Selected::Kind::Quote:
    case Selected::Kind::Date:
    case Selected::Kind::Event:
    case Selected::Kind::Deal:
        return !isEmpty();
    default:
        return false;
    }
}

bool StayingMenu::tick(QAction *action)
{
    // Of a group that chooses how, not what.
    if (!action || !action->isEnabled() || !action->isCheckable() || !action->objectName().startsWith("scope"_L1))
        return false;
    action->trigger();
    return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!chooses || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

QString correctionTitle(OpenArticle &article, const CorrectionTarget &target)
{
    const QString words = quotedInMenu(target.place.of(article.article().text));
    switch (target.thing.kind) {
    case Selected::Kind::Entity:
        return CorrectionBuilder::tr("Put Right: %1").arg(article.analysis()->entities[target.thing.index].name);
    case Selected::Kind::Date:
        return CorrectionBuilder::tr("Put Right: Date %1").arg(words);
    case Selected::Kind::Event:
        return CorrectionBuilder::tr("Put Right: Event %1").arg(words);
    case Selected::Kind::Deal:
        return CorrectionBuilder::tr("Put Right: Deal %1").arg(words);
    default:
        return CorrectionBuilder::tr("Put Right: %1").arg(words);
    }
}

void fillCorrectionMenu(StayingMenu &menu, OpenArticle &article, const CorrectionTarget &target, QWidget *window)
{
    CorrectionBuilder(menu, article, target, window).build();
}

void addCorrectionMenu(QMenu &menu, OpenArticle &article, const CorrectionTarget &target, QWidget *window)
{
    if (!target.isCorrectable())
        return;
    auto *corrections = new StayingMenu(shownInMenu(correctionTitle(article, target)), &menu);
    corrections->setObjectName("correctionMenu"_L1);
    fillCorrectionMenu(*corrections, article, target, window);
    menu.addMenu(corrections);
}

} // namespace Dateline
