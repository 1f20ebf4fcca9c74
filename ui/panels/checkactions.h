// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/note.h"

#include <QMenu>

#include <vector>

namespace Dateline {

/// How the check of a note stands, to choose from: a submenu, and the keys 0 to 4 while the list has the focus.
class CheckActions : public QObject {
    Q_OBJECT
public:
    explicit CheckActions(QWidget *list);

    /// The entry that leads to the choices.
    [[nodiscard]] QAction *menuAction() const { return m_menu->menuAction(); }
    /// Ticks what is true of the current note.
    void show(CheckStatus check);
    /// Draws the signs anew, in the colours of \a palette.
    void drawIcons(const QPalette &palette, double pixelRatio);

signals:
    void chosen(Dateline::CheckStatus check);

private:
    QMenu *m_menu;
    std::vector<QAction *> m_actions; ///< at the place of the status
};

} // namespace Dateline
