// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/articlejobs.h"
#include "library/library.h"
#include "state/edits.h"
#include "state/selection.h"

#include <QFutureWatcher>
#include <QObject>

namespace Dateline {

/// An article in a tab: its text, what the engine says of it, the reader's notes and corrections, the selection. Panels hold
/// a pointer to the current one and listen. Analysing and saving happen off the GUI thread.
class OpenArticle : public QObject {
    Q_OBJECT
public:
    OpenArticle(Article article, Library &library, QObject *parent = nullptr);
    ~OpenArticle() override;

    [[nodiscard]] const Article &article() const { return m_article; }
    /// What to call it: the title, else the file's name, else its first words.
    [[nodiscard]] QString displayName() const;
    /// Never null; empty while the first analysis runs.
    [[nodiscard]] const std::shared_ptr<const Analysis> &analysis() const { return m_analysis; }
    [[nodiscard]] bool isAnalysing() const { return m_running.isRunning(); }
    /// In text order.
    [[nodiscard]] const std::vector<Note> &notes() const { return m_edits.notes(); }
    [[nodiscard]] Selection &selection() { return m_selection; }

    /// The reader's date for the article; everything relative is resolved again.
    void setPublished(QDate published);

    /// Writes the note (new when its id is 0); notesChanged() follows when it is on disk, failed() when it cannot be.
    void saveNote(const Note &note);
    void removeNote(NoteId id);
    /// How the note's check stands from now on.
    void setCheck(NoteId id, CheckStatus check);
    /// Puts a note right before, or after, another one in the reader's own order.
    void moveNote(NoteId id, NoteId beside, bool after);
    /// Writes new notes that came from elsewhere, as one step of the history.
    void addNotes(std::vector<Note> notes);
    [[nodiscard]] const Note *findNote(NoteId id) const;
    /// The reader's corrections, those for all articles among them, in the order in which they are applied.
    [[nodiscard]] const std::vector<Correction> &corrections() const { return m_edits.corrections(); }
    /// Writes corrections and takes others back, as one step of the history; a new analysis follows.
    void correct(std::vector<Correction> corrections, const QString &text, std::vector<CorrectionId> takenBack = {});
    /// All that the reader did here can be undone.
    [[nodiscard]] QUndoStack &undoStack() { return m_edits.stack(); }
    /// How far a correction reaches, chosen by the reader once and then kept: of names, and of all else.
    struct Scopes {
        Correction::Scope names = Correction::Scope::Article;
        Correction::Scope rest = Correction::Scope::Here;
    };
    [[nodiscard]] Scopes &scopes() { return m_scopes; }

    /// Words being typed for the note at \a key; on disk within a second.
    void saveDraft(const QString &key, const QString &text);
    [[nodiscard]] QString draft(const QString &key) const { return m_drafts.value(key); }

    /// Asks for the page of what the entity is in all articles.
    void showInAllArticles(EntityId id);
    /// What the entity is over all articles, as far as its name and role tell.
    [[nodiscard]] Subject subjectOf(EntityId id) const;
    /// The entity is not what other articles mean by its name: it gets a page of its own.
    void setApart(EntityId id);
    /// Writes what the library says a change over several articles is, as a step of the history here.
    void sort(const SortingChange &change, const QString &text);
    [[nodiscard]] Library &library() const { return m_library; }

    void startAnalysis();
    void cancelAnalysis();
    /// What the running analysis ends with; an analysis made elsewhere may be shown by it too. Never null.
    void setAnalysis(std::shared_ptr<const Analysis> analysis);

signals:
    void publishedChanged();
    void analysisChanged();
    /// 0 to 100 while analysing.
    void progressChanged(int percent);
    void notesChanged();
    void correctionsChanged();
    /// The drafts of an earlier time are here.
    void draftsRead();
    /// A note was written for the first time; its id is known from here on.
    void noteAdded(Dateline::NoteId id);
    /// The article is a new version of one that the library has.
    void carriedOver(const Dateline::CarriedOver &carried);
    void subjectRequested(const Dateline::Subject &subject);
    /// Something could not be done; the sentence is for the reader.
    void failed(const QString &sentence);

private:
    void keep();
    void readDrafts();
    void keepFindings();
    void apply(Edit edit);

    Article m_article;
    Library &m_library;
    std::shared_ptr<const Analysis> m_analysis;
    Edits m_edits;
    /// Whether the library has the article: nothing about it can be written before.
    enum class Kept { Asked, Yes, No };
    Kept m_kept = Kept::No;
    std::vector<Edit> m_waiting;                ///< for the library to have the article
    std::shared_ptr<const Analysis> m_findings; ///< that the library has not; may be null
    QDate m_chosen;                             ///< the reader's date, where the library may not have it
    bool m_draftsRead = false;
    Scopes m_scopes;
    QHash<QString, QString> m_drafts;
    Selection m_selection;
    QFutureWatcher<Result<std::shared_ptr<const Analysis>>> m_running;
};

} // namespace Dateline
