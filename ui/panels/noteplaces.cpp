// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/noteplaces.h"

#include "anchors/placement.h"
#include "models/context.h"
#include "state/openarticle.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype placeContext = 30;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Dateline::NotesPanel)
};

} // namespace

QMenu *makePlacesMenu(OpenArticle &article, NoteId id, QWidget *parent)
{
    const Note *note = article.findNote(id);
    if (!note || !note->anchor.isOrphan())
        return nullptr;
    const QString &text = article.article().text;
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"notePlaces"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Placement placement = AnchorPlacer(text).place(note->anchor);
    if (placement.how != Placement::How::Orphan)
        placement.suggestions = {placement.span};
    for (const Span span : placement.suggestions) {
        const Context context = contextOf(text, span, placeContext, placeContext);
        QAction *action = menu->addAction(QString(context.text).replace(u'&', "&&"_L1));
        QObject::connect(action, &QAction::triggered, &article, [&article, id, span] {
            const Note *moved = article.findNote(id);
            if (!moved)
                return;
            Note placed = *moved;
            placed.anchor = Anchor::at(article.article().text, span);
            article.saveNote(placed);
        });
    }
    if (menu->isEmpty())
        menu->addAction(Tr::tr("Nothing in this article is like these words."))->setEnabled(false);
    return menu;
}

} // namespace Dateline
