// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"
#include "panels/noteeditor.h"
#include "panels/notespanel.h"
#include "paneltest.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

namespace Dateline {
using namespace Qt::StringLiterals;

struct Notes : PanelOn<NotesPanel> {
    Notes()
        : PanelOn(sampleArticle())
        , list(*child<QListView>(u"notesView"_s))
        , filter(*child<QLineEdit>(u"notesFilter"_s))
    { }

    /// The sample's notes, saved; their ids are known from the rows.
    void saveSample()
    {
        for (Note note : sampleNotes(open.article().text)) {
            note.id = 0;
            QSignalSpy added(&open, &OpenArticle::noteAdded);
            open.saveNote(note);
            QTRY_COMPARE(added.size(), 1); // perhaps at once
        }
        QCOMPARE(list.model()->rowCount(), 3);
    }

    [[nodiscard]] QModelIndex row(int i) const { return list.model()->index(i, 0); }
    [[nodiscard]] NoteId id(int i) const { return row(i).data(IndexRole).toLongLong(); }
    [[nodiscard]] NoteEditor *editor() const { return panel.findChild<NoteEditor *>(); }
    [[nodiscard]] QPlainTextEdit &words() const { return *child<QPlainTextEdit>(u"noteWords"_s); }
    /// In the menu of what is shown.
    void choose(const QString &text) const
    {
        QMenu *menu = child<QToolButton>(u"notesShown"_s)->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] QString markdown(int i) const { return row(i).data(MarkdownRole).toString(); }

    QListView &list;
    QLineEdit &filter;
};

} // namespace Dateline
