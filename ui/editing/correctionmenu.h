// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state/openarticle.h"

#include <QMenu>

namespace Dateline {

/// What a correction can be about: a thing that the article was found to have, and the place in the text where the reader
/// looks at it; or words without a thing.
struct CorrectionTarget {
    Selected thing; ///< Nothing for words alone
    Span place;     ///< a mention of an entity, the words of a quote, the words that the reader selected

    /// Words that the reader selected in the text, without white space at their ends; nothing where there are none.
    static CorrectionTarget ofWords(const QString &text, Span words);
    /// What is selected in \a article, at the place that is shown.
    static CorrectionTarget ofSelection(OpenArticle &article);
    [[nodiscard]] bool isEmpty() const { return place.isEmpty(); }
    /// There is something that could be put right.
    [[nodiscard]] bool isCorrectable() const;
};

/// A menu whose entries that can be ticked leave it open.
class StayingMenu : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static bool tick(QAction *action);
};

/// The title of a menu of corrections for \a target, with the words that it is about.
QString correctionTitle(OpenArticle &article, const CorrectionTarget &target);

/// Fills \a menu with all that can be put right about \a target, and how far it is to reach. Dialogs stand before
/// \a window.
void fillCorrectionMenu(StayingMenu &menu, OpenArticle &article, const CorrectionTarget &target, QWidget *window);

/// Adds a submenu of corrections to \a menu where there is something to put right.
void addCorrectionMenu(QMenu &menu, OpenArticle &article, const CorrectionTarget &target, QWidget *window);

} // namespace Dateline
