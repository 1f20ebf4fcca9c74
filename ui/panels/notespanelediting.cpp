// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// What NotesPanel does in the place of a note: the editor, and the question before one is deleted.
#include "models/context.h"
#include "models/notemodel.h"
#include "panels/confirmbar.h"
#include "panels/delegates/notedelegate.h"
#include "panels/noteeditor.h"
#include "panels/notespanel.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace Dateline {

void NotesPanel::editNote(NoteId id)
{
    const Note *note = article() ? article()->findNote(id) : nullptr;
    m_wanted = note ? 0 : id;
    if (!note || (m_edited == id && m_inPlace))
        return;
    if (!rows().mapFromSource(m_model->indexOf(id)).isValid())
        clearFilters();
    const Note copy = *note;
    closeInPlace();
    article()->selection().select(Selected::note(id), -1, false);
    auto *editor = new NoteEditor(copy, NoteDraft::read(*article(), copy), list()->viewport());
    if (m_repository)
        editor->setRepository(m_repository());
    connect(editor, &NoteEditor::typed, this, &NotesPanel::keepDraft);
    connect(editor, &NoteEditor::saveRequested, this, &NotesPanel::save);
    connect(editor, &NoteEditor::closeRequested, this, [this] {
        closeInPlace();
        list()->setFocus();
    });
    connect(editor, &NoteEditor::heightChanged, this, &NotesPanel::updateEditorHeight, Qt::QueuedConnection);
    place(editor, id, editor->wantedHeight(list()->viewport()->width()));
    editor->setFocus();
}

void NotesPanel::askToDelete(NoteId id)
{
    const Note *note = article() ? article()->findNote(id) : nullptr;
    if (!note)
        return;
    closeInPlace();
    constexpr qsizetype questionLength = 40;
    const QString start = contextOf(note->anchor.exact, {0, 0}, 0, questionLength).text;
    const QString question = note->markdown.isEmpty() ? tr("Delete the highlight on \"%1\"?").arg(start)
                                                      : tr("Delete the note on \"%1\"?").arg(start);
    auto *bar = new ConfirmBar(question, tr("Delete"), tr("Keep"), list()->viewport());
    connect(bar, &ConfirmBar::confirmed, this, [this, id] {
        dropDraft(*m_editedIn, id);
        m_editedIn->removeNote(id);
        closeInPlace();
        list()->setFocus();
    });
    connect(bar, &ConfirmBar::declined, this, [this] {
        closeInPlace();
        list()->setFocus();
    });
    place(bar, id, bar->heightForWidth(list()->viewport()->width()));
    bar->setFocus();
}

void NotesPanel::place(QWidget *widget, NoteId id, int height)
{
    m_inPlace = widget;
    m_edited = id;
    m_editedIn = article();
    m_cards->reserve(id, height);
    const QModelIndex row = rows().mapFromSource(m_model->indexOf(id));
    list()->setCurrentIndex(row);
    list()->setIndexWidget(row, widget);
    list()->doItemsLayout();
    list()->scrollTo(row);
}

void NotesPanel::closeInPlace()
{
    flushDraft();
    const QModelIndex row = rows().mapFromSource(m_model->indexOf(m_edited));
    m_cards->reserve(0, 0);
    m_saving = false;
    m_edited = 0;
    m_editedIn = nullptr;
    if (!m_inPlace)
        return;
    if (row.isValid())
        list()->setIndexWidget(row, nullptr);
    else
        m_inPlace->deleteLater();
    m_inPlace = nullptr;
    m_cards->forgetHeights();
    list()->doItemsLayout();
}

void NotesPanel::save()
{
    auto *editor = qobject_cast<NoteEditor *>(m_inPlace);
    const Note *note = m_editedIn ? m_editedIn->findNote(m_edited) : nullptr;
    if (!editor || !note || m_saving)
        return;
    flushDraft();
    m_saving = true;
    editor->setSaving(true);
    m_editedIn->saveNote(editor->edited(*note));
    finishSaving();
}

void NotesPanel::finishSaving()
{
    const auto *editor = qobject_cast<NoteEditor *>(m_inPlace);
    if (!m_saving || !editor || !m_editedIn)
        return;
    const Note *saved = m_editedIn->findNote(editor->noteId());
    if (!saved || editor->edited(*saved) != *saved)
        return;
    dropDraft(*m_editedIn, saved->id);
    const bool focused = editor->isAncestorOf(focusWidget());
    closeInPlace();
    if (focused)
        list()->setFocus();
}

void NotesPanel::updateEditorHeight()
{
    const auto *editor = qobject_cast<NoteEditor *>(m_inPlace);
    if (!editor)
        return;
    const int height = editor->wantedHeight(list()->viewport()->width());
    if (height == editor->height())
        return;
    m_cards->reserve(m_edited, height);
    list()->doItemsLayout();
}

void NotesPanel::keepDraft()
{
    if (const auto *editor = qobject_cast<NoteEditor *>(m_inPlace)) {
        m_draft = editor->draft();
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    }
}

void NotesPanel::flushDraft()
{
    m_draftTimer.stop();
    if (m_draft && m_editedIn) {
        Dateline::keepDraft(*m_editedIn, m_edited, *m_draft);
    }
    m_draft.reset();
}

} // namespace Dateline
