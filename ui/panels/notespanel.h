// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/noteorder.h"
#include "panels/cardspanel.h"
#include "panels/notedraft.h"
#include "state/copying.h"

#include <QTimer>

#include <functional>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Dateline {
class CheckActions;
class ConfirmBar;
class FilterMenu;
class NoteDelegate;
class NoteEditor;
class NoteModel;
class NoteOrderButton;
class RowDrag;

/// The reader's highlights and notes, in text order, by time or in an order of the reader's own. A note is edited in its
/// place; what is typed is a draft on disk within a second and is offered again later.
class NotesPanel : public CardsPanel {
    Q_OBJECT
public:
    explicit NotesPanel(QWidget *parent = nullptr);
    ~NotesPanel() override;

    /// Asked for once, when the first note is edited; Markdown is plain text without it.
    void setMarkdownRepository(std::function<KSyntaxHighlighting::Repository &()> repository);
    /// Opens the editor on this note, as soon as the note is there.
    void editNote(NoteId id);
    void setOrder(NoteOrder order);
    [[nodiscard]] NoteOrder order() const;
    /// Those that the filters leave, in text order.
    [[nodiscard]] std::vector<Note> shownNotes() const;

signals:
    void orderChanged();

protected:
    void showContents() override;
    [[nodiscard]] QString nothingFound() const override;
    [[nodiscard]] QString whyEmpty() const override;
    void activate(const QModelIndex &row, Qt::KeyboardModifiers modifiers) override;
    void filterChanged() override;
    void clearFilters() override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    /// Those that the current note has something for.
    void updateActions();
    [[nodiscard]] NoteId currentNote() const;
    void askToDelete(NoteId id);
    void copyNote();
    void copyCited(CopyAs as);
    /// Shows the places that a note without one may have had.
    void offerPlaces(NoteId id);
    /// Of the current note.
    void setCheck(CheckStatus check);
    void openSource();
    void moveNote(int by);

    /// Lets \a widget stand in the note's place, as high as \a height.
    void place(QWidget *widget, NoteId id, int height);
    /// Takes the editor or the question away.
    void closeInPlace();
    void save();
    /// Closes the editor when the note is on disk as it was typed.
    void finishSaving();
    void updateEditorHeight();
    void keepDraft();
    void flushDraft();

    NoteModel *m_model;
    NoteDelegate *m_cards;
    FilterMenu *m_filter;
    NoteOrderButton *m_order;
    CheckActions *m_checks;
    RowDrag *m_drag;
    QAction *m_findPlace = nullptr;
    QAction *m_openSource = nullptr;
    QList<QAction *> m_moves;
    std::function<KSyntaxHighlighting::Repository &()> m_repository;
    QPointer<OpenArticle> m_follows;  ///< the article whose drafts and failures are listened to
    QPointer<OpenArticle> m_editedIn; ///< where the note being edited belongs
    QPointer<QWidget> m_inPlace;      ///< the editor, or the question whether to delete
    NoteId m_edited = 0;
    NoteId m_wanted = 0; ///< to edit as soon as it is there
    bool m_saving = false;
    QTimer m_draftTimer;
    std::optional<NoteDraft> m_draft; ///< typed and not yet handed to the article
};

} // namespace Dateline
